#!/usr/bin/env bash
# git-cliff 2.14.2 (npm: git-cliff-linux-x64) sends 15 requests for a repository with one commit before it reads an answer.
#
# Behavior: It asks Bitbucket for ten pages of commits and five of pull requests at once, and stops at the first page without values. It
# doesn't read `next`.
# Why it surprises: The first page has all commits and no `next`, so Bitbucket said that there is no other page. A run takes 15 requests of
# the hourly limit where two would do. Bitbucket's documentation asks clients to follow `next`, and not to make the addresses themselves.
# Output on 2026-11-29:
#   | git log: 1 commit
#   | commits: pages 1 2 3 4 5 6 7 8 9 10 before the first answer
#   | pullrequests: pages 1 2 3 4 5 before the first answer
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund git-cliff-linux-x64@2.14.2
cat >run.py <<'EOF'
import json, os, subprocess, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
class Kind:
    def __init__(self, expected):
        self.pages, self.barrier = set(), threading.Barrier(expected, timeout=20)
kinds = {'commits': Kind(10), 'pullrequests': Kind(5)}
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urlsplit(self.path)
        name, page = url.path.rsplit('/', 1)[1], int(parse_qs(url.query)['page'][0])
        if not kinds[name].barrier.broken and len(kinds[name].pages) < kinds[name].barrier.parties:
            kinds[name].pages.add(page)
            kinds[name].barrier.wait() # No request is answered before all are there.
        values = [{'hash': commit, 'date': '2026-11-29T00:00:00+00:00'}] if (name, page) == ('commits', 1) else []
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({'pagelen': 100, 'page': page, 'values': values}).encode())
    def log_message(self, *_): pass
class Server(ThreadingHTTPServer):
    def handle_error(self, *_): pass # git-cliff closes the connections that it doesn't need anymore.
server = Server(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
env = {**os.environ, 'GIT_CONFIG_GLOBAL': '/dev/null', 'NO_PROXY': '*', 'XDG_CACHE_HOME': os.path.abspath('cache'),
       'BITBUCKET_REPO': 'acme/web', 'BITBUCKET_TOKEN': 'TOKEN',
       'BITBUCKET_API_URL': f'http://127.0.0.1:{server.server_port}/2.0/repositories'}
def run(*command):
    return subprocess.run(command, cwd='work', env=env, check=True, capture_output=True, text=True).stdout.split()
os.mkdir('work')
run('git', 'init', '--quiet')
run('git', '-c', 'user.name=Finding', '-c', 'user.email=finding@example.com', 'commit', '--allow-empty', '--quiet', '--message=feat: first')
[commit] = run('git', 'log', '--format=%H')
print('git log: 1 commit')
with open('work/cliff.toml', 'w') as file:
    file.write('[changelog]\nbody = "{{ bitbucket | json_encode }}"\n')
run('../node_modules/git-cliff-linux-x64/bin/git-cliff', '--config', 'cliff.toml')
for name, kind in kinds.items():
    print(f'{name}: pages {" ".join(map(str, sorted(kind.pages)))} before the first answer')
EOF
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
