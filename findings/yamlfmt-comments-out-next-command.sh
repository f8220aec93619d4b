#!/usr/bin/env bash
# yamlfmt 0.21.0 (Go: github.com/google/yamlfmt) adds a comment to a command in a pipeline, so that the next command doesn't run.
#
# Behavior: With `retain_line_breaks`, an empty line in a folded block (">") becomes the text "#magic___^_^___line". Without the setting, such
# a block with indented lines gets another empty line each time, which is a line break in its value.
# Why it surprises: The setting is there to retain empty lines. An empty line in a folded block separates two commands of a script. After
# yamlfmt, the second one is part of a comment in the first one, so the tests don't run, and the step passes.
# Output on 2026-11-30:
#   | original: echo install\necho test\n
#   | original prints: install, test
#   | retain_line_breaks=true: echo install #magic___^_^___line echo test\n
#   | retain_line_breaks=true prints: install
#   | original: curl\n  --fail\n
#   | yamlfmt once: curl\n\n  --fail\n
#   | yamlfmt twice: curl\n\n\n  --fail\n
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS=-modcacherw CGO_ENABLED=0
go install github.com/google/yamlfmt/cmd/yamlfmt@v0.21.0 2>install.log || { cat install.log >&2; exit 2; }
yamlfmt="$GOPATH/bin/yamlfmt"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4
cat >read.py <<'PYTHON'
import json, sys, yaml
command = yaml.safe_load(open('bitbucket-pipelines.yml'))['pipelines']['default'][0]['step']['script'][0]
open('command.sh', 'w').write(command)
print(f'{sys.argv[1]}: {json.dumps(command)[1:-1]}')
PYTHON
prints() {
  echo "$1 prints: $(bash command.sh | paste -sd, | sed 's/,/, /g')"
}
write() {
  {
    printf 'pipelines:\n  default:\n    - step:\n        script:\n          - >\n'
    sed '/./s/^/            /' <<<"$1"
  } >bitbucket-pipelines.yml
}
seen=$(
  write $'echo install\n\necho test'
  venv/bin/python read.py original
  prints original
  "$yamlfmt" -formatter retain_line_breaks=true bitbucket-pipelines.yml
  venv/bin/python read.py retain_line_breaks=true
  prints retain_line_breaks=true
  write $'curl\n  --fail'
  venv/bin/python read.py original
  for name in once twice; do
    "$yamlfmt" bitbucket-pipelines.yml
    venv/bin/python read.py "yamlfmt $name"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
