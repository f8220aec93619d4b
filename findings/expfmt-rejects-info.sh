#!/usr/bin/env bash
# prometheus/common 0.74.0 (Go) rejects the OpenMetrics text of prometheus_client 0.26.0 (PyPI) at the first Info or Enum.
#
# Behavior: The OpenMetrics decoder of expfmt checks details such as the end mark and the suffix of a unit, and reads
# exemplars, but doesn't know the types "info" and "stateset" of OpenMetrics 1.0. It stops there with an error.
# Why it surprises: Both libraries belong to the Prometheus project. In the older text format, the same metrics are gauges
# and decode. Metrics after the Info are lost, and an Info with the version is usually the first metric of a program.
# Output on 2026-11-28:
#   | OpenMetrics: text format parsing error in line 2: unsupported metric type "info"; read nothing
#   | text: EOF; read build_info tokens
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw'
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prometheus_client==0.26.0
cat >write.py <<'EOF'
import prometheus_client, prometheus_client.openmetrics.exposition as openmetrics
registry = prometheus_client.CollectorRegistry()
prometheus_client.Info('build', 'Build.', registry=registry).info({'version': '1'})
prometheus_client.Gauge('tokens', 'Tokens.', registry=registry).set(1)
open('openmetrics.txt', 'wb').write(openmetrics.generate_latest(registry))
open('text.txt', 'wb').write(prometheus_client.generate_latest(registry))
EOF
venv/bin/python write.py
go mod init finding 2>/dev/null
cat >main.go <<'EOF'
package main

import (
	"fmt"
	"os"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
)

func read(name, file string, format expfmt.Format) {
	text, _ := os.Open(file)
	decoder := expfmt.NewDecoder(text, format)
	names := ""
	for {
		family := &dto.MetricFamily{}
		if err := decoder.Decode(family); err != nil {
			if names == "" {
				names = " nothing"
			}
			fmt.Printf("%s: %v; read%s\n", name, err, names)
			return
		}
		names += " " + family.GetName()
	}
}

func main() {
	read("OpenMetrics", "openmetrics.txt", expfmt.NewFormat(expfmt.TypeOpenMetrics))
	read("text", "text.txt", expfmt.NewFormat(expfmt.TypeTextPlain))
}
EOF
go get github.com/prometheus/common@v0.74.0 github.com/prometheus/client_model@v0.6.3 2>/dev/null
seen=$(go run . 2>/dev/null)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
