#!/usr/bin/env bash
# @stoplight/prism-cli 5.16.0 (npm) replaces the `Deprecation` header that the OpenAPI document describes with `true`.
#
# Behavior: For a deprecated operation, the mock server sends `Deprecation: true`, as in the first drafts of RFC 9745, even if the
# document has a date as example of the header. The example of `Sunset` is sent as it is.
# Why it surprises: RFC 9745 defines a date such as @1764547200. A parser of structured fields, structured-headers 2.1.0 (npm), finds a token
# in what the mock server sends, so a client that works with the real API finds no date in its tests.
# Output on 2026-11-29:
#   | sunset: Thu, 31 Dec 2026 23:59:59 GMT
#   | deprecation: true, read as Token
#   | example: @1764547200, read as Date
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @stoplight/prism-cli@5.16.0 structured-headers@2.1.0
cat >api.json <<'EOP'
{
  "openapi": "3.0.3",
  "info": { "title": "API", "version": "1" },
  "servers": [{ "url": "https://api.example.com" }],
  "paths": {
    "/teams": {
      "get": {
        "deprecated": true,
        "responses": {
          "200": {
            "description": "Teams",
            "headers": {
              "Deprecation": { "schema": { "type": "string" }, "example": "@1764547200" },
              "Sunset": { "schema": { "type": "string" }, "example": "Thu, 31 Dec 2026 23:59:59 GMT" }
            },
            "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } }
          }
        }
      }
    }
  }
}
EOP
cat >run.mjs <<'EOP'
import { spawn } from 'node:child_process';
import { parseItem } from 'structured-headers';
const kind = (text) => parseItem(text)[0].constructor.name;
const mock = spawn('node_modules/.bin/prism', ['mock', '--port', '0', 'api.json'], { stdio: ['ignore', 'pipe', 'inherit'] });
mock.stdout.setEncoding('utf8');
let log = '';
for await (const text of mock.stdout) {
  log += text;
  const address = /listening on (http:\S+)/.exec(log)?.[1];
  if (address === undefined) continue;
  const { headers } = await fetch(`${address}/teams`);
  console.log(`sunset: ${headers.get('sunset')}`);
  console.log(`deprecation: ${headers.get('deprecation')}, read as ${kind(headers.get('deprecation'))}`);
  console.log(`example: @1764547200, read as ${kind('@1764547200')}`);
  break;
}
mock.kill();
EOP
seen=$(node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
