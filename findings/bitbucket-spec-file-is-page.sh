#!/usr/bin/env bash
# @coderabbitai/bitbucket 1.1.4 (npm) can't read a text file from Bitbucket, and reads a JSON file as a list of files.
#
# Behavior: In Bitbucket's specification, the only successful answer for the path of a file is `paginated_treeentries` as JSON, although the
# text next to it says that the content of a file is returned. The client, made from it, parses each answer as JSON.
# Why it surprises: For a text file, a request that succeeds throws a SyntaxError. A JSON file passes, and TypeScript has `values` and
# `next` for it, which are undefined. A program that reads its settings from a repository works for one format only, by accident.
# Output on 2026-11-29:
#   | README.md: 200, SyntaxError
#   | settings.json: 200, {"limit":1}, values: undefined
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund @coderabbitai/bitbucket@1.1.4 openapi-fetch@0.14.1 typescript@5.9.3
cat >run.ts <<'EOF'
import { createServer } from 'node:http';
import { createBitbucketCloudClient } from '@coderabbitai/bitbucket/cloud';
let status = 0;
const server = createServer((request: any, response: any) => {
  response.setHeader('connection', 'close');
  if (request.url.endsWith('.json')) response.setHeader('content-type', 'application/json').end('{"limit":1}');
  else response.setHeader('content-type', 'text/plain').end('# Web');
  status = response.statusCode;
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = createBitbucketCloudClient({ baseUrl: `http://127.0.0.1:${server.address().port}/2.0` });
for (const path of ['README.md', 'settings.json']) {
  const params = { path: { workspace: 'acme', repo_slug: 'web', commit: 'main', path } };
  try {
    const { data } = await client.GET('/repositories/{workspace}/{repo_slug}/src/{commit}/{path}', { params });
    console.log(`${path}: ${status}, ${JSON.stringify(data)}, values: ${data!.values}`);
  } catch (error) {
    console.log(`${path}: ${status}, ${(error as Error).name}`);
  }
}
server.close();
EOF
echo "declare module 'node:http' { export const createServer: any; }" >http.d.ts
npx tsc --strict --target es2022 --module nodenext --skipLibCheck run.ts http.d.ts >tsc.log || { cat tsc.log >&2; exit 1; }
seen=$(node run.js)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
