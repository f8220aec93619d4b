#!/usr/bin/env bash
# danger 14.0.7 (npm) reports success for a pull request whose diff Bitbucket refuses.
#
# Behavior: For Bitbucket Cloud, Danger takes any answer to the diff that isn't a success as an empty diff. All lists of files are empty
# then, so no rule about files finds anything. With --failOnErrors too, Danger exits with 0, and the commit's status is SUCCESSFUL.
# Why it surprises: A refused list of commits ends the same run with an error. A 429 or 503 of Bitbucket has the effect of a pull request
# that keeps all rules, and the run also deletes the comment of an earlier run that found something.
# Output on 2026-11-30:
#   | diff 200: exit 1, status FAILED
#   | diff 403: exit 0, status SUCCESSFUL, deleted comment 5
#   | diff 429: exit 0, status SUCCESSFUL, deleted comment 5
#   | diff 503: exit 0, status SUCCESSFUL, deleted comment 5
#   | commits 429: exit 1, no status
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund danger@14.0.7
cat >dangerfile.js <<'EOF'
const { danger, fail } = require('danger');
if (danger.git.created_files.includes('notes.orig')) fail('Remove notes.orig.');
EOF
cat >redirect.cjs <<'EOF'
// Sends the requests for https://api.bitbucket.org to the server in run.cjs.
const { Agent, setGlobalDispatcher } = require('undici');
setGlobalDispatcher(new Agent().compose((send) => (options, handler) => send({ ...options, origin: process.env.SERVER }, handler)));
EOF
cat >run.cjs <<'EOF'
const { createServer } = require('node:http');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const side = (hash) => ({ repository: { full_name: 'acme/web' }, commit: { hash } });
const answers = {
  'pullrequests/1': { id: 1, source: side('aaa'), destination: side('bbb') },
  'pullrequests/1/commits': { values: [{ hash: 'aaa', author: { raw: 'A <a@acme.example>' }, links: { html: { href: '' } } }] },
  'pullrequests/1/comments': { values: [{ id: 5, content: { raw: 'DangerID: danger-id-Danger;' }, user: { uuid: '{1}' } }] },
};
const diff = 'diff --git a/notes.orig b/notes.orig\nnew file mode 100644\n--- /dev/null\n+++ b/notes.orig\n@@ -0,0 +1 @@\n+text\n';
async function run(refused, status) {
  let state = 'no status';
  let deleted = '';
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0].replace('/2.0/repositories/acme/web/', '');
    let body = '';
    for await (const part of request) body += part;
    if (path.includes('/statuses/')) state = `status ${JSON.parse(body).state}`;
    if (request.method === 'DELETE') deleted = `, deleted comment ${path.split('/').pop()}`;
    response.statusCode = path === `pullrequests/1/${refused}` ? status : 200;
    const ok = response.statusCode === 200;
    response.end(ok && path.endsWith('/diff') ? diff : JSON.stringify(ok ? answers[path] ?? { values: [] } : { type: 'error', error: { message: 'The reason.' } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const danger = spawn(process.execPath, ['--require', './redirect.cjs', 'node_modules/.bin/danger', 'ci', '--failOnErrors'], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH, SERVER: `http://127.0.0.1:${server.address().port}`, BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_PR_ID: '1',
      BITBUCKET_GIT_HTTP_ORIGIN: 'http://bitbucket.org/acme/web', BITBUCKET_REPO_FULL_NAME: 'acme/web', BITBUCKET_REPO_OWNER: 'acme',
      BITBUCKET_REPO_SLUG: 'web', DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN: 'TOKEN', DANGER_BITBUCKETCLOUD_UUID: '{1}',
    },
  });
  const [code] = await once(danger, 'exit');
  console.log(`${refused} ${status}: exit ${code}, ${state}${deleted}`);
  server.close();
  server.closeAllConnections();
}
(async () => {
  for (const status of [200, 403, 429, 503]) await run('diff', status);
  await run('commits', 429);
})();
EOF
seen=$(node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
