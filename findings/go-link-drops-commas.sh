#!/usr/bin/env bash
# github.com/peterhellberg/link v1.2.0 (Go) removes commas from the URLs in a Link header.
#
# Behavior: Each comma that doesn't follow a quotation mark is deleted, so `state=OPEN,MERGED` becomes `state=OPENMERGED`. With
# `rel=next` instead of `rel="next"`, the comma between two links is deleted too: "next" is lost, and "last" isn't a URL.
# Why it surprises: A comma is valid in a URL, and RFC 8288 allows values without quotation marks. There is no error. The next
# page is filtered differently from the first one, or the client stops after it.
# Output on 2026-11-29:
#   | comma in the URL: next=https://api.bitbucket.org/2.0/x?state=OPENMERGED&page=2
#   | quotation marks: last=/x?page=9 next=/x?page=2
#   | no quotation marks: last=/x?page=2>; rel=next </x?page=9
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw
cat >go.mod <<'EOF'
module finding

go 1.21

require github.com/peterhellberg/link v1.2.0
EOF
cat >main.go <<'EOF'
package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/peterhellberg/link"
)

func main() {
	for _, c := range [][2]string{
		{"comma in the URL", `<https://api.bitbucket.org/2.0/x?state=OPEN,MERGED&page=2>; rel="next"`},
		{"quotation marks", `</x?page=2>; rel="next", </x?page=9>; rel="last"`},
		{"no quotation marks", `</x?page=2>; rel=next, </x?page=9>; rel=last`},
	} {
		var found []string
		for rel, l := range link.Parse(c[1]) {
			found = append(found, rel+"="+l.URI)
		}
		sort.Strings(found)
		fmt.Println(c[0]+":", strings.Join(found, " "))
	}
}
EOF
go mod tidy 2>/dev/null
seen=$(go run .)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
