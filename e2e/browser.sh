#!/usr/bin/env bash
# Tests the HTML report of an audit in a real browser with an accessibility checker. See browser/README.md.
#   bash e2e/browser.sh                 runs the tests
#   bash e2e/browser.sh --screenshots   updates docs/images/ instead
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/browser.sh: %s\n' "$*" >&2
  exit 1
}

# shellcheck source=e2e/need.sh
. "$here/need.sh"
fonts=/usr/share/fonts
# Letters for every name of the sample fleet.
need chromium:chromium pdftotext:poppler-utils "$fonts/opentype/inter:fonts-inter" "$fonts/truetype/dejavu:fonts-dejavu-core" \
  "$fonts/truetype/wqy:fonts-wqy-microhei"
[ "${1:-}" != --screenshots ] || need pngquant:pngquant
for file in dist/index.js build/sandbox/sample-audit.js build/src/report/page.js; do
  [ -e "$root/$file" ] || fail "$file is missing: run npm ci && npm run bundle"
done

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

npm install --silent --no-save --no-package-lock --prefix "$tmp" playwright-core@1.65.1 axe-core@4.14.1 markdown-it@15.0.3 ||
  fail 'npm could not install playwright-core, axe-core, and markdown-it'

# Uses the same fonts on every machine.
cat >"$tmp/fonts.conf" <<'EOF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any"><string>DejaVu Sans</string></test>
    <test name="family" qual="all" compare="not_eq"><string>DejaVu Sans Mono</string></test>
    <test name="family" qual="all" compare="not_eq"><string>ui-monospace</string></test>
    <test name="family" qual="all" compare="not_eq"><string>SF Mono</string></test>
    <test name="family" qual="all" compare="not_eq"><string>Menlo</string></test>
    <test name="family" qual="all" compare="not_eq"><string>Consolas</string></test>
    <edit name="family" mode="prepend_first" binding="strong"><string>Inter</string></edit>
  </match>
</fontconfig>
EOF
export FONTCONFIG_FILE=$tmp/fonts.conf E2E_TOOLS=$tmp

cd "$root"
if [ "${1:-}" = --screenshots ]; then
  node "$here/browser/screenshots.js"
  exit
fi
code=0
node --test --test-reporter=spec "$here"/browser/*.test.js 2>&1 | tee "$tmp/tests.log" || code=1
awk '/^ℹ (pass|fail) / { count[$2] = $3 } END { print count["pass"] + 0 " passed, " count["fail"] + 0 " failed" }' "$tmp/tests.log"
exit $code
