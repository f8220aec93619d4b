#!/usr/bin/env bash
# libcurl 8.23.0 (PyPI: pycurl 7.49.0) and requests 2.32.5 (PyPI) use different entries of the same .netrc file.
#
# Behavior: If .netrc has two entries for one host, libcurl, and so curl and Git, uses the first one. Python's netrc module,
# and so requests and pip, uses the last one.
# Why it surprises: Setup scripts append a line to .netrc, so after a rotation the old token comes first. The new token then
# works in Python, and Git on the same machine still sends the old one: each tool seems to prove that the other is broken.
# Output on 2026-11-28:
#   | libcurl: old-token
#   | requests: new-token
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pycurl==7.49.0 requests==2.32.5
cat >run.py <<'EOF'
import base64, os, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import pycurl, requests
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        login = base64.b64decode(self.headers['Authorization'].split()[1]).decode()
        print(f'{self.path[1:]}: {login.split(":")[1]}', flush=True)
        self.send_response(204)
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with open(os.environ['NETRC'], 'w') as file:
    os.chmod(file.name, 0o600)
    file.write('machine 127.0.0.1 login x-token-auth password old-token\nmachine 127.0.0.1 login x-token-auth password new-token\n')
url = f'http://127.0.0.1:{server.server_port}/'
curl = pycurl.Curl()
curl.setopt(curl.URL, url + 'libcurl')
curl.setopt(curl.NETRC, curl.NETRC_REQUIRED)
curl.setopt(curl.NETRC_FILE, os.environ['NETRC'])
curl.perform()
requests.get(url + 'requests')
EOF
seen=$(NETRC="$tmp/netrc" NO_PROXY='*' no_proxy='*' venv/bin/python run.py)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
