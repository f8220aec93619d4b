#!/usr/bin/env bash
# vcsurl 0.1.1 (npm) takes the port of Bitbucket's alternative SSH host as the workspace.
#
# Behavior: For networks that close port 22, Bitbucket documents ssh://git@altssh.bitbucket.org:443/. vcsurl knows the host and
# returns a web address, but with "443" as workspace and the workspace as repository. It also takes ".git" out of the middle
# of a name, so the repository .github becomes "hub".
# Why it surprises: There is no error and no undefined, as for an unknown host. The address looks right and belongs to another
# workspace. git-source 1.1.11 reads the names, but prints the URL without the port, so the SSH client uses port 22 again.
# Output on 2026-11-29:
#   | vcsurl: ssh://git@bitbucket.org/acme/web.git -> https://bitbucket.org/acme/web
#   | vcsurl: ssh://git@altssh.bitbucket.org:443/acme/web.git -> https://bitbucket.org/443/acme
#   | vcsurl: https://bitbucket.org/acme/.github -> https://bitbucket.org/acme/hub
#   | git-source: ssh://git@altssh.bitbucket.org:443/acme/web.git -> git@altssh.bitbucket.org:acme/web.git
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund vcsurl@0.1.1 git-source@1.1.11
cat >run.cjs <<'EOF'
const vcsurl = require('vcsurl');
const gitSource = require('git-source');
const alternative = 'ssh://git@altssh.bitbucket.org:443/acme/web.git';
for (const url of ['ssh://git@bitbucket.org/acme/web.git', alternative, 'https://bitbucket.org/acme/.github']) {
  console.log(`vcsurl: ${url} -> ${vcsurl(url)}`);
}
console.log(`git-source: ${alternative} -> ${gitSource(alternative)}`);
EOF
seen=$(node run.cjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
