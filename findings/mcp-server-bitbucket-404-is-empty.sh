#!/usr/bin/env bash
# mcp-server-bitbucket 0.12.0 (PyPI) says that a repository has no pull requests if the token can't see the repository.
#
# Behavior: A 404 is turned into None for each request, and a list of None is an empty list. 401 and 403 raise an error with the answer.
# Why it surprises: Bitbucket answers 404 for what a token can't see, so this is the usual answer for a wrong token. The program asks for an
# assistant, which reports that there is nothing to review, or no repository at all, instead of a problem with the token.
# Output on 2026-11-29:
#   | 200: repositories [], pull requests []
#   | 404: repositories [], pull requests []
#   | 403: repositories BitbucketError, pull requests BitbucketError
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check mcp-server-bitbucket==0.12.0
cat >run.py <<'EOF'
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from src.bitbucket_client import BitbucketClient
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = {'values': []} if status == 200 else {'type': 'error', 'error': {'message': 'You may not have access to this repository.'}}
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
BitbucketClient.BASE_URL = f'http://127.0.0.1:{server.server_port}/2.0'
client = BitbucketClient(workspace='acme', email='jane@example.com', api_token='TOKEN')
def result(call, *args):
    try:
        return call(*args)
    except Exception as error:
        return type(error).__name__
for status in 200, 404, 403:
    print(f'{status}: repositories {result(client.list_repositories)}, pull requests {result(client.list_pull_requests, "web")}')
EOF
seen=$(BITBUCKET_WORKSPACE=acme BITBUCKET_EMAIL=jane@example.com BITBUCKET_API_TOKEN=TOKEN NO_PROXY='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
