#!/usr/bin/env bash
# check-jsonschema 0.39.0 (PyPI) with Atlassian's schema for bitbucket-pipelines.yml rejects what Atlassian's documentation shows.
#
# Behavior: The page "Enable and use Runtime v3" tells people to add `version: 3`. The schema that Bitbucket publishes, of which the
# package has a copy, allows a string only. The blog post about the same feature has the quotes.
# Why it surprises: Documentation and schema are from the same vendor. Editors and pre-commit hooks that use the schema mark the
# documented line as an error.
# Output on 2026-11-29:
#   | version: 3
#   | $.options.runtime.cloud.version: 3 is not of type 'string'
#   | version: "3"
#   | ok -- validation done
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check check-jsonschema==0.39.0
seen=$(for version in 3 '"3"'; do
  cat >bitbucket-pipelines.yml <<EOP
options:
  runtime:
    cloud:
      version: $version
pipelines:
  default:
    - step:
        script:
          - npm test
EOP
  echo "version: $version"
  venv/bin/check-jsonschema --builtin-schema vendor.bitbucket-pipelines bitbucket-pipelines.yml | sed -n 's/.*::\(\$\)/\1/p; /^ok/p'
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
