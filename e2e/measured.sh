#!/usr/bin/env bash
# Measures three tools again, as the weekly workflow does with all: two must match their recordings, and a release
# that is known to differ must be found. Then runs the script with which the workflow opens its issue: without a request, and with a
# program in place of gh that records its arguments. See tools/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# shellcheck source=e2e/check.sh
. "$here/check.sh"

difference() { node "$root/build/e2e/tools/drift.js" "$1" "$2" "$3"; }
same_as_recorded() { # tool
  local text
  text=$(difference "$here/tools/recordings" "$tmp/newer" "$1")
  [ -z "$text" ] || { printf '%s\n' "$text" && false; }
}
finds_the_older() { difference "$tmp/newer" "$here/tools/recordings" atlassian-python-api | grep -F 'GET /user/workspaces'; }

# The step of the workflow, with a report and the number of an open issue or none.
issue_step() { # report, number, dry run
  local folder
  folder=$(mktemp -d -p "$tmp")
  cp "$1" "$folder/report.md"
  cat >"$folder/gh" <<'GH'
#!/bin/sh
case $* in *--jq*) printf '%s\n' "$OPEN_ISSUE" ;; *) printf '%s\n' "$*" >>calls ;; esac
GH
  chmod +x "$folder/gh"
  touch "$folder/calls"
  (
    cd "$folder"
    env -i PATH="$folder:$PATH" OPEN_ISSUE="$2" DRY_RUN="$3" RUN=https://github.com/acme/web/actions/runs/1 \
      GITHUB_REPOSITORY=acme/web GITHUB_STEP_SUMMARY="$folder/summary" bash -e "$tmp/issue.sh"
    cat calls
  )
}
opens_one() { issue_step "$tmp/report.md" '' false | grep -qx 'api --silent repos/acme/web/issues -f title=.* -F body=@body.md'; }
updates_it() { issue_step "$tmp/report.md" 7 false | grep -qx 'api --silent --method PATCH repos/acme/web/issues/7 -F body=@body.md'; }
closes_it() { issue_step /dev/null 7 false | grep -qx 'api --silent --method PATCH repos/acme/web/issues/7 -f state=closed'; }
opens_none() { [ -z "$(issue_step /dev/null '' false)" ]; }
sends_nothing() { [ -z "$(issue_step "$tmp/report.md" 7 true)" ] && grep -rqF 'GET /user/workspaces' "$tmp"/*/summary; }

bash "$here/tools.sh" --out "$tmp/newer" git bitbucket atlassian-python-api@4.0.7
for tool in git bitbucket; do check "$tool matches its recording" same_as_recorded "$tool"; done
check 'atlassian-python-api 4.0.7 is found to call other operations than 5' finds_the_older

difference "$tmp/newer" "$here/tools/recordings" atlassian-python-api >"$tmp/report.md"
(cd "$root" && node --input-type=module -e "
  import { readFileSync } from 'node:fs';
  import { parse } from 'yaml';
  process.stdout.write(parse(readFileSync('.github/workflows/measure-tools.yml', 'utf8')).jobs.issue.steps.at(-1).run);
") >"$tmp/issue.sh"
check 'a difference opens an issue' opens_one
check 'the open issue is updated' updates_it
check 'the open issue is closed if nothing differs' closes_it
check 'no issue is opened if nothing differs' opens_none
check 'a dry run shows the difference and sends no request' sends_nothing
# shellcheck disable=SC2154 # by check.sh
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
