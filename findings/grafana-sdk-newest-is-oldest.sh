#!/usr/bin/env bash
# grafana-foundation-sdk 1769699998!10.1.0 (PyPI), for the oldest Grafana it supports, is newer for pip than the one for Grafana 11.6.
#
# Behavior: The SDK of each version of Grafana has the time of its build as the epoch of its version, and the one for 10.1 is built last.
# An epoch counts more than all numbers after it. Without an epoch, ">=11.6.0" means "0!11.6.0", which all versions satisfy.
# Why it surprises: `pip install` without a version, and with a lower limit, takes the types of Grafana 10.1. "~=11.6.0", the usual form
# for "11.6 with its fixes", finds nothing. The README of the package pins one exact version and doesn't explain the number.
# Output on 2026-11-29:
#   | grafana-foundation-sdk: 1769699998!10.1.0
#   | grafana-foundation-sdk>=11.6.0: 1769699998!10.1.0
#   | grafana-foundation-sdk~=11.6.0: no version
#   | grafana-foundation-sdk==1769699379!11.6.0: 1769699379!11.6.0
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
version() { # specifier; the limit keeps a later release from changing the output
  rm -rf download
  if venv/bin/pip download --quiet --disable-pip-version-check --no-deps --dest download "grafana-foundation-sdk<=1769699998!10.1.0$1" 2>log; then
    basename download/*.whl | cut -d- -f2
  elif grep -q 'No matching distribution' log; then
    echo 'no version'
  else
    cat log >&2
    exit 2
  fi
}
seen=$(for specifier in '' '>=11.6.0' '~=11.6.0' '==1769699379!11.6.0'; do
  echo "grafana-foundation-sdk$specifier: $(version "${specifier:+,$specifier}")"
done)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
