#!/usr/bin/env bash
# prefect-bitbucket 0.3.7 (PyPI) sends "x-token-auth" twice if the token is written as its own example, and has no client for a token.
#
# Behavior: The field `token` has the example "x-token-auth:my-token". BitBucketRepository makes the password "x-token-auth:my-token" of it.
# format_git_credentials() of the same block reads it as a login. get_client() reads `password` only, and fails for a block with a token.
# With a user name and a password, BitBucketRepository clones without a login.
# Why it surprises: A clone with the documented form of the token is rejected, which looks like a bad token. None of the three forms works for
# both the repository and the client. For that, the token has to be given twice, as `token` and as `password`, with a user name.
# Output on 2026-11-30:
#   | example: ['x-token-auth:my-token']
#   | token x-token-auth:my-token | repository: x-token-auth, x-token-auth:my-token | format_git_credentials: x-token-auth, my-token | client: AttributeError
#   | token my-token | repository: x-token-auth, my-token | format_git_credentials: x-token-auth, my-token | client: AttributeError
#   | username and password | repository: no login | format_git_credentials: me@acme.example, my-token | client: Cloud
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check prefect-bitbucket==0.3.7 prefect==3.9.1 atlassian-python-api==5.0.5
cat >run.py <<'PYTHON'
from urllib.parse import unquote, urlsplit
from prefect_bitbucket.credentials import BitBucketCredentials
from prefect_bitbucket.repository import BitBucketRepository
url = 'https://bitbucket.org/acme/web.git'
def login(text):
    parts = urlsplit(text)
    return f'{unquote(parts.username)}, {unquote(parts.password)}' if parts.username else 'no login'
def client(block):
    try:
        return type(block.get_client('cloud')).__name__
    except Exception as error:
        return type(error).__name__
print('example:', BitBucketCredentials.model_fields['token'].examples)
for name, fields in {
    'token x-token-auth:my-token': {'token': 'x-token-auth:my-token'},
    'token my-token': {'token': 'my-token'},
    'username and password': {'username': 'me@acme.example', 'password': 'my-token'},
}.items():
    block = BitBucketCredentials(url='https://api.bitbucket.org/', **fields)
    repository = BitBucketRepository(repository=url, bitbucket_credentials=block)
    print(name, f'repository: {login(repository._create_repo_url())}', f'format_git_credentials: {login(block.format_git_credentials(url))}',
          f'client: {client(block)}', sep=' | ')
PYTHON
seen=$(PREFECT_HOME="$tmp/prefect" DO_NOT_TRACK=1 venv/bin/python run.py 2>/dev/null)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
