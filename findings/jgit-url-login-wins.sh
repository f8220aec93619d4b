#!/usr/bin/env bash
# JGit 7.3.0 (Maven Central) prefers the login in the URL to the CredentialsProvider of the program, and reports none.
#
# Behavior: A login in the URL goes out with the first request, before the server asks. If it's rejected and there is no
# provider, the message says that authentication is required. If there is one, its login follows, three times.
# Why it surprises: The program sets a provider to replace the login that the remote has, such as an expired token. The old
# token is still sent first in each connection. Git waits for a 401, and the message hides that a login was rejected.
# Output on 2026-11-28:
#   | URL: old | Authentication is required but no CredentialsProvider has been registered
#   | provider: -, new, new, new | not authorized
#   | URL and provider: old, new, new, new | not authorized
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.eclipse.jgit</groupId><artifactId>org.eclipse.jgit</artifactId><version>7.3.0.202506031305-r</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

public class Finding {
  public static void main(String[] args) throws Exception {
    List<String> logins = new ArrayList<>();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> {
      String header = exchange.getRequestHeaders().getFirst("Authorization");
      logins.add(header == null ? "-" : new String(Base64.getDecoder().decode(header.substring(6))).split(":")[0]);
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"finding\"");
      exchange.sendResponseHeaders(401, -1);
      exchange.close();
    });
    server.start();
    String path = "127.0.0.1:" + server.getAddress().getPort() + "/acme/web.git";
    for (String name : new String[] {"URL", "provider", "URL and provider"}) {
      logins.clear();
      var command = Git.lsRemoteRepository().setRemote("http://" + (name.startsWith("URL") ? "old:token@" : "") + path);
      if (name.endsWith("provider")) command.setCredentialsProvider(new UsernamePasswordCredentialsProvider("new", "token"));
      try {
        command.call();
      } catch (Exception error) {
        System.out.println(name + ": " + String.join(", ", logins) + " | " + error.getMessage().replaceAll("^\\S+: ", ""));
      }
    }
    server.stop(0);
  }
}
EOF
seen=$(java -cp 'lib/*' Finding.java 2>/dev/null)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
