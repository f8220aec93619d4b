# shellcheck shell=bash
# Sourced; the caller sets `fail`.

# Installs what is missing of `command:package` pairs; a command with its path has to be there, and so has a folder that is
# named in its place.
need() {
  local pair packages=()
  for pair in "$@"; do
    [[ $pair == /* && -d ${pair%%:*} ]] || PATH=$PATH:/usr/sbin command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  local install=("${apt[@]}" install -y --no-install-recommends "${packages[@]}")
  # Scripts may run at the same time, and apt waits for only one of its locks. What it starts must not hold this one.
  {
    flock --timeout 600 9 || fail 'another script keeps installing packages'
    { "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }; } 9>&- || fail "can't install ${packages[*]}"
  } >&2 9>"${TMPDIR:-/tmp}/token-preflight-packages.lock"
}
