#!/usr/bin/env bash
# @coderabbitai/bitbucket 1.1.4 (npm): Bitbucket's specification says that `error.detail` is a text. For a missing scope, it's an object.
#
# Behavior: The types of the package are made from the specification. TypeScript refuses to read `detail.required` and accepts a method of
# strings. The answer is in the form that Bitbucket sends: `detail` has the lists `required` and `granted`.
# Why it surprises: The two lists are the part of the answer that says which scope the token lacks. The specification has a field for
# structured data, `data`, but they aren't in it. Code that compiles throws where it was to explain why the request failed.
# Output on 2026-11-29:
#   | detail.required: TS2339, Property 'required' does not exist on type 'string'.
#   | detail.trim(): compiles
#   | detail.required in Node.js: write:repository:bitbucket
#   | detail.trim() in Node.js: TypeError
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund @coderabbitai/bitbucket@1.1.4 openapi-fetch@0.14.1 typescript@5.9.3
for part in required 'trim()'; do
  cat >"${part%()}.ts" <<EOF
import { createServer } from 'node:http';
import { createBitbucketCloudClient } from '@coderabbitai/bitbucket/cloud';
const body = { type: 'error', error: { message: 'Text.', detail: { required: ['write:repository:bitbucket'], granted: [] } } };
const server = createServer((_: unknown, response: any) => {
  response.writeHead(403, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = createBitbucketCloudClient({ baseUrl: \`http://127.0.0.1:\${server.address().port}/2.0\` });
const { error } = await client.GET('/repositories/{workspace}/{repo_slug}', { params: { path: { workspace: 'acme', repo_slug: 'web' } } });
try {
  console.log(\`detail.$part in Node.js: \${error!.error!.detail!.$part}\`);
} catch (problem) {
  console.log(\`detail.$part in Node.js: \${(problem as Error).name}\`);
}
server.close();
EOF
done
echo "declare module 'node:http' { export const createServer: any; }" >http.d.ts
compile() {
  problem=$(npx tsc --strict --target es2022 --module nodenext --skipLibCheck "$1.ts" http.d.ts) || true
  sed -E 's/.*error (TS[0-9]+): /\1, /' <<<"${problem:-compiles}"
}
seen=$(echo "detail.required: $(compile required)"
  echo "detail.trim(): $(compile trim)"
  node required.js
  node trim.js)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
