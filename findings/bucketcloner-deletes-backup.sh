#!/usr/bin/env bash
# bucketcloner 0.3.1 (PyPI) deletes the clones of an earlier run if the token may list repositories, but not clone them anymore.
#
# Behavior: Without --refresh and --skip-existing, it deletes the folder of a repository, and then clones. If the server refuses the clone,
# it prints a message and goes on. The status of the process is 0.
# Why it surprises: The program is there for backups. Listing and cloning need different hosts and logins, such as the email for one and a
# fixed user name for the other, so one can work without the other. A run with the wrong token removes each backup, and the job passes.
# Output on 2026-11-29:
#   | first run: status 0, clones: web
#   | clone refused: status 0, clones: none
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check bucketcloner==0.3.1 gitpython==3.2.1 requests==2.32.5
git init --quiet --bare web.git
cat >run.py <<'EOF'
import json, os, threading
from contextlib import redirect_stdout
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import requests
from bucketcloner.main import main
web = {'name': 'web', 'scm': 'git', 'links': {'clone': [{'name': 'https', 'href': 'https://bitbucket.org/acme/web.git'}]}}
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        listing = self.path.startswith('/2.0/repositories/acme?')
        self.send_response(200 if listing else 403)
        self.end_headers()
        self.wfile.write(json.dumps({'values': [web]}).encode() if listing else b'')
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f'http://127.0.0.1:{server.server_port}'
get = requests.get
requests.get = lambda url, **options: get(url.replace('https://api.bitbucket.org', base), **options)
for name, origin in ('first run', f'file://{os.getcwd()}'), ('clone refused', base):
    with open(os.environ['GIT_CONFIG_GLOBAL'], 'w') as file:
        file.write(f'[url "{origin}/"]\n\tinsteadOf = https://x-bitbucket-api-token-auth:TOKEN@bitbucket.org/acme/\n')
    status = 0
    with open('log', 'w') as log, redirect_stdout(log):
        try:
            main(['--email', 'jane@example.com', '--token', 'TOKEN', '--workspace', 'acme', '--base-folder', 'backup', 'clone'])
        except SystemExit as stop:
            status = stop.code
    print(f'{name}: status {status}, clones: {", ".join(os.listdir("backup/acme")) or "none"}')
EOF
seen=$(GIT_CONFIG_GLOBAL="$tmp/config" GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0 NO_PROXY='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
