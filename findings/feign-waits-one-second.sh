#!/usr/bin/env bash
# Feign 13.13 (Maven Central: feign-core) waits for 1 second of a longer `Retry-After`, and repeats a 401 or 403 that has the header.
#
# Behavior: By default, each error with a `Retry-After` is repeated until 5 requests were sent. The longest pause is 1 second, whatever the
# server asks for. Without the header, the same errors aren't repeated.
# Why it surprises: The documentation of RetryableException names the status 503 only. A server that asks for a pause of a minute gets four
# more requests in 4 seconds, which a limit counts, and the job fails. Without the header, it gets one. Apache HttpClient 5.6.5 waits for it.
# Output on 2026-11-30:
#   | 429 with Retry-After: 5 requests, the longest pause is about 1 s, RetryableException
#   | 503 with Retry-After: 5 requests, the longest pause is about 1 s, RetryableException
#   | 401 with Retry-After: 5 requests, the longest pause is about 1 s, RetryableException
#   | 403 with Retry-After: 5 requests, the longest pause is about 1 s, RetryableException
#   | 429 without Retry-After: 1 request, TooManyRequests
#   | 503 without Retry-After: 1 request, ServiceUnavailable
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-core</artifactId><version>13.13</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.FeignException;
import feign.Param;
import feign.RequestLine;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

public class Finding {
  interface Api {
    @RequestLine("GET /{status}{header}")
    String get(@Param("status") int status, @Param("header") String header);
  }

  public static void main(String[] args) throws Exception {
    List<Long> times = new ArrayList<>();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> {
      times.add(System.nanoTime());
      String path = exchange.getRequestURI().getPath();
      if (path.endsWith("with")) exchange.getResponseHeaders().set("Retry-After", "60");
      exchange.sendResponseHeaders(Integer.parseInt(path.substring(1, 4)), -1);
      exchange.close();
    });
    server.start();
    Api api = Feign.builder().target(Api.class, "http://127.0.0.1:" + server.getAddress().getPort());
    for (String header : new String[] {"with", "without"}) {
      for (int status : header.equals("with") ? new int[] {429, 503, 401, 403} : new int[] {429, 503}) {
        times.clear();
        String result = "no error";
        try {
          api.get(status, header);
        } catch (FeignException error) {
          result = error.getClass().getSimpleName();
        }
        long longest = 0;
        for (int i = 1; i < times.size(); i++) longest = Math.max(longest, times.get(i) - times.get(i - 1));
        String pause = longest == 0 ? "" : ", the longest pause is " + (longest / 1e9 < 10 ? "about 1 s" : "longer");
        String requests = times.size() == 1 ? "1 request" : times.size() + " requests";
        System.out.println(status + " " + header + " Retry-After: " + requests + pause + ", " + result);
      }
    }
    server.stop(0);
  }
}
EOF
seen=$(java -cp 'lib/*' Finding.java 2>java.log) || { cat java.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
