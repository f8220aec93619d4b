#!/usr/bin/env bash
# godotenv 1.5.1 and gotenv 1.6.0 (Go) write another value to a .env file than they were given, without an error.
#
# Behavior: Both write a value that is an integer without its sign and its first zeros: "00123456" becomes 123456. gotenv, which Viper uses
# for .env files, doesn't escape a backslash, and reads a line break from "C:\new" in the file that it wrote.
# Why it surprises: The documentation of godotenv says that each value is in quotes with escapes. A program that adds a variable to the file
# changes the others: a token of digits is rejected from then on, and the file looks right.
# Output on 2026-11-30:
#   | 00123456 | godotenv: 123456 | gotenv: 123456
#   | +123456 | godotenv: 123456 | gotenv: 123456
#   | C:\new | godotenv: C:\new | gotenv: "C:\new"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw' CGO_ENABLED=0
cat >go.mod <<'EOF'
module finding

go 1.23

require (
	github.com/joho/godotenv v1.5.1
	github.com/subosito/gotenv v1.6.0
)
EOF
cat >main.go <<'EOF'
package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/joho/godotenv"
	"github.com/subosito/gotenv"
)

func text(value string) string {
	if strings.Contains(value, "\n") {
		return strconv.Quote(value)
	}
	return value
}

func main() {
	for _, value := range []string{"00123456", "+123456", `C:\new`} {
		godotenv.Write(map[string]string{"TOKEN": value}, "godotenv.env")
		first, _ := godotenv.Read("godotenv.env")
		gotenv.Write(gotenv.Env{"TOKEN": value}, "gotenv.env")
		second, _ := gotenv.Read("gotenv.env")
		fmt.Printf("%s | godotenv: %s | gotenv: %s\n", value, text(first["TOKEN"]), text(second["TOKEN"]))
	}
}
EOF
seen=$(go run . 2>go.log) || { cat go.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
