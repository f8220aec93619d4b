#!/usr/bin/env bash
# eo-yaml 8.0.6 (Maven Central: com.amihaiemil.web) reads the text ">-" from a folded scope list, and null from a literal one with `|-`.
#
# Behavior: The "-" after the indicator isn't understood. The lines that follow are dropped without an error, and the next key is read.
# In quoted texts, escapes stay as they are: `''` is two quotes, and `\"` a backslash and a quote.
# Why it surprises: Its README says that it is based on YAML 1.2 and supports folded and literal block scalars. SnakeYAML Engine 2.10 reads the
# same file. In a list, eo-yaml at least rejects `>-`. With `>` and `|`, it reads the lines, but keeps those of `>` indented and apart.
# Output on 2026-11-30:
#   | eo-yaml, > : "  read:repository:bitbucket¶  write:pullrequest:bitbucket¶", then acme/web
#   | eo-yaml, >-: ">-", then acme/web
#   | eo-yaml, | : "read:repository:bitbucket¶write:pullrequest:bitbucket¶", then acme/web
#   | eo-yaml, |-: null, then acme/web
#   | eo-yaml, quoted: it''s say \"hi\"
#   | SnakeYAML Engine, > : "read:repository:bitbucket write:pullrequest:bitbucket¶", then acme/web
#   | SnakeYAML Engine, >-: "read:repository:bitbucket write:pullrequest:bitbucket", then acme/web
#   | SnakeYAML Engine, | : "read:repository:bitbucket¶write:pullrequest:bitbucket¶", then acme/web
#   | SnakeYAML Engine, |-: "read:repository:bitbucket¶write:pullrequest:bitbucket", then acme/web
#   | SnakeYAML Engine, quoted: it's say "hi"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.amihaiemil.web</groupId><artifactId>eo-yaml</artifactId><version>8.0.6</version></dependency>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>2.10</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.amihaiemil.eoyaml.Yaml;
import com.amihaiemil.eoyaml.YamlMapping;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

public class Finding {
  static final String QUOTED = "one: 'it''s'\ntwo: \"say \\\"hi\\\"\"\n";

  static void show(String name, String style, UnaryOperator<String> get) {
    String scopes = get.apply("scopes");
    String text = scopes == null ? "null" : '"' + scopes.replace("\n", "¶") + '"';
    System.out.printf("%s, %-2s: %s, then %s%n", name, style, text, get.apply("repository"));
  }

  public static void main(String[] args) throws Exception {
    String text = "scopes: %s\n  read:repository:bitbucket\n  write:pullrequest:bitbucket\nrepository: acme/web\n";
    String[] styles = {">", ">-", "|", "|-"};
    for (String style : styles) show("eo-yaml", style, Yaml.createYamlInput(text.formatted(style)).readYamlMapping()::string);
    YamlMapping quoted = Yaml.createYamlInput(QUOTED).readYamlMapping();
    System.out.println("eo-yaml, quoted: " + quoted.string("one") + " " + quoted.string("two"));
    Load load = new Load(LoadSettings.builder().build());
    for (String style : styles) {
      Map<?, ?> map = (Map<?, ?>) load.loadFromString(text.formatted(style));
      show("SnakeYAML Engine", style, key -> (String) map.get(key));
    }
    Map<?, ?> map = (Map<?, ?>) load.loadFromString(QUOTED);
    System.out.println("SnakeYAML Engine, quoted: " + map.get("one") + " " + map.get("two"));
  }
}
EOF
seen=$(java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Finding.java 2>java.log) || { cat java.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
