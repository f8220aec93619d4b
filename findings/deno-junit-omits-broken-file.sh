#!/usr/bin/env bash
# Deno 2.9.6 (npm: @deno/linux-x64-glibc) leaves a test file that can't be loaded out of its JUnit report.
#
# Behavior: One file passes. The other throws before its first test. `deno test --junit-path` prints a failure and exits with 1, but the
# report has one test, no failure, and no error. The file that failed isn't in it.
# Why it surprises: A page of test results reads the report and shows that all tests passed. Node.js reports such a file as a failed test.
# The format has the attribute "errors" for this, and Deno writes it, always with 0.
# Output on 2026-11-29:
#   | deno test: FAILED, 1 passed, 1 failed
#   | report: tests="1" failures="0" errors="0"
#   | files in the report: ./passes_test.js
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @deno/linux-x64-glibc@2.9.6
echo 'Deno.test("passes", () => {});' >passes_test.js
echo 'throw new Error("There is no token.");' >throws_test.js
export DENO_DIR="$tmp/deno" DENO_NO_UPDATE_CHECK=1 NO_COLOR=1
if node_modules/@deno/linux-x64-glibc/deno test --junit-path=report.xml passes_test.js throws_test.js >log 2>&1; then
  echo 'Deno exits with 0.' >&2
  exit 1
fi
seen=$(
  echo "deno test: $(sed -nE 's/^(FAILED|ok) \| (.*) \(.*/\1, \2/p' log | sed 's/ | /, /')"
  echo "report: $(grep '<testsuites' report.xml | grep -oE '(tests|failures|errors)="[0-9]+"' | paste -sd' ')"
  echo "files in the report: $(grep -oE '<testsuite name="[^"]+"' report.xml | cut -d'"' -f2 | paste -sd' ')"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
