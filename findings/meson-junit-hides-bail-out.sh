#!/usr/bin/env bash
# Meson 1.12.1 (PyPI) reports a TAP test as failed, and its JUnit report has no failure.
#
# Behavior: If a TAP program bails out, or exits with another status than 0 after its last test, `meson test` counts an error and exits
# with 1. `testlog.junit.xml` has the subtests that passed before, and neither an error nor a failure.
# Why it surprises: Meson's JUnit report has its own errors for programs that don't speak TAP. With TAP, the two ways to say that the whole
# program failed are lost, so the report of a red step shows passed tests only.
# Output on 2026-11-30:
#   | meson test exits with 1: plain ERROR, bails-out ERROR, exits-with-3 ERROR
#   | JUnit report: finding: tests="1" errors="1" failures="0"
#   | JUnit report: finding.finding:bails-out: tests="1" errors="0" failures="0"
#   | JUnit report: finding.finding:exits-with-3: tests="1" errors="0" failures="0"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check meson==1.12.1 ninja==1.13.2
cat >meson.build <<'EOF'
project('finding')
sh = find_program('sh')
test('plain', sh, args: ['-c', 'exit 99'])
test('bails-out', sh, args: ['-c', 'echo 1..2; echo "ok 1 - first"; echo "Bail out! no server"'], protocol: 'tap')
test('exits-with-3', sh, args: ['-c', 'echo 1..1; echo "ok 1 - first"; exit 3'], protocol: 'tap')
EOF
cat >read.py <<'PYTHON'
import xml.etree.ElementTree
for suite in xml.etree.ElementTree.parse('build/meson-logs/testlog.junit.xml').iter('testsuite'):
    counts = ' '.join(f'{name}="{suite.get(name)}"' for name in ('tests', 'errors', 'failures'))
    assert len(suite.findall('.//error')) == int(suite.get('errors')) and suite.find('.//failure') is None
    print(f'JUnit report: {suite.get("name")}: {counts}')
PYTHON
export PATH="$tmp/venv/bin:$PATH"
meson setup build >/dev/null
status=0
meson test -C build --num-processes 1 >log 2>&1 || status=$?
seen=$(
  echo "meson test exits with $status: $(sed -nE 's/^ *[0-9]+\/3 ([a-z0-9:-]*:)?([a-z0-9-]+) +([A-Z]+) .*/\2 \3/p' log | paste -sd, | sed 's/,/, /g')"
  python3 read.py
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
