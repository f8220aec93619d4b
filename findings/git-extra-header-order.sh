#!/usr/bin/env bash
# git 1:2.39.5-0+deb12u3 (Debian): the order of sections decides which values of `http.extraHeader` are sent.
#
# Behavior: Values for all URLs, for a host, and for a path are collected while the files are read. A value is skipped only if a
# better match came before it. From general to specific, all headers are sent. From specific to general, only one is.
# Why it surprises: The documentation says that the best match decides, and `git config --get-urlmatch` prints the same single value
# in both orders. Git reads the user's file before the repository's, so a header there is sent in addition to the one for the host: two
# `Authorization` headers. With both sections in one file, it depends on which line is first.
# Output on 2026-11-29:
#   | general, host, path: sent general, host, path; printed path
#   | path, host, general: sent path; printed path
#   | host, general, path: sent host, path; printed path
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
if ! { "${apt[@]}" update && "${apt[@]}" download git=1:2.39.5-0+deb12u3; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
dpkg-deb -x ./*.deb root
cat >run.py <<'EOP'
import http.server, os, subprocess, threading
sent = []
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        sent.extend(self.headers.get_all('X-From', []))
        self.send_error(404)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f'http://127.0.0.1:{server.server_port}/'
sections = {'general': 'http', 'host': f'http "{host}"', 'path': f'http "{host}acme"'}
env = {'PATH': os.environ['PATH'], 'GIT_EXEC_PATH': 'root/usr/lib/git-core', 'GIT_CONFIG_GLOBAL': 'config', 'GIT_CONFIG_NOSYSTEM': '1'}
def git(*args):
    return subprocess.run(['root/usr/bin/git', *args], env=env, capture_output=True, text=True).stdout.strip()
for order in ('general', 'host', 'path'), ('path', 'host', 'general'), ('host', 'general', 'path'):
    with open('config', 'w') as file:
        file.writelines(f'[{sections[name]}]\n\textraHeader = X-From: {name}\n' for name in order)
    sent.clear()
    git('ls-remote', f'{host}acme/web.git')
    printed = git('config', '--get-urlmatch', 'http.extraHeader', f'{host}acme/web.git').removeprefix('X-From: ')
    print(f'{", ".join(order)}: sent {", ".join(sent)}; printed {printed}')
EOP
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
