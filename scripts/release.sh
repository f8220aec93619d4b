#!/usr/bin/env bash
# Creates a release in five steps, which need different permissions. See docs/releasing.md.
#
#   prepare FOLDER    creates the commit and its tags from .changes/next-release; publishes nothing
#   image FOLDER      publishes the image to its registries
#   github FOLDER     publishes the commit, the tags, and the release on GitHub
#   package FOLDER    publishes the package on npm
#   bitbucket FOLDER  publishes the pipe repository on Bitbucket
#
# The other steps publish the files that prepare writes. Each step can run again and skips what is already published.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

images=(ghcr.io/token-preflight/token-preflight docker.io/tokenpreflight/token-preflight)
pipe_repository=https://bitbucket.org/token-preflight/token-preflight.git

fail() {
  printf 'release: %s\n' "$*" >&2
  exit 1
}
say() { printf 'release: %s\n' "$*"; }

# The highest version of the tags with a prefix in the GitHub repository, or 0.0.0 if there is none.
last_release() { # prefix of the tag
  local tags
  tags=$(git ls-remote --refs --tags origin "refs/tags/$1*")
  { printf '0.0.0\n' && sed -nE 's|.*refs/tags/v([0-9]+\.[0-9]+\.[0-9]+)$|\1|p' <<<"$tags"; } | sort -V | tail -n 1
}

# --- prepare ---------------------------------------------------------------------------------------------------------

prepare() {
  local last base digest
  [ -z "$(git status --porcelain)" ] || fail "there are uncommitted changes: $(git status --short | head -n 5)"
  git fetch --quiet origin main
  [ "$(git rev-parse HEAD)" = "$(git rev-parse FETCH_HEAD)" ] || fail 'this is not the head of main'
  npm run --silent bundle
  [ -z "$(git status --porcelain -- dist)" ] || fail 'dist/ is outdated: run npm run bundle and commit it'

  last=$(last_release v)
  version=$(node build/scripts/release/bump.js "$last" "$out/notes.md") || fail "no release after $last"
  npm run --silent generate
  # Builds again with the new version.
  npm run --silent bundle
  git add --all
  git commit --quiet --message "Release $version"
  git tag --annotate --message "Token Preflight $version" "v$version"
  git tag --annotate --message "Token Preflight $version" "$version"
  git bundle create --quiet "$out/release.bundle" ^FETCH_HEAD "refs/tags/v$version" "refs/tags/$version"
  printf '%s\n' "$version" >"$out/version"

  node build/scripts/release/sbom.js >"$out/sbom.spdx.json"
  npm pack --silent --pack-destination "$out" >/dev/null
  mv "$out/token-preflight-$version.tgz" "$out/package.tgz"
  # Both architectures use the same base, also if the next step runs again.
  base=$(sed -n 's/^FROM \(.*\) AS base$/\1/p' Dockerfile)
  digest=$(skopeo inspect --raw "docker://$base" | digest_of)
  printf '%s@%s\n' "${base%:*}" "$digest" >"$out/base"
  say "$version after $last, $(git rev-parse --short HEAD), on $(cat "$out/base")"
}

# --- publish ---------------------------------------------------------------------------------------------------------

# Fetches the prepared commit into this clone.
take() {
  version=$(cat "$out/version")
  git fetch --quiet "$out/release.bundle" "+refs/tags/v$version:refs/tags/v$version" "+refs/tags/$version:refs/tags/$version"
  commit=$(git rev-parse "v$version^{commit}")
}

digest_of() { printf 'sha256:%s' "$(sha256sum | cut -d ' ' -f 1)"; }

image() {
  local context platform digest name there
  take
  context=$(mktemp -d)
  git archive "$version" | tar -x -C "$context"
  # The build for arm64 runs no commands, so it needs no emulator. Times are those of the commit, so the digest is reproducible.
  buildah manifest rm "token-preflight:$version" >/dev/null 2>&1 || true
  for platform in amd64=compiled arm64=program; do
    buildah build --quiet --platform "linux/${platform%=*}" --build-arg "PROGRAM=${platform#*=}" \
      --manifest "token-preflight:$version" --from "$(cat "$out/base")" --timestamp "$(git show --no-patch --format=%ct "$commit")" \
      --label "org.opencontainers.image.version=$version" --label "org.opencontainers.image.revision=$commit" \
      --label "org.opencontainers.image.base.digest=$(sed 's/.*@//' "$out/base")" "$context"
  done
  rm -rf "$out/image" "$context"
  buildah manifest push --quiet --all "token-preflight:$version" "oci:$out/image"
  digest=$(skopeo inspect --raw "oci:$out/image" | digest_of)
  printf '%s\n' "$digest" >"$out/image.digest"

  for name in "${images[@]}"; do
    if there=$(skopeo inspect --raw "docker://$name:$version" 2>"$out/inspect.log" | digest_of); then
      [ "$there" = "$digest" ] || fail "$name:$version already exists with digest $there instead of $digest"
      say "$name:$version already exists"
    else
      grep -qiE 'manifest unknown|name unknown|not found' "$out/inspect.log" || fail "$name: $(cat "$out/inspect.log")"
      skopeo copy --quiet --all --preserve-digests "oci:$out/image" "docker://$name:$version"
      say "$name:$version is $digest"
    fi
  done
}

github() {
  local there major
  take
  there=$(git ls-remote origin "refs/tags/v$version^{}" | cut -f 1)
  if [ -z "$there" ]; then
    # Atomic: rejected as a whole if main has a new commit.
    git push --quiet --atomic origin "$commit:refs/heads/main" "refs/tags/v$version" "refs/tags/$version"
    say "main, v$version and $version are $commit"
  else
    [ "$there" = "$commit" ] || fail "v$version already exists at $there instead of $commit"
    say "v$version already exists"
  fi
  major=v${version%%.*}
  # If a step of an older release runs again, it must not move the tag back.
  if [ "$(last_release "$major.")" = "$version" ]; then
    git push --quiet --force origin "$commit:refs/tags/$major"
    say "$major is $commit"
  fi
  if gh release view "v$version" >/dev/null 2>&1; then
    say "the release v$version already exists"
  else
    git show "$commit:docs/explain/index.html" >"$out/explain.html"
    gh release create "v$version" --verify-tag --title "v$version" --notes-file "$out/notes.md" "$out/sbom.spdx.json" "$out/explain.html"
  fi
}

# Installs nothing and runs no scripts: the package is published as it was packed.
package() {
  local integrity there
  version=$(cat "$out/version")
  integrity=sha512-$(openssl dgst -sha512 -binary "$out/package.tgz" | base64 -w 0)
  if ! there=$(npm view "token-preflight@$version" dist.integrity 2>"$out/npm.log"); then
    grep -q E404 "$out/npm.log" || fail "npm: $(cat "$out/npm.log")"
  fi
  if [ -z "$there" ]; then
    npm publish "$out/package.tgz" --access public --ignore-scripts
    say "token-preflight@$version is $integrity"
  else
    [ "$there" = "$integrity" ] || fail "token-preflight@$version already exists as $there instead of $integrity"
    say "token-preflight@$version already exists"
  fi
}

bitbucket() {
  local clone file
  take
  clone=$(mktemp -d)/pipe
  # shellcheck disable=SC2016 # The helper expands it, so that the token isn't an argument of a process.
  local helper='!f() { echo username=x-token-auth; echo "password=$PIPE_REPOSITORY_TOKEN"; }; f'
  git -c credential.helper= -c credential.helper="$helper" clone --quiet "$pipe_repository" "$clone"
  if git -C "$clone" rev-parse --quiet --verify "refs/tags/$version" >/dev/null; then
    git -C "$clone" checkout --quiet "$version"
  fi
  git -C "$clone" rm --quiet -r --ignore-unmatch .
  for file in pipe.yml LICENSE CHANGELOG.md; do git show "$version:$file" >"$clone/$file"; done
  git show "$version:docs/pipe.md" >"$clone/README.md"
  git -C "$clone" add --all
  if git -C "$clone" rev-parse --quiet --verify "refs/tags/$version" >/dev/null; then
    git -C "$clone" diff --cached --quiet || fail "$version of the pipe already exists with different files"
    say "$version of the pipe already exists"
  else
    git -C "$clone" commit --quiet --allow-empty --message "Release $version"
    git -C "$clone" tag --annotate --message "Token Preflight $version" "$version"
    git -C "$clone" -c credential.helper= -c credential.helper="$helper" push --quiet --atomic origin HEAD:main "refs/tags/$version"
    say "$version of the pipe is $(git -C "$clone" rev-parse HEAD)"
  fi
  rm -rf "$(dirname "$clone")"
}

[[ "${1:-}" =~ ^(prepare|image|github|package|bitbucket)$ && -n "${2:-}" ]] || fail 'usage: release.sh prepare|image|github|package|bitbucket FOLDER'
mkdir -p "$2"
out=$(cd "$2" && pwd)
version='' commit=''
"$1"
