# shellcheck shell=bash
# Sourced; the caller sets `fail`.

# Installs the package of each `command:package` pair if the command is missing. A command with a path must exist.
need() {
  local pair packages=() apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  for pair in "$@"; do
    PATH=$PATH:/usr/sbin command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  local install=("${apt[@]}" install -y --no-install-recommends "${packages[@]}")
  { "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }; } >&2 || fail "can't install ${packages[*]}"
}
