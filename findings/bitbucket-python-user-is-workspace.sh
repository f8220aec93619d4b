#!/usr/bin/env bash
# bitbucket-python 0.3.2 (PyPI) uses the user name as the workspace, and can't be created with an access token.
#
# Behavior: Client() without `owner` sends GET /2.0/user in its constructor and takes the user name for the workspace of all
# later requests. If that request is rejected, there is no client, although all other calls could succeed.
# Why it surprises: `owner` is optional, and creating an object usually sends nothing. Bitbucket answers 403 to GET /2.0/user
# for an access token, and a user's workspace can have any other name.
# Output on 2026-11-28:
#   | user: GET /2.0/user, GET /2.0/repositories/jane/web
#   | access token: GET /2.0/user, PermissionError
#   | access token, owner="acme": GET /2.0/repositories/acme/web
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check bitbucket-python==0.3.2
cat >run.py <<'EOF'
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from bitbucket.base import BaseClient
from bitbucket.client import Client
seen = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append(f'GET {self.path}')
        rejected = self.path == '/2.0/user' and self.headers['Authorization'].startswith('Bearer')
        body = json.dumps({'error': {'message': 'text'}} if rejected else {'username': 'jane'}).encode()
        self.send_response(403 if rejected else 200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
BaseClient.BASE_URL = f'http://127.0.0.1:{server.server_port}/'
for name, login in (('user', {'user': 'jane@example.com', 'password': 'TOKEN'}), ('access token', {'token': 'TOKEN'}),
                    ('access token, owner="acme"', {'token': 'TOKEN', 'owner': 'acme'})):
    seen.clear()
    try:
        Client(**login).get_repository('web')
    except Exception as error:
        seen.append(type(error).__name__)
    print(f'{name}: {", ".join(seen)}')
EOF
seen=$(venv/bin/python run.py)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
