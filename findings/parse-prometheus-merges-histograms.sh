#!/usr/bin/env bash
# parse-prometheus-text-format 1.1.1 (npm) makes one histogram of all label values that prom-client 15.1.3 (npm) writes.
#
# Behavior: A histogram or summary keeps the buckets of the last label set. The labels, the sum, and the count aren't there. Counters and
# gauges keep their labels.
# Why it surprises: A histogram of durations by status shows the few 429 responses as the only requests. Its README has a histogram
# without labels as an example and doesn't mention a limit. A pull request for the labels is open since 2019.
# Output on 2026-11-29:
#   | counter: {"value":"100","labels":{"code":"200"}} {"value":"3","labels":{"code":"429"}}
#   | histogram: {"buckets":{"1":"3","+Inf":"3"}}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund parse-prometheus-text-format@1.1.1 prom-client@15.1.3
cat >run.cjs <<'EOF'
const { Counter, Histogram, register } = require('prom-client');
const parse = require('parse-prometheus-text-format');
const requests = new Counter({ name: 'requests_total', help: 'Requests.', labelNames: ['code'] });
const seconds = new Histogram({ name: 'seconds', help: 'Seconds.', labelNames: ['code'], buckets: [1] });
for (const [code, count] of [['200', 100], ['429', 3]]) {
  requests.inc({ code }, count);
  for (let request = 0; request < count; request++) seconds.observe({ code }, 0.5);
}
register.metrics().then((text) => {
  for (const { type, metrics } of parse(text)) console.log(`${type.toLowerCase()}:`, ...metrics.map((metric) => JSON.stringify(metric)));
});
EOF
seen=$(node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
