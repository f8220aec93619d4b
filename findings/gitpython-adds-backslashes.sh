#!/usr/bin/env bash
# GitPython 3.2.1 (PyPI) adds backslashes to values that the program doesn't set. GitPython 3.1.58 doesn't.
#
# Behavior: Since 3.1.59, the writer escapes backslashes and quotes. The reader removes the escapes only if the whole value is in
# quotes. `git config` writes a value with quotes in it, but without ";" and "#", as escapes only, so its escapes are doubled.
# Why it surprises: https://github.com/gitpython-developers/GitPython/pull/2213 was to keep the values, and does it for the ones in quotes
# only. Here the shell gets an argument that starts with a quote and ends at the space, so the helper looks for another file.
# Output on 2026-11-29:
#   | 3.1.58 before: store --file "/home/ci/token store"
#   | 3.1.58 after: store --file "/home/ci/token store"
#   | 3.2.1 before: store --file "/home/ci/token store"
#   | 3.2.1 after: store --file \"/home/ci/token store\"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >run.py <<'EOP'
from git import Repo
with Repo('work').config_writer() as config:
    config.set_value('remote "mirror"', 'url', 'https://example.com/web.git')
EOP
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
python3 -m venv venv
seen=$(for version in 3.1.58 3.2.1; do
  venv/bin/pip install --quiet --disable-pip-version-check GitPython=="$version"
  rm -rf work
  git init --quiet work
  git -C work config credential.helper 'store --file "/home/ci/token store"'
  echo "$version before: $(git -C work config credential.helper)"
  venv/bin/python run.py
  echo "$version after: $(git -C work config credential.helper)"
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
