#!/usr/bin/env bash
# Microsoft's SARIF Multitool 5.7.0 (npm: @microsoft/sarif-multitool-linux) exits with 0 if a file isn't valid SARIF.
#
# Behavior: "validate" prints the errors, then says that the analysis completed successfully, and exits with 0. With --rich-return-code,
# whose help promises a bit for each condition, it's 0 too: in the source (https://github.com/microsoft/sarif-sdk, RuntimeConditions.cs), the
# flags for warnings and errors are beyond the 32 bits of an exit code.
# Why it surprises: A step that validates reports in a pipeline can't fail, even for a file that isn't JSON. The option made for it has
# no effect. Only the report that "validate" writes with --output tells. See https://github.com/microsoft/sarif-sdk/issues/1799.
# Output on 2026-11-30:
#   | valid: 0 errors, exit 0, rich 0
#   | no tool: 1 error, exit 0, rich 0
#   | not JSON: 1 error, exit 0, rich 0
#   | missing file: 1 error, exit 1, rich 1
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
npm install --silent --ignore-scripts --no-audit --no-fund @microsoft/sarif-multitool-linux@5.7.0
multitool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod +x "$multitool"
echo '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"finding"}},"results":[]}]}' >'valid.sarif'
echo '{"version":"2.1.0","runs":[{"results":[]}]}' >'no tool.sarif'
echo 'text' >'not JSON.sarif'
seen=$(
  for name in valid 'no tool' 'not JSON' 'missing file'; do
    code=0 rich=0
    "$multitool" validate "$name.sarif" >log || code=$?
    "$multitool" validate "$name.sarif" --rich-return-code >/dev/null || rich=$?
    errors=$(grep -c ' : error \|: error ' log || true)
    [ "$errors" = 1 ] && noun=error || noun=errors
    echo "$name: $errors $noun, exit $code, rich $rich"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
