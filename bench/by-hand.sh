#!/usr/bin/env bash
# The same check as a manually written script, one endpoint after another: bench/by-hand.sh URL...
# Reads EMAIL and TOKEN from the environment.
set -euo pipefail

for url in "$@"; do
  answer=$(curl --silent --show-error --user "$EMAIL:$TOKEN" --write-out '\n%{http_code}' "$url")
  status=${answer##*$'\n'}
  body=${answer%$'\n'*}
  if [ "$status" -ne 200 ]; then
    printf '%s: %s %s\n' "$url" "$status" "$(jq -r .error.message <<<"$body")" >&2
    exit 1
  fi
  printf '%s: %s\n' "$url" "$(jq -r '.full_name // .size' <<<"$body")"
done
