#!/usr/bin/env bash
# superagent 10.4.2 and make-fetch-happen 15.0.6 (npm) send the login in a URL without decoding it.
#
# Behavior: The email release-bot@acme.example must be written as release-bot%40acme.example in a URL. Both clients put that text in the
# Authorization header, also for a token with %3D instead of its "=". Node.js itself, got, and axios decode both.
# Why it surprises: An API token of Bitbucket is sent with an email and contains "=", so the login in the URL that works with Git and curl is
# rejected with a 401, as if the token were wrong. make-fetch-happen is the HTTP client of npm. A user name such as x-token-auth works.
# Output on 2026-11-30:
#   | node:http: release-bot@acme.example:example=token
#   | got: release-bot@acme.example:example=token
#   | axios: release-bot@acme.example:example=token
#   | superagent: release-bot%40acme.example:example%3Dtoken
#   | make-fetch-happen: release-bot%40acme.example:example%3Dtoken
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund superagent@10.4.2 make-fetch-happen@15.0.6 got@14.6.6 axios@1.21.1
cat >run.mjs <<'JS'
import http from 'node:http';
import axios from 'axios';
import got from 'got';
import fetch from 'make-fetch-happen';
import superagent from 'superagent';

const server = http.createServer((request, response) => {
  response.end(Buffer.from(request.headers.authorization.split(' ')[1], 'base64').toString());
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://release-bot%40acme.example:example%3Dtoken@127.0.0.1:${server.address().port}/2.0/user`;
  const get = () => new Promise((resolve) => http.get(url, async (response) => resolve(Buffer.concat(await response.toArray()).toString())));
  console.log('node:http:', await get());
  console.log('got:', await got(url).text());
  console.log('axios:', (await axios.get(url)).data);
  console.log('superagent:', (await superagent.get(url).buffer(true).parse(superagent.parse.text)).text);
  console.log('make-fetch-happen:', await (await fetch(url)).text());
  process.exit();
});
JS
seen=$(NO_PROXY='*' no_proxy='*' node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
