#!/usr/bin/env bash
# git-cliff 2.14.2 (npm: git-cliff-linux-x64) doesn't notice that a token is rejected if an earlier run succeeded.
#
# Behavior: Its HTTP cache (http-cache 0.21.0) asks the server again. If the answer is a 401, 403, 404, 410, or 429, the cache drops it and
# returns the earlier 200 from the disk. Without an earlier answer, git-cliff stops and shows the status.
# Why it surprises: RFC 9111, section 4.3.3, requires a cache to use a complete answer of the server, with an exception for 5xx only.
# The release notes have the contributors of an earlier day, without a warning, and the same job fails on another machine. It needs
# answers that may be stored, such as ones without `Cache-Control`.
# Output on 2026-11-29:
#   | 200, empty cache: Ada
#   | 401, same cache: Ada
#   | 429, same cache: Ada
#   | 401, empty cache: error, status 401
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund git-cliff-linux-x64@2.14.2
cat >run.py <<'EOF'
import json, os, subprocess, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
asked = set()
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked.add(status)
        first = self.path.endswith('/commits?pagelen=100&page=1')
        values = [{'hash': commit, 'date': '2026-11-29T00:00:00+00:00', 'author': {'raw': 'Ada'}}] if first else []
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps({'values': values} if status == 200 else {'type': 'error', 'error': {'message': 'Text.'}}).encode())
    def log_message(self, *_): pass
class Server(ThreadingHTTPServer):
    def handle_error(self, *_): pass # git-cliff closes the connections that it doesn't need anymore.
server = Server(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
env = {**os.environ, 'GIT_CONFIG_GLOBAL': '/dev/null', 'NO_PROXY': '*', 'BITBUCKET_REPO': 'acme/web', 'BITBUCKET_TOKEN': 'TOKEN',
       'BITBUCKET_API_URL': f'http://127.0.0.1:{server.server_port}/2.0/repositories'}
def run(*command, cache='none', check=True):
    cache = {'XDG_CACHE_HOME': os.path.abspath(cache)}
    return subprocess.run(command, cwd='work', env={**env, **cache}, check=check, capture_output=True, text=True)
os.mkdir('work')
run('git', 'init', '--quiet')
run('git', '-c', 'user.name=Finding', '-c', 'user.email=finding@example.com', 'commit', '--allow-empty', '--quiet', '--message=feat: first')
commit = run('git', 'log', '--format=%H').stdout.strip()
with open('work/cliff.toml', 'w') as file:
    file.write('[changelog]\nbody = "{% for contributor in bitbucket.contributors %}{{ contributor.username }}{% endfor %}"\n')
for status, state in (200, 'empty'), (401, 'same'), (429, 'same'), (401, 'empty'):
    asked.clear()
    cache = f'cache-{status}' if state == 'empty' else 'cache-200'
    result = run('../node_modules/git-cliff-linux-x64/bin/git-cliff', '--config', 'cliff.toml', cache=cache, check=False)
    assert asked == {status}
    error = f'error, status {status}' if f'Status({status}' in result.stderr else result.stderr
    print(f'{status}, {state} cache: {result.stdout.strip() or error}')
EOF
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
