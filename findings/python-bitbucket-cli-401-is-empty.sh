#!/usr/bin/env bash
# python-bitbucket-cli 1.4.0 (PyPI) says that a workspace has no repositories and exits with 0 if Bitbucket rejects its token.
#
# Behavior: The lists of repositories, branches, commits, pipelines, and variables end at the first request that fails, with any status. The
# commands have a message for this, "Error fetching repositories", that can't be reached.
# Why it surprises: The answer for a wrong token is the same as for an empty workspace. If the second page is refused with a 429, the list is
# incomplete. A script that goes through the repositories does nothing, or a part, and passes.
# Output on 2026-11-30:
#   | 200, 200: exit 0: api, web, docs
#   | 200, 429: exit 0: api, web
#   | 200 with no repositories: exit 0: No repositories found in workspace 'acme'
#   | 401: exit 0: No repositories found in workspace 'acme'
#   | 429: exit 0: No repositories found in workspace 'acme'
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check python-bitbucket-cli==1.4.0 requests==2.32.5 click==8.5.1 tabulate==0.10.0
cat >run.py <<'PYTHON'
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from bitbucket.bitbucket import BitBucketClient
from bitbucket.main import app
from click.testing import CliRunner
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        page = int(parse_qs(urlsplit(self.path).query).get('page', ['1'])[0])
        status, names = pages[page - 1]
        body = {'values': [{'name': name} for name in names]} if status == 200 else {'error': {'message': 'The reason.'}}
        if status == 200 and page < len(pages):
            body['next'] = f'{BitBucketClient.BASE_URL}/repositories/acme?page={page + 1}'
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
BitBucketClient.BASE_URL = f'http://127.0.0.1:{server.server_port}/2.0'
for name, pages in {
    '200, 200': [(200, ['api', 'web']), (200, ['docs'])],
    '200, 429': [(200, ['api', 'web']), (429, [])],
    '200 with no repositories': [(200, [])],
    '401': [(401, [])],
    '429': [(429, [])],
}.items():
    result = CliRunner().invoke(app, ['repos', '--workspace', 'acme'], env={'BITBUCKET_AUTH': 'me:my-token'})
    print(f'{name}: exit {result.exit_code}: {", ".join(result.output.splitlines())}')
PYTHON
seen=$(NO_PROXY='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
