#!/usr/bin/env bash
# netrc-parser 3.1.6 (npm) finds a machine in .netrc, but not its login, if the lines aren't indented.
#
# Behavior: If "login" and "password" are on lines of their own, the library reads them only after white space. Without it,
# the entry is an empty object: no error, no undefined machine. Python's netrc reads both files alike.
# Why it surprises: In this format a line break separates words as a space does, and indentation has no meaning. The
# machine is found, so a check for a missing entry passes, and the request goes out without the login.
# Output on 2026-11-29:
#   | indented | netrc-parser: {"login":"me","password":"word"} | Python: me, word
#   | not indented | netrc-parser: {} | Python: me, word
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund netrc-parser@3.1.6
printf 'machine bitbucket.org\n  login me\n  password word\n' >indented
printf 'machine bitbucket.org\nlogin me\npassword word\n' >'not indented'
chmod 600 indented 'not indented'
cat >run.cjs <<'EOF'
const { Netrc } = require('netrc-parser');
const netrc = new Netrc(process.argv[2]);
netrc.loadSync();
console.log(JSON.stringify(netrc.machines['bitbucket.org']));
EOF
cat >run.py <<'EOF'
import netrc, sys
login, _, password = netrc.netrc(sys.argv[1]).authenticators('bitbucket.org')
print(f'{login}, {password}')
EOF
seen=$(for file in indented 'not indented'; do
  echo "$file | netrc-parser: $(node run.cjs "$file") | Python: $(python3 run.py "$file")"
done)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
