#!/usr/bin/env bash
# bitbucket-pipes-toolkit 6.2.0 (PyPI) changes the value of a variable that looks like a YAML number or comment.
#
# Behavior: The toolkit parses each variable as YAML 1.1, unless the schema of the pipe says `type: string`. Digits with a
# leading zero are octal, digits with colons are base 60, and " #" starts a comment.
# Why it surprises: Variables of a pipe are strings everywhere else: in the YAML file, the user interface, and the
# environment. A token or a password is replaced with another one, and the service says that it's wrong.
# Output on 2026-11-28:
#   | '00123456' -> 42798
#   | '12:30:45' -> 45045
#   | 'abc #1' -> 'abc'
#   | with type string: '00123456' -> '00123456'
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
def read(value, rule):
    os.environ['PASSWORD'] = value
    return Pipe(schema={'PASSWORD': rule}).get_variable('PASSWORD')
for value in ('00123456', '12:30:45', 'abc #1'):
    print(f'{value!r} -> {read(value, {"required": True})!r}')
print(f'with type string: {"00123456"!r} -> {read("00123456", {"required": True, "type": "string"})!r}')
EOF
seen=$(venv/bin/python run.py 2>/dev/null)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
