#!/usr/bin/env bash
# @octokit/request 10.0.16 (npm) warns that an endpoint "is scheduled to be removed on undefined".
#
# Behavior: A `Deprecation` header is logged together with the `Sunset` header, even if there is none. The link to the documentation is
# shown only if `rel="deprecation"` is the first parameter after the address in the `Link` header.
# Why it surprises: In RFC 9745, `Sunset` is optional: a deprecated resource can stay. In RFC 8288, the order of the parameters of a
# link has no meaning. The warning goes to the console by default, so people read in a log that something is about to be removed.
# Output on 2026-11-29:
#   | /sunset: "GET /sunset" is deprecated. It is scheduled to be removed on Thu, 31 Dec 2026 23:59:59 GMT. See https://example.com/why
#   | /rel-first: "GET /rel-first" is deprecated. It is scheduled to be removed on undefined. See https://example.com/why
#   | /rel-last: "GET /rel-last" is deprecated. It is scheduled to be removed on undefined
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @octokit/request@10.0.16
cat >run.mjs <<'EOP'
import { createServer } from 'node:http';
import { request } from '@octokit/request';
const links = { '/rel-last': '<https://example.com/why>; type="text/html"; rel="deprecation"' };
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'application/json');
  response.setHeader('deprecation', '@1764547200');
  response.setHeader('link', links[url] ?? '<https://example.com/why>; rel="deprecation"; type="text/html"');
  if (url === '/sunset') response.setHeader('sunset', 'Thu, 31 Dec 2026 23:59:59 GMT');
  response.end('{}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
for (const path of ['/sunset', '/rel-first', '/rel-last']) {
  const warn = (text) => console.log(`${path}: ${text.replace('[@octokit/request] ', '').replace(baseUrl, '')}`);
  await request(`GET ${path}`, { baseUrl, request: { log: { warn } } });
}
server.close();
server.closeAllConnections();
EOP
seen=$(node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
