#!/usr/bin/env bash
# retry-axios 4.0.3 (npm) doesn't repeat a request if `Retry-After` says that the client may do it now.
#
# Behavior: For a `Retry-After` of 0, or with a date that is not in the future, the client returns the error at once. Without the header, it
# waits and tries again.
# Why it surprises: 0 means that no wait is needed, and a date is in the past as soon as the clock of the client is ahead of the server, or
# the answer took longer than the wait. got 14.6.6, ky 1.14.3, and undici 7.30.2 repeat the request in all of these cases.
# Output on 2026-11-30:
#   | none: retry-axios 2 requests, got 2, ky 2, undici 2
#   | 1: retry-axios 2 requests, got 2, ky 2, undici 2
#   | 0: retry-axios 1 request, got 2, ky 2, undici 2
#   | a second ago: retry-axios 1 request, got 2, ky 2, undici 2
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund axios@1.21.1 retry-axios@4.0.3 got@14.6.6 ky@1.14.3 undici@7.30.2
cat >run.mjs <<'EOP'
import { createServer } from 'node:http';
import axios from 'axios';
import got from 'got';
import ky from 'ky';
import { attach } from 'retry-axios';
import { Agent, interceptors, request } from 'undici';
let requests, header;
const server = createServer((_, response) => {
  requests += 1;
  response.writeHead(requests > 1 ? 200 : 503, header === undefined ? {} : { 'retry-after': header }).end('{}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}/`;
const axiosClient = axios.create();
attach(axiosClient);
axiosClient.defaults.raxConfig = { instance: axiosClient, retry: 2 };
const dispatcher = new Agent().compose(interceptors.retry({ maxRetries: 2 }));
const clients = {
  'retry-axios': () => axiosClient.get(url),
  got: () => got(url, { retry: { limit: 2 } }),
  ky: () => ky(url, { retry: 2 }),
  undici: () => request(url, { dispatcher }),
};
const headers = { none: () => undefined, 1: () => '1', 0: () => '0', 'a second ago': () => new Date(Date.now() - 1000).toUTCString() };
for (const name of ['none', '1', '0', 'a second ago']) {
  const counts = [];
  for (const [client, get] of Object.entries(clients)) {
    requests = 0;
    header = headers[name]();
    await get().catch(() => {});
    counts.push(`${client} ${requests}${counts.length ? '' : requests === 1 ? ' request' : ' requests'}`);
  }
  console.log(`${name}: ${counts.join(', ')}`);
}
process.exit(0);
EOP
seen=$(node run.mjs 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
