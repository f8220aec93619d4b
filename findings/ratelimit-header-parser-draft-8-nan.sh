#!/usr/bin/env bash
# ratelimit-header-parser 0.1.0 (npm) returns numbers that aren't numbers for the headers of express-rate-limit 8.7.5 (npm).
#
# Behavior: For the "draft-8" headers, as in the example of express-rate-limit, the result is { limit: NaN, used: NaN, remaining:
# NaN } with an invalid date. For "draft-7" it's right. Without rate limit headers the result is undefined, as documented.
# Why it surprises: Both are from the same authors, and a format that the parser doesn't know should also be undefined. With
# NaN, `remaining < 1` is always false, so a client that waits at the limit never waits, and a timer starts at once.
# Output on 2026-11-29:
#   | draft-7: remaining 99, below 100: true, reset: valid date
#   | draft-8: remaining NaN, below 100: false, reset: Invalid Date
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund ratelimit-header-parser@0.1.0 express-rate-limit@8.7.5 express@5.3.0
cat >run.mjs <<'EOF'
import { once } from 'node:events';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { parseRateLimit } from 'ratelimit-header-parser';
for (const standardHeaders of ['draft-7', 'draft-8']) {
  const app = express();
  app.use(rateLimit({ windowMs: 60_000, limit: 100, standardHeaders, legacyHeaders: false }));
  app.get('/', (_request, response) => response.set('connection', 'close').end());
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
  const { remaining, reset } = parseRateLimit(response);
  const date = Number.isNaN(reset.getTime()) ? String(reset) : 'valid date';
  console.log(`${standardHeaders}: remaining ${remaining}, below 100: ${remaining < 100}, reset: ${date}`);
  server.close();
}
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
