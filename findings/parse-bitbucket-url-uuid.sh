#!/usr/bin/env bash
# parse-bitbucket-url 0.3.0 (npm) takes the percent sign from the UUID of a repository in a URL.
#
# Behavior: Bitbucket accepts UUIDs in braces in place of the names of a workspace and a repository. The library returns the workspace as it
# is in the URL. It removes the first character of the repository if that's no letter, so `%7B` becomes `7B`.
# Why it surprises: The result has two forms of one encoding, and decodeURIComponent() makes a name with one brace of it. A request with it
# is answered with 404, which looks as if the token had no access.
# Output on 2026-11-29:
#   | acme/web | acme | web
#   | {1a2b}/{3c4d} | {1a2b} | 7B3c4d}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund parse-bitbucket-url@0.3.0
cat >run.cjs <<'EOF'
const parse = require('parse-bitbucket-url');
for (const path of ['acme/web', '{1a2b}/{3c4d}']) {
  const { owner, name } = parse(`https://bitbucket.org/${path}`);
  console.log(`${path} | ${decodeURIComponent(owner)} | ${decodeURIComponent(name)}`);
}
EOF
seen=$(node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
