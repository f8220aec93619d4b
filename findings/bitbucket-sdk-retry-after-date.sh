#!/usr/bin/env bash
# bitbucket-sdk 0.1.0 (PyPI) raises ValueError for a 429 whose `Retry-After` is a date, and doesn't try again.
#
# Behavior: The client converts the header with float(). RateLimitError, for which it sends the request again, is never made from a date.
# Why it surprises: RFC 9110 allows seconds and a date, and a proxy in front of the API may write either. The same limit is a pause with one
# form, and with the other an error about the text of a date that no handler for errors of Bitbucket catches.
# Output on 2026-11-29:
#   | Retry-After in seconds: RateLimitError after 3 requests
#   | Retry-After as a date: ValueError after 1 request
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check bitbucket-sdk==0.1.0 requests==2.32.5 tenacity==9.1.2
cat >run.py <<'EOF'
import threading
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from bitbucket_sdk import BitbucketClient, _http
count = 0
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        global count
        count += 1
        self.send_response(429)
        self.send_header('Retry-After', value)
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
_http._BASE_URL = f'http://127.0.0.1:{server.server_port}/2.0'
for name, value in ('in seconds', '0'), ('as a date', formatdate(usegmt=True)):
    count = 0
    try:
        BitbucketClient(access_token='TOKEN').repositories.list('acme')
    except Exception as error:
        print(f'Retry-After {name}: {type(error).__name__} after {count} request{"s" * (count != 1)}')
EOF
seen=$(NO_PROXY='*' venv/bin/python run.py 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
