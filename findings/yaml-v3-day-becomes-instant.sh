#!/usr/bin/env bash
# go.yaml.in/yaml/v3 3.0.4 (Go) turns the day 2027-03-01 into the instant 2027-03-01T00:00:00Z when it reads and writes a file.
#
# Behavior: Without a type for the value, an unquoted day becomes a time.Time, which is written as an instant, in YAML and JSON. The older v2
# and goccy/go-yaml keep the day. So does sigs.k8s.io/yaml, which uses the v2 code, and a field of type string.
# Why it surprises: A program that changes another value rewrites each day. "Expires on March 1" means the end of the day, and then the
# start: 24 hours are lost, and in a time zone west of UTC, the instant is a time on February 28.
# Output on 2026-11-30:
#   | yaml/v3: expires-on: 2027-03-01T00:00:00Z, on 2027-02-28 in New York
#   | yaml.v2: expires-on: "2027-03-01"
#   | goccy/go-yaml: expires-on: "2027-03-01"
#   | sigs.k8s.io/yaml: expires-on: "2027-03-01"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw' CGO_ENABLED=0
cat >go.mod <<'MOD'
module finding

go 1.24

require (
	github.com/goccy/go-yaml v1.19.0
	go.yaml.in/yaml/v3 v3.0.4
	gopkg.in/yaml.v2 v2.4.0
	sigs.k8s.io/yaml v1.6.0
)
MOD
cat >main.go <<'GO'
package main

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata"

	"github.com/goccy/go-yaml"
	v3 "go.yaml.in/yaml/v3"
	v2 "gopkg.in/yaml.v2"
	sigs "sigs.k8s.io/yaml"
)

func main() {
	file := []byte("expires-on: 2027-03-01\n")
	show := func(name string, read func([]byte, *map[string]any) error, write func(any) ([]byte, error)) {
		var values map[string]any
		if err := read(file, &values); err != nil {
			panic(err)
		}
		text, err := write(values)
		if err != nil {
			panic(err)
		}
		line := name + ": " + strings.TrimSpace(string(text))
		if instant, ok := values["expires-on"].(time.Time); ok {
			zone, _ := time.LoadLocation("America/New_York")
			line += ", on " + instant.In(zone).Format(time.DateOnly) + " in New York"
		}
		fmt.Println(line)
	}
	show("yaml/v3", func(b []byte, v *map[string]any) error { return v3.Unmarshal(b, v) }, v3.Marshal)
	show("yaml.v2", func(b []byte, v *map[string]any) error { return v2.Unmarshal(b, v) }, v2.Marshal)
	show("goccy/go-yaml", func(b []byte, v *map[string]any) error { return yaml.Unmarshal(b, v) }, yaml.Marshal)
	show("sigs.k8s.io/yaml", func(b []byte, v *map[string]any) error { return sigs.Unmarshal(b, v) }, sigs.Marshal)
}
GO
seen=$(go run . 2>go.log) || { cat go.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
