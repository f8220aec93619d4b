#!/usr/bin/env bash
# dulwich 1.2.21 (PyPI): setting one value in a Git configuration cuts another one at its first semicolon.
#
# Behavior: dulwich writes all values again. It puts a value in quotes if it has a "#", but not if it has a ";", which starts a comment too.
# Why it surprises: The helper is written as in Git's own documentation of credentials, and `git config` writes the quotes. dulwich
# reads the value correctly. After write_to_path(), the shell function has no end, so Git finds no credentials anymore. The same problem
# with "#" was https://github.com/jelmer/dulwich/issues/511, fixed in 2017.
# Output on 2026-11-29:
#   | before: !f() { echo "password=$TOKEN"; }; f
#   | dulwich reads: !f() { echo "password=$TOKEN"; }; f
#   | after: !f() { echo "password=$TOKEN"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check dulwich==1.2.21
cat >run.py <<'EOP'
from dulwich.repo import Repo
config = Repo('work').get_config()
print('dulwich reads:', config.get((b'credential', b'https://bitbucket.org'), b'helper').decode())
config.set((b'remote', b'mirror'), b'url', b'https://example.com/web.git')
config.write_to_path()
EOP
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
git init --quiet work
# shellcheck disable=SC2016 # Git's shell expands it.
git -C work config credential.https://bitbucket.org.helper '!f() { echo "password=$TOKEN"; }; f'
seen=$(echo "before: $(git -C work config credential.https://bitbucket.org.helper)"
  venv/bin/python run.py
  echo "after: $(git -C work config credential.https://bitbucket.org.helper)")

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
