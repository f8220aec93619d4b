#!/usr/bin/env bash
# packageurl-python 0.17.6 (PyPI) and packageurl-js 2.0.1 (npm) write the same package URL with different texts.
#
# Behavior: For a "/" in the version, and a ":" or "/" in a qualifier, packageurl-js writes "%2F" and "%3A". Each reads the text of the
# other and writes it again in its own way. Known as https://github.com/package-url/purl-spec/issues/39, which is open.
# Why it surprises: A package URL is the key that joins bills of materials with lists of vulnerabilities, and its specification defines one
# canonical text. A bill from a Python tool and one from a JavaScript tool have no key in common if there is a branch, repository, or port.
# Output on 2026-11-29:
#   | Python: pkg:bitbucket/acme/web@feature/x
#   | JavaScript: pkg:bitbucket/acme/web@feature%2Fx
#   | Python: pkg:oci/web@sha256:0a?repository_url=example.com:5000/acme
#   | JavaScript: pkg:oci/web@sha256:0a?repository_url=example.com%3A5000%2Facme
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund packageurl-js@2.0.1
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check packageurl-python==0.17.6
python_text() {
  venv/bin/python -c 'import packageurl, sys; print(packageurl.PackageURL.from_string(sys.argv[1]).to_string())' "$1"
}
javascript_text() {
  node -p 'require("packageurl-js").PackageURL.fromString(process.argv[1]).toString()' "$1"
}
seen=$(for url in 'pkg:bitbucket/acme/web@feature/x' 'pkg:oci/web@sha256:0a?repository_url=example.com:5000/acme'; do
  echo "Python: $(python_text "$(javascript_text "$url")")"
  echo "JavaScript: $(javascript_text "$(python_text "$url")")"
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
