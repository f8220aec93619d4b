#!/usr/bin/env bash
# axios-retry 4.5.0 (npm) repeats a request at once if the server asks the client to wait 25 days.
#
# Behavior: The wait of `Retry-After` goes to setTimeout() in milliseconds. From 25 days on, the number doesn't fit in 31 bits, and
# Node.js waits 1 ms instead.
# Why it surprises: The documentation says that the client waits as long as `Retry-After` or the configured delay, whichever is longer.
# Here it's neither: the exponential delays, 1.4 seconds together, are lost too. The longer the server asks it to stay away, such as until a
# monthly quota starts again, the sooner the client is back.
# Output on 2026-11-29:
#   | 20 days: requests in the first 3 seconds: 1
#   | 25 days: requests in the first 3 seconds: 4, all within a second
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund axios@1.21.1 axios-retry@4.5.0
cat >run.mjs <<'EOP'
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import axios from 'axios';
import axiosRetry from 'axios-retry';
let times = [];
const server = createServer(({ url }, response) => {
  times.push(performance.now());
  response.writeHead(503, { 'retry-after': String(86_400 * Number(url.slice(1))) }).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = axios.create({ baseURL: `http://127.0.0.1:${server.address().port}` });
axiosRetry(client, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
await client.get('/0').catch(() => {});
for (const days of [20, 25]) {
  times = [];
  client.get(`/${days}`).catch(() => {});
  await setTimeout(3000);
  const all = times.length > 1 && times.at(-1) - times[0] < 1000 ? ', all within a second' : '';
  console.log(`${days} days: requests in the first 3 seconds: ${times.length}${all}`);
}
process.exit(0);
EOP
seen=$(node run.mjs 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
