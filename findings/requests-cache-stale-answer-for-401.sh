#!/usr/bin/env bash
# requests-cache 1.3.3 (PyPI) with `stale_if_error` returns an earlier 200 for a 401, 403, or 410.
#
# Behavior: If a stored response is out of date and the new one has an error status, the stored one is returned, with the status 200 and the
# headers of then. Only `from_cache` and a warning in the log show it. raise_for_status() raises nothing.
# Why it surprises: The documentation of the parameter says that it applies if a new request raises an exception, which no 401 does. RFC 5861
# defines stale-if-error for 500, 502, 503, and 504 only, for which it's meant. A job goes on with old data after its token expired.
# Output on 2026-11-30:
#   | 401: requests-cache 200 web, requests 401
#   | 403: requests-cache 200 web, requests 403
#   | 410: requests-cache 200 web, requests 410
#   | 503: requests-cache 200 web, requests 503
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests-cache==1.3.3 requests==2.34.2
cat >run.py <<'EOF'
import logging, threading
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import requests
from requests_cache import CachedSession
logging.disable()
status = 200
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = b'web' if status == 200 else b''
        self.send_response(status)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f'http://127.0.0.1:{server.server_port}/2.0/repositories/acme'
headers = {'Authorization': 'Bearer EXAMPLE'}
for code in 401, 403, 410, 503:
    session = CachedSession(backend='memory', expire_after=datetime(2020, 1, 1), stale_if_error=True)
    session.trust_env = False
    status = 200
    session.get(url, headers=headers)
    status = code
    cached = session.get(url, headers=headers)
    cached.raise_for_status()
    plain = requests.Session()
    plain.trust_env = False
    print(f'{code}: requests-cache {cached.status_code} {cached.text}, requests {plain.get(url, headers=headers).status_code}')
EOF
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
