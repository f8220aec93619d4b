#!/usr/bin/env bash
# @actions/exec 3.0.0 (npm) splits a single-quoted argument, although it runs on Linux.
#
# Behavior: exec() and getExecOutput() accept a whole command line. Only double quotes group words. Single quotes are
# ordinary characters that arrive in the arguments.
# Why it surprises: In a workflow, the same line in a `run` step goes through a POSIX shell, where single quotes are the
# safer way to quote. A line that is moved from a workflow to an action gets other arguments without an error.
# Output on 2026-11-28:
#   | double: ["a b"]
#   | single: ["'a","b'"]
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund @actions/exec@3.0.0
echo 'console.log(JSON.stringify(process.argv.slice(2)))' >arguments.js
cat >run.mjs <<'EOF'
import { getExecOutput } from '@actions/exec';
for (const [name, text] of [['double', '"a b"'], ['single', "'a b'"]]) {
  const { stdout } = await getExecOutput(`node arguments.js ${text}`, [], { silent: true });
  console.log(`${name}: ${stdout.trim()}`);
}
EOF
seen=$(node run.mjs)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
