#!/usr/bin/env bash
# staticcheck 2026.2.2 (Go: honnef.co/go/tools v0.8.2) reports a package that doesn't compile as a success, in SARIF that isn't valid.
#
# Behavior: With `-f sarif`, staticcheck exits with 0 and writes `"executionSuccessful": true` for a package that it couldn't check. The
# result has no file and is in line 0 and column 0, but SARIF counts from 1.
# Why it surprises: With `-f text`, it exits with 1. Results of checks are a success of the tool in SARIF, but here no check ran. The file and
# the line are in the text of the message only, so no page can show them, and the schema of SARIF, here in Microsoft's SARIF Multitool 5.7.0
# (npm), rejects the report.
# Output on 2026-11-30:
#   | -f text exits with 1
#   | -f sarif exits with 0, executionSuccessful: True
#   | compile | file: None | line 0, column 0 | ./broken.go:3:31: undefined: unknown
#   | SARIF Multitool: startLine: 0 is less than the minimum permitted value of 1
#   | SARIF Multitool: startColumn: 0 is less than the minimum permitted value of 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw CGO_ENABLED=0
go install honnef.co/go/tools/cmd/staticcheck@v0.8.2 2>install.log || { cat install.log >&2; exit 2; }
npm install --silent --ignore-scripts --no-audit --no-fund @microsoft/sarif-multitool-linux@5.7.0
multitool="$tmp/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
chmod +x "$multitool"
mkdir broken
cd broken
printf 'module broken\n\ngo 1.23\n' >go.mod
printf 'package broken\n\nfunc Broken() string { return unknown }\n' >broken.go
cat >read.py <<'PYTHON'
import json
run = json.load(open('report.sarif'))['runs'][0]
print('executionSuccessful:', run['invocations'][0]['executionSuccessful'])
for result in run['results']:
    place = result['locations'][0]['physicalLocation']
    region = place['region']
    print(result['ruleId'], f'file: {place["artifactLocation"].get("uri")}', f'line {region["startLine"]}, column {region["startColumn"]}',
          result['message']['text'].split('\n')[-1], sep=' | ')
PYTHON
text=0 sarif=0
"$GOPATH/bin/staticcheck" -f text . >/dev/null || text=$?
"$GOPATH/bin/staticcheck" -f sarif . >report.sarif || sarif=$?
"$multitool" validate report.sarif >log || true
seen=$(
  echo "-f text exits with $text"
  echo "-f sarif exits with $sarif, $(python3 read.py)"
  sed -nE 's/.*: error JSON1008: .*region\.(.*)\.$/SARIF Multitool: \1/p' log
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
