#!/usr/bin/env bash
# giget 3.3.1 (npm) returns the archive of an earlier run as a success if the server rejects the token with a 401.
#
# Behavior: If the download fails for any reason and the cache has the archive, it is extracted. The result doesn't say so, and a
# message appears only with DEBUG. Bitbucket's archives are downloaded by the same code, but its address can't be changed.
# Why it surprises: Without `offline` and `preferOffline`, the documentation promises a download. An expired token isn't noticed until the
# cache of the pipeline expires, and until then each run uses the templates of the day on which the token was still accepted.
# Output on 2026-11-30:
#   | accepted token: version 1
#   | rejected token, archive in the cache: version 1
#   | rejected token, other cache: 401 Unauthorized
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund giget@3.3.1
mkdir web
echo 1 >web/version
tar -czf web.tgz web
cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { downloadTemplate } from 'giget';

const server = http.createServer((request, response) => {
  const registry = `http://127.0.0.1:${server.address().port}`;
  if (request.url === '/web.json') response.end(JSON.stringify({ name: 'web', tar: `${registry}/web.tgz` }));
  else if (request.headers.authorization === 'Bearer accepted') response.end(readFileSync('web.tgz'));
  else response.writeHead(401).end();
});
server.listen(0, '127.0.0.1', async () => {
  const registry = `http://127.0.0.1:${server.address().port}`;
  const runs = [['accepted token', 'accepted', 'cache'], ['rejected token, archive in the cache', 'rejected', 'cache'], ['rejected token, other cache', 'rejected', 'empty']];
  for (const [index, [name, auth, cache]] of runs.entries()) {
    process.env.XDG_CACHE_HOME = `${process.cwd()}/${cache}`;
    const result = await downloadTemplate('web', { registry, auth, dir: `run-${index}` }).then(
      ({ dir }) => `version ${readFileSync(`${dir}/version`, 'utf8').trim()}`,
      (error) => error.message.replace(/.*: /, ''),
    );
    console.log(`${name}: ${result}`);
  }
  process.exit();
});
JS
seen=$(NO_PROXY='*' no_proxy='*' node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
