#!/usr/bin/env bash
# Mutation tests for the pure modules. See docs/mutation.md. Accepts the options of `stryker run`, such as
# --mutate 'src/credential/*.ts'. The report is in build/mutation/.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -C "$root" --exclude=./.git --exclude=./node_modules --exclude=./build -c . | tar -C "$work" -x
cd "$work"

npm ci --silent
# Installed only here, so that builds and tests don't have to wait for them.
npm install --silent --no-save --no-package-lock @stryker-mutator/{core,mocha-runner}@9.6.1 mocha@11.8.0
# Mocha runs the tests, and the scenarios run in its process.
rm -r node_modules/@jest/globals
mkdir node_modules/@jest/globals
cp mutation/jest-globals.js node_modules/@jest/globals/index.js
echo '{ "name": "@jest/globals", "type": "module", "exports": "./index.js" }' > node_modules/@jest/globals/package.json
echo "export * from '../../mutation/start.ts';" > __tests__/scenarios/start.ts

# Same as in jest.config.js.
export TZ=Pacific/Kiritimati
status=0
npx stryker run mutation/stryker.config.json "$@" || status=$?
mkdir -p "$root/build"
rm -rf "$root/build/mutation"
cp -r reports/mutation "$root/build/"
exit "$status"
