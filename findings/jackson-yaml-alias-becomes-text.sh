#!/usr/bin/env bash
# jackson-dataformat-yaml 2.23.0 (Maven Central) reads an alias in bitbucket-pipelines.yml as a text with the name of its anchor.
#
# Behavior: Jackson reads a tree or a Map from the events of SnakeYAML, and an alias is the event that it turns into a string. `step: *test`
# is the text "test", and the merge key `<<` stays a key. SnakeYAML 2.5, on which it depends, resolves both.
# Why it surprises: Anchors are how Bitbucket's documentation repeats a step. There is no error. A Java tool that searches the steps for a
# pipe, an image, or a variable with a token finds the definition, which runs nothing, and none of the pipelines that use it.
# Output on 2026-11-29:
#   | Jackson, default: {"step":"test"}
#   | Jackson, main: {"step":{"<<":"test","name":"Main"}}
#   | SnakeYAML, default: {step={name=Test, script=[npm test]}}
#   | SnakeYAML, main: {step={name=Main, script=[npm test]}}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.23.0</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >bitbucket-pipelines.yml <<'EOF'
definitions:
  steps:
    - step: &test
        name: Test
        script: [npm test]
pipelines:
  default:
    - step: *test
  branches:
    main:
      - step:
          <<: *test
          name: Main
EOF
cat >Finding.java <<'EOF'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

public class Finding {
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of("bitbucket-pipelines.yml"));
    var jackson = new ObjectMapper(new YAMLFactory()).readTree(text).get("pipelines");
    System.out.println("Jackson, default: " + jackson.get("default").get(0));
    System.out.println("Jackson, main: " + jackson.get("branches").get("main").get(0));
    var snake = (Map<?, ?>) new Yaml().<Map<String, Object>>load(text).get("pipelines");
    System.out.println("SnakeYAML, default: " + ((List<?>) snake.get("default")).get(0));
    System.out.println("SnakeYAML, main: " + ((List<?>) ((Map<?, ?>) snake.get("branches")).get("main")).get(0));
  }
}
EOF
seen=$(java -cp 'lib/*' Finding.java)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
