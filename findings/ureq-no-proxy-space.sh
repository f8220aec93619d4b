#!/usr/bin/env bash
# ureq 3.5.2 (crates.io) doesn't match the names after the first in NO_PROXY if a space follows the comma.
#
# Behavior: The list is split at commas, and the space stays part of the name, so ".bitbucket.org" is never matched. There is no error.
# Without the space, or as the first name, it is matched.
# Why it surprises: curl, Git, Go, Python, and reqwest allow the space, and documentation of CI systems shows it. The same NO_PROXY
# sends only the requests of this program to the proxy, which may not reach the host or may replace the certificate.
# Output on 2026-11-30:
#   | localhost,.bitbucket.org | ureq: direct | curl: direct
#   | localhost, .bitbucket.org | ureq: proxy | curl: direct
#   | .bitbucket.org, localhost | ureq: direct | curl: direct
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.1.0"
edition = "2021"

[dependencies]
ureq = { version = "=3.5.2", default-features = false }
TOML
cat >src/main.rs <<'RUST'
fn main() {
    let uri: ureq::http::Uri = "http://api.bitbucket.org/2.0/user".parse().unwrap();
    let direct = ureq::Proxy::try_from_env().unwrap().is_no_proxy(&uri);
    println!("{}", if direct { "direct" } else { "proxy" });
}
RUST
export CARGO_TARGET_DIR="$tmp/target"
cargo build --quiet 2>cargo.log || { cat cargo.log >&2; exit 2; }
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pycurl==7.49.0
# Both names are this machine's: the proxy answers 502, and without a proxy no server answers on port 9.
cat >run.py <<'PY'
import pycurl, socket, threading
proxy = socket.create_server(('127.0.0.1', 0))
def answer():
    while True:
        connection, _ = proxy.accept()
        connection.recv(65536)
        connection.sendall(b'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
        connection.close()
threading.Thread(target=answer, daemon=True).start()
curl = pycurl.Curl()
curl.setopt(curl.URL, 'http://api.bitbucket.org:9/2.0/user')
curl.setopt(curl.RESOLVE, ['api.bitbucket.org:9:127.0.0.1'])
curl.setopt(curl.PROXY, f'http://127.0.0.1:{proxy.getsockname()[1]}')
try:
    curl.perform()
    print('proxy')
except pycurl.error:
    print('direct')
PY
unset http_proxy HTTP_PROXY https_proxy ALL_PROXY all_proxy no_proxy
seen=$(
  for list in localhost,.bitbucket.org 'localhost, .bitbucket.org' '.bitbucket.org, localhost'; do
    echo "$list | ureq: $(HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY=$list target/debug/finding) | curl: $(NO_PROXY=$list venv/bin/python run.py)"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
