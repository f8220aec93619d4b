#!/usr/bin/env bash
# bitbucket-pipes-toolkit 6.2.0 (PyPI) accepts an empty value for a required variable.
#
# Behavior: `required: True` fails only if the variable doesn't exist. An empty value passes, and so does the literal text
# $TOKEN, which a pipe gets if the repository has no variable with this name.
# Why it surprises: A secret that was never created doesn't reach a pipe as a missing variable: `TOKEN: $TOKEN` in the YAML
# file always sets it. So the check can't find the mistake that it's there for, and the request fails later with 401.
# Output on 2026-11-28:
#   | not set: validation error
#   | '': accepted
#   | '$TOKEN': accepted
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check bitbucket-pipes-toolkit==6.2.0
cat >run.py <<'EOF'
import os
from bitbucket_pipes_toolkit import Pipe
for value in (None, '', '$TOKEN'):
    os.environ.pop('TOKEN', None)
    if value is not None:
        os.environ['TOKEN'] = value
    try:
        Pipe(schema={'TOKEN': {'required': True, 'type': 'string'}})
        result = 'accepted'
    except SystemExit:
        result = 'validation error'
    print(f'{"not set" if value is None else repr(value)}: {result}')
EOF
seen=$(venv/bin/python run.py 2>/dev/null | grep -E '(accepted|validation error)$')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
