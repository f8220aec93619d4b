#!/usr/bin/env bash
# prometheus_client 0.26.0 (PyPI) can't read an exemplar with an odd number of quotes that it wrote itself.
#
# Behavior: A quote in a label of an exemplar is escaped as `\"`, as OpenMetrics requires. The parser of the same package rejects the page if
# there is one such quote, and reads it if there are two. In a label of the metric, one quote is read.
# Why it surprises: The writer and the parser of OpenMetrics are in one package. OpenMetrics limits the labels of an exemplar to 128 characters,
# so a message of a server is cut, also between two quotes. Then the whole page is unreadable, with all metrics of all tokens.
# Output on 2026-11-30:
#   | no access: exemplar reads as no access
#   | no "read" access: exemplar reads as no "read" access
#   | no "read acc: ValueError: Invalid line
#   | label no "read acc: reads as no "read acc
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prometheus-client==0.26.0
cat >run.py <<'EOF'
from prometheus_client import CollectorRegistry, Counter
from prometheus_client.openmetrics.exposition import generate_latest
from prometheus_client.openmetrics.parser import text_string_to_metric_families

def first_sample(label, exemplar):
    registry = CollectorRegistry()
    Counter('checks', 'Checks of tokens', ['reason'], registry=registry).labels(label).inc(1, exemplar)
    return next(iter(text_string_to_metric_families(generate_latest(registry).decode()))).samples[0]

for reason in 'no access', 'no "read" access', 'no "read acc':
    try:
        print(f'{reason}: exemplar reads as {first_sample("rejected", {"reason": reason}).exemplar.labels["reason"]}')
    except ValueError as error:
        print(f'{reason}: ValueError: {str(error).partition(":")[0]}')
print('label no "read acc: reads as', first_sample('no "read acc', None).labels['reason'])
EOF
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
