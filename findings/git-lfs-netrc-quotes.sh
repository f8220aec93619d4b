#!/usr/bin/env bash
# git 1:2.39.5-0+deb12u3 and git-lfs 3.3.0-1+deb12u2 (Debian) read different passwords from one .netrc file.
#
# Behavior: A password in quotation marks is sent without the marks by Git, whose libcurl documents them, and with them by Git LFS. If the
# `default` entry is before the one of the host, Git sends the one of `default`, and Git LFS reads nothing of the file.
# Why it surprises: Git LFS has no login of its own: it's to use Git's. The repository is cloned, and then its large files are refused with
# the same token. Python's netrc reads both files as Git does with the marks, and takes the entry of the host in each order.
# Output on 2026-11-29:
#   | password "TOKEN" | git: jane TOKEN | git lfs: jane "TOKEN"
#   | default first | git: other OLD | git lfs: nothing
#   | plain | git: jane TOKEN | git lfs: jane TOKEN
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
if ! { "${apt[@]}" update && "${apt[@]}" download git=1:2.39.5-0+deb12u3 git-lfs=3.3.0-1+deb12u2; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
for package in ./*.deb; do dpkg-deb -x "$package" root; done
cat >run.py <<'EOP'
import base64, http.server, os, subprocess, threading
sent = set()
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        login = self.headers.get('Authorization')
        if login:
            sent.add(base64.b64decode(login.split()[1]).decode().replace(':', ' '))
        self.send_response(401)
        self.send_header('WWW-Authenticate', 'Basic realm="finding"')
        self.send_header('Content-Length', '0')
        self.end_headers()
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
env = {'PATH': f'{os.getcwd()}/root/usr/bin:{os.environ["PATH"]}', 'HOME': os.getcwd(), 'GIT_EXEC_PATH': f'{os.getcwd()}/root/usr/lib/git-core',
       'GIT_CONFIG_NOSYSTEM': '1', 'GIT_CONFIG_GLOBAL': '/dev/null', 'GIT_TERMINAL_PROMPT': '0'}
def git(*args):
    sent.clear()
    subprocess.run(['git', *args], env=env, capture_output=True)
    return ', '.join(sorted(sent)) or 'nothing'
git('init', 'work')
git('-C', 'work', 'remote', 'add', 'origin', f'http://127.0.0.1:{server.server_port}/acme/web.git')
host = 'machine 127.0.0.1 login jane password'
for name, text in ('password "TOKEN"', f'{host} "TOKEN"'), ('default first', f'default login other password OLD\n{host} TOKEN'), ('plain', f'{host} TOKEN'):
    with open('.netrc', 'w') as file:
        file.write(f'{text}\n')
    os.chmod('.netrc', 0o600)
    print(f'{name} | git: {git("-C", "work", "ls-remote", "origin")} | git lfs: {git("-C", "work", "lfs", "locks")}')
EOP
seen=$(python3 run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
