#!/usr/bin/env bash
# dulwich 1.2.21 (PyPI) returns a login from .git-credentials without decoding it, and finds none that is for a port.
#
# Behavior: The helper "store" of Git writes an email as release-bot%40acme.example, "=" as %3d, and the colon before a port as %3a.
# get_credentials_from_store() of dulwich returns the first two as they are in the file, and doesn't match the third with its host.
# dulwich decodes a login in the URL of a remote.
# Why it surprises: git-credential-store documents that the lines are encoded as URLs. Git wrote the file and reads it, so a clone by Git
# works, and a Python program is rejected with a 401. API tokens of Bitbucket contain "=" and are used with an email, so none of them works.
# Output on 2026-11-30:
#   | file: https://release-bot%40acme.example:example%3dtoken@bitbucket.org
#   | file: https://x-token-auth:example@bitbucket.org%3a8443
#   | git, bitbucket.org: release-bot@acme.example example=token
#   | git, bitbucket.org:8443: x-token-auth example
#   | dulwich, bitbucket.org: release-bot%40acme.example example%3dtoken
#   | dulwich, bitbucket.org:8443: nothing
#   | dulwich, bitbucket.org in a URL: release-bot@acme.example example=token
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check dulwich==1.2.21
git=(git credential-store --file store)
printf 'protocol=https\nhost=bitbucket.org:8443\nusername=x-token-auth\npassword=example\n\n' | "${git[@]}" store
printf 'protocol=https\nhost=bitbucket.org\nusername=release-bot@acme.example\npassword=example=token\n\n' | "${git[@]}" store
cat >run.py <<'PY'
from dulwich.client import get_credentials_from_store, get_transport_and_path
for host in ('bitbucket.org', 'bitbucket.org:8443'):
    found = next(get_credentials_from_store('https', host, fnames=['store']), ('nothing',))
    print(f'dulwich, {host}:', *found)
client, _ = get_transport_and_path('https://release-bot%40acme.example:example%3dtoken@bitbucket.org/acme/web.git')
print('dulwich, bitbucket.org in a URL:', client._username, client._password)
PY
seen=$(
  sed 's/^/file: /' store
  for host in bitbucket.org bitbucket.org:8443; do
    printf 'protocol=https\nhost=%s\n\n' "$host" | "${git[@]}" get | sed 's/^[a-z]*=//' | paste -sd ' ' | sed "s/^/git, $host: /"
  done
  venv/bin/python run.py
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
