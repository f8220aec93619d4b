#!/usr/bin/env bash
# bats 1.13.0 (npm) reports a test that passed as failed in its JUnit report if `teardown_file` fails.
#
# Behavior: The TAP output has a result of its own for `teardown_file`. The JUnit report gives this failure to the last test of the file,
# and counts it as another test.
# Why it surprises: The report names a test that passed, with a message from another function, and has no `teardown_file`. A failed
# `setup_file` is reported under its own name. Somebody looks for the fault in the last test, and another test is blamed after a new one
# is added at the end of the file.
# Output on 2026-11-30:
#   | TAP: ok 1 first; ok 2 last; not ok 3 teardown_file failed
#   | JUnit: first passed; last failed; tests="3"
#   | TAP with setup_file: not ok 1 setup_file failed
#   | JUnit with setup_file: setup_file failed failed; tests="1"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund bats@1.13.0
cat >read.py <<'PYTHON'
import sys, xml.etree.ElementTree
suites = [suite for suite in xml.etree.ElementTree.parse('report.xml').getroot() if suite.find('testcase') is not None]
for suite in suites:
    cases = [f'{case.get("name")} {"passed" if case.find("failure") is None else "failed"}' for case in suite.findall('testcase')]
    print(sys.argv[1] + ':', '; '.join([*cases, f'tests="{suite.get("tests")}"']))
PYTHON
run() {
  printf '%s() { false; }\n@test "first" { true; }\n@test "last" { true; }\n' "$1" >finding.bats
  echo "TAP$2: $(node_modules/bats/bin/bats --formatter tap finding.bats | grep -E '^(not )?ok ' | paste -sd';' | sed 's/;/; /g')"
  node_modules/bats/bin/bats --formatter junit finding.bats >report.xml || true
  python3 read.py "JUnit$2"
}
seen=$(
  run teardown_file ''
  run setup_file ' with setup_file'
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
