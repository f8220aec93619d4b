#!/usr/bin/env bash
# npm 11.19.1 (npm) resolves `file:` in a nested override against the folder of the dependency, and installs a dead link.
#
# Behavior: With overrides {"tunnel-agent": {"safe-buffer": "file:./local"}} npm links node_modules/safe-buffer to
# node_modules/tunnel-agent/local, which doesn't exist. npm reports success. At the top level, the same override works.
# Why it surprises: The path is in the package.json of the project and npm resolves all its other paths from there. The
# installation exits with 0, and the first require() fails.
# Output on 2026-11-28:
#   | top level: exit 0, safe-buffer -> ../local
#   | nested: exit 0, safe-buffer -> tunnel-agent/local
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund npm@11.19.1
try() {
  mkdir -p "$2/local" && cd "$2"
  echo '{"name":"safe-buffer","version":"5.9.9"}' >local/package.json
  echo "{\"dependencies\":{\"tunnel-agent\":\"0.6.0\"},\"overrides\":$3}" >package.json
  code=0
  node ../node_modules/npm/bin/npm-cli.js install --silent --ignore-scripts --no-audit --no-fund >/dev/null 2>&1 || code=$?
  echo "$1: exit $code, safe-buffer -> $(readlink node_modules/safe-buffer)"
  cd ..
}
seen=$(try 'top level' a '{"safe-buffer":"file:./local"}'
  try nested b '{"tunnel-agent":{"safe-buffer":"file:./local"}}')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
