#!/usr/bin/env bash
# portover 0.9.0 (PyPI) converts a pipeline to a workflow in which `cd` and `export` have no effect.
#
# Behavior: Each line of `script` in bitbucket-pipelines.yml becomes a step with its own `run`. GitHub starts a shell for each step.
# Bitbucket runs all lines of a step in one shell. All lines are counted as mapped, and no manual step is listed.
# Why it surprises: The page about this mapping gives the separate steps as an advantage and doesn't mention the shell. The workflow runs
# the tests of another folder, or of the right one without the login that the line before exported.
# Output on 2026-11-29:
#   | pipeline: web 2
#   | workflow: start 1
#   | manual steps: 0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check portover==0.9.0 pyyaml==6.0.4
mkdir -p start/web
cat >bitbucket-pipelines.yml <<'EOP'
pipelines:
  branches:
    main:
      - step:
          script:
            - cd web
            - export VERSION=2
            - echo "$(basename "$PWD") $VERSION"
EOP
venv/bin/portover run bitbucket-to-gha . --write >log
cat >run.py <<'EOP'
import os, subprocess, yaml
def shell(*scripts): # A shell of its own for each script, as GitHub runs them.
    env = {**os.environ, 'VERSION': '1'}
    return ''.join(subprocess.run(['bash', '-e'], input=text, cwd='start', env=env, capture_output=True, text=True, check=True).stdout for text in scripts).strip()
pipeline = yaml.safe_load(open('bitbucket-pipelines.yml'))
print('pipeline:', shell('\n'.join(pipeline['pipelines']['branches']['main'][0]['step']['script'])))
workflow = yaml.safe_load(open('.github/workflows/branches-main.yml'))
print('workflow:', shell(*(step['run'] for job in workflow['jobs'].values() for step in job['steps'] if 'run' in step)))
EOP
seen=$(venv/bin/python run.py
  echo "manual steps: $(grep -c '  ! ' log || true)")

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
