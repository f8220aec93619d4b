#!/usr/bin/env bash
# flake8-sarif-formatter 1.0.3 (PyPI) asks a website for the texts of the rules in each run, and can't run without it.
#
# Behavior: The formatter downloads https://www.flake8rules.com/api/rules.json before flake8 reads a file. The file that the package
# should use if there is no answer isn't in the package.
# Why it surprises: Writing a report needs no network in the formats of flake8 itself, and nothing in the description
# of the package tells of a request. A job without access to that website fails with the name of a missing file, for clean code too.
# Output on 2026-11-30:
#   | default: exit code 0
#   | sarif: CONNECT www.flake8rules.com:443 HTTP/1.0
#   | sarif: FileNotFoundError: flake8_sarif_formatter/data/rules.json; exit code 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check flake8==7.5.0 flake8-sarif-formatter==1.0.3
echo 'print("clean")' >clean.py
cat >run.py <<'PYTHON'
import http.server, os, re, subprocess, threading
class Handler(http.server.BaseHTTPRequestHandler):
    def do_CONNECT(self):
        print('sarif:', self.requestline, flush=True)
        self.send_error(502)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
proxy = f'http://127.0.0.1:{server.server_port}'
env = {name: value for name, value in os.environ.items() if name.upper() not in ('NO_PROXY', 'ALL_PROXY')}
for form in ('default', 'sarif'):
    done = subprocess.run(['venv/bin/flake8', '--isolated', '--format', form, 'clean.py'], capture_output=True, text=True,
                          env={**env, 'HTTPS_PROXY': proxy, 'https_proxy': proxy})
    problem = re.search(r"FileNotFoundError: .*site-packages/(.*)'", done.stderr)
    print(f'{form}:', f'FileNotFoundError: {problem[1]};' if problem else '', 'exit code', done.returncode)
PYTHON
seen=$(python3 run.py | tr -s ' ')

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
