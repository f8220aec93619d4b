#!/usr/bin/env bash
# git-credential-netrc of Git 2.39.5 (Debian: git 1:2.39.5-0+deb12u3) returns a login that is commented out, and never that of "default".
#
# Behavior: The credential helper from Git's own contrib directory reads each line that begins with "machine" in any place, so a number sign
# before it has no effect. The first entry for a host counts. A comment without an entry is skipped.
# Why it surprises: Git without the helper reads .netrc with libcurl, which skips comments and knows "default". Who keeps the old token
# in a comment above the new one gets the old one as soon as the helper is configured, for example to read an encrypted file.
# Output on 2026-11-30:
#   | one entry | Git without the helper: new-token | helper: new-token
#   | the old one is commented out above it | Git without the helper: new-token | helper: old-token
#   | the old one is commented out below it | Git without the helper: new-token | helper: new-token
#   | default | Git without the helper: new-token | helper: nothing
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root home
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
if ! { "${apt[@]}" update && "${apt[@]}" download git=1:2.39.5-0+deb12u3; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
dpkg-deb -x ./*.deb root
export HOME="$tmp/home" XDG_CONFIG_HOME="$tmp/none" GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0 NO_PROXY='*' no_proxy='*'
cat >run.py <<'PY'
import base64, os, subprocess, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
sent = []
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        login = self.headers['Authorization']
        if login:
            sent.append(base64.b64decode(login.split()[1]).decode().split(':')[1])
        self.send_response(404 if login else 401)
        if not login:
            self.send_header('WWW-Authenticate', 'Basic realm="Bitbucket.org HTTP"')
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
entry = 'machine 127.0.0.1 login x-token-auth password new-token\n'
old = '# ' + entry.replace('new', 'old')
netrc = os.path.expanduser('~/.netrc')
helper = ['perl', '-Iroot/usr/share/perl5', 'root/usr/share/doc/git/contrib/credential/netrc/git-credential-netrc.perl']
for name, text in {
    'one entry': '# rotated monthly\n' + entry,
    'the old one is commented out above it': old + entry,
    'the old one is commented out below it': entry + old,
    'default': entry.replace('machine 127.0.0.1', 'default'),
}.items():
    sent.clear()
    with open(netrc, 'w') as file:
        os.chmod(netrc, 0o600)
        file.write(text)
    subprocess.run(['git', 'ls-remote', f'http://127.0.0.1:{server.server_port}/acme/web.git'], capture_output=True)
    request = 'protocol=http\nhost=127.0.0.1\n\n'
    answer = subprocess.run([*helper, '-f', netrc, 'get'], input=request, capture_output=True, text=True).stdout
    found = dict(line.split('=', 1) for line in answer.splitlines())
    print(f'{name} | Git without the helper: {sent[0]} | helper: {found.get("password", "nothing")}')
PY
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
