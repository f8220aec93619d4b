#!/usr/bin/env bash
# bitbucket 2.12.0 (npm) reports a 401 that has no body as a server error 500.
#
# Behavior: For a response without a Content-Type header, the client fails while it looks for "json" in the header, and
# wraps this in its HTTPError with status 500. The status of the response isn't in the error.
# Why it surprises: `error.status` is what callers compare to decide between "replace the token" and "try again later". An
# rejected login, for which users of Bitbucket report a 401 without a body, looks like an outage of Bitbucket.
# Output on 2026-11-28:
#   | 401 with JSON: HTTPError 401 Unauthorized
#   | 401 without a body: HTTPError 500 Cannot read properties of null (reading 'includes')
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund bitbucket@2.12.0
cat >run.cjs <<'EOF'
const { createServer } = require('node:http');
const { Bitbucket } = require('bitbucket');
let body;
const server = createServer((_, response) => {
  response.writeHead(401, body ? { 'content-type': 'application/json' } : {});
  response.end(body);
});
server.listen(0, '127.0.0.1', async () => {
  const client = new Bitbucket({ baseUrl: `http://127.0.0.1:${server.address().port}/2.0`, auth: { token: 'TOKEN' }, notice: false });
  for (const [name, text] of [['with JSON', '{"type":"error","error":{"message":"text"}}'], ['without a body', undefined]]) {
    body = text;
    await client.users.getAuthedUser({}).catch((error) => console.log(`401 ${name}: ${error.name} ${error.status} ${error.message}`));
  }
  process.exit();
});
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
