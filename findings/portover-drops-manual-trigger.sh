#!/usr/bin/env bash
# portover 0.9.0 (PyPI) turns a deployment that waits for a person into one that runs on each push.
#
# Behavior: portover converts bitbucket-pipelines.yml to workflows. `trigger: manual` of a step becomes an environment with a manual step in
# the list of things to do. `trigger: manual` of a stage, which means all of its steps, is dropped without a word.
# Why it surprises: The README of portover says that nothing is ever silently dropped. Of all settings, this one keeps the job with the
# token for the deployment from starting. The workflow with it looks complete.
# Output on 2026-11-29:
#   | step: environment: manual-approval, 1 note about "trigger: manual"
#   | stage: no environment, 0 notes about "trigger: manual"
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check portover==0.9.0
mkdir step stage
cat >step/bitbucket-pipelines.yml <<'EOP'
pipelines:
  default:
    - step:
        script: [npm test]
    - step:
        trigger: manual
        script: [./deploy.sh]
EOP
cat >stage/bitbucket-pipelines.yml <<'EOP'
pipelines:
  default:
    - step:
        script: [npm test]
    - stage:
        name: Release
        trigger: manual
        steps:
          - step:
              script: [./deploy.sh]
EOP
seen=$(for folder in step stage; do
  venv/bin/portover run bitbucket-to-gha "$folder" --write >log
  environment=$(sed -n 's/^ *\(environment: .*\)/\1/p' "$folder"/.github/workflows/default.yml)
  notes=$(grep -c 'trigger: manual$' log || true)
  [ "$notes" = 1 ] && word=note || word=notes
  echo "$folder: ${environment:-no environment}, $notes $word about \"trigger: manual\""
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
