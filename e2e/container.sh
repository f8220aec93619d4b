#!/usr/bin/env bash
# Builds and runs the image with a real Docker Engine, as a pipeline runs a pipe. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/container.sh: %s\n' "$*" >&2
  exit 1
}
for file in dist/index.js build/sandbox/serve.js build/sandbox/token.js; do
  [ -f "$root/$file" ] || fail "$file is missing: run npm run bundle"
done

# shellcheck source=e2e/need.sh
. "$here/need.sh"
# shellcheck source=e2e/check.sh
. "$here/check.sh"
# shellcheck source=e2e/container/engine.sh
. "$here/container/engine.sh"
# shellcheck source=e2e/container/bases.sh
. "$here/container/bases.sh"
# shellcheck source=e2e/container/pipe.sh
. "$here/container/pipe.sh"

# --- the bench -------------------------------------------------------------------------------------------------------

need /usr/sbin/dockerd:docker.io mmdebstrap:mmdebstrap qemu-aarch64-static:qemu-user-static openssl:openssl setsid:util-linux
start_engine
fetching=()
for architecture in x64 arm64; do
  fetch_node "$architecture" &
  fetching+=($!)
  fetch_distroless "${architecture/x64/amd64}" &
  fetching+=($!)
done
incomplete=0
for pid in "${fetching[@]}"; do wait "$pid" || incomplete=1; done
[ "$incomplete" -eq 0 ] || exit 1

# Copies the files, so that a build at the same time doesn't change them.
mkdir "$tmp/context"
cp -r "$root"/{dist,Dockerfile,.dockerignore,pipe.yml,LICENSE,README.md,src,scripts} "$tmp/context/"
image=$(sed -n 's/^image: //p' "$root/pipe.yml")
build_distroless arm64 arm64
build linux/arm64 token-preflight:arm64 "$tmp/context"
build_distroless amd64 x64
build linux/amd64 "$image" "$tmp/context" --build-arg PROGRAM=compiled

start sandbox env SANDBOX_PORT=0 node "$root/build/sandbox/serve.js"
until_true 'the start of the sandbox' grep -q 'listens at' "$tmp/sandbox.out"
api_url=$(sed -n 's|.* listens at \(http://.*\)$|\1|p' "$tmp/sandbox.out")
start silence node -e '
  const server = require("net").createServer(() => console.log("asked"));
  server.listen(0, "127.0.0.1", () => console.log("port", server.address().port));'
until_true 'the start of the silent server' grep -q port "$tmp/silence.out"
silent_url=http://127.0.0.1:$(sed -n 's/^port //p' "$tmp/silence.out")/2.0

token_of() { node "$root/build/sandbox/token.js" "$1"; }
good=$(token_of api-read-only)
expired=$(token_of api-expired)
readable=(SCOPES_COUNT=2 SCOPES_0=read:repository:bitbucket 'SCOPES_1=read:pullrequest:bitbucket')

printf 'Docker Engine %s, Node %s, stand-in for %s\n' "$(docker version -f '{{.Server.Version}}')" "$node_version" \
  "$(sed -n 's/^FROM \(.*\) AS base$/\1/p' "$root/Dockerfile")"

printf '\nThe build\n'
sed -nE 's/^#[0-9]+ (\[[0-9].*|naming to .*)/  \1/p' "$tmp/build.out"

# --- the image -------------------------------------------------------------------------------------------------------

printf '\nThe image\n'
files() { # image
  local container
  container=$(docker create --pull never "$1")
  docker export "$container" | tar -tf - | sort
  docker rm "$container" >/dev/null
}
# The kinds, permissions, and owners of what is in a folder, each once.
rights() { # image, folder
  local container
  container=$(docker create --pull never "$1")
  docker export "$container" | tar --numeric-owner -tv "$2" | cut -d ' ' -f 1,2 | sort -u | xargs
  docker rm "$container" >/dev/null
}
# The files of the bundle whose compiled form Node.js uses in a plan. That for the host has a number as its name.
compiled() { # image
  docker run --rm --network none -e NODE_DEBUG_NATIVE=COMPILE_CACHE -e TOKEN=x -e WORKSPACE=acme -e PLAN=true "$1" 2>&1 |
    sed -nE 's|.* code cache for CommonJS /opt/token-preflight/(\S+) was accepted.*|\1|p' | sed -E 's/^[0-9]+\.index\.js$/host/' | xargs
}
base=$(sed -n 's/^FROM \(.*\) AS base$/\1/p' "$root/Dockerfile")
files "$base" >"$tmp/base.files"
files "$image" >"$tmp/image.files"
(cd "$root" && find dist -mindepth 1 \( -type d -printf '%p/\n' -o -print \) | sed 's|^dist/|opt/token-preflight/|' &&
  printf '%s\n' LICENSE pipe.yml opt/ opt/token-preflight/) |
  sort >"$tmp/expected.files"
comm -13 "$tmp/base.files" "$tmp/image.files" | grep -v '^opt/compile-cache/' >"$tmp/added.files"

check 'adds only dist/, pipe.yml, LICENSE, and a compile cache' diff "$tmp/expected.files" "$tmp/added.files"
check 'runs as a numeric non-root user' same "$(config "$image" '{{.Config.User}}')" 65532:65532
check 'is for amd64' same "$(config "$image" '{{.Os}}/{{.Architecture}}')" linux/amd64
check 'is for arm64' same "$(config token-preflight:arm64 '{{.Os}}/{{.Architecture}}')" linux/arm64
for label in title description source documentation licenses; do
  check "is labelled with its $label" test -n "$(config "$image" "{{index .Config.Labels \"org.opencontainers.image.$label\"}}")"
done
check 'names its base' same "$(config "$image" '{{index .Config.Labels "org.opencontainers.image.base.name"}}')" "$base"
check 'has a compile cache for its Node.js and its user' grep -qE "^opt/compile-cache/v$node_version-x64-[0-9a-f]+-65532/[0-9a-f]+$" "$tmp/image.files"
check 'which the user cannot change' same "$(rights "$image" opt/compile-cache)" '-rw-r--r-- 0/0 drwxr-xr-x 0/0'
check 'and which Node.js uses for the whole of a plan' same "$(compiled "$image")" 'index.js program.js host'
check 'contains no program other than Node.js' same "$(grep -E '(^|/)s?bin/[^/]+$' "$tmp/image.files")" nodejs/bin/node
check 'has no environment variable that looks like a secret' not grep -iE 'token=|secret|password' <(config "$image" '{{json .Config.Env}}')

# --- as a pipe -------------------------------------------------------------------------------------------------------

printf '\nAs a pipe, by its name %s\n' "$image"
pipe pass "TOKEN=$good" "${readable[@]}" DEBUG=true
check 'a pipe with a YAML list of scopes exits with 0' ends pass 0
check 'the first of the list is checked' says pass read:repository:bitbucket
check 'the second of the list is checked' says pass read:pullrequest:bitbucket
check "the pipeline's workspace and repository are the default, and DEBUG shows the request" says pass "DEBUG: GET $api_url/repositories/acme/web?"
check 'DEBUG does not show secrets of the pipeline' not grep -rqF -e "$jwt" -e "$oidc" "$tmp/cases/pass"

pipe lacks "TOKEN=$good" SCOPES=write:repository:bitbucket
check 'a missing scope exits with 1' ends lacks 1
check 'without DEBUG, the log has no debug lines' not says lacks DEBUG:
pipe dead "TOKEN=$expired" "${readable[@]}"
check 'a rejected token exits with 1' ends dead 1
pipe wrong "TOKEN=$good" WARN_DAYS=soon GIT=fetch
check 'an invalid option exits with 1' ends wrong 1
check 'and names the variables' says wrong WARN_DAYS
pipe outage "TOKEN=$good" "${readable[@]}" "API_URL=$silent_url" TIMEOUT=1
check 'a server that does not respond results in exit code 1' ends outage 1
check 'and in the verdict unknown' says outage 'unknown'
pipe tolerated "TOKEN=$good" "${readable[@]}" "API_URL=$silent_url" TIMEOUT=1 ON_UNKNOWN=warn
check 'or in exit code 0 with ON_UNKNOWN' ends tolerated 0
flags=(--env=BITBUCKET_BUILD_NUMBER= --env=BITBUCKET_PIPELINE_UUID= --env=BITBUCKET_WORKSPACE=)
pipe elsewhere "TOKEN=$good" WORKSPACE=acme SCOPES=read:repository:bitbucket
check 'outside of a pipeline, it reads the same variables' ends elsewhere 0
flags=()

# --- files -----------------------------------------------------------------------------------------------------------

printf '\nFiles in the clone\n'
pipe closed "TOKEN=$good" "${readable[@]}" REPORT=reports/token.json
check 'a clone of another user does not change the verdict' ends closed 0
check 'a report that could not be written is a warning' says closed "REPORT: couldn't write reports/token.json: permission denied. Before the pipe, run: mkdir -p reports && chmod 777 reports"
# shellcheck disable=SC2016
check 'output variables that could not be written are a warning' says closed 'chmod a+w "$BITBUCKET_PIPELINES_VARIABLES_PATH"'
check 'nothing was written' same "$(cat "$tmp/cases/closed/clone/$storage/variables")" EARLIER=kept

clone_for open
mkdir -m 777 "$tmp/cases/open/clone/reports"
chmod 666 "$tmp/cases/open/clone/$storage/variables"
pipe open "TOKEN=$good" "SCOPES=write:repository:bitbucket, read:repository:bitbucket" REPORT=reports/deep/token.json
check 'with write access, the verdict is the same' ends open 1
check 'the report is written' grep -q '"verdict": "fail"' "$tmp/cases/open/clone/reports/deep/token.json"
check 'the variables are appended' same "$(variable open VERDICT) $(variable open MISSING_SCOPES)" 'fail write:repository:bitbucket'
check 'and earlier variables stay' grep -qx EARLIER=kept "$tmp/cases/open/clone/$storage/variables"
check 'there is no warning' not says open WARNING:

# --- hardened --------------------------------------------------------------------------------------------------------

printf '\nHardened\n'
flags=(--read-only --cap-drop ALL --security-opt no-new-privileges --user 12345:12345 --memory 128m --pids-limit 32)
pipe hardened "TOKEN=$good" "${readable[@]}" DEBUG=true
check 'passes with a read-only root, no capabilities, another user, 128 MB and 32 processes' ends hardened 0
check 'and reports the same result' same "$(facts hardened)" "$(facts pass)"
flags+=(--entrypoint /nodejs/bin/node)
arguments=(-p 'const fs = require("fs"); let root = "writable"; try { fs.writeFileSync("/opt/x", "") } catch (error) { root = error.code }
  fs.readFileSync("/proc/self/status", "utf8").match(/(CapBnd|NoNewPrivs):\s*\w+/g).map((line) => line.replace(/\s+/, " ")).join() + "," + root')
pipe confined
check 'and these flags were effective' same "$(cat "$tmp/cases/confined/log")" 'CapBnd: 0000000000000000,NoNewPrivs: 1,EROFS'

# --- signals ---------------------------------------------------------------------------------------------------------

printf '\nStopped while it waits for an answer\n'
flags=()
arguments=()
stopped TERM
check 'SIGTERM exits with 143' ends stopped-TERM 143
stopped INT
check 'SIGINT exits with 130' ends stopped-INT 130

# --- the other architecture ------------------------------------------------------------------------------------------

printf '\narm64, by an emulator\n'
flags=(--platform linux/arm64 --volume=/usr/bin/qemu-aarch64-static:/emulator:ro --entrypoint /emulator)
mapfile -t arguments < <(config token-preflight:arm64 '{{range .Config.Entrypoint}}{{println .}}{{end}}' | sed '/^$/d')
native=$image image=token-preflight:arm64
pipe arm64 "TOKEN=$good" "${readable[@]}" TIMEOUT=60
check 'exits with 0' ends arm64 0
image=$native
check 'and reports the same result' same "$(facts arm64)" "$(facts pass)"

# --- leaks -----------------------------------------------------------------------------------------------------------

printf '\nLeaks\n'
for token in "$good" "$expired"; do
  printf '%s\n' "$token" "$(printf %s "release-bot@acme.example:$token" | base64 -w 0)"
done | awk '{ for (i = 17; i + 11 <= length($0); i++) print substr($0, i, 12) }' >"$tmp/pieces"
mkdir "$tmp/planted"
printf 'planted %s\n' "${good:30:12}" >"$tmp/planted/log"
check 'the search finds 12 characters of a token in a file' grep -rqF -f "$tmp/pieces" "$tmp/planted"
check "no such piece stands in $(find "$tmp/cases" -type f | wc -l) files of the runs" not grep -rF -f "$tmp/pieces" "$tmp/cases"

# --- figures ---------------------------------------------------------------------------------------------------------

printf '\nFigures, not judged here\n'
printf 'Size: base %s, image %s bytes\n' "$(config "$base" '{{.Size}}')" "$(config "$image" '{{.Size}}')"
node "$here/container/times.js" 20 "node --version=--entrypoint /nodejs/bin/node $image --version" \
  "a plan=-e TOKEN=x -e WORKSPACE=acme -e PLAN=true -e SCOPES=read:repository:bitbucket $image" \
  "a pass=-e TOKEN=$good -e EMAIL=release-bot@acme.example -e API_URL=$api_url -e REPOSITORY=acme/web -e SCOPES=read:repository:bitbucket $image" || failed=$((failed + 1))

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
