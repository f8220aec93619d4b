#!/usr/bin/env bash
# micronaut-http 4.10.36 (Maven Central) writes dates in headers that Go 1.26 rejects on the first nine days of each month.
#
# Behavior: Micronaut writes a date in a header with Java's RFC_1123_DATE_TIME, which has one digit for such a day: "9 Dec". RFC 9110
# requires two, and so does Go's http.ParseTime. go-retryablehttp 0.7.8 then waits for its minimum, as if there were no `Retry-After`.
# Why it surprises: Both sides use the function of their library for such dates, and it works on more than two of three days. Then, for nine
# days, the client repeats its requests after a second, although the limit tells it to wait. Python and Node.js read both days.
# Output on 2026-11-30:
#   | Retry-After: Wed, 9 Dec 2099 08:00:00 GMT | Go: error, waits 1s | Python: 2099-12-09
#   | Retry-After: Thu, 10 Dec 2099 08:00:00 GMT | Go: 2099-12-10, waits until then | Python: 2099-12-10
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-http</artifactId><version>4.10.36</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpHeaders;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

public class Finding {
  public static void main(String[] args) {
    for (int day : new int[] {9, 10}) {
      var headers = new SimpleHttpHeaders(ConversionService.SHARED);
      headers.add("Retry-After", ZonedDateTime.of(2099, 12, day, 8, 0, 0, 0, ZoneOffset.UTC));
      System.out.println(headers.get("Retry-After"));
    }
  }
}
EOF
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw CGO_ENABLED=0
cat >go.mod <<'EOF'
module finding

go 1.23

require github.com/hashicorp/go-retryablehttp v0.7.8
EOF
cat >main.go <<'EOF'
package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		date, read := lines.Text(), "error"
		if at, err := http.ParseTime(date); err == nil {
			read = at.Format(time.DateOnly)
		}
		answer := &http.Response{StatusCode: 429, Header: http.Header{"Retry-After": {date}}}
		wait := retryablehttp.DefaultBackoff(time.Second, time.Minute, 0, answer)
		waits := wait.String()
		if wait > 24*time.Hour {
			waits = "until then"
		}
		fmt.Printf("%s, waits %s\n", read, waits)
	}
}
EOF
cat >run.py <<'EOF'
from email.utils import parsedate_to_datetime
for date, go in zip(open('dates'), open('go.txt')):
    print(f'Retry-After: {date.strip()} | Go: {go.strip()} | Python: {parsedate_to_datetime(date).date()}')
EOF
go mod tidy 2>/dev/null
java -cp 'lib/*' Finding.java 2>java.log >dates || { cat java.log >&2; exit 2; }
go run . <dates >go.txt
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
