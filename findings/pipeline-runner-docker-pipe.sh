#!/usr/bin/env bash
# bitbucket-pipeline-runner 0.6.3 (PyPI) can't run a pipe that is written as docker://.
#
# Behavior: The runner uses the text after `pipe:` as the name of the image. It translates the atlassian/ prefix, but leaves
# the docker:// prefix, so Docker is asked for an image with a colon and two slashes at the start of its name.
# Why it surprises: docker:// is the only form of a pipe that Bitbucket runs as given, without a repository or a pipe.yml.
# It needs the least translation, and it's the form that fails.
# Output on 2026-11-28:
#   | atlassian/slack-notify:2.0.0 -> bitbucketpipelines/slack-notify:2.0.0
#   | docker://acme/tool:1.2.3 -> docker://acme/tool:1.2.3
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check bitbucket-pipeline-runner==0.6.3
cat >run.py <<'EOF'
from pipeline_runner.models import Pipe
for pipe in ('atlassian/slack-notify:2.0.0', 'docker://acme/tool:1.2.3'):
    print(f'{pipe} -> {Pipe(pipe=pipe).get_image()}')
EOF
seen=$(venv/bin/python run.py)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
