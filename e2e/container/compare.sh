#!/usr/bin/env bash
# Compares base images by size and start time, for the table in docs/image.md. Not part of CI.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$(dirname "$here")")
fail() {
  printf 'e2e/container/compare.sh: %s\n' "$*" >&2
  exit 1
}
# shellcheck source=e2e/need.sh
. "$root/e2e/need.sh"
# shellcheck source=e2e/container/engine.sh
. "$here/engine.sh"
# shellcheck source=e2e/container/bases.sh
. "$here/bases.sh"

need /usr/sbin/dockerd:docker.io mmdebstrap:mmdebstrap setsid:util-linux strip:binutils
start_engine
fetch_node x64
fetch_distroless amd64
build_distroless amd64 x64
node=$tmp/distroless-amd64/node
distroless=gcr.io/distroless/nodejs24-debian13:nonroot

# node:24-trixie-slim without npm, Yarn, and headers: Debian with its shell and package manager, and Node.js.
mkdir "$tmp/slim"
mmdebstrap --quiet --variant=minbase --include=ca-certificates trixie "$tmp/slim/root.tar" >"$tmp/slim.out" 2>&1 ||
  fail "mmdebstrap: $(cat "$tmp/slim.out")"
cp "$node" "$tmp/slim/node"
printf '%s\n' 'FROM scratch' 'ADD root.tar /' 'COPY node /nodejs/bin/node' >"$tmp/slim/Dockerfile"
build linux/amd64 slim "$tmp/slim"

# The same Node.js without its symbol table. It is no longer the file that the Node.js project signed.
mkdir "$tmp/stripped"
cp "$tmp/distroless-amd64/root.tar" "$tmp/distroless-amd64/Dockerfile" "$tmp/stripped/"
strip --strip-unneeded -o "$tmp/stripped/node" "$node"
build linux/amd64 stripped "$tmp/stripped"

# Only Node.js and the files that it links. Scanners can't detect their versions.
mkdir -p "$tmp/bare/root/lib64" "$tmp/bare/root/usr/lib" "$tmp/extracted"
tar -C "$tmp/extracted" -xf "$tmp/distroless-amd64/root.tar"
cp "$tmp"/extracted/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 "$tmp/bare/root/lib64/"
for library in libc.so.6 libdl.so.2 libm.so.6 libpthread.so.0 libgcc_s.so.1 libstdc++.so.6; do
  cp -L "$tmp/extracted/usr/lib/x86_64-linux-gnu/$library" "$tmp/bare/root/usr/lib/"
done
cp "$node" "$tmp/bare/node"
printf '%s\n' 'FROM scratch' 'COPY root /' 'COPY node /nodejs/bin/node' >"$tmp/bare/Dockerfile"
build linux/amd64 bare "$tmp/bare"

our() { # name, base, further lines of the Dockerfile
  mkdir "$tmp/our-$1"
  cp -r --parents "$root"/./{dist,pipe.yml,LICENSE,scripts/image} "$tmp/our-$1/"
  { sed "s|^FROM .* AS base|FROM $2 AS base|" "$root/Dockerfile" && printf '%s' "${3:-}"; } >"$tmp/our-$1/Dockerfile"
  build linux/amd64 "our-$1" "$tmp/our-$1" --build-arg PROGRAM=compiled
}
our distroless "$distroless"
for base in slim stripped bare; do our "$base" "$base"; done
our uncached "$distroless" 'ENV NODE_COMPILE_CACHE=
'

printf '| base | size | compressed | programs |\n| --- | --- | --- | --- |\n'
for name in distroless slim stripped bare uncached; do
  container=$(docker create --pull never "our-$name")
  printf '| %s | %s MB | %s MB | %s |\n' "$name" "$(docker export "$container" | wc -c | awk '{ printf "%.0f", $1 / 1e6 }')" \
    "$(docker export "$container" | gzip | wc -c | awk '{ printf "%.0f", $1 / 1e6 }')" \
    "$(docker export "$container" | tar -tf - | grep -cE '(^|/)s?bin/[^/]+$' || true)"
  docker rm "$container" >/dev/null
done
printf '\n'
variables='-e PLAN=true -e TOKEN=x -e WORKSPACE=acme -e SCOPES=read:repository:bitbucket'
rows=("node --version=--entrypoint /nodejs/bin/node our-distroless --version"
  "an empty program=--entrypoint /nodejs/bin/node our-distroless -e 0")
for name in distroless slim stripped bare uncached; do rows+=("$name=$variables our-$name"); done
node "$here/times.js" 40 "${rows[@]}"
