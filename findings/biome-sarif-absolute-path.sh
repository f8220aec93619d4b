#!/usr/bin/env bash
# Biome 2.6.8 (npm) names files in a SARIF report by a path of the machine, and in its other reports by the path in the project.
#
# Behavior: "uri" has the absolute path without a scheme and without escapes. "originalUriBaseIds" is not there.
# Why it surprises: SARIF 2.1.0 requires a URI, and GitHub's documentation asks for a path from the root of the repository or an absolute
# URI. `/builds/web/src/index.js` is neither, and reports of the same file from two machines name two files.
# Output on 2026-11-29:
#   | gitlab: src/index.js
#   | checkstyle: src/index.js
#   | rdjson: src/index.js
#   | sarif: FOLDER/src/index.js
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @biomejs/biome@2.6.8
mkdir src
echo 'debugger;' >src/index.js
seen=$(for reporter in gitlab checkstyle rdjson sarif; do
  npx biome lint --reporter="$reporter" src >report 2>/dev/null || [ -s report ]
  path=$(grep -oE '("path"|"uri"|<file name)(: |=)"[^"]+"' report | sed -E 's/.*"([^"]+)"/\1/')
  echo "$reporter: ${path/#$(pwd -P)/FOLDER}"
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
