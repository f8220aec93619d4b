#!/usr/bin/env bash
# @coderabbitai/bitbucket 1.1.4 (npm): in Bitbucket's specification, 1 of 55 operations that return pages has the parameter `pagelen`.
#
# Behavior: The types of the package are made from the specification. A request with `pagelen` doesn't compile, except for the tasks of a
# pull request. `page` is in none of the operations, and `fields` isn't in the list of repositories.
# Why it surprises: Bitbucket's documentation describes `page`, `pagelen`, and `fields` for all collections. A typed client reads pages of
# 10, so it sends up to ten times as many requests of the hourly limit, and the compiler says that there is no other way.
# Output on 2026-11-29:
#   | operations that return pages: 55, with pagelen: 1, with page: 0
#   | pagelen: TS2353, 'pagelen' does not exist
#   | fields: TS2353, 'fields' does not exist
#   | role: compiles
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund @coderabbitai/bitbucket@1.1.4 openapi-fetch@0.14.1 typescript@5.9.3
cat >count.mjs <<'EOF'
import { readFileSync } from 'node:fs';
const text = readFileSync('node_modules/@coderabbitai/bitbucket/dist/cloud/openapi/openapi-typescript.d.ts', 'utf8');
const [paths] = text.split('export interface components');
const pages = [...paths.matchAll(/\n {8}readonly get: \{(.*?)\n {8}\};/gs)].map(([, get]) => get).filter((get) => get.includes('["paginated_'));
const count = (name) => pages.filter((get) => get.split('readonly responses')[0].includes(`readonly ${name}?:`)).length;
console.log(`operations that return pages: ${pages.length}, with pagelen: ${count('pagelen')}, with page: ${count('page')}`);
EOF
seen=$(node count.mjs
  for query in 'pagelen: 100' "fields: '+values.links'" "role: 'member'"; do
    cat >use.ts <<EOF
import { createBitbucketCloudClient } from '@coderabbitai/bitbucket/cloud';
await createBitbucketCloudClient().GET('/repositories/{workspace}', { params: { path: { workspace: 'acme' }, query: { $query } } });
EOF
    problem=$(npx tsc --noEmit --strict --target es2022 --module nodenext --skipLibCheck use.ts) || true
    echo "${query%%:*}: $(sed -E "s/.*error (TS[0-9]+):.* ('[a-z]+' does not exist) .*/\1, \2/" <<<"${problem:-compiles}")"
  done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
