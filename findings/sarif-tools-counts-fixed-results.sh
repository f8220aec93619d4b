#!/usr/bin/env bash
# sarif-tools 3.0.5 (PyPI) fails a build for a result that SARIF marks as no longer there.
#
# Behavior: `sarif --check error` counts each result with level "error", whatever its baselineState and suppressions say.
# A result with baselineState "absent" was in the baseline only. A result with an accepted suppression is reviewed.
# Why it surprises: Tools that compare with a baseline list the fixed problems as "absent", so the build fails because a
# problem was fixed. The same file with the results removed passes.
# Output on 2026-11-28:
#   | new: exit 1
#   | absent: exit 1
#   | suppressed: exit 1
#   | no results: exit 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check sarif-tools==3.0.5
check() {
  printf '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"finding"}},"results":[%s]}]}' "$2" >report.sarif
  venv/bin/sarif --check error summary report.sarif >/dev/null 2>&1 && echo "$1: exit 0" || echo "$1: exit $?"
}
result='"ruleId":"R1","level":"error","message":{"text":"text"}'
seen=$(check new "{$result,\"baselineState\":\"new\"}"
  check absent "{$result,\"baselineState\":\"absent\"}"
  check suppressed "{$result,\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\"}]}"
  check 'no results' '')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
