#!/usr/bin/env bash
# atlassian-python-api 5.0.5 (PyPI): with `backoff_and_retry`, a 429 is another exception, without its status and reason.
#
# Behavior: Without the option, the client raises HTTPError with the text of Bitbucket and the response. With it, urllib3 repeats the
# request, and then requests raises RetryError, in which `response` is None. The two have no base in common that has a status.
# Why it surprises: The option is there for rate limits, and it takes away what tells a limit from an outage. `except HTTPError` doesn't
# catch it. `max_backoff_seconds`, which the client is never to exceed, doesn't limit the wait of `Retry-After`.
# Output on 2026-11-29:
#   | default: HTTPError, status 429, with the reason
#   | backoff_and_retry: RetryError, status none, without the reason
#   | Retry-After: 2, max_backoff_seconds: 1, waited at least 2 seconds
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check atlassian-python-api==5.0.5 requests==2.32.5 urllib3==2.5.0
cat >run.py <<'EOF'
import json, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from atlassian.bitbucket import Cloud
body = json.dumps({'type': 'error', 'error': {'message': 'The limit of this resource is exceeded.'}}).encode()
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(429)
        if 'header' in self.path:
            self.send_header('Retry-After', '2')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
retry = {'backoff_and_retry': True, 'max_backoff_retries': 1, 'max_backoff_seconds': 1}
def call(workspace, **options):
    Cloud(url=f'http://127.0.0.1:{server.server_port}', token='TOKEN', **options).workspaces.get(workspace)
for name, options in ('default', {}), ('backoff_and_retry', retry):
    try:
        call('acme', **options)
    except Exception as error:
        response = getattr(error, 'response', None)
        status = 'none' if response is None else response.status_code
        print(f'{name}: {type(error).__name__}, status {status}, {"with" if "limit of this" in str(error) else "without"} the reason')
start = time.monotonic()
try:
    call('header', **retry)
except Exception:
    waited = time.monotonic() - start
    print(f'Retry-After: 2, max_backoff_seconds: 1, waited {"at least 2 seconds" if waited >= 2 else waited}')
EOF
seen=$(NO_PROXY='*' venv/bin/python run.py 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
