#!/usr/bin/env bash
# pygit2 1.21.0 with its libgit2 (PyPI) sends a rejected login 14 times for one operation.
#
# Behavior: After a 401 libgit2 calls the credentials callback again, up to 14 times. A callback that always returns the
# same token, as in most examples, sends that token in each of them. Git sends a login once and then stops.
# Why it surprises: The limit is on replays, not on equal logins, and the message at the end speaks of redirects. One
# scheduled job with an expired token counts as 14 failed logins, which can use up a rate limit or lock an account.
# Output on 2026-11-28:
#   | requests without a login: 1
#   | requests with the same login: 14
#   | too many redirects or authentication replays
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygit2==1.21.0
cat >run.py <<'EOF'
import tempfile, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import pygit2
logins = []
class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_GET(self):
        logins.append(self.headers.get('Authorization'))
        self.send_response(401)
        self.send_header('WWW-Authenticate', 'Basic realm="finding"')
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
class Callbacks(pygit2.RemoteCallbacks):
    def credentials(self, *_):
        return pygit2.UserPass('x-token-auth', 'TOKEN')
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with tempfile.TemporaryDirectory() as folder:
    remote = pygit2.init_repository(folder).remotes.create_anonymous(f'http://127.0.0.1:{server.server_port}/acme/web.git')
    try:
        remote.list_heads(callbacks=Callbacks())
    except pygit2.GitError as error:
        print(f'requests without a login: {logins.count(None)}')
        print(f'requests with the same login: {len(logins) - logins.count(None)}')
        print(error)
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
