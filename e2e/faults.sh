#!/usr/bin/env bash
# Tests all faults in e2e/faults/ at all stages with real servers and tools. Generates docs/reliability.md. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/faults.sh: %s\n' "$*" >&2
  exit 1
}

if [ -z "${E2E_CLEAN:-}" ]; then
  # shellcheck source=e2e/need.sh
  . "$here/need.sh"
  need nginx:nginx-light dnsmasq:dnsmasq-base tinyproxy:tinyproxy squid:squid mitmdump:mitmproxy iptables:iptables \
    ip:iproute2 openssl:openssl unshare:util-linux setsid:util-linux
  command -v node >/dev/null || fail 'needs Node'
  [ "$(id -u)" -eq 0 ] || fail 'needs root, for namespaces'
  # Certificates and proxies of this machine would change the result.
  exec env -i E2E_CLEAN=1 PATH="$PATH:/usr/sbin" LC_ALL=C TMPDIR="${TMPDIR:-/tmp}" bash "${BASH_SOURCE[0]}" "$@"
fi

for file in dist/index.js build/e2e/faults/case.js build/e2e/faults/sum.js; do
  [ -f "$root/$file" ] || fail "$file is missing: run npm run bundle"
done

# --- the bench -------------------------------------------------------------------------------------------------------

tmp=$(mktemp -d)
group=
cleanup() {
  local try
  trap - EXIT
  # Started in a separate process group. Namespaces end with their first process.
  for ((try = 0; try < 100; try++)); do
    if [ -z "$group" ] || ! kill -TERM -- "-$group" 2>/dev/null; then break; fi
    sleep 0.1
  done
  rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# Copies the files, so that a build at the same time doesn't change them.
cp -r "$root/dist" "$root/build" "$here"/faults/*.conf "$tmp/"
cp "$root/package.json" "$tmp/"
# The sandbox reads the inventory of its sample tokens.
ln -s "$root/node_modules" "$tmp/"
# squid reads its files as a separate user.
chmod 755 "$tmp"

authority() { # name
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=e2e $1" -keyout "$1.key" -out "$1.pem"
}
certificate() { # name, authority, names, days
  printf 'subjectAltName=%s\n' "$3" >"$1.ext"
  openssl x509 -req -in leaf.csr -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days "$4" -extfile "$1.ext" -out "$1.pem"
}
make_certificates() {
  cd "$tmp"
  local names=DNS:api.bitbucket.org,DNS:bitbucket.org
  authority ca
  authority stranger
  authority inspection
  # mitmproxy loads its certificate authority from here.
  cat inspection.key inspection.pem >mitmproxy-ca.pem
  openssl req -newkey rsa:2048 -nodes -days 2 -subj '/CN=bitbucket.org' -keyout leaf.key -out leaf.csr
  certificate good ca "$names" 2
  certificate expired ca "$names" -1
  certificate other-name ca DNS:elsewhere.invalid 2
  certificate unknown-issuer stranger "$names" 2
}
(make_certificates) >"$tmp/certificates.log" 2>&1 || fail "openssl: $(cat "$tmp/certificates.log")"
printf 'e2e:%s\n' "$(openssl passwd -apr1 right)" >"$tmp/passwords"
sed -i "s|@MADE@|$tmp|" "$tmp/squid.conf"

# --- the cases -------------------------------------------------------------------------------------------------------

# Each case has separate namespaces, which end with it, together with all processes it started.
play() {
  timeout --foreground -k 1 120 unshare --net --mount --pid --fork --kill-child --mount-proc \
    node "$tmp/build/e2e/faults/case.js" "$tmp" "$1" >"$tmp/$1.log" 2>&1 || printf 'case %s: %s\n' "$1" "$(cat "$tmp/$1.log")" >&2
}
export -f play
export tmp
node "$tmp/build/e2e/faults/list.js" "$@" >"$tmp/list"
# As many at a time as the machine has processors: the time limits of the checks are seconds.
setsid xargs -a "$tmp/list" -P "$(nproc)" -I {} bash -c 'play {}' &
group=$!
wait "$group"

# What else the machine does can use up the seconds of a check. A case that fails twice, the second time alone, has failed.
while read -r id; do
  grep -qs '"complaints":\[\]' "$tmp/cases/$id/result.json" || printf '%s\n' "$id"
done <"$tmp/list" >"$tmp/again"
while read -r id; do
  printf 'Again, alone: case %s: %s\n' "$id" "$(grep -os '"complaints":.*' "$tmp/cases/$id/result.json" || echo 'did not come to an end')"
  rm -rf "$tmp/cases/$id"
done <"$tmp/again"
setsid xargs -a "$tmp/again" -P 1 -I {} bash -c 'play {}' &
group=$!
wait "$group"

# --- the result ------------------------------------------------------------------------------------------------------

printf 'Parts: %s, %s, %s, %s, %s, %s, Linux %s, Node %s\n' "$(nginx -v 2>&1 | sed 's/nginx version: //')" \
  "$(tinyproxy -v)" "$(squid -v | sed -n '1s/.*Version /squid /p')" "$(mitmdump --version | sed -n 's/Mitmproxy: /mitmproxy /p')" \
  "$(dnsmasq --version | sed -n '1s/^\(Dnsmasq version [^ ]*\).*/\1/p')" "$(iptables --version)" "$(uname -r)" "$(node --version)"
node "$tmp/build/e2e/faults/sum.js" "$tmp" "$root/docs/reliability.md" "$@"
