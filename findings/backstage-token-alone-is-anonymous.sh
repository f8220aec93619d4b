#!/usr/bin/env bash
# @backstage/plugin-bitbucket-cloud-common 0.3.12 (npm) sends no credentials if only `token` is configured.
#
# Behavior: The client sends Basic authentication if there is a user name, and otherwise nothing: `token` alone is dropped
# without a message. @backstage/integration reads the same configuration and sends the token as Bearer.
# Why it surprises: Access tokens have no user name, so `token` alone is their natural configuration, and reading files
# works with it. Discovery of the same workspace then finds only public repositories.
# Output on 2026-11-28:
#   | common, token: no Authorization header
#   | common, username and token: Basic
#   | integration, token: Bearer
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @backstage/plugin-bitbucket-cloud-common@0.3.12 @backstage/integration@2.2.0
cat >run.cjs <<'EOF'
const { createServer } = require('node:http');
const { BitbucketCloudClient } = require('@backstage/plugin-bitbucket-cloud-common');
const { getBitbucketCloudRequestOptions } = require('@backstage/integration');
const scheme = (header) => header?.split(' ')[0] ?? 'no Authorization header';
let seen;
const server = createServer((request, response) => {
  seen = scheme(request.headers.authorization);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"values":[]}');
});
server.listen(0, '127.0.0.1', async () => {
  const base = { host: 'bitbucket.org', apiBaseUrl: `http://127.0.0.1:${server.address().port}` };
  for (const [name, login] of [['token', { token: 'TOKEN' }], ['username and token', { username: 'user', token: 'TOKEN' }]]) {
    for await (const _ of BitbucketCloudClient.fromConfig({ ...base, ...login }).listRepositoriesByWorkspace('acme').iteratePages());
    console.log(`common, ${name}: ${seen}`);
  }
  const { headers } = await getBitbucketCloudRequestOptions({ ...base, token: 'TOKEN' });
  console.log(`integration, token: ${scheme(headers.Authorization)}`);
  process.exit();
});
EOF
seen=$(node run.cjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
