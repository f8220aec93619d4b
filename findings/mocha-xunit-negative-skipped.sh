#!/usr/bin/env bash
# Mocha 12.0.3 (npm) writes skipped="-1" in the report of its `xunit` reporter if a hook fails.
#
# Behavior: The number of skipped tests is the number of tests less the failures and the passed tests. A failed hook is a failure, but not
# a test. Failures are in the attribute "errors", and "failures" is always 0, although each element is a <failure>.
# Why it surprises: The `json` reporter has the right numbers. With a skipped test and a failed hook, the report says that no test was
# skipped. A failed hook alone makes a number that the usual schema of the format doesn't allow.
# Output on 2026-11-29:
#   | json: tests 1, passes 1, pending 0, failures 1
#   | xunit: tests="1" failures="0" errors="1" skipped="-1"
#   | json, one test is skipped: tests 2, passes 1, pending 1, failures 1
#   | xunit, one test is skipped: tests="2" failures="0" errors="1" skipped="0"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund mocha@12.0.3
cat >finding.test.cjs <<'EOF'
it('passes', () => {});
if (process.env.SKIP) it.skip('is skipped', () => {});
after(() => {
  throw new Error('The token was not deleted.');
});
EOF
cat >print.cjs <<'EOF'
const { tests, passes, pending, failures } = require('./report.json').stats;
console.log(`tests ${tests}, passes ${passes}, pending ${pending}, failures ${failures}`);
EOF
report() { # reporter, file
  npx mocha --reporter "$1" finding.test.cjs >"$2" 2>/dev/null || [ -s "$2" ]
}
totals() { # words after the name of the reporter
  report json report.json
  echo "json$1: $(node print.cjs)"
  report xunit report.xml
  echo "xunit$1: $(grep '<testsuite' report.xml | grep -oE '(tests|failures|errors|skipped)="-?[0-9]+"' | paste -sd' ')"
}
seen=$(totals ''
  SKIP=1 totals ', one test is skipped')

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
