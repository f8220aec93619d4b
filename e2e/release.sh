#!/usr/bin/env bash
# Runs a release from start to finish with local repositories and a local registry. See release/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/release.sh: %s\n' "$*" >&2
  exit 1
}
[ -e "$root/node_modules/yaml/package.json" ] || fail 'the dependencies are missing: run npm ci'

# shellcheck source=e2e/container/bases.sh
. "$here/container/bases.sh"

# --- the tools, outside ----------------------------------------------------------------------------------------------

if [ -z "${E2E_INSIDE:-}" ]; then
  # shellcheck source=e2e/need.sh
  . "$here/need.sh"
  tmp=$(mktemp -d)
  inside=
  # All processes inside end with it.
  trap '[ -z "$inside" ] || kill -KILL "$inside" || true; wait; rm -rf "$tmp"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  need git:git /usr/sbin/dockerd:docker.io mmdebstrap:mmdebstrap setsid:util-linux ip:iproute2 buildah:buildah skopeo:skopeo \
    docker-registry:docker-registry
  fetch_node x64
  fetch_distroless amd64
  mkdir "$tmp/home"
  # Separate network, process, and mount namespaces, without the settings of this machine.
  unshare --net --mount --pid --fork --kill-child --mount-proc env -i E2E_INSIDE="$tmp" HOME="$tmp/home" PATH="$PATH" \
    LC_ALL=C.UTF-8 TMPDIR="$tmp" bash "${BASH_SOURCE[0]}" &
  inside=$!
  code=0
  wait "$inside" || code=$?
  inside=
  exit "$code"
fi

# --- the bench, inside -----------------------------------------------------------------------------------------------

# shellcheck source=e2e/check.sh
. "$here/check.sh"
# shellcheck source=e2e/container/engine.sh
. "$here/container/engine.sh"
# shellcheck source=e2e/release/bench.sh
. "$here/release/bench.sh"

start_engine
start_registry
start_npm_registry
publish_base
make_repositories

IFS=. read -r major minor patch <<<"$(node -p "require('$root/package.json').version")"
old=$major.$minor.$patch
new=$major.$((minor + 1)).0
printf 'buildah %s, skopeo %s, docker-registry, Docker Engine %s; %s follows %s\n' "$(buildah --version | cut -d ' ' -f 3)" \
  "$(skopeo --version | cut -d ' ' -f 3)" "$(docker version -f '{{.Server.Version}}')" "$new" "$old"

# --- rejected releases -----------------------------------------------------------------------------------------------

printf '\nRejected releases publish nothing\n'
before=$(everything_published)
refused() { # title, clone, expected error
  check "$1" fails_with "$3" release "$2" prepare
}
clone=$(clone_of_main dirty)
touch "$clone/left-over"
refused 'a working tree with changes' "$clone" 'there are uncommitted changes: ?? left-over'
clone=$(clone_of_main ahead)
git -C "$clone" commit --quiet --allow-empty --message 'Not pushed'
refused 'a commit that is not on main' "$clone" 'this is not the head of main'
clone=$(clone_of_main stale)
echo '// by hand' >>"$clone/dist/index.js"
git -C "$clone" commit --quiet --all --message 'Change the bundle manually'
on_main "$clone" refused 'an outdated bundle' "$clone" 'dist/ is outdated: run npm run bundle'
clone=$(clone_of_main faulty)
echo '{"type": "huge", "description": "x"}' >"$clone/.changes/next-release/huge.json"
git -C "$clone" add --all
git -C "$clone" commit --quiet --message 'Add a change with an unknown type'
on_main "$clone" refused 'a change with an unknown type' "$clone" 'huge.json: a change is {"type": "major, minor or patch"'
clone=$(clone_of_main nothing)
git -C "$clone" rm --quiet -r .changes
git -C "$clone" commit --quiet --message 'No changes'
on_main "$clone" refused 'no changes' "$clone" 'nothing to release'
check 'nothing was published' same "$(everything_published)" "$before"

# --- the release -----------------------------------------------------------------------------------------------------

printf '\nThe release %s\n' "$new"
clone=$(clone_of_main release)
out=$tmp/out
run prepare "$clone" "$out"
check 'prepare publishes nothing' same "$(everything_published)" "$before"
check 'the release tests pass in the prepared tree' npm_test "$clone" scripts/release
# The next steps run on other machines, which have only the commit that the workflow started from.
start=$(git -C "$clone" rev-parse origin/main)
for step in image github package bitbucket; do run "$step" "$(shallow_clone "$step" "$start")" "$out"; done

printf '\nThe repository on GitHub\n'
github=$tmp/github.git
commit=$(git -C "$github" rev-parse main)
in_commit() { git -C "$github" show "main:$1"; }
check 'main has one more commit' same "$(git -C "$github" log --format=%s main | xargs)" "Release $new Second First"
tag() { printf '%s %s' "$(git -C "$github" cat-file -t "$1")" "$(git -C "$github" rev-parse "$1^{}")"; } # name
check "v$new is an annotated tag on it" same "$(tag "v$new")" "tag $commit"
check "$new is an annotated tag on it" same "$(tag "$new")" "tag $commit"
check "v$major is a plain tag, moved to it" same "$(tag "v$major")" "commit $commit"
check "v$old stays where it was" same "$(tag "v$old")" "tag $(git -C "$github" rev-parse main~2)"
check 'the changelog has the changes, most significant first, above the last release' same "$(in_commit CHANGELOG.md | head -n 9)" \
  "$(printf '# Changelog\n\n## %s\n\n- minor: A new thing.\n- patch: A fixed thing.\n\n## %s\n' "$new" "$old")"
check 'no change is left over' not git -C "$github" cat-file -e main:.changes
check 'the interface is that of this release' grep -qxF 'finding expired: fail' <(in_commit scripts/release/interface.txt)
check 'package.json and its lock have the version' same \
  "$(in_commit package.json | fact version) $(in_commit package-lock.json | fact locked)" "$new $new $new"
check 'the source has it' grep -qF "version = '$new'" <(in_commit src/version.ts)
check 'pipe.yml names the image of this release' same "$(in_commit pipe.yml | sed -n 's/^image: //p')" "ghcr.io/token-preflight/token-preflight:$new"
named=$(git -C "$github" grep -hoE 'token-preflight/token-preflight:[0-9.]+[0-9]' main -- '*.md' examples ':!e2e' | sort -u)
check 'no page or example names the image of another' same "$named" "token-preflight/token-preflight:$new"
git clone --quiet --branch "v$new" "$github" "$tmp/arrived" 2>/dev/null
check 'the bundle shows the version' same "$(node "$tmp/arrived/dist/index.js" --version)" "token-preflight $new"
check 'the bundle is up to date with the sources' rebuilt "$tmp/arrived"

printf '\nThe release on GitHub\n'
check "one release, of v$new, of a tag that is there" same "$(cat "$tmp/gh.log")" \
  "release view v$new"$'\n'"release create v$new --verify-tag --title v$new --notes-file $out/notes.md $out/sbom.spdx.json $out/explain.html"
check 'its notes are the changes' same "$(cat "$out/notes.md")" $'- minor: A new thing.\n- patch: A fixed thing.'
# ncc writes the license of each package that it bundles: its name, the kind of license, the text.
bundled=$(grep -B 1 -xE 'MIT|ISC|BSD-2-Clause' "$tmp/arrived/dist/licenses.txt" | grep -vxE 'MIT|ISC|BSD-2-Clause|--')
listed=$(fact listed <"$out/sbom.spdx.json")
check "the bill of materials lists the $(wc -l <<<"$bundled") packages of the bundle, as the lock file has them" same "$listed" \
  "$(fact versions "$bundled" <"$tmp/arrived/package-lock.json")"

printf '\nThe image in its registries\n'
reference=ghcr.io/token-preflight/token-preflight
manifests=$(skopeo inspect --raw "docker://$reference:$new")
digest=$(digest_of "docker://$reference:$new")
for name in "$reference" docker.io/tokenpreflight/token-preflight; do
  check "$name has the bare version and no other tag" same "$(skopeo list-tags "docker://$name" | fact tags)" "$new"
  check "$name has the digest that is attested" same "$(digest_of "docker://$name:$new")" "$(cat "$out/image.digest")"
done
check 'it is a list of two platforms' same "$(fact platforms <<<"$manifests")" linux/amd64,linux/arm64
for architecture in amd64 arm64; do
  configuration=$(skopeo inspect --config --override-arch "$architecture" "docker://$reference:$new")
  label() { fact label "org.opencontainers.image.$1" <<<"$configuration"; }
  check "$architecture: is for $architecture" same "$(fact architecture <<<"$configuration")" "$architecture"
  check "$architecture: does not run as root" same "$(fact user <<<"$configuration")" 65532:65532
  check "$architecture: is labelled with version, commit and base" same \
    "$(label version) $(label revision) $(label base.name)@$(label base.digest)" "$new $commit $base@$base_digest"
  check "$architecture: holds dist/, pipe.yml and LICENSE of the tag" holds_release "$architecture" "$tmp/arrived"
done
# The engine supports a registry without TLS only with this name.
local_name=127.0.0.1:80/token-preflight/token-preflight:$new
docker pull --quiet "$local_name" >/dev/null
check 'the Docker Engine runs it by that tag' same "$(docker run --rm --network none --env TOKEN_PREFLIGHT_HOST=terminal \
  "$local_name" --version)" "token-preflight $new"

printf '\nThe package on npm\n'
check "npm has $new, as it was packed" same "$(cat "$tmp/npm-registry/versions")" \
  "$new sha512-$(openssl dgst -sha512 -binary "$out/package.tgz" | base64 -w 0)"
npm install --silent --global --prefix "$tmp/installed" token-preflight
check 'the command that it installs shows the version' same "$("$tmp/installed/bin/token-preflight" version)" "token-preflight $new"
check 'its bundle is that of the tag' diff -r "$tmp/installed/lib/node_modules/token-preflight/dist" "$tmp/arrived/dist"

printf "\nThe pipe's repository on Bitbucket\n"
pipe=$tmp/pipe.git
check "$new is a tag on its main" same "$(git -C "$pipe" rev-parse "$new^{}")" "$(git -C "$pipe" rev-parse main)"
check 'its history continues' same "$(git -C "$pipe" rev-parse "main^")" "$(git -C "$pipe" rev-parse "$old^{}")"
check 'it contains the files of a pipe' same "$(git -C "$pipe" ls-tree --name-only "$new" | xargs)" 'CHANGELOG.md LICENSE README.md pipe.yml'
check 'pipe.yml names the image' same "$(git -C "$pipe" show "$new:pipe.yml" | sed -n 's/^image: //p')" "$reference:$new"
check 'README.md has the sections of a pipe in their order' same "$(git -C "$pipe" show "$new:README.md" | sed -n 's/^## //p' | xargs)" \
  'YAML Definition Variables Prerequisites Examples Support License'
check 'and names this version' test "$(git -C "$pipe" show "$new:README.md" | grep -c "docker://$reference:$new")" -ge 3

# --- second run ------------------------------------------------------------------------------------------------------

printf '\nOnce more\n'
after=$(everything_published)
for step in image github package bitbucket; do
  check "$step changes nothing if it runs again" says_there "$step"
done
check 'and nothing changed' same "$(everything_published)" "$after"
check 'a second release without changes is rejected' fails_with 'nothing to release' release "$(clone_of_main again)" prepare
printf '\nThe next release, %s\n' "$major.$((minor + 1)).1"
next=$major.$((minor + 1)).1
clone=$(clone_of_main next)
mkdir -p "$clone/.changes/next-release"
echo '{"type": "patch", "description": "Another fixed thing."}' >"$clone/.changes/next-release/patch-more.json"
git -C "$clone" add --all
git -C "$clone" commit --quiet --message 'fix: another thing'
git -C "$clone" push --quiet origin HEAD:main
run prepare "$clone" "$tmp/next"
check 'the tests that depend on the version pass with the next one' npm_test "$clone" hosts
step_clone=$(shallow_clone next-github "$(git -C "$clone" rev-parse origin/main)")
moved=$(clone_of_main moved)
git -C "$moved" commit --quiet --allow-empty --message 'Meanwhile'
git -C "$moved" push --quiet origin HEAD:main
after=$(everything_published)
check 'is rejected as a whole if main has a new commit' fails_with 'rejected' release "$step_clone" github "$tmp/next"
check 'so there is no tag' same "$(everything_published)" "$after"
git -C "$github" update-ref refs/heads/main main^
run github "$step_clone" "$tmp/next"
check "is published otherwise, and v$major moves" same "$(git -C "$github" rev-parse "v$major")" "$(git -C "$github" rev-parse "v$next^{}")"
run github "$(shallow_clone older "$start")" "$out"
check "a step of $new that runs again does not move it back" same "$(git -C "$github" rev-parse "v$major")" "$(git -C "$github" rev-parse "v$next^{}")"

# --- what arrived ----------------------------------------------------------------------------------------------------

printf '\nArtefacts of %s\n' "$new"
git -C "$github" for-each-ref --format='  GitHub     %(refname) %(objecttype) %(objectname:short) %(*objectname:short)' "refs/tags/v$new" "refs/tags/$new" "refs/tags/v$major"
printf '  GitHub     release v%s with sbom.spdx.json, %s packages\n' "$new" "$(wc -l <<<"$bundled")"
printf '  Registry   %s:%s %s\n' "$reference" "$new" "$digest" docker.io/tokenpreflight/token-preflight "$new" "$digest"
printf '  npm        token-preflight@%s\n' "$new"
printf '  Bitbucket  %s %s\n' "refs/tags/$new" "$(git -C "$pipe" rev-parse --short "$new^{}")"
printf '\nTo be attested by the workflow: image %s, and\n' "$digest"
(cd "$tmp/arrived" && sha256sum dist/*.js | sed 's/^/  /')

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
