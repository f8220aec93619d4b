#!/usr/bin/env bash
# yaml 2.9.1 (npm) takes longer to parse a text if the environment has many variables.
#
# Behavior: In Node.js, the parser reads process.env.LOG_TOKENS for every lexical token. Node.js asks the C library each time, which
# searches all variables, one after another.
# Why it surprises: Nothing in the text or the options depends on the environment, and no documentation names the variable. A process
# that gets thousands of secrets as variables, and reads a file that lists them, takes quadratic time.
# Output on 2026-11-29:
#   | same result
#   | with 10,000 variables at least 1.5 times as slow
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund yaml@2.9.1
cat >run.mjs <<'EOF'
import { parse } from 'yaml';
const text = Array.from({ length: 3000 }, (_, index) => `- { name: token-${index}, token-env: T${index} }`).join('\n');
const start = process.cpuUsage();
const { length } = parse(text);
const { user } = process.cpuUsage(start);
console.log(length, Math.round(user / 1000));
EOF
few=$(env -i PATH="$PATH" node run.mjs)
ulimit -s 65536
# shellcheck disable=SC2016 # The inner shell expands it.
many=$(env -i PATH="$PATH" bash -c 'x=$(printf "%0200d" 0); for ((i = 0; i < 10000; i++)); do export "T$i=$x"; done; exec node run.mjs')
printf 'CPU time in ms: %s and %s\n' "${few#* }" "${many#* }" >&2
seen=$([ "${few% *}" = "${many% *}" ] && echo 'same result'
  [ "${many#* }" -ge $((${few#* } * 3 / 2)) ] && echo 'with 10,000 variables at least 1.5 times as slow')

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
