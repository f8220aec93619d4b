#!/usr/bin/env bash
# test-results-parser 0.4.6 (npm) counts the skipped tests in a report of jest-junit 17.0.0 (npm) as passed.
#
# Behavior: The totals of the run come from the attributes of <testsuites>. jest-junit writes no "skipped" there, only in each
# <testsuite>, so the run has 0 skipped tests. "passed" is the rest of "tests", which includes the skipped ones.
# Why it surprises: In the same object, the suites and the cases have the right
# numbers, so the sum of the suites isn't the run. A suite in which all tests are skipped shows as a run that passed.
# Output on 2026-11-29:
#   | run: passed 2, skipped 0
#   | suites: passed 1, skipped 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true,"jest":{"reporters":["jest-junit"]}}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund jest@30.5.2 jest-junit@17.0.0 test-results-parser@0.4.6
cat >finding.test.js <<'EOF'
test('passes', () => {});
test.skip('is skipped', () => {});
EOF
npx jest >jest.log 2>&1 || { cat jest.log >&2; exit 2; }
cat >run.cjs <<'EOF'
const run = require('test-results-parser').parse({ type: 'junit', files: ['junit.xml'] });
const sum = (key) => run.suites.reduce((total, suite) => total + suite[key], 0);
console.log(`run: passed ${run.passed}, skipped ${run.skipped}`);
console.log(`suites: passed ${sum('passed')}, skipped ${sum('skipped')}`);
EOF
seen=$(node run.cjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
