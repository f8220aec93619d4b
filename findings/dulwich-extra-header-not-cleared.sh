#!/usr/bin/env bash
# dulwich 1.2.21 (PyPI) sends an http.extraHeader that a later empty value removes, and drops one without a space after the colon.
#
# Behavior: In Git, an empty value clears the list of headers so far, also in a section for a URL. dulwich logs that it ignores the empty
# value, and sends the header. "Authorization:Bearer token" is sent by Git, and dulwich logs that it's invalid and sends nothing.
# Why it surprises: dulwich applies http.extraHeader by URL as Git does, and Git documents the empty value. Scripts set it so that
# the header of a checkout isn't sent with their own token. Bitbucket then gets another token than Git sends, or none.
# Output on 2026-11-30:
#   | one header: Git sends Bearer first, dulwich sends Bearer first
#   | removed by an empty value: Git sends nothing, dulwich sends Bearer first
#   | removed for the host: Git sends nothing, dulwich sends Bearer first
#   | no space after the colon: Git sends Bearer first, dulwich sends nothing
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check dulwich==1.2.21
export HOME="$tmp" XDG_CONFIG_HOME="$tmp/none" GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0 NO_PROXY='*' no_proxy='*'
cat >run.py <<'PY'
import os, subprocess, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from dulwich.client import get_transport_and_path
from dulwich.config import StackedConfig
sent = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        sent.append(self.headers['Authorization'] or 'nothing')
        self.send_response(404)
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f'http://127.0.0.1:{server.server_port}/'
header = '[http]\n\textraHeader = Authorization: Bearer first\n'
for name, config in {
    'one header': header,
    'removed by an empty value': header + '\textraHeader =\n',
    'removed for the host': header + f'[http "{host}"]\n\textraHeader =\n',
    'no space after the colon': header.replace(': ', ':'),
}.items():
    with open(os.path.expanduser('~/.gitconfig'), 'w') as file:
        file.write(config)
    sent.clear()
    subprocess.run(['git', 'ls-remote', host + 'acme/web.git'], capture_output=True)
    git = sent[0]
    sent.clear()
    client, path = get_transport_and_path(host + 'acme/web.git', config=StackedConfig.default())
    try:
        client.get_refs(path.encode())
    except Exception:
        pass
    print(f'{name}: Git sends {git}, dulwich sends {sent[0]}')
PY
seen=$(venv/bin/python run.py 2>run.log) || { cat run.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
