#!/usr/bin/env bash
# prometheus-parse 0.2.5 (crates.io) drops the counters of routes such as "/users/{id}" that prometheus_client 0.26.0 (PyPI) wrote.
#
# Behavior: A line with a `}` in the value of a label is ignored without an error. A comma in a value ends the value, an equals sign removes
# the label, and escaped quotes keep their backslashes and lose the last character.
# Why it surprises: Web frameworks label requests with the template of the route, so the routes with a parameter are missing, and a sum over
# all routes looks plausible. The text format (https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details) allows any
# character in a value, and escapes for three of them.
# Output on 2026-11-30:
#   | written: 7 samples, sum 7
#   | read: 5 samples, sum 5
#   | 1 {"route": "/users"}
#   | 1 {"route": "/users/:id"}
#   | 1 {"route": "/tags/a"}
#   | 1 {}
#   | 1 {"route": "say \\\"hi\\"}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prometheus_client==0.26.0
cat >write.py <<'PYTHON'
import prometheus_client
prometheus_client.disable_created_metrics()
registry = prometheus_client.CollectorRegistry()
counter = prometheus_client.Counter('requests', 'Requests.', ['route'], registry=registry)
routes = ['/users', '/users/:id', '/users/{id}', '/users/{id}/keys', '/tags/a,b', '/search?q=x', 'say "hi"']
for route in routes:
    counter.labels(route).inc()
open('metrics.txt', 'wb').write(prometheus_client.generate_latest(registry))
print(f'written: {len(routes)} samples, sum {len(routes)}')
PYTHON
mkdir src
cat >Cargo.toml <<'EOF'
[package]
name = "finding"
version = "0.1.0"
edition = "2021"

[dependencies]
prometheus-parse = "=0.2.5"
EOF
cat >src/main.rs <<'EOF'
use prometheus_parse::{Scrape, Value};

fn main() {
    let text = std::fs::read_to_string("metrics.txt").unwrap();
    let scrape = Scrape::parse(text.lines().map(|line| Ok(line.to_owned()))).unwrap();
    let samples: Vec<(f64, String)> = scrape
        .samples
        .iter()
        .filter_map(|sample| match sample.value {
            Value::Counter(value) => Some((value, format!("{:?}", *sample.labels))),
            _ => None,
        })
        .collect();
    println!("read: {} samples, sum {}", samples.len(), samples.iter().map(|sample| sample.0).sum::<f64>());
    for (value, labels) in samples {
        println!("{value} {labels}");
    }
}
EOF
export CARGO_TARGET_DIR="$tmp/target"
seen=$(
  venv/bin/python write.py
  cargo run --quiet
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
