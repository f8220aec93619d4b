#!/usr/bin/env bash
# yamlfix 1.19.1 (PyPI) removes the quotes of "22:22", and PyYAML 6.0.4 (PyPI) reads the number 1342 then.
#
# Behavior: The formatter writes quotes only where YAML 1.2 needs them. In YAML 1.1, digits with colons are a number to the base of 60.
# Why it surprises: The quotes are there for this reason: Docker's documentation asks for them in a list of ports. yamlfix keeps the quotes
# of other values that are text in YAML 1.2 only, such as "1_000", "no", and a date.
# Output on 2026-11-29:
#   | before: {'ports': ['22:22'], 'time': '22:30', 'id': '1_000', 'answer': 'no', 'day': '2026-11-29'}
#   | after: {'ports': [1342], 'time': 1350, 'id': '1_000', 'answer': 'no', 'day': '2026-11-29'}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check yamlfix==1.19.1 pyyaml==6.0.4
cat >file.yml <<'EOF'
ports: ["22:22"]
time: "22:30"
id: "1_000"
answer: "no"
day: "2026-11-29"
EOF
read_file() {
  venv/bin/python -c 'import yaml; print(yaml.safe_load(open("file.yml")))'
}
seen=$(echo "before: $(read_file)"
  venv/bin/yamlfix file.yml >yamlfix.log 2>&1 || { cat yamlfix.log >&2; exit 2; }
  echo "after: $(read_file)")

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
