#!/usr/bin/env bash
# sarif-junit 1.1.4 (npm) turns an error into a passed test if its level is the default of its rule.
#
# Behavior: Only results with their own "level" of "error" or "warning" become failures. In SARIF 2.1.0, "level" is optional:
# without it, the level is the one in the rule's defaultConfiguration, or "warning" if the rule has none.
# Why it surprises: The first two files have the same meaning. The report lists each problem as a test that passed, so the pipeline
# shows the full number of checks and no failure.
# Output on 2026-11-29:
#   | level in the result | tests 1, failures 1
#   | level in the rule | tests 1, failures 0
#   | no level, so warning | tests 1, failures 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund sarif-junit@1.1.4
convert() {
  cat >report.sarif <<EOF
{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"finding","rules":[{"id":"R1"$2}]}},"results":[{"ruleId":"R1","ruleIndex":0$3,
"message":{"text":"text"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"pipe.yml"},"region":{"startLine":1}}}]}]}]}
EOF
  npx sarif-junit -i report.sarif -o report.xml >/dev/null
  echo "$1 | $(sed -n 's/.*<testsuites tests="\(.*\)" failures="\(.*\)" errors.*/tests \1, failures \2/p' report.xml)"
}
seen=$(convert 'level in the result' '' ',"level":"error"'
  convert 'level in the rule' ',"defaultConfiguration":{"level":"error"}' ''
  convert 'no level, so warning' '' '')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
