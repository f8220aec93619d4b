#!/usr/bin/env bash
# git-url-parse 16.1.0 (npm) drops a Bitbucket API token from the URL of a remote.
#
# Behavior: The token survives parsing and printing only with the user name x-token-auth, for access tokens. With
# x-bitbucket-api-token-auth, which Bitbucket documents for API tokens, the printed URL has no password.
# Why it surprises: Both URLs have the same form. After a switch from an access token to an API token, a tool that rewrites
# remotes with this library loses the token without an error, and Git then prompts for a password.
# Output on 2026-11-28:
#   | https://x-token-auth:TOKEN@bitbucket.org/acme/web.git -> https://x-token-auth:TOKEN@bitbucket.org/acme/web.git
#   | https://x-bitbucket-api-token-auth:TOKEN@bitbucket.org/acme/web.git -> https://x-bitbucket-api-token-auth@bitbucket.org/acme/web.git
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund git-url-parse@16.1.0
cat >run.cjs <<'EOF'
const parse = require('git-url-parse');
for (const user of ['x-token-auth', 'x-bitbucket-api-token-auth']) {
  const url = `https://${user}:TOKEN@bitbucket.org/acme/web.git`;
  console.log(`${url} -> ${parse(url)}`);
}
EOF
seen=$(node run.cjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
