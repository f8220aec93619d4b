#!/usr/bin/env bash
# Audits the sample tokens and reads the metrics with the real programs: promtool, a strict parser of OpenMetrics, and a
# Prometheus that scrapes node_exporter, with the alert rules and the dashboard in examples/.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
tmp=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait; rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
fail() { printf 'metrics.sh: %s\n' "$*" >&2 && exit 1; }
# shellcheck source=e2e/check.sh
. "$here/check.sh"
# shellcheck source=e2e/need.sh
. "$here/need.sh"
need prometheus:prometheus promtool:prometheus prometheus-node-exporter:prometheus-node-exporter python3:python3 \
  /usr/share/doc/python3-venv:python3-venv

node "$root/build/sandbox/demo-audit.js" "$tmp/audit" >/dev/null
metrics=$tmp/audit/metrics.prom
rules=$root/examples/monitoring.alerts.yml

python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --disable-pip-version-check prometheus-client==0.23.1
is_open_metrics() {
  "$tmp/venv/bin/python" - "$metrics" <<'PYTHON'
import sys
from prometheus_client.openmetrics.parser import text_string_to_metric_families
families = {one.name: one for one in text_string_to_metric_families(open(sys.argv[1], encoding='utf8').read())}
print({name: len(one.samples) for name, one in families.items()})
assert len(families['token_preflight_result'].samples) == 4 * 30
assert families['token_preflight_expiry_timestamp_seconds'].unit == 'seconds'
PYTHON
}
is_clean() { same "$(promtool check metrics <"$metrics" 2>&1)" ''; }
check 'promtool finds nothing wrong with the metrics' is_clean
check 'a strict parser of OpenMetrics reads all samples' is_open_metrics
check 'promtool finds nothing wrong with the alert rules' promtool check rules "$rules"

free_port() { node -e 'import(process.argv[1]).then(({ freePort }) => freePort()).then(console.log)' "$root/build/sandbox/free-port.js"; }
exporter=$(free_port)
prometheus=$(free_port)
mkdir "$tmp/textfile" "$tmp/data"
cp "$metrics" "$tmp/textfile/tokens.prom"
# Alerts that wait for hours would fire only then.
sed 's/for: .*/for: 0s/' "$rules" >"$tmp/rules.yml"
cat >"$tmp/prometheus.yml" <<YAML
global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [$tmp/rules.yml]
scrape_configs: [{ job_name: node, static_configs: [{ targets: ["127.0.0.1:$exporter"] }] }]
YAML
prometheus-node-exporter --web.listen-address="127.0.0.1:$exporter" --collector.disable-defaults --collector.textfile \
  --collector.textfile.directory="$tmp/textfile" >"$tmp/exporter.log" 2>&1 &
pids+=("$!")
prometheus --config.file="$tmp/prometheus.yml" --storage.tsdb.path="$tmp/data" --web.listen-address="127.0.0.1:$prometheus" \
  >"$tmp/prometheus.log" 2>&1 &
pids+=("$!")

query() { # path, name=value
  curl -sS --fail --noproxy '*' --get "http://127.0.0.1:$prometheus/api/v1/$1" ${2:+--data-urlencode "$2"}
}
until_true() { # command...
  local deadline=$((SECONDS + 60))
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || { "$@" || true; tail -n 5 "$tmp"/*.log; return 1; }
    sleep 0.2
  done
}

# The names for which an alert fires, and those which the report says, by a condition in JavaScript on a token.
fires_for() { # alert, condition
  query alerts | node -e '
    const [alert, condition, report] = process.argv.slice(1);
    const { alerts } = JSON.parse(require("node:fs").readFileSync(0, "utf8")).data;
    const fired = alerts.filter(({ state, labels }) => state === "firing" && labels.alertname === alert);
    const { tokens } = JSON.parse(require("node:fs").readFileSync(report, "utf8"));
    const expected = tokens.filter(new Function("token", "return " + condition)).map(({ name }) => name);
    const names = fired.map(({ labels }) => labels.token);
    console.log({ names, expected, texts: fired.map(({ annotations }) => annotations.summary) });
    require("node:assert").deepEqual(names.toSorted(), expected.toSorted());
    require("node:assert").ok(expected.length > 0);
    require("node:assert").ok(!fired.some(({ annotations }) => /<no value>|error/.test(JSON.stringify(annotations))));
  ' "$1" "$2" "$tmp/audit/report.json"
}
check 'the alert fires for each token that failed' until_true fires_for BitbucketTokenFails 'token.verdict === "fail"'
check 'the alert fires for each token that expires within 14 days' until_true fires_for BitbucketTokenExpires \
  'token.expiry?.daysLeft >= 0 && token.expiry.daysLeft < 14'
check 'the alert fires for each token that has expired' until_true fires_for BitbucketTokenExpired 'token.expiry?.daysLeft < 0'
check 'the alert fires for each token that was not verified' until_true fires_for BitbucketTokenNotVerified \
  'token.verdict === "unknown"'
no_audit_alert() { not grep -q BitbucketTokenAuditMissing < <(query alerts); }
check 'no alert is about a missing audit' no_audit_alert

answers() { # query
  query query "query=$1" | node -e '
    const { status, data } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    console.log(JSON.stringify(data));
    require("node:assert").ok(status === "success" && data.result.length > 0);'
}
mapfile -t queries < <(node -p "
  JSON.parse(require('node:fs').readFileSync('$root/examples/monitoring.dashboard.json', 'utf8'))
    .panels.flatMap(({ targets }) => targets.map(({ expr }) => expr.replaceAll(/\\\$(?:token|owner)\\b/g, '.*'))).join('\n')")
[ "${#queries[@]}" -ge 9 ] || fail 'the dashboard has no queries'
for expression in "${queries[@]}"; do check "the dashboard's query has a result: $expression" answers "$expression"; done

rm "$tmp/textfile/tokens.prom"
audit_is_missing() { query alerts | grep -q '"alertname":"BitbucketTokenAuditMissing"[^}]*}[^}]*}[^}]*"state":"firing"'; }
check 'without the file, the alert about a missing audit fires' until_true audit_is_missing

# shellcheck disable=SC2154 # by check.sh
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
