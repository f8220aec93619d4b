#!/usr/bin/env bash
# junit2html 31.1.4 (PyPI) shows a failed test as skipped if pytest 9.2.0 (PyPI) skipped one of its subtests.
#
# Behavior: pytest writes each subtest that failed or was skipped as a <failure> or <skipped> of its test. For junit2html, a test with a
# <skipped> is skipped, whatever else it has.
# Why it surprises: Subtests are part of pytest since version 9, and to skip one of several systems is a usual reason for them. pytest
# counts four failures and exits with 1, but the page and the summary have none. The schema of Jenkins
# (https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd)
# allows several results in a test.
# Output on 2026-11-30:
#   | pytest: 4 failed, 1 passed, 2 skipped
#   | junit2html: Passed: 1, Skipped: 2
#   | without the skip, pytest: 6 failed, 1 passed
#   | without the skip, junit2html: Failed: 2, Passed: 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check junit2html==31.1.4 pytest==9.2.0
cat >test_finding.py <<'PYTHON'
import os, pytest
@pytest.mark.parametrize('name', ['read', 'write'])
def test_systems(name, subtests):
    for system in ('linux', 'windows'):
        with subtests.test(system):
            if system == 'windows' and 'SKIP' in os.environ:
                pytest.skip('no Windows here')
            assert system == 'none'
def test_passes(): pass
PYTHON
run() {
  echo "$1pytest: $(venv/bin/pytest --quiet -p no:cacheprovider --junit-xml=report.xml test_finding.py | tail -n 1 | sed 's/ in .*//')"
  echo "$1junit2html: $(venv/bin/junit2html --summary-matrix report.xml | sed -nE 's/^ +(Passed|Failed|Skipped) +: +/\1: /p' | paste -sd, | sed 's/,/, /g')"
}
seen=$(
  SKIP=1 run ''
  run 'without the skip, '
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
