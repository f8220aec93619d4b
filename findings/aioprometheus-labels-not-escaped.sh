#!/usr/bin/env bash
# aioprometheus 23.12.0 (PyPI) writes label values without escapes, so prometheus_client 0.26.0 (PyPI) reads other values or nothing.
#
# Behavior: A quote, a backslash, or a line break in the value of a label is written as it is. So is a line break in the help of a metric.
# Why it surprises: The text format (https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details) requires an escape for
# the three characters. A message with a quote in one label makes the whole page unreadable, with all other metrics of the program. A
# backslash before an "n" is read as a line break, without an error.
# Output on 2026-11-30:
#   | label "plain" is read as "plain"
#   | label "C:\\new" is read as "C:\new"
#   | label "no \"token\"" is read as error
#   | label "first\nsecond" is read as error
#   | help "first\nsecond" is read as error
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check aioprometheus==23.12.0 prometheus_client==0.26.0
cat >run.py <<'PYTHON'
import json
from aioprometheus import Counter, Registry, render
from prometheus_client.parser import text_string_to_metric_families
def read(label, text):
    registry = Registry()
    Counter('errors_total', text, registry=registry).inc({'reason': label})
    page = render(registry, ['text/plain'])[0].decode()
    try:
        return [sample.labels['reason'] for family in text_string_to_metric_families(page) for sample in family.samples][0]
    except Exception:
        return None
def show(kind, text, value):
    print(f'{kind} {json.dumps(text)} is read as {"error" if value is None else json.dumps(value)}')
for label in ('plain', 'C:\\new', 'no "token"', 'first\nsecond'):
    show('label', label, read(label, 'Errors.'))
show('help', 'first\nsecond', read('plain', 'first\nsecond'))
PYTHON
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
