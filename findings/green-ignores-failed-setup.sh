#!/usr/bin/env bash
# green 4.0.2 (PyPI) reports success for tests that never ran because their `setUpClass` failed.
#
# Behavior: If a class of tests can't be set up, and a test of another class in the same file passes, green prints "OK", leaves the error and
# the tests out of the JUnit report, and exits with 0. If nothing else in the file ran, it prints the error and exits with 1.
# Why it surprises: green runs the tests of Python's unittest, which says "FAILED" and exits with 1 for the same file. A server that can't be
# reached then turns off all tests that need it, and the pipeline passes. Moving a class to another file makes it fail.
# Output on 2026-11-30:
#   | two classes in one file: unittest exits with 1, FAILED (errors=1)
#   | two classes in one file: green exits with 0, OK (passes=1), JUnit report: test_passes
#   | one class: unittest exits with 1, FAILED (errors=1)
#   | one class: green exits with 1, FAILED (errors=1), JUnit report: error
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check green==4.0.2
cat >test_one.py <<'PYTHON'
import unittest
class Server(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ConnectionError('no server')
    def test_server(self): self.fail()
PYTHON
cp test_one.py test_two.py
cat >>test_two.py <<'PYTHON'
class Passes(unittest.TestCase):
    def test_passes(self): pass
PYTHON
cat >read.py <<'PYTHON'
import xml.etree.ElementTree
cases = xml.etree.ElementTree.parse('report.xml').iter('testcase')
print(', '.join('error' if case.find('error') is not None else case.get('name') for case in cases))
PYTHON
run() {
  local status=0
  python3 -m unittest "$2" 2>log || status=$?
  echo "$1: unittest exits with $status, $(tail -n 1 log)"
  status=0
  venv/bin/green --junit-report report.xml "$2" >log 2>&1 || status=$?
  echo "$1: green exits with $status, $(tail -n 1 log), JUnit report: $(python3 read.py)"
}
seen=$(
  run 'two classes in one file' test_two
  run 'one class' test_one
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
