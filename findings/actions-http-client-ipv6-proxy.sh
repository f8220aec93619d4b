#!/usr/bin/env bash
# @actions/http-client 4.0.1 with tunnel 0.0.6 (npm) can't use a proxy that has an IPv6 address.
#
# Behavior: With HTTPS_PROXY=http://[::1]:PORT the client looks up the host name "[::1]", with the brackets, and fails. The
# proxy never gets a connection. The brackets come from URL.hostname and go unchanged to the socket.
# Why it surprises: The brackets belong to the syntax of a URL, and undici, which reads the same variable, connects. The
# error names the proxy as unknown, so a working proxy looks broken.
# Output on 2026-11-28:
#   | @actions/http-client: tunneling socket could not be established, cause=getaddrinfo ENOTFOUND [::1]; the proxy got 0 requests
#   | undici: the proxy got 1 request
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @actions/http-client@4.0.1 tunnel@0.0.6 undici@7.30.2
cat >run.mjs <<'EOF'
import { createServer } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { EnvHttpProxyAgent, fetch } from 'undici';
let requests = 0;
const proxy = createServer().on('connect', (_, socket) => {
  requests++;
  socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
});
await new Promise((resolve) => proxy.listen(0, '::1', resolve));
for (const name of ['HTTPS_PROXY', 'https_proxy']) process.env[name] = `http://[::1]:${proxy.address().port}`;
for (const name of ['NO_PROXY', 'no_proxy']) delete process.env[name];
const message = await new HttpClient('finding').get('https://api.example.com/').catch((error) => error.message);
console.log(`@actions/http-client: ${message}; the proxy got ${requests} requests`);
await fetch('https://api.example.com/', { dispatcher: new EnvHttpProxyAgent() }).catch(() => {});
console.log(`undici: the proxy got ${requests} request`);
process.exit();
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
