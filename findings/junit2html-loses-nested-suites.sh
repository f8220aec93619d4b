#!/usr/bin/env bash
# junit2html 31.1.4 (PyPI) doesn't see the failed tests in a `describe` block of a report of Bun 1.4.5 (npm: @oven/bun-linux-x64-baseline).
#
# Behavior: Bun writes a <testsuite> in the <testsuite> of the file for each `describe`. junit2html reads the <testcase> elements of the
# outer one only. The summary says that no test failed, and `--max-failures 0` succeeds.
# Why it surprises: The totals in the report have the right numbers, and junitparser reads all tests. Most tests are in a `describe`.
# Output on 2026-11-29:
#   | Bun: 2 pass, 1 fail
#   | report: tests="3" failures="1"
#   | junit2html: Passed 1, Failed 0
#   | junit2html --max-failures 0: exit status 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @oven/bun-linux-x64-baseline@1.4.5
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check junit2html==31.1.4
cat >finding.test.js <<'EOF'
import { describe, expect, test } from 'bun:test';
test('passes', () => {});
describe('token', () => {
  test('passes', () => {});
  test('fails', () => expect(1).toBe(2));
});
EOF
node_modules/@oven/bun-linux-x64-baseline/bin/bun test --reporter=junit --reporter-outfile=report.xml >log 2>&1 || [ -s report.xml ]
count() { # name in the summary of junit2html
  sed -nE "s/^ *$1 *: *([0-9]+).*/\1/p" summary | grep . || echo 0
}
venv/bin/junit2html report.xml --summary-matrix >summary
status=0
venv/bin/junit2html report.xml --summary-matrix --max-failures 0 >/dev/null || status=$?
seen=$(
  echo "Bun: $(sed -nE 's/^ *([0-9]+ (pass|fail))$/\1/p' log | paste -sd, | sed 's/,/, /')"
  echo "report: $(grep '<testsuites' report.xml | grep -oE '(tests|failures)="[0-9]+"' | paste -sd' ')"
  echo "junit2html: Passed $(count Passed), Failed $(count Failed)"
  echo "junit2html --max-failures 0: exit status $status"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
