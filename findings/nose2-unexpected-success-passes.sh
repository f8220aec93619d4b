#!/usr/bin/env bash
# nose2 0.16.0 (PyPI) passes a run with an unexpected success, and its JUnit report calls the test skipped. Python's unittest fails the run.
#
# Behavior: A test that is marked with `expectedFailure` and passes makes `python3 -m unittest` exit with 1. nose2 prints "OK" and exits
# with 0. Its JUnit report has `<skipped message="test passes unexpectedly"/>`, like that of a test that failed as expected.
# Why it surprises: nose2 calls itself "unittest with plugins". The mark is for a known fault, and its end should be noticed, so that the
# mark is removed. With nose2, a mark that is wrong stays, and the report says that a test that ran was skipped.
# Output on 2026-11-30:
#   | unittest exits with 1: FAILED (unexpected successes=1)
#   | nose2 exits with 0: OK (unexpected successes=1)
#   | JUnit report: tests="1" failures="0" errors="0" skipped="1", "test passes unexpectedly"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check nose2==0.16.0
cat >test_finding.py <<'PYTHON'
import unittest
class Known(unittest.TestCase):
    @unittest.expectedFailure
    def test_known_fault(self): pass
PYTHON
cat >read.py <<'PYTHON'
import xml.etree.ElementTree
suite = xml.etree.ElementTree.parse('nose2-junit.xml').getroot()
counts = ' '.join(f'{name}="{suite.get(name)}"' for name in ('tests', 'failures', 'errors', 'skipped'))
print(f'JUnit report: {counts}, "{suite.find("testcase/skipped").get("message")}"')
PYTHON
run() {
  local status=0
  "${@:2}" test_finding >log 2>&1 || status=$?
  echo "$1 exits with $status: $(tail -n 1 log)"
}
seen=$(
  run unittest python3 -m unittest
  run nose2 venv/bin/nose2 --plugin nose2.plugins.junitxml --junit-xml
  python3 read.py
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
