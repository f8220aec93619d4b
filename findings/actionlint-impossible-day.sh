#!/usr/bin/env bash
# actionlint 1.7.12 (Go) reports a schedule that never runs as one that runs too often.
#
# Behavior: For `0 6 31 2 *`, February 31, actionlint says that the job "runs once per 0 seconds". For `0 6 30 3 *` it says
# nothing.
# Why it surprises: The syntax is valid and the mistake is worth a message, but the message says the opposite of the truth:
# the interval is computed from two next dates that don't exist.
# Output on 2026-11-28:
#   | 0 6 30 3 *: valid
#   | 0 6 31 2 *: scheduled job runs too frequently. it runs once per 0 seconds. the shortest interval is once every 5 minutes
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw
go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 2>/dev/null
seen=$(for cron in '0 6 30 3 *' '0 6 31 2 *'; do
  printf 'on: {schedule: [{cron: "%s"}]}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n' "$cron" >workflow.yml
  message=$("$tmp/go/bin/actionlint" -no-color -shellcheck= -pyflakes= -format '{{range $ := .}}{{$.Message}}{{end}}' workflow.yml || true)
  echo "$cron: ${message:-valid}"
done)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
