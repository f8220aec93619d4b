#!/usr/bin/env bash
# Runs Token Preflight in tmux, at four widths, and looks at the screen.
#   bash e2e/terminal.sh                 runs the tests
#   bash e2e/terminal.sh --screenshots   updates docs/images/terminal.svg instead
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/terminal.sh: %s\n' "$*" >&2
  exit 1
}

# shellcheck source=e2e/need.sh
. "$here/need.sh"
need tmux:tmux
for file in dist/index.js build/sandbox/server.js; do
  [ -e "$root/$file" ] || fail "$file is missing: run npm ci && npm run bundle"
done
cd "$root"
if [ "${1:-}" = --screenshots ]; then
  node "$here/terminal/picture.js"
  exit
fi
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
code=0
node --test --test-reporter=spec "$here"/terminal/*.test.js 2>&1 | tee "$tmp/tests.log" || code=1
awk '/^ℹ (pass|fail) / { count[$2] = $3 } END { print count["pass"] + 0 " passed, " count["fail"] + 0 " failed" }' "$tmp/tests.log"
exit $code
