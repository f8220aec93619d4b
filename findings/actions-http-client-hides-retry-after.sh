#!/usr/bin/env bash
# @actions/http-client 4.0.1 (npm): an action that calls getJson() can't read Retry-After.
#
# Behavior: getJson() returns status, body, and headers for a success. For 429 it rejects with an error that has the status
# and the body, but not the headers. A 404 resolves, with a null result and an empty object of headers.
# Why it surprises: The responses that tell the caller in a header when to try again, 429 and 503, are the ones without
# headers. To use the header, an action has to call get() and parse the body itself.
# Output on 2026-11-28:
#   | 200: resolved, retry-after 30
#   | 404: resolved, retry-after undefined
#   | 429: rejected, fields name, result, statusCode
#   | 503: rejected, fields name, result, statusCode
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @actions/http-client@4.0.1
cat >run.mjs <<'EOF'
import { createServer } from 'node:http';
import { HttpClient } from '@actions/http-client';
const server = createServer((request, response) => {
  response.writeHead(Number(request.url.slice(1)), { 'content-type': 'application/json', 'retry-after': '30' });
  response.end('{"error":{"message":"text"}}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = new HttpClient('finding', [], { keepAlive: false });
for (const status of [200, 404, 429, 503]) {
  try {
    const { headers } = await client.getJson(`http://127.0.0.1:${server.address().port}/${status}`);
    console.log(`${status}: resolved, retry-after ${headers['retry-after']}`);
  } catch (error) {
    console.log(`${status}: rejected, fields ${Object.keys(error).sort().join(', ')}`);
  }
}
server.close();
server.closeAllConnections();
EOF
seen=$(node run.mjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
