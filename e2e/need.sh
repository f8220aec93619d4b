# shellcheck shell=bash
# Sourced; `fail` comes from the caller.

# Installs what is missing of `command:package` pairs; a command with its path has to be there.
need() {
  local pair packages=() apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  for pair in "$@"; do
    PATH=$PATH:/usr/sbin command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  local install=("${apt[@]}" install -y --no-install-recommends "${packages[@]}")
  { "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }; } >&2 || fail "can't install ${packages[*]}"
}
