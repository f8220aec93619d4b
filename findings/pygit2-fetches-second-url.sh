#!/usr/bin/env bash
# pygit2 1.21.0 and dulwich 1.2.21 (PyPI) fetch from the last URL of a remote. Git fetches from the first.
#
# Behavior: `git remote set-url --add` gives a remote a second URL, so that `git push` updates two servers. Git still fetches from the first
# one only. libgit2, and so pygit2, and dulwich take the last value of the setting, as for one that is allowed once.
# Why it surprises: The three programs fetch from two servers for one remote, and write the commits to the same `origin/main`. A token for the
# first server seems to be rejected, because it was sent to the second one.
# Output on 2026-11-30:
#   | git remote get-url origin: server
#   | origin/main after git fetch: commit of server
#   | origin/main after pygit2 fetch: commit of mirror
#   | origin/main after dulwich fetch: commit of mirror
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygit2==1.21.0 dulwich==1.2.21
export HOME="$tmp" GIT_CONFIG_NOSYSTEM=1
for name in server mirror; do
  git init --quiet --initial-branch main "$name"
  git -C "$name" -c user.name=Me -c user.email=me@acme.example commit --quiet --allow-empty --message "commit of $name"
done
cat >fetch.py <<'PYTHON'
import os, sys
import pygit2
from dulwich import porcelain
if sys.argv[1] == 'pygit2':
    pygit2.Repository('pygit2').remotes['origin'].fetch()
else:
    porcelain.fetch('dulwich', 'origin', outstream=open(os.devnull, 'w'), errstream=open(os.devnull, 'wb'))
PYTHON
seen=$(
  for name in git pygit2 dulwich; do
    git init --quiet "$name"
    git -C "$name" remote add origin "$tmp/server"
    git -C "$name" remote set-url --add origin "$tmp/mirror"
    if [ "$name" = git ]; then
      echo "git remote get-url origin: $(basename "$(git -C git remote get-url origin)")"
      git -C git fetch --quiet origin
    else
      venv/bin/python fetch.py "$name"
    fi
    echo "origin/main after $name fetch: $(git -C "$name" log --max-count 1 --format=%s origin/main)"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
