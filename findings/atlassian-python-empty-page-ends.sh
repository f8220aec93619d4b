#!/usr/bin/env bash
# atlassian-python-api 5.0.5 (PyPI) ends a list at the first page without values, even if the page has a link to the next one.
#
# Behavior: The iterators of the Bitbucket Cloud client return at a page whose `values` are empty, before they look at `next`.
# Why it surprises: In Bitbucket's documentation, only the last page has no `next`, and the number of values may differ from page to page: a
# filter can leave none of a page. The list is incomplete without an error. A token then seems not to see a repository.
# Output on 2026-11-29:
#   | pages: [api, web] [] [docs]
#   | repositories: api, web
#   | requests: /2.0/repositories/acme, /2.0/repositories/acme?page=2
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check atlassian-python-api==5.0.5 requests==2.32.5
cat >run.py <<'EOF'
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from atlassian.bitbucket import Cloud
pages = [['api', 'web'], [], ['docs']]
seen = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == '/2.0/workspaces/acme':
            body = {'type': 'workspace', 'slug': 'acme', 'links': {'repositories': {'href': f'{base}/2.0/repositories/acme'}}}
        else:
            seen.append(self.path)
            page = int(parse_qs(url.query).get('page', ['1'])[0])
            body = {'page': page, 'values': [{'type': 'repository', 'slug': name} for name in pages[page - 1]]}
            if page < len(pages):
                body['next'] = f'{base}{url.path}?page={page + 1}'
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f'http://127.0.0.1:{server.server_port}'
print('pages:', ' '.join(f'[{", ".join(page)}]' for page in pages))
repositories = Cloud(url=base, token='TOKEN').workspaces.get('acme').repositories.each()
print('repositories:', ', '.join(repository.slug for repository in repositories))
print('requests:', ', '.join(seen))
EOF
seen=$(NO_PROXY='*' venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
