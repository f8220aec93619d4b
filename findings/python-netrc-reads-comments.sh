#!/usr/bin/env bash
# netrc of Python 3.11.7, and so requests 2.32.5, and uv 0.13.9 (PyPI) read comments in .netrc that follow an empty line.
#
# Behavior: After an empty line, only the first word of a comment is skipped, and the others are read as part of the file. A login that
# was commented out counts then, and replaces the one above it. If the words are no login, requests and uv ignore the whole file without
# an error, and send nothing. So does requests for "#rotated monthly" without a space in the first line. Python 3.10 has the last fault only.
# Why it surprises: An empty line before a comment is usual. Git, curl, and pycurl read the same file as it's meant, so a job clones with the
# new token, and its Python scripts send the old one, or none, which Bitbucket answers as it answers anonymous callers.
# Output on 2026-11-30:
#   | comment after a line: libcurl new-token, requests new-token, uv new-token
#   | login commented out after an empty line: libcurl new-token, requests old-token, uv old-token
#   | comment after an empty line: libcurl new-token, requests nothing, uv nothing
#   | comment without a space: libcurl new-token, requests nothing, uv new-token
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pycurl==7.49.0 requests==2.32.5 uv==0.13.9
cat >run.py <<'PY'
import base64, os, subprocess, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import pycurl, requests
sent = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        login = self.headers['Authorization']
        sent.append(base64.b64decode(login.split()[1]).decode().split(':')[1] if login else 'nothing')
        self.send_response(200 if login else 401)
        self.send_header('Content-Type', 'text/html')
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f'http://127.0.0.1:{server.server_port}/'
login = 'machine 127.0.0.1 login x-token-auth password new-token\n'
for name, text in {
    'comment after a line': login + '# rotated monthly\n',
    'login commented out after an empty line': login + '\n# ' + login.replace('new', 'old'),
    'comment after an empty line': login + '\n# rotated monthly\n',
    'comment without a space': '#rotated monthly\n' + login,
}.items():
    sent.clear()
    with open(os.environ['NETRC'], 'w') as file:
        os.chmod(file.name, 0o600)
        file.write(text)
    curl = pycurl.Curl()
    curl.setopt(curl.URL, url)
    curl.setopt(curl.NETRC, curl.NETRC_REQUIRED)
    curl.setopt(curl.NETRC_FILE, os.environ['NETRC'])
    curl.perform()
    requests.get(url)
    uv = ['venv/bin/uv', 'pip', 'compile', '--no-config', '--no-cache', '--default-index', url, '-']
    subprocess.run(uv, input='finding', text=True, capture_output=True)
    print(f'{name}: libcurl {sent[0]}, requests {sent[1]}, uv {sent[-1]}')
PY
seen=$(NETRC="$tmp/netrc" NO_PROXY='*' no_proxy='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
