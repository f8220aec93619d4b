#!/usr/bin/env bash
# Biome 2.6.8 (npm) counts each problem twice in a JUnit report, so that test-results-parser 0.4.6 (npm) reads -2 passed tests.
#
# Behavior: The attributes of <testsuites> have each error both in "failures" and in "errors". Each <testsuite> has it in "failures" only, and
# each <testcase> has one <failure>. test-results-parser takes the failures and the errors from "tests" to get the passed tests.
# Why it surprises: Failures and errors exclude each other in JUnit. The sum of the suites isn't the number in the root element, and
# a report of two problems is sent on with a negative number of passed tests.
# Output on 2026-11-29:
#   | <testsuites name="Biome" tests="2" failures="2" errors="2">
#   | <testsuite name="index.js" tests="1" disabled="0" errors="0" failures="1" package="org.biome">
#   | <testsuite name="index.js" tests="1" disabled="0" errors="0" failures="1" package="org.biome">
#   | test-results-parser: total 2, passed -2, failed 2, errors 2
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @biomejs/biome@2.6.8 test-results-parser@0.4.6
echo 'if (process.argv == 2) debugger;' >index.js
npx biome lint --reporter=junit index.js >report.xml 2>/dev/null || [ -s report.xml ]
cat >run.cjs <<'EOP'
const { total, passed, failed, errors } = require('test-results-parser').parse({ type: 'junit', files: ['report.xml'] });
console.log(`test-results-parser: total ${total}, passed ${passed}, failed ${failed}, errors ${errors}`);
EOP
seen=$(sed -nE 's/ time="[^"]*"//; s/^ *(<testsuites? .*)/\1/p' report.xml
  node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
