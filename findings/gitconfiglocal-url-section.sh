#!/usr/bin/env bash
# gitconfiglocal 2.1.0 (npm) breaks the settings of a host in a Git configuration.
#
# Behavior: Git reads the section [http "https://bitbucket.org/"] as one section with a name. gitconfiglocal splits the name
# at its dots and leaves a quotation mark, so the setting is below http["https://bitbucket"]['org/"'].
# Why it surprises: The name is in quotation marks so that it can have dots. Each setting of Git for a host, such as a proxy,
# a header, or a credential helper, has a host name with a dot in its section. Sections with simple names are right.
# Output on 2026-11-28:
#   | {"remote":{"origin":{"fetch":"a"}},"http":{"https://bitbucket":{"org/\"":{"proxy":"b"}}}}
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund gitconfiglocal@2.1.0
mkdir -p repository/.git
printf '[remote "origin"]\n\tfetch = a\n[http "https://bitbucket.org/"]\n\tproxy = b\n' >repository/.git/config
cat >run.cjs <<'EOF'
require('gitconfiglocal')('repository', (error, config) => console.log(error || JSON.stringify(config)));
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
