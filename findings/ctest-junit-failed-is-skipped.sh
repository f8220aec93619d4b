#!/usr/bin/env bash
# CTest 4.4.5 (PyPI: cmake) counts tests as failed, and writes them as skipped in its JUnit report.
#
# Behavior: A test whose program or required file doesn't exist, or whose fixture failed, is "Not Run". CTest lists it under "The following
# tests FAILED" and exits with 8. With `--output-junit`, it writes `<skipped>`, as for a test that skips itself, and counts no failure.
# Why it surprises: Each reader of the report, here junitparser 5.0.3 (PyPI), sees a run without a failure. If a program wasn't built, its
# tests disappear from the list of failed tests, and the step is red for no reason that the report tells.
# Output on 2026-11-30:
#   | CTest exits with 8: 20% tests passed, 4 tests failed out of 5
#   | CTest: no-program (Not Run), no-file (Not Run), no-fixture (Not Run), fixture (Not Run)
#   | JUnit report: 5 tests, 0 failures, 0 errors, 4 skipped
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check cmake==4.4.5 junitparser==5.0.3
cat >CTestTestfile.cmake <<'EOF'
add_test(passes true)
add_test(no-program ./not-built)
add_test(no-file true)
set_tests_properties(no-file PROPERTIES REQUIRED_FILES no-such-file)
add_test(no-fixture true)
set_tests_properties(no-fixture PROPERTIES FIXTURES_REQUIRED server)
add_test(fixture ./not-built)
set_tests_properties(fixture PROPERTIES FIXTURES_SETUP server)
EOF
cat >read.py <<'PYTHON'
from junitparser import JUnitXml
report = JUnitXml.fromfile('report.xml')
report.update_statistics()
print(f'JUnit report: {report.tests} tests, {report.failures} failures, {report.errors} errors, {report.skipped} skipped')
PYTHON
status=0
venv/bin/ctest --output-junit report.xml >log 2>/dev/null || status=$?
seen=$(
  echo "CTest exits with $status: $(grep 'tests passed' log)"
  echo "CTest: $(sed -n '/FAILED:/,$ s/^.* - //p' log | paste -sd, | sed 's/,/, /g')"
  venv/bin/python read.py
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
