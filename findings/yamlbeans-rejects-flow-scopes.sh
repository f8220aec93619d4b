#!/usr/bin/env bash
# YamlBeans 1.17 (Maven Central) rejects a flow list with a scope or an `https` address that has no quotes.
#
# Behavior: In a flow list or map, any colon in a plain text is an error of the tokenizer. In a block list or in quotes, the text is read.
# Why it surprises: In YAML 1.1, a colon ends a key only if a space follows, and SnakeYAML Engine 2.10 reads all lines. The scopes of
# Bitbucket's API tokens have two colons, so the short form of a list that works for `acme/web` fails for them, and the message
# "Error tokenizing YAML." doesn't say that quotes help.
# Output on 2026-11-30:
#   | list: [acme/web] | YamlBeans: {list=[acme/web]} | SnakeYAML Engine: {list=[acme/web]}
#   | list: [read:user:bitbucket] | YamlBeans: Error tokenizing YAML. | SnakeYAML Engine: {list=[read:user:bitbucket]}
#   | list: ["read:user:bitbucket"] | YamlBeans: {list=[read:user:bitbucket]} | SnakeYAML Engine: {list=[read:user:bitbucket]}
#   | list:¶- read:user:bitbucket | YamlBeans: {list=[read:user:bitbucket]} | SnakeYAML Engine: {list=[read:user:bitbucket]}
#   | list: [https://bitbucket.org] | YamlBeans: Error tokenizing YAML. | SnakeYAML Engine: {list=[https://bitbucket.org]}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.esotericsoftware.yamlbeans</groupId><artifactId>yamlbeans</artifactId><version>1.17</version></dependency>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>2.10</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.esotericsoftware.yamlbeans.YamlException;
import com.esotericsoftware.yamlbeans.YamlReader;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

public class Finding {
  static String read(String text) {
    try {
      return new YamlReader(text).read().toString();
    } catch (YamlException error) {
      return error.getMessage();
    }
  }

  public static void main(String[] args) {
    Load load = new Load(LoadSettings.builder().build());
    String scope = "read:user:bitbucket";
    for (String list : List.of(" [acme/web]", " [" + scope + "]", " [\"" + scope + "\"]", "\n- " + scope, " [https://bitbucket.org]")) {
      String text = "list:" + list;
      System.out.println(text.replace("\n", "¶") + " | YamlBeans: " + read(text) + " | SnakeYAML Engine: " + load.loadFromString(text));
    }
  }
}
EOF
seen=$(java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Finding.java 2>java.log) || { cat java.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
