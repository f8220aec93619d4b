#!/usr/bin/env bash
# Microsoft's SARIF Multitool 5.7.0 (npm: @microsoft/sarif-multitool-linux) writes reports that its own rules reject.
#
# Behavior: The SARIF file of "validate" has no texts in its results, but the ID of a text of the rule and arguments, which SARIF 2.1.0
# allows. The Multitool's rules for GitHub take each of these results as an error. Another rule warns about the name of the tool.
# Why it surprises: A validator is expected to pass its own checks. sarif-tools 3.0.5 (PyPI), also by Microsoft, shows the ID without the
# arguments, so two different problems look the same, and sarif-junit 1.1.4 (npm) writes no file.
# Output on 2026-11-30:
#   | problems in the file: error SARIF1007: runs[0].results[0].locations[0].physicalLocation.region.endColumn
#   | problems in the file: error SARIF1007: runs[0].results[1].locations[0].physicalLocation.region.endColumn
#   | problems in the report: error GH1015: The 'message' object on this 'result' object does not provide a 'text' property.
#   | problems in the report: error GH1015: The 'message' object on this 'result' object does not provide a 'text' property.
#   | problems in the report: warning SARIF2005: The tool 'Sarif.Multitool' does not provide 'informationUri'.
#   | sarif-tools: error,SARIF1007,Error_EndColumnMustNotPrecedeStartColumn
#   | sarif-tools: error,SARIF1007,Error_EndColumnMustNotPrecedeStartColumn
#   | sarif-junit: message.text in Sarif is undefined, 0 files
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
npm install --silent --ignore-scripts --no-audit --no-fund @microsoft/sarif-multitool-linux@5.7.0 sarif-junit@1.1.4
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check sarif-tools==3.0.5
multitool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod +x "$multitool"
result() {
  echo '{"ruleId":"R1","message":{"text":"text"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"'"$1"'"},'
  echo '"region":{"startLine":1,"startColumn":5,"endColumn":1}}}]}'
}
driver='{"name":"finding","version":"1.0.0","informationUri":"https://acme.example/finding"}'
# shellcheck disable=SC2016 # "$schema" is a property
echo '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":'"$driver"'},"results":[' >file.sarif
echo "$(result one.yml),$(result two.yml)]}]}" >>file.sarif
seen=$(
  "$multitool" validate file.sarif --output report.sarif |
    sed -nE 's/.*: (error|warning) ([A-Z0-9]+: runs[^ ]*): .*/problems in the file: \1 \2/p'
  "$multitool" validate report.sarif --rule-kind 'Sarif;Ghas' |
    sed -nE "s/.*: (error GH1015|warning SARIF2005): runs[^ ]*: (.*(a 'text' property|'informationUri')\.).*/problems in the report: \1: \2/p"
  venv/bin/sarif csv --output report.csv report.sarif >/dev/null
  cut -d, -f2-4 report.csv | tail -n +2 | sed 's/^/sarif-tools: /'
  text=$(npx sarif-junit -i report.sarif -o report.xml 2>&1 | grep -o 'message.text in Sarif is undefined' | head -n 1)
  echo "sarif-junit: $text, $(find . -maxdepth 1 -name report.xml | wc -l) files"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
