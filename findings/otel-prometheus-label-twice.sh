#!/usr/bin/env bash
# @opentelemetry/exporter-prometheus 0.301.0 (npm) writes a label twice, and prometheus_client 0.26.0 (PyPI) can't read the page then.
#
# Behavior: Each character that Prometheus doesn't allow in a label becomes "_". If two attributes of one metric have the same name after
# that, the exporter writes both.
# Why it surprises: OpenTelemetry's specification requires one label with both values, joined by ";". The exporter for Java does it. A
# reader rejects the page with all metrics of the program because of one attribute.
# Output on 2026-11-29:
#   | written: checks_total{token_kind="api",token_kind="access"} 1
#   | read: ValueError
#   | without token-kind: token_days, checks
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund \
  @opentelemetry/api@1.10.0 @opentelemetry/exporter-prometheus@0.301.0 @opentelemetry/sdk-metrics@3.1.1
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prometheus_client==0.26.0
cat >write.cjs <<'EOF'
const { PrometheusExporter, PrometheusSerializer } = require('@opentelemetry/exporter-prometheus');
const { MeterProvider } = require('@opentelemetry/sdk-metrics');
const reader = new PrometheusExporter({ preventServer: true, withoutScopeInfo: true, withoutTargetInfo: true });
const meter = new MeterProvider({ readers: [reader] }).getMeter('finding');
meter.createGauge('token.days').record(7);
meter.createCounter('checks').add(1, process.argv[2] ? { 'token.kind': 'api' } : { 'token.kind': 'api', 'token-kind': 'access' });
reader.collect().then(({ resourceMetrics }) => {
  process.stdout.write(new PrometheusSerializer(undefined, false, undefined, true, true).serialize(resourceMetrics));
});
EOF
cat >read.py <<'EOF'
import sys
from prometheus_client.parser import text_string_to_metric_families
try:
    print(', '.join(family.name for family in text_string_to_metric_families(sys.stdin.read())))
except Exception as error:
    print(type(error).__name__)
EOF
seen=$(
  echo "written: $(node write.cjs | grep '^checks')"
  echo "read: $(node write.cjs | venv/bin/python read.py)"
  echo "without token-kind: $(node write.cjs 1 | venv/bin/python read.py)"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
