#!/usr/bin/env bash
# fetch-har 12.0.4 (npm) repeats a recorded request with another query: %2B becomes +, which means a space.
#
# Behavior: If "queryString" has entries, the library decodes the query of "url" and appends the entries, decoded too. The
# server gets each parameter twice. With an empty "queryString", the same URL goes out as it was recorded.
# Why it surprises: In a HAR file, "url" is the full URL and "queryString" the parsed copy, so tools write both. Bitbucket's
# `fields=+values.links`, which adds a field to the response, has to be sent as %2B. The repeated request asks for " values.links".
# Output on 2026-11-29:
#   | parsed copy | /2.0/repositories/acme?fields=+values.links&fields=+values.links | server reads " values.links", " values.links"
#   | empty copy | /2.0/repositories/acme?fields=%2Bvalues.links | server reads "+values.links"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund fetch-har@12.0.4
cat >run.mjs <<'EOF'
import { once } from 'node:events';
import { createServer } from 'node:http';
import fetchHar from 'fetch-har';
let seen;
const server = createServer((request, response) => {
  seen = request.url;
  response.setHeader('connection', 'close').end();
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${server.address().port}`;
for (const [name, queryString] of [['parsed copy', [{ name: 'fields', value: '+values.links' }]], ['empty copy', []]]) {
  const request = {
    method: 'GET', url: `${base}/2.0/repositories/acme?fields=%2Bvalues.links`, httpVersion: 'HTTP/1.1',
    cookies: [], headers: [], queryString, headersSize: -1, bodySize: 0,
  };
  const response = {
    status: 200, statusText: 'OK', httpVersion: 'HTTP/1.1', cookies: [], headers: [],
    content: { size: 0, mimeType: '' }, redirectURL: '', headersSize: -1, bodySize: 0,
  };
  const entry = { startedDateTime: '2026-01-01T00:00:00.000Z', time: 1, request, response, cache: {}, timings: { send: 0, wait: 1, receive: 0 } };
  await fetchHar({ log: { version: '1.2', creator: { name: 'finding', version: '1' }, entries: [entry] } });
  const values = new URL(seen, base).searchParams.getAll('fields').map((value) => JSON.stringify(value));
  console.log(`${name} | ${seen} | server reads ${values.join(', ')}`);
}
server.close();
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
