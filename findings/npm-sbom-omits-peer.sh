#!/usr/bin/env bash
# npm 11.19.1 leaves a production dependency out of a bill of materials if a development dependency has it as a peer.
#
# Behavior: package.json has valibot 1.5.0 in "dependencies", and @valibot/to-json-schema 1.8.0, which has valibot as a peer, in
# "devDependencies". `npm sbom --omit dev` doesn't list valibot. `npm ls --omit dev` does, and the lock file doesn't mark it as
# a development dependency.
# Why it surprises: A program ships valibot, but its bill of materials doesn't say so, and a search for vulnerable packages in it
# finds nothing. Without --omit, npm lists it.
# Output on 2026-11-28:
#   | npm ls --omit dev: valibot
#   | npm sbom --omit dev, SPDX: no package
#   | npm sbom --omit dev, CycloneDX: no package
#   | npm sbom, SPDX: @valibot/to-json-schema, valibot
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"name":"tool","version":"1.0.0","dependencies":{"npm":"11.19.1"}}' >package.json
npm install --silent --no-audit --no-fund
npm="$tmp/node_modules/.bin/npm"
mkdir program
cd program
cat >package.json <<'JSON'
{
  "name": "program",
  "version": "1.0.0",
  "dependencies": { "valibot": "1.5.0" },
  "devDependencies": { "@valibot/to-json-schema": "1.8.0" }
}
JSON
"$npm" install --silent --no-audit --no-fund
packages() { # format and options of npm sbom
  "$npm" sbom --sbom-format "$@" | node -e '
    const bill = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const names = (bill.packages ?? bill.components).map(({ name }) => name).filter((name) => name !== "program");
    console.log(names.sort().join(", ") || "no package");'
}
seen=$(
  echo "npm ls --omit dev: $("$npm" ls --omit dev --json | node -p 'Object.keys(JSON.parse(require("fs").readFileSync(0, "utf8")).dependencies).join(", ")')"
  echo "npm sbom --omit dev, SPDX: $(packages spdx --omit dev)"
  echo "npm sbom --omit dev, CycloneDX: $(packages cyclonedx --omit dev)"
  echo "npm sbom, SPDX: $(packages spdx)"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
