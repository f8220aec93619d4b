#!/usr/bin/env bash
# Audits with an organization against Prism, which checks each request and response by a description of Atlassian's admin API. See
# organization/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/organization.sh: %s\n' "$*" >&2
  exit 1
}
for file in dist/index.js build/sandbox/server.js; do
  [ -f "$root/$file" ] || fail "$file is missing: npm run bundle"
done

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

npm install --silent --no-save --no-package-lock --prefix "$tmp" @stoplight/prism-cli@5.14.2 || fail 'npm could not install Prism'

cd "$root"
code=0
E2E_TOOLS=$tmp node --test --test-reporter=spec "$here"/organization/*.test.js 2>&1 | tee "$tmp/tests.log" || code=1
awk '/^ℹ (pass|fail) / { count[$2] = $3 } END { print count["pass"] + 0 " passed, " count["fail"] + 0 " failed" }' "$tmp/tests.log"
exit $code
