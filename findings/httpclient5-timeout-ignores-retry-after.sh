#!/usr/bin/env bash
# Apache HttpClient 5.6.5 (Maven Central): a request with all timeouts at one second takes three seconds after a 429.
#
# Behavior: A client without any settings for retries waits the seconds of `Retry-After` for a 429 or 503, sends the request once more, and
# returns the second answer. The wait is in none of the timeouts for the connection, the connection request, and the response.
# Why it surprises: Version 4 didn't repeat a 429, and the server answers at once, so no timeout seems to be needed. The code that called
# execute() gets neither the answer nor control while it waits. A limit of Bitbucket is per hour, so the number can be large.
# Output on 2026-11-29:
#   | Retry-After: none | 429 after 2 requests, waited for 1 second or more
#   | Retry-After: 3 | 429 after 2 requests, waited for 3 seconds or more
#   | disableAutomaticRetries() | 429 after 1 request, waited for less than 1 second
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5</artifactId><version>5.6.5</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

public class Finding {
  public static void main(String[] args) throws Exception {
    List<Long> times = new ArrayList<>();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> {
      times.add(System.nanoTime());
      if (exchange.getRequestURI().getPath().equals("/3")) exchange.getResponseHeaders().set("Retry-After", "3");
      exchange.sendResponseHeaders(429, -1);
      exchange.close();
    });
    server.start();
    Timeout second = Timeout.ofSeconds(1);
    for (String name : List.of("Retry-After: none", "Retry-After: 3", "disableAutomaticRetries()")) {
      times.clear();
      var builder = HttpClients.custom()
        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDefaultConnectionConfig(
          ConnectionConfig.custom().setConnectTimeout(second).setSocketTimeout(second).build()).build())
        .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(second).setResponseTimeout(second).build());
      if (name.startsWith("disable")) builder.disableAutomaticRetries();
      String path = name.startsWith("Retry-After: none") ? "/" : "/3";
      try (var client = builder.build()) {
        int status = client.execute(new HttpGet("http://127.0.0.1:" + server.getAddress().getPort() + path), response -> response.getCode());
        long waited = Math.round(Math.floor((System.nanoTime() - times.get(0)) / 1e9));
        String wait = waited == 0 ? "less than 1 second" : waited < 3 ? "1 second or more" : "3 seconds or more";
        System.out.printf("%s | %d after %d request%s, waited for %s%n", name, status, times.size(), times.size() == 1 ? "" : "s", wait);
      }
    }
    server.stop(0);
  }
}
EOF
seen=$(java -cp 'lib/*' Finding.java 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
