# shellcheck shell=bash disable=SC2154
# Builds local copies of published base images from their parts: Debian packages and the official Node.js build. They
# have the names in the FROM line of the Dockerfile, so that no registry is needed. Sourced.

node_version=24.21.0
# The packages that https://github.com/GoogleContainerTools/distroless adds to its Node.js image.
distroless_packages=base-files,netbase,tzdata,libc6,libssl3t64,libgcc-s1,libgomp1,libstdc++6

fetch_node() { # architecture of npm
  npm install --silent --no-save --no-package-lock --force --os=linux --cpu="$1" --prefix "$tmp/npm-$1" \
    "node-linux-$1@$node_version" >&2 || fail "can't install Node for $1"
}

fetch_distroless() { # architecture of Debian
  local folder=$tmp/distroless-$1
  mkdir "$folder"
  # Extracted instead of installed, so that it works for every architecture. Programs are removed, as in the original.
  mmdebstrap --quiet --architectures="$1" --variant=extract --include="$distroless_packages" trixie "$folder/root" \
    >"$tmp/distroless-$1.out" 2>&1 || fail "mmdebstrap: $(cat "$tmp/distroless-$1.out")"
  rm -rf "$folder"/root/usr/{bin,sbin}/* "$folder"/root/usr/share/{doc,info,locale,man} "$folder"/root/{dev,proc,sys}/*
  mkdir -p "$folder/root/home/nonroot" "$folder/root/nodejs/bin"
  chown 65532:65532 "$folder/root/home/nonroot"
  printf '%s\n' root:x:0:0:root:/root:/sbin/nologin nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin \
    >"$folder/root/etc/passwd"
  printf '%s\n' root:x:0: nonroot:x:65532: >"$folder/root/etc/group"
  tar -C "$folder/root" --numeric-owner -cf "$folder/root.tar" .
  rm -rf "$folder/root"
  cat >"$folder/Dockerfile" <<'DOCKERFILE'
FROM scratch
ADD root.tar /
COPY node /nodejs/bin/node
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
USER 65532
WORKDIR /home/nonroot
ENTRYPOINT ["/nodejs/bin/node"]
DOCKERFILE
}

build_distroless() { # architecture of Debian, that of npm
  mv "$tmp/npm-$2/node_modules/node-linux-$2/bin/node" "$tmp/distroless-$1/node"
  build "linux/$1" gcr.io/distroless/nodejs24-debian13:nonroot "$tmp/distroless-$1"
}

build() { # platform, name, folder, further options...
  DOCKER_BUILDKIT=1 docker build --progress plain --network none --platform "$1" -t "$2" "${@:4}" "$3" >"$tmp/build.out" 2>&1 ||
    fail "docker build: $(cat "$tmp/build.out")"
}
