#!/usr/bin/env bash
# mypy 2.4.1 (PyPI) says "Success" and exits with 0, and its JUnit report has a failure.
#
# Behavior: With --junit-xml, each message is a failure, also a note. The note about bodies that aren't checked is a part of mypy's
# defaults, and isn't an error: mypy exits with 0.
# Why it surprises: A step with mypy passes, and the host that reads the report shows a failed test for the same run. The documentation
# (https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-junit-xml) says of the formats that they have "all errors" and
# "files with failures".
# Output on 2026-11-30:
#   | global: Success: no issues found in 2 source files; exit code 0
#   |   report: tests 1, failures 1, annotation-unchecked
#   | per_file: Success: no issues found in 2 source files; exit code 0
#   |   report: tests 1, failures 1, annotation-unchecked
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check mypy==2.4.1
echo 'def clean(count: int) -> int: return count' >clean.py
printf 'def untyped():\n    count: int = 1\n    return count\n' >with_note.py
cat >read.py <<'PYTHON'
import xml.etree.ElementTree
suite = xml.etree.ElementTree.parse('report.xml').getroot()
print('  report: tests', suite.get('tests') + ', failures', suite.get('failures') + ',', suite.find('testcase/failure').text.split('  [')[1].rstrip(']'))
PYTHON
seen=$(
  for format in global per_file; do
    code=0
    venv/bin/mypy --junit-xml report.xml --junit-format "$format" clean.py with_note.py >log.txt || code=$?
    echo "$format: $(tail -n 1 log.txt); exit code $code"
    python3 read.py
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
