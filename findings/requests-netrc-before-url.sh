#!/usr/bin/env bash
# requests 2.32.5 and niquests 3.21.2 (PyPI) send the login in .netrc instead of the one in the URL. libcurl and aiohttp send the one in the URL.
#
# Behavior: If .netrc has an entry for the host, its login replaces the login in the URL. With auth=('user', 'token'), .netrc isn't read.
# niquests, unlike requests, keeps an Authorization header of the caller, but not the login in the URL.
# Why it surprises: Other clients, and pip, which contains requests, take the URL first. The documentation of requests says that a
# login in .netrc replaces the headers of a call, but not that it replaces the URL. A script that is tested with a new token in the URL
# tests the old token.
# Output on 2026-11-30:
#   | requests: netrc-token, with auth=: new-token
#   | niquests: netrc-token, with auth=: new-token
#   | libcurl: new-token
#   | aiohttp: new-token
#   | pip: new-token
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check requests==2.32.5 niquests==3.21.2 aiohttp==3.13.2 pycurl==7.49.0 pip==26.0
cat >run.py <<'PY'
import asyncio, base64, os, subprocess, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import aiohttp, niquests, pycurl, requests
sent = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        sent.append(base64.b64decode(self.headers['Authorization'].split()[1]).decode().split(':')[1])
        self.send_response(200)
        self.send_header('Content-Type', 'text/html')
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
plain = f'http://127.0.0.1:{server.server_port}/simple/'
url = plain.replace('//', '//x-token-auth:new-token@', 1)
with open(os.environ['NETRC'], 'w') as file:
    os.chmod(file.name, 0o600)
    file.write('machine 127.0.0.1 login x-token-auth password netrc-token\n')
for client in (requests, niquests):
    client.get(url)
    client.get(plain, auth=('x-token-auth', 'new-token'))
    print(f'{client.__name__}: {sent[-2]}, with auth=: {sent[-1]}')
curl = pycurl.Curl()
curl.setopt(curl.URL, url)
curl.setopt(curl.NETRC, curl.NETRC_OPTIONAL)
curl.setopt(curl.NETRC_FILE, os.environ['NETRC'])
curl.perform()
print('libcurl:', sent[-1])
async def get():
    async with aiohttp.ClientSession(trust_env=True) as session:
        await session.get(url)
asyncio.run(get())
print('aiohttp:', sent[-1])
subprocess.run([sys.executable, '-m', 'pip', 'download', '--isolated', '--index-url', url, 'finding'], capture_output=True)
print('pip:', sent[-1])
PY
seen=$(NETRC="$tmp/netrc" NO_PROXY='*' no_proxy='*' venv/bin/python run.py 2>run.log) || { cat run.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
