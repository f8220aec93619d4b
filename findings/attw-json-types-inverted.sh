#!/usr/bin/env bash
# attw (npm: @arethetypeswrong/cli 0.18.5) says the opposite of TypeScript 5.9.3 (npm) about the types of a JSON file.
#
# Behavior: With `export default` in catalog.d.json.ts, attw reports FalseExportDefault for "bundler", where TypeScript compiles
# the import, and no problem for "node16", where TypeScript (nodenext) doesn't find the property. Node.js runs the same import.
# Why it surprises: The advice sends you to the wrong place: attw contains TypeScript 5.6, which accepted both, so only a test
# with a current compiler shows the error. `export =` in a folder with "type": "commonjs" works everywhere, although a JSON
# file is no CommonJS module.
# Output on 2026-11-29:
#   | export default, bundler | attw: FalseExportDefault | tsc: passes
#   | export default, node16-esm | attw: no problem | tsc: TS2339
#   | export =, bundler | attw: no problem | tsc: passes
#   | export =, node16-esm | attw: no problem | tsc: passes
#   | Node.js prints 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @arethetypeswrong/cli@0.18.5 typescript@5.9.3
mkdir -p node_modules/catalog/data
cd node_modules/catalog
cat >package.json <<'EOF'
{"name":"catalog","version":"1.0.0","type":"module","exports":{"./data":{"types":"./data/catalog.d.json.ts","default":"./data/catalog.json"}}}
EOF
echo '{"count":1}' >data/catalog.json
cd "$tmp"
echo '{"private":true,"type":"module"}' >package.json
cat >use.ts <<'EOF'
import catalog from 'catalog/data' with { type: 'json' };
export const count: number = catalog.count;
EOF
cat >use.mjs <<'EOF'
import catalog from 'catalog/data' with { type: 'json' };
console.log(`Node.js prints ${catalog.count}`);
EOF
cat >problems.cjs <<'EOF'
const { entrypoints, problems } = JSON.parse(require('node:fs').readFileSync('attw.json', 'utf8')).analysis;
const { visibleProblems } = entrypoints['./data'].resolutions[process.argv[2]];
console.log(visibleProblems.map((index) => problems[index].kind).join(', ') || 'no problem');
EOF
check() {
  npx attw --pack node_modules/catalog --format json >attw.json || true
  for mode in bundler node16-esm; do
    module=$([ "$mode" = bundler ] && echo esnext || echo nodenext)
    resolution=$([ "$mode" = bundler ] && echo bundler || echo nodenext)
    tsc=$(npx tsc --noEmit --strict --target es2022 --module "$module" --moduleResolution "$resolution" use.ts) &&
      tsc=passes || tsc=$(sed -n 's/.*error \(TS[0-9]*\):.*/\1/p' <<<"$tsc")
    echo "$1, $mode | attw: $(node problems.cjs "$mode") | tsc: $tsc"
  done
}
types=node_modules/catalog/data/catalog.d.json.ts
seen=$(printf 'declare const data: { count: number };\nexport default data;\n' >"$types"
  check 'export default'
  printf 'declare const data: { count: number };\nexport = data;\n' >"$types"
  echo '{"type":"commonjs"}' >node_modules/catalog/data/package.json
  check 'export ='
  node --no-warnings use.mjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
