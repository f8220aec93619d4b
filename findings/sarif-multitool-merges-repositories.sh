#!/usr/bin/env bash
# Microsoft's SARIF Multitool 5.7.0 (npm: @microsoft/sarif-multitool-linux) merges the results of two repositories into one.
#
# Behavior: `merge` makes one run per tool and version. automationDetails and versionControlProvenance of one file win, the
# other's are dropped, and equal results count once, even if they come from different repositories.
# Why it surprises: SARIF has "runs" and these properties to tell such results apart. Results about a repository, not a line,
# are often equal: of two repositories with the problem, the merged file has one result in one repository, with exit code 0.
# Output on 2026-11-29:
#   | same message | runs 1, repositories 1, results 1
#   | other message | runs 1, repositories 1, results 2
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
npm install --silent --ignore-scripts --no-audit --no-fund @microsoft/sarif-multitool-linux@5.7.0
multitool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod +x "$multitool"
report() {
  cat <<EOF
{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"finding","version":"1.0.0"}},"automationDetails":{"id":"check/$1"},
"versionControlProvenance":[{"repositoryUri":"https://bitbucket.org/acme/$1"}],"results":[{"ruleId":"R1","message":{"text":"$2"}}]}]}
EOF
}
cat >count.cjs <<'EOF'
const { runs } = JSON.parse(require('node:fs').readFileSync('merged.sarif', 'utf8'));
const count = (key) => runs.reduce((total, run) => total + run[key].length, 0);
console.log(`runs ${runs.length}, repositories ${count('versionControlProvenance')}, results ${count('results')}`);
EOF
seen=$(for message in same other; do
  report web 'same' >web.sarif
  report api "$message" >api.sarif
  "$multitool" merge web.sarif api.sarif --output-file merged.sarif --log ForceOverwrite >/dev/null
  echo "$message message | $(node count.cjs)"
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
