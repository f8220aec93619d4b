#!/usr/bin/env bash
# github.com/prometheus/common v0.67.5 (Go): `expfmt` writes OpenMetrics that its own parser reads as something else.
#
# Behavior: A counter is written with its name without `_total` in the TYPE line, as OpenMetrics requires it. The parser of the same
# package doesn't know this rule: the counter comes back as untyped and without its help, and there is no error. An untyped metric
# is written as `unknown`, which the parser rejects together with the whole file.
# Why it surprises: `promtool check metrics` and the textfile collector of node_exporter read files with this parser, and the
# encoder is next to it. A file can be written as OpenMetrics and pass for Prometheus text only if it has no counter and no untyped
# metric. Gauges are the same in both formats.
# Output on 2026-11-29:
#   | read: checks_total COUNTER
#   | written: # TYPE checks counter
#   | read again: checks_total UNTYPED
#   | read: days_left UNTYPED
#   | written: # TYPE days_left unknown
#   | read again: unknown metric type "unknown"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/module"
cd "$tmp/module"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw
cat >go.mod <<'EOF'
module finding

go 1.24

require github.com/prometheus/common v0.67.5
EOF
cat >main.go <<'EOF'
package main

import (
	"bytes"
	"fmt"
	"strings"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
)

func read(what, text string) map[string]*dto.MetricFamily {
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(strings.NewReader(text))
	if err != nil {
		message := err.Error()
		fmt.Println(what, message[strings.LastIndex(message, ": ")+2:])
	}
	for name, family := range families {
		if err == nil {
			fmt.Println(what, name, family.GetType())
		}
	}
	return families
}

func main() {
	for _, text := range []string{
		"# HELP checks_total Checks.\n# TYPE checks_total counter\nchecks_total 3\n",
		"# HELP days_left Days.\n# TYPE days_left untyped\ndays_left 8\n",
	} {
		var out bytes.Buffer
		encoder := expfmt.NewEncoder(&out, expfmt.NewFormat(expfmt.TypeOpenMetrics))
		for _, family := range read("read:", text) {
			if err := encoder.Encode(family); err != nil {
				panic(err)
			}
		}
		if err := encoder.(expfmt.Closer).Close(); err != nil {
			panic(err)
		}
		fmt.Println("written:", strings.Split(out.String(), "\n")[1])
		read("read again:", out.String())
	}
}
EOF
go mod tidy 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
