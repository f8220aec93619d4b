#!/usr/bin/env bash
# @microsoft/eslint-formatter-sarif 3.1.0 with ESLint 10.15.0 (npm): a file that can't be parsed is no result, and a check of SARIF passes.
#
# Behavior: The formatter writes a syntax error as a notification about the configuration of the tool, and none as a result. `sarif --check`
# of sarif-tools 3.0.5 (PyPI) reads results.
# Why it surprises: ESLint's own report counts an error, and its exit code is 1. If ESLint only writes SARIF, and a later step decides, a
# file that nothing has checked passes. In SARIF 2.1.0, section 3.58 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html),
# a notification is about the tool, and a condition of an artifact is a result.
# Output on 2026-11-30:
#   | ESLint: ✖ 1 problem (1 error, 0 warnings); exit code 1
#   | SARIF: 0 results, 1 toolConfigurationNotifications: Parsing error: Unexpected token =
#   | sarif --check error: exit code 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund eslint@10.15.0 @microsoft/eslint-formatter-sarif@3.1.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check sarif-tools==3.0.5
echo 'export default [{}];' >eslint.config.mjs
echo 'const total = = 1;' >total.mjs
cat >read.py <<'PYTHON'
import json
[run] = json.load(open('report.sarif'))['runs']
notifications = run['invocations'][0]['toolConfigurationNotifications']
print(f'SARIF: {len(run["results"])} results, {len(notifications)} toolConfigurationNotifications:', notifications[0]['message']['text'])
PYTHON
seen=$(
  code=0
  npx eslint total.mjs >log.txt || code=$?
  echo "ESLint: $(grep problem log.txt); exit code $code"
  npx eslint --format @microsoft/sarif --output-file report.sarif total.mjs || true
  python3 read.py
  code=0
  venv/bin/sarif --check error summary report.sarif >log.txt || code=$?
  echo "sarif --check error: exit code $code"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
