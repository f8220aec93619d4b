#!/usr/bin/env bash
# goccy/go-yaml 1.19.2 (Go) reads a scope in a flow list as a map if the list is in a flow map.
#
# Behavior: In `{scopes: [read:repository:bitbucket]}`, the scope becomes the map {"read":"repository:bitbucket"}. Without the outer braces,
# the same list has the text. For a field of type []string, it's an error. Names with a port and times are affected as well.
# Why it surprises: A colon after a plain text ends a key only if a space follows. yaml/v3 3.0.1 reads the text in both places. The README
# of goccy/go-yaml says that it passes all cases of the YAML test suite that yaml/v3 passes, and nearly 60 more.
# Output on 2026-11-30:
#   | scopes: [read:repository:bitbucket]
#   |   goccy: {"scopes":["read:repository:bitbucket"]}
#   |   yaml/v3: {"scopes":["read:repository:bitbucket"]}
#   | {scopes: [read:repository:bitbucket]}
#   |   goccy: {"scopes":[{"read":"repository:bitbucket"}]}
#   |   yaml/v3: {"scopes":["read:repository:bitbucket"]}
#   | {no_proxy: [bitbucket.org:443], at: [22:30]}
#   |   goccy: {"at":[{"22":30}],"no_proxy":[{"bitbucket.org":443}]}
#   |   yaml/v3: {"at":["22:30"],"no_proxy":["bitbucket.org:443"]}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export CGO_ENABLED=0 GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw'
go mod init finding 2>/dev/null
cat >main.go <<'EOP'
package main

import (
	"encoding/json"
	"fmt"

	goccy "github.com/goccy/go-yaml"
	yaml "gopkg.in/yaml.v3"
)

func show(name, text string, unmarshal func([]byte, any) error) {
	var value map[string]any
	if err := unmarshal([]byte(text), &value); err != nil {
		panic(err)
	}
	result, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	fmt.Printf("  %s: %s\n", name, result)
}

func main() {
	for _, text := range []string{
		"scopes: [read:repository:bitbucket]",
		"{scopes: [read:repository:bitbucket]}",
		"{no_proxy: [bitbucket.org:443], at: [22:30]}",
	} {
		fmt.Println(text)
		show("goccy", text, func(data []byte, value any) error { return goccy.Unmarshal(data, value) })
		show("yaml/v3", text, yaml.Unmarshal)
	}
}
EOP
go get github.com/goccy/go-yaml@v1.19.2 gopkg.in/yaml.v3@v3.0.1 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
