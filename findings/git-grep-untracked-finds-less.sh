#!/usr/bin/env bash
# git 1:2.39.5-0+deb12u3 (Debian): `git grep --untracked` finds less than `git grep`.
#
# Behavior: With --untracked, files that .gitignore matches are left out, even if they are tracked. Git 2.47.3 does the same.
# Why it surprises: The manual says that the option searches untracked files in addition to the tracked ones. A file that was added before
# its folder was ignored is still part of each clone. A search for leaked tokens with this option doesn't find the one in it.
# Output on 2026-11-29:
#   | git ls-files: .gitignore, config/ci.env, notes.txt
#   | git grep: config/ci.env
#   | git grep --untracked: draft.txt
#   | git grep --untracked --no-exclude-standard: config/ci.env, draft.txt
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
if ! { "${apt[@]}" update && "${apt[@]}" download git=1:2.39.5-0+deb12u3; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
dpkg-deb -x ./*.deb root
export GIT_EXEC_PATH="$tmp/root/usr/lib/git-core" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
git="$tmp/root/usr/bin/git"
"$git" init --quiet work
cd work
mkdir config
echo 'TOKEN=placeholder' >config/ci.env
echo 'Nothing.' >notes.txt
"$git" add .
echo 'config/' >.gitignore
"$git" add .gitignore
echo 'TOKEN=placeholder' >draft.txt
names() { # arguments of Git
  "$git" "$@" | paste -sd, | sed 's/,/, /g'
}
seen=$(
  echo "git ls-files: $(names ls-files)"
  echo "git grep: $(names grep --name-only TOKEN)"
  echo "git grep --untracked: $(names grep --name-only --untracked TOKEN)"
  echo "git grep --untracked --no-exclude-standard: $(names grep --name-only --untracked --no-exclude-standard TOKEN)"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
