#!/usr/bin/env bash
# Go 1.26.8 (toolchain from the Go module proxy) adds no certificate from a PEM file that starts with a byte order mark.
#
# Behavior: CertPool.AppendCertsFromPEM returns false for the file. OpenSSL, and so Python, curl, and Git, skips the mark and
# reads the certificate.
# Why it surprises: Some Windows editors and Windows PowerShell write the mark, and it's invisible. SSL_CERT_FILE then works for all tools
# of a job except for those in Go (Terraform, gh), which report an unknown authority and not an unreadable file.
# Output on 2026-11-28:
#   | plain: Go true, OpenSSL 1
#   | with mark: Go false, OpenSSL 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw GOTOOLCHAIN=go1.26.8
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out plain.pem -subj /CN=finding -days 2 2>/dev/null
{ printf '\357\273\277'; cat plain.pem; } >mark.pem
cat >main.go <<'EOF'
package main

import (
	"crypto/x509"
	"fmt"
	"os"
)

func main() {
	pem, _ := os.ReadFile(os.Args[1])
	fmt.Print(x509.NewCertPool().AppendCertsFromPEM(pem))
}
EOF
python() { python3 -c 'import ssl, sys; c = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); c.load_verify_locations(sys.argv[1]); print(len(c.get_ca_certs()))' "$1"; }
seen=$(echo "plain: Go $(go run main.go plain.pem), OpenSSL $(python plain.pem)"
  echo "with mark: Go $(go run main.go mark.pem), OpenSSL $(python mark.pem)")

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
