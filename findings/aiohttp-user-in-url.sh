#!/usr/bin/env bash
# aiohttp 3.13.2 (PyPI) sends an empty password if the URL has a user name, and doesn't look it up in .netrc.
#
# Behavior: With trust_env=True, aiohttp reads .netrc for a URL without a user name. With one, such as https://jane@bitbucket.org/, it sends
# that name and no password. requests 2.32.5 (PyPI) and curl find the password of that user in .netrc.
# Why it surprises: The clone address that Bitbucket shows has the user name. The same address and the same file work with Git, and the
# answer 401 says that the login is wrong, not that half of it is missing.
# Output on 2026-11-29:
#   | http://HOST/ | requests: jane:TOKEN | aiohttp: jane:TOKEN
#   | http://jane@HOST/ | requests: jane:TOKEN | aiohttp: jane:
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check aiohttp==3.13.2 requests==2.32.5
cat >run.py <<'EOF'
import asyncio, base64, os, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import aiohttp, requests
sent = ''
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        global sent
        sent = base64.b64decode(self.headers['Authorization'].split()[1]).decode()
        self.send_response(204)
        self.end_headers()
    def log_message(self, *_): pass
async def get(url):
    async with aiohttp.ClientSession(trust_env=True) as session, session.get(url):
        return sent
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with open(os.environ['NETRC'], 'w') as file:
    os.chmod(file.name, 0o600)
    file.write('machine 127.0.0.1 login jane password TOKEN\n')
for user in '', 'jane@':
    url = f'http://{user}127.0.0.1:{server.server_port}/'
    requests.get(url)
    print(f'http://{user}HOST/ | requests: {sent} | aiohttp: {asyncio.run(get(url))}')
EOF
seen=$(NETRC="$tmp/netrc" NO_PROXY='*' no_proxy='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
