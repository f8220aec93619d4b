#!/usr/bin/env bash
# mitmproxy 11.0.2 (PyPI; 12.3.1 too) writes HAR files with URLs that aren't URLs for a host with an IPv6 address.
#
# Behavior: The recorded request goes to http://[::1]:8080/. The HAR export writes http://::1:8080/, without the brackets.
# The Host header in the same entry is right.
# Why it surprises: HAR requires an absolute URL, and a reader can't repair this one, because ::1:8080 is a valid IPv6
# address. Python's urlsplit() finds no host in it.
# Output on 2026-11-28:
#   | Host header: [::1]:8080
#   | URL in the HAR file: http://::1:8080/2.0/user
#   | urlsplit: no host
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check mitmproxy==11.0.2
cat >run.py <<'EOF'
from urllib.parse import urlsplit
from mitmproxy import http
from mitmproxy.addons.savehar import SaveHar
from mitmproxy.test import tflow
flow = tflow.tflow(req=http.Request.make('GET', 'http://[::1]:8080/2.0/user'), resp=True)
flow.request.headers['Host'] = '[::1]:8080'
entry = SaveHar().make_har([flow])['log']['entries'][0]['request']
print('Host header:', next(header['value'] for header in entry['headers'] if header['name'].lower() == 'host'))
print('URL in the HAR file:', entry['url'])
print('urlsplit:', urlsplit(entry['url']).hostname or 'no host')
EOF
seen=$(venv/bin/python run.py)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
