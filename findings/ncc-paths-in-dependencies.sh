#!/usr/bin/env bash
# @vercel/ncc 0.45.0 (npm) applies the `paths` of tsconfig.json to the imports of dependencies.
#
# Behavior: If tsconfig.json maps the name "helper" to a file of the project, a require('helper') inside a package in
# node_modules gets that file in the bundle, not the package "helper" that it depends on.
# Why it surprises: TypeScript maps only imports that it compiles, and never changes the code of dependencies. The project
# works when it's run from its files, and its bundle runs other code, without a message.
# Output on 2026-11-28:
#   | files: package helper
#   | bundle: helper of the project
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @vercel/ncc@0.45.0 typescript@5.9.3
mkdir -p project/src project/node_modules/dependency project/node_modules/helper
cd project
echo "module.exports = require('helper');" >node_modules/dependency/index.js
echo "module.exports = 'package helper';" >node_modules/helper/index.js
echo "declare const module: { exports: string }; module.exports = 'helper of the project'; export {};" >src/helper.ts
echo "declare const require: (name: string) => string; console.log(require('dependency')); export {};" >src/index.ts
echo '{"compilerOptions":{"module":"commonjs","moduleResolution":"node","paths":{"helper":["./src/helper.ts"]}},"include":["src"]}' >tsconfig.json
../node_modules/.bin/tsc --outDir files
../node_modules/.bin/ncc build src/index.ts --out bundle --quiet
seen=$(echo "files: $(node files/index.js)"; echo "bundle: $(node bundle/index.js)")

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
