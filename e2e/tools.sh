#!/usr/bin/env bash
# Runs real tools against the sandbox and records which operations they call. See tools/README.md.
#
#   bash e2e/tools.sh [--newest] [--out FOLDER] [NAME[@VERSION]…]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/tools.sh: %s\n' "$*" >&2
  exit 1
}

# --- the tools, outside ----------------------------------------------------------------------------------------------

if [ -z "${E2E_INSIDE:-}" ]; then
  # shellcheck source=e2e/need.sh
  . "$here/need.sh"
  # shellcheck source=e2e/go.sh
  . "$here/go.sh"
  newest=() out=$here/tools/recordings names=()
  while [ $# -gt 0 ]; do
    case $1 in
      --newest) newest=(--newest) ;;
      --out)
        out=$(realpath -m "$2")
        shift
        ;;
      *) names+=("$1") ;;
    esac
    shift
  done
  need git:git ip:iproute2 openssl:openssl python3:python3-venv pip3:python3-pip unshare:util-linux unzip:unzip
  [ "$(id -u)" -eq 0 ] || fail 'needs root, for namespaces'
  for file in build/e2e/tools/measure.js build/sandbox/server.js; do
    [ -e "$root/$file" ] || fail "$file is not there: npm run compile"
  done

  tmp=$(mktemp -d)
  inside=
  # All that runs inside ends with it.
  trap '[ -z "$inside" ] || kill -KILL "$inside" || true; wait; rm -rf "$tmp"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  # Tools are kept between two runs where a folder for them is given.
  cache=${TOOLS_CACHE:-$tmp/cache}
  need_go "$tmp"
  installed=0
  node "$root/build/e2e/tools/install.js" "$cache" "${newest[@]}" "${names[@]}" || installed=1

  # Separate network, processes and mounts: Bitbucket's host names lead to the bench, and everything ends with it.
  # No certificate, proxy or setting of this machine may decide the outcome.
  unshare --net --mount --pid --fork --kill-child --mount-proc env -i E2E_INSIDE="$tmp" TOOLS_DEBUG="${TOOLS_DEBUG:-}" \
    PATH="$PATH" LC_ALL=C bash "${BASH_SOURCE[0]}" "$cache" "$out" "${names[@]}" &
  inside=$!
  code=0
  wait "$inside" || code=$?
  inside=
  [ "$installed" -eq 0 ] || code=1
  exit "$code"
fi

# --- the bench, inside -----------------------------------------------------------------------------------------------

tmp=$E2E_INSIDE
ip link set lo up
printf '127.0.0.1 localhost api.bitbucket.org bitbucket.org\n' >"$tmp/hosts"
mount --bind "$tmp/hosts" /etc/hosts
cd "$tmp"
{
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=e2e CA' -keyout ca.key -out ca.pem
  openssl req -newkey rsa:2048 -nodes -subj '/CN=bitbucket.org' -keyout leaf.key -out leaf.csr
  printf 'subjectAltName=DNS:bitbucket.org,DNS:api.bitbucket.org\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile leaf.ext -out leaf.pem
} >certificates.log 2>&1 || fail "openssl: $(cat certificates.log)"
node "$root/build/e2e/tools/measure.js" "$tmp" "$@"
