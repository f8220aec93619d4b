#!/usr/bin/env bash
# auth-header 1.0.0 (npm) reads the second scheme that a 401 offers as the token of the first one, and Werkzeug 3.1.9 (PyPI) as a parameter.
#
# Behavior: A server may offer several schemes, each in a `WWW-Authenticate` header of its own. fetch() and requests join the values with a
# comma, as RFC 9110 allows. auth-header then returns one scheme with two realms and the token "Bearer", and Werkzeug the parameter "Bearer
# realm". If the first scheme has no parameters, auth-header raises an error, and Werkzeug takes the comma as part of the name.
# Why it surprises: The same two headers are read well one by one, and Werkzeug writes them itself. A client that can do only the second scheme
# finds that it isn't offered, or shows the realm of the wrong one. www-authenticate 0.9.2 (PyPI) reads both.
# Output on 2026-11-30:
#   | Basic realm="git", Bearer realm="api" | auth-header: scheme Basic, realm git + api, token Bearer
#   | Basic realm="git", Bearer realm="api" | Werkzeug: type "basic", names realm + Bearer realm
#   | Basic realm="git", Bearer realm="api" | www-authenticate: basic git, bearer api
#   | Negotiate, Basic realm="git" | auth-header: error "Invalid scheme Negotiate,"
#   | Negotiate, Basic realm="git" | Werkzeug: type "negotiate,", names Basic realm
#   | Negotiate, Basic realm="git" | www-authenticate: negotiate, basic git
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund auth-header@1.0.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check werkzeug==3.1.9 www-authenticate==0.9.2
cat >run.mjs <<'EOF'
import { createServer } from 'node:http';
import { parse } from 'auth-header';
const offers = [['Basic realm="git"', 'Bearer realm="api"'], ['Negotiate', 'Basic realm="git"']];
const server = createServer((request, response) => {
  response.writeHead(401, { 'www-authenticate': offers[Number(request.url.slice(1))] }).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
for (const index of offers.keys()) {
  const value = (await fetch(`http://127.0.0.1:${server.address().port}/${index}`)).headers.get('www-authenticate');
  let read;
  try {
    const { scheme, params, token } = parse(value);
    read = `scheme ${scheme}, realm ${[params.realm].flat().join(' + ')}, token ${token}`;
  } catch (error) {
    read = `error "${error.message}"`;
  }
  console.log(`${value}\t${read}`);
}
server.close();
server.closeAllConnections();
EOF
cat >run.py <<'EOF'
import sys
import www_authenticate
from werkzeug.datastructures import WWWAuthenticate
for line in sys.stdin:
    value, from_node = line.rstrip('\n').split('\t')
    print(f'{value} | auth-header: {from_node}')
    one = WWWAuthenticate.from_header(value)
    print(f'{value} | Werkzeug: type "{one.type}", names {" + ".join(one.parameters)}')
    each = (f'{scheme} {(names or {}).get("realm", "")}'.strip() for scheme, names in www_authenticate.parse(value).items())
    print(f'{value} | www-authenticate: {", ".join(each)}')
EOF
seen=$(node run.mjs | venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
