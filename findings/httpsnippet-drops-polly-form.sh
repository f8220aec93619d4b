#!/usr/bin/env bash
# httpsnippet 3.0.10 (npm) drops the body of a form that Polly.JS 6.0.6 (npm) recorded in a HAR file.
#
# Behavior: Polly.JS records the body of a request as "text" and leaves "params" empty. For a form, httpsnippet reads "params" only, so the
# command has no body. For JSON it uses the text.
# Why it surprises: HAR 1.2 allows either field and says that they exclude each other, so a form as text is valid. The command looks
# complete and has the header for a form, but the grant type that the token endpoint needs is gone.
# Output on 2026-11-29:
#   | recorded: {"mimeType":"application/x-www-form-urlencoded","params":[],"text":"grant_type=client_credentials"}
#   | curl: curl --request POST --url http://HOST/token --header 'content-type: application/x-www-form-urlencoded' --header 'host: HOST'
#   | recorded: {"mimeType":"application/json","params":[],"text":"{}"}
#   | curl: curl --request POST --url http://HOST/token --header 'content-type: application/json' --header 'host: HOST' --data '{}'
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund \
  httpsnippet@3.0.10 @pollyjs/core@6.0.6 @pollyjs/adapter-node-http@6.0.6 @pollyjs/persister-fs@6.0.6
cat >run.mjs <<'EOP'
import http from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import HttpAdapter from '@pollyjs/adapter-node-http';
import { Polly } from '@pollyjs/core';
import FileSystem from '@pollyjs/persister-fs';
import { HTTPSnippet } from 'httpsnippet';
const server = http.createServer((request, response) => request.resume().on('end', () => response.end('{}')));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${server.address().port}`;
const polly = new Polly('finding', {
  adapters: [HttpAdapter],
  persister: FileSystem,
  persisterOptions: { fs: { recordingsDir: 'recordings' } },
});
for (const [type, body] of [['x-www-form-urlencoded', 'grant_type=client_credentials'], ['json', '{}']]) {
  const options = { method: 'POST', headers: { 'content-type': `application/${type}` } };
  await new Promise((resolve) => {
    http.request(`http://${host}/token`, options, (response) => response.resume().on('end', resolve)).end(body);
  });
}
await polly.stop();
server.close();
server.closeAllConnections();
const file = readdirSync('recordings', { recursive: true }).find((name) => name.endsWith('.har'));
const requests = JSON.parse(readFileSync(`recordings/${file}`, 'utf8')).log.entries.map(({ request }) => request);
for (const request of requests.sort((one, other) => other.bodySize - one.bodySize)) {
  console.log(`recorded: ${JSON.stringify(request.postData)}`);
  console.log(`curl: ${new HTTPSnippet(request).convert('shell', 'curl').replace(/ \\\n +/g, ' ').replaceAll(host, 'HOST')}`);
}
EOP
seen=$(node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
