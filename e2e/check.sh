# shellcheck shell=bash disable=SC2154
# Runs checks and counts the results. Sourced; the caller sets `tmp`, a directory.

passed=0
failed=0
check() { # what, command...
  local what=$1
  shift
  if "$@" >"$tmp/check.out" 2>&1; then
    passed=$((passed + 1))
    printf '  ok      %s\n' "$what"
  else
    failed=$((failed + 1))
    printf '  FAILED  %s\n          %s\n' "$what" "$*"
    sed 's/^/          /' "$tmp/check.out"
  fi
}

not() { ! "$@"; }
same() { [ "$1" = "$2" ] || { printf 'got      %s\nexpected %s\n' "$1" "$2" && false; }; }
