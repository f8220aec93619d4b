#!/usr/bin/env bash
# requests 2.34.2 (PyPI) repeats a request that the server answered, and waits for `Retry-After`, if `max_retries` is a number.
#
# Behavior: The number becomes a Retry of urllib3 2.8.0. It doesn't repeat statuses by default, except 413, 429, and 503 with a `Retry-After`:
# the adapter sleeps for as long as the server asks for, up to 6 hours, each time. `timeout` doesn't end the sleep.
# Why it surprises: The documentation of HTTPAdapter says about the number that it is "never" for requests where data reached the server. The
# 429 of a limit and the same 429 without the header differ, and a job that is to fail soon with `timeout=1` waits for hours without a warning.
# Output on 2026-11-30:
#   | max_retries=0, 429 with Retry-After: status 429 after 1 request
#   | max_retries=2, 429 with Retry-After: status 429 after 3 requests and more than 4 seconds, with a timeout of 1
#   | max_retries=2, 503 with Retry-After: status 503 after 3 requests and more than 4 seconds, with a timeout of 1
#   | max_retries=2, 429 without Retry-After: status 429 after 1 request
#   | max_retries=2, 500 with Retry-After: status 500 after 1 request
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests==2.34.2 urllib3==2.8.0
cat >run.py <<'EOF'
import threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import requests
from requests.adapters import HTTPAdapter
count = 0
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        global count
        count += 1
        status, _, seconds = self.path[1:].partition('/')
        self.send_response(int(status))
        if seconds:
            self.send_header('Retry-After', seconds)
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for retries, status, seconds in (0, 429, '/2'), (2, 429, '/2'), (2, 503, '/2'), (2, 429, ''), (2, 500, '/2'):
    count = 0
    session = requests.Session()
    session.trust_env = False
    session.mount('http://', HTTPAdapter(max_retries=retries))
    start = time.monotonic()
    answer = session.get(f'http://127.0.0.1:{server.server_port}/{status}{seconds}', timeout=1)
    waited = ' and more than 4 seconds, with a timeout of 1' if time.monotonic() - start > 4 else ''
    print(f'max_retries={retries}, {status} {"with" if seconds else "without"} Retry-After: status {answer.status_code} '
          f'after {count} request{"s" * (count != 1)}{waited}')
EOF
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
