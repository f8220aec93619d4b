#!/usr/bin/env bash
# Compares Git verdicts with the result of real Git and a real Git server. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
fail() {
  printf 'e2e/git.sh: %s\n' "$*" >&2
  exit 1
}

if [ -z "${E2E_CLEAN:-}" ]; then
  # shellcheck source=e2e/need.sh
  . "$here/need.sh"
  need nginx:nginx-light fcgiwrap:fcgiwrap git:git openssl:openssl setsid:util-linux
  command -v node >/dev/null || fail 'needs Node'
  # Certificates, proxies, and Git settings of this machine would change the result.
  exec env -i E2E_CLEAN=1 PATH="$PATH:/usr/sbin" LC_ALL=C TMPDIR="${TMPDIR:-/tmp}" bash "${BASH_SOURCE[0]}"
fi

for file in dist/index.js build/sandbox/serve.js build/sandbox/token.js; do
  [ -f "$root/$file" ] || fail "$file is missing: run npm run bundle"
done

# --- the bench -------------------------------------------------------------------------------------------------------

tmp=$(mktemp -d)
pids=()
cleanup() {
  local pid
  trap - EXIT
  # Each process was started in a separate process group.
  for pid in "${pids[@]}"; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# Copies the files, so that a build at the same time doesn't change them.
cp -r "$root/dist" "$tmp/dist"

mkdir -p "$tmp"/{home,nothing,passwords,rows,stores/{plain,closed,gone,empty,many},temp,tokens}
export HOME=$tmp/home GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
export GIT_AUTHOR_NAME=e2e GIT_AUTHOR_EMAIL=e2e@acme.example GIT_COMMITTER_NAME=e2e GIT_COMMITTER_EMAIL=e2e@acme.example

make_certificates() {
  cd "$tmp"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=e2e CA' -keyout ca.key -out ca.pem
  openssl req -newkey rsa:2048 -nodes -subj '/CN=localhost' -keyout leaf.key -out leaf.csr
  printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile leaf.ext -out leaf.pem
}

make_repositories() {
  cd "$tmp"
  git init -q -b main local
  git -C local commit -q --allow-empty -m first
  git clone -q --bare local stores/plain/acme/web.git
  # The REST API hides this repository.
  git clone -q --bare local stores/plain/acme/secret-lab.git
  # git http-backend itself rejects a push here.
  git clone -q --bare local stores/closed/acme/web.git
  git -C stores/closed/acme/web.git config http.receivepack false
  git init -q --bare -b main stores/empty/acme/web.git
  # An advertisement longer than the maximum response that Token Preflight reads.
  git clone -q --bare local stores/many/acme/web.git
  local commit
  commit=$(git -C local rev-parse HEAD)
  seq -f "create refs/tags/release-2026-%06.0f $commit" 5000 | git -C stores/many/acme/web.git update-ref --stdin
  git -C stores/many/acme/web.git pack-refs --all
  # A commit to push.
  git -C local commit -q --allow-empty -m second
}

# {SHA}, because other formats truncate long passwords.
password_line() { # user, token
  printf '%s:{SHA}%s\n' "$1" "$(printf %s "$2" | openssl dgst -sha1 -binary | openssl base64 -A)"
}

email=release-bot@acme.example
account=release-bot

right_name() { # sample
  case $1 in api-*) printf x-bitbucket-api-token-auth ;; *) printf x-token-auth ;; esac
}

make_passwords() {
  local sample token
  for sample in "$@"; do
    token=$(node "$root/build/sandbox/token.js" "$sample")
    printf '%s' "$token" >"$tmp/tokens/$sample"
    case $sample in
      api-expired | api-damaged | api-unscoped) password_line "$(right_name "$sample")" 'another token' ;;
      api-*)
        password_line x-bitbucket-api-token-auth "$token"
        password_line "$account" "$token"
        ;;
      *) password_line x-token-auth "$token" ;;
    esac >"$tmp/passwords/$sample"
  done
}

free_port() { node -e 'import(process.argv[1]).then(({ freePort }) => freePort()).then(console.log)' "$root/build/sandbox/free-port.js"; }

start() { # name, command...
  local name=$1
  shift
  setsid "$@" >"$tmp/$name.out" 2>&1 </dev/null &
  pids+=($!)
}

until_true() { # what, command...
  local what=$1 try
  shift
  for ((try = 0; try < 300; try++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  cat "$tmp"/*.out "$tmp/error.log" >&2 2>/dev/null || true
  fail "$what did not start"
}

make_certificates >"$tmp/certificates.out" 2>&1 || fail "openssl: $(cat "$tmp/certificates.out")"
make_repositories
make_passwords api-full api-least api-viewer-writes api-admin-only api-expired api-damaged api-unscoped \
  repo-access-token project-access-token workspace-access-token oauth-opaque oauth-jwt app-password

start sandbox env SANDBOX_PORT=0 node "$root/build/sandbox/serve.js"
start fcgiwrap fcgiwrap -s "unix:$tmp/fcgi.sock"
until_true sandbox grep -q 'listens at' "$tmp/sandbox.out"
sandbox=$(sed -n 's|.* listens at \(http://.*\)/2\.0$|\1|p' "$tmp/sandbox.out")
git_port=$(free_port)
api_port=$(free_port)
closed_port=$(free_port)
sed -e "s|@USER@|$(id -un)|; s|@GROUP@|$(id -gn)|; s|@GIT_PORT@|$git_port|; s|@API_PORT@|$api_port|; s|@SANDBOX@|$sandbox|" \
  -e "s|@ROOT@|$tmp|; s|@BACKEND@|$(git --exec-path)/git-http-backend|" "$here/nginx.conf" >"$tmp/nginx.conf"
start nginx nginx -p "$tmp/" -e error.log -c nginx.conf
until_true fcgiwrap test -S "$tmp/fcgi.sock"
until_true nginx test -s "$tmp/nginx.pid"
git_base=https://127.0.0.1:$git_port
api_url=https://127.0.0.1:$api_port/2.0
export NODE_EXTRA_CA_CERTS=$tmp/ca.pem GIT_SSL_CAINFO=$tmp/ca.pem

cat >"$tmp/askpass" <<'ASKPASS'
#!/bin/sh
case $1 in Username*) printf '%s\n' "$NAME" ;; *) printf '%s\n' "$TOKEN" ;; esac
ASKPASS
chmod +x "$tmp/askpass"

# --- the rows --------------------------------------------------------------------------------------------------------

count=0
row() { # section, label, permission, sample, door, repository, access, expected of git, outcome of ours, finding of ours
  count=$((count + 1))
  local dir
  dir=$tmp/rows/$(printf %03d "$count")
  mkdir "$dir"
  printf '%s\n' "section=$1" "label=$2" "permission=$3" "sample=$4" "door=$5" "repository=$6" "access=$7" "git=$8" \
    "outcome=$9" "finding=${10:-}" "name=$(right_name "$4")" >"$dir/meta"
}

for kind in 'API token=api-full' 'repository access token=repo-access-token' \
  'project access token=project-access-token' 'workspace access token=workspace-access-token' 'OAuth token=oauth-opaque'; do
  label=${kind%=*} sample=${kind#*=}
  row matrix "$label" write "$sample" write web clone works verified
  row matrix "$label" write "$sample" write web push works verified
  row matrix "$label" read "$sample" read web clone works verified
  row matrix "$label" read "$sample" read web push 403 denied git-rejected
  row matrix "$label" none "$sample" none web clone 403 denied git-rejected
  row matrix "$label" none "$sample" none web push 403 denied git-rejected
  row matrix "$label" hidden "$sample" hidden secret-lab clone 404 denied git-rejected
  row matrix "$label" hidden "$sample" hidden secret-lab push 404 denied git-rejected
done

for access in clone push; do
  row texts 'address not on the allow-list' write api-full address web $access 403 denied ip-not-allowed
  row texts 'no two-step verification' write api-full two-step web $access 403 denied two-step-required
  row texts 'app password after the removal' write api-full app-password web $access 410 denied app-password-removed
  row texts 'a scope is missing, says git alone' write api-full scope web $access 403 denied git-rejected
done
row texts 'plan over its user limit' write api-full plan web clone works verified
row texts 'plan over its user limit' write api-full plan web push 403 denied workspace-read-only

row cases 'read scope only' - api-least scope-write web clone works verified
row cases 'read scope only' - api-least scope-write web push 403 missing scope-missing
row cases 'no repository scope but admin' - api-admin-only scope web clone 403 missing scope-missing
row cases 'write scope, account may only read' - api-viewer-writes read web clone works verified
row cases 'write scope, account may only read' - api-viewer-writes read web push 403 denied git-rejected
row cases 'OAuth token with pullrequest, which holds repository' - oauth-jwt scope-write web clone works verified
row cases 'OAuth token without repository:write' - oauth-jwt scope-write web push 403 missing scope-missing
row cases 'expired token' - api-expired write web clone 401 none token-rejected
row cases 'damaged token' - api-damaged write web clone 401 none token-damaged
row cases 'token without scopes' - api-unscoped write web push 401 none token-without-scopes
row cases 'app password' - app-password app-password web clone 410 none app-password-removed
row cases 'http.receivepack=false' - api-full closed web clone works verified
row cases 'http.receivepack=false' - api-full closed web push 403 denied git-rejected
row cases 'no such repository on the disk' - api-full gone web clone 404 denied git-rejected
row cases 'repository without a commit' - api-full empty web clone works verified
row cases 'repository without a commit' - api-full empty web push works verified
row cases '5000 tags: advertisement over the reading limit' - api-full many web clone works verified
row cases '5000 tags: advertisement over the reading limit' - api-full many web push works verified

# Where ours must not decide, whatever git does.
row open '403 as a page in HTML, from something in between' - api-full page web clone 403 unknown response-not-json
row open 'too many requests' - api-full limited web clone 429 unknown rate-limited
row open 'git out of service' - api-full failing web push 503 unknown server-error
row open 'no challenge: git sends no login' - api-full quiet web clone 401 unknown route-differs
row open 'REST out of reach: nothing shows whose token it is' - api-full down web clone works unverifiable network-unreachable

# --- ours ------------------------------------------------------------------------------------------------------------

field() { sed -n "s/^$2=//p" "$1/meta"; }

in_parallel() { # function
  local dir running=0
  for dir in "$tmp"/rows/*/; do
    if [ $running -ge 4 ]; then
      wait -n
      running=$((running - 1))
    fi
    "$1" "${dir%/}" &
    running=$((running + 1))
  done
  # Not `wait` without arguments, because the servers never exit.
  while [ $running -gt 0 ]; do
    wait -n
    running=$((running - 1))
  done
}

run_ours() { # row
  local dir=$1 sample api=$api_url arguments code=0
  sample=$(field "$dir" sample)
  arguments=(--git "$(field "$dir" access)" --repository "acme/$(field "$dir" repository)" --report "$dir/report.json")
  case $sample in
    api-viewer-*) arguments+=(--email viewer@acme.example) ;;
    api-*) arguments+=(--email "$email") ;;
  esac
  if [ "$(field "$dir" door)" = down ]; then api=https://127.0.0.1:$closed_port/2.0; fi
  arguments+=(--api-url "$api" --git-url "$git_base/$(field "$dir" door)/$sample")
  TOKEN_PREFLIGHT_TOKEN=$(cat "$tmp/tokens/$sample") node "$tmp/dist/index.js" "${arguments[@]}" \
    >"$dir/ours.txt" 2>&1 </dev/null || code=$?
  printf '%s\n' "$code" >"$dir/ours.code"
  [ -s "$dir/report.json" ] || fail "no report: $(cat "$dir/ours.txt")"
}

# All files and directories with their times and contents.
snapshot() {
  cd "$tmp/stores"
  find . -printf '%p %s %m %T@\n' | sort
  find . -type f -print0 | sort -z | xargs -0 sha256sum
}

snapshot >"$tmp/before"
in_parallel run_ours
snapshot >"$tmp/after"
cp "$tmp/access.log" "$tmp/ours.log"

# --- real git --------------------------------------------------------------------------------------------------------

names=(x-bitbucket-api-token-auth x-token-auth "$email" "$account")

git_as() { # row, user name, result file
  local dir=$1 url code=0
  url=https://${2/@/%40}@${git_base#https://}/$(field "$dir" door)/$(field "$dir" sample)/acme/$(field "$dir" repository).git
  if [ "$(field "$dir" access)" = push ]; then
    git -C "$tmp/local" push --dry-run "$url" HEAD:refs/heads/from-e2e >"$3.txt" 2>&1 </dev/null || code=$?
  else
    git ls-remote "$url" >"$3.txt" 2>&1 </dev/null || code=$?
  fi
  printf '%s\n' "$code" >"$3.code"
}

# The unchanged line that Token Preflight printed.
git_as_printed() { # row
  local dir=$1 line code=0
  line=$(sed -n 's/.*For Git, use [^ ]* as the username: //p' "$dir/ours.txt")
  [ -n "$line" ] || return 0
  # This shell must get nothing else. A push is tried without changing anything.
  local base='https://127\.0\.0\.1:[0-9]+'
  local helper="'!f\(\) \{ echo username=[a-z-]+; echo \"password=\\\$TOKEN\"; \}; f'"
  if ! [[ $line =~ ^git\ -c\ credential\.helper=\ -c\ credential\.$base\.helper=$helper\ (clone\ $base/[a-z/-]+\.git|push\ $base/[a-z/-]+\.git\ HEAD)$ ]]; then
    code=99
  elif [[ $line == *' clone '* ]]; then
    mkdir "$dir/printed"
    (cd "$dir/printed" && bash -c "$line") >"$dir/printed.txt" 2>&1 </dev/null || code=$?
  else
    cp -r "$tmp/local" "$dir/printed"
    (cd "$dir/printed" && bash -c "${line/ push / push --dry-run }") >"$dir/printed.txt" 2>&1 </dev/null || code=$?
  fi
  printf '%s\n' "$code" >"$dir/printed.code"
}

run_git() { # row
  local dir=$1 name
  TOKEN=$(cat "$tmp/tokens/$(field "$dir" sample)")
  NAME=$(field "$dir" name)
  export TOKEN NAME GIT_ASKPASS=$tmp/askpass
  git_as "$dir" "$NAME" "$dir/as-$NAME"
  if [ "$(field "$dir" section)" = matrix ]; then
    for name in "${names[@]}"; do
      if [ "$name" != "$NAME" ]; then git_as "$dir" "$name" "$dir/as-$name"; fi
    done
  fi
  git_as_printed "$dir"
}

in_parallel run_git
snapshot >"$tmp/after-git"

# --- the result ------------------------------------------------------------------------------------------------------

git --version | sed 's/^/Real git: /'
nginx -v 2>&1 | sed 's/^nginx version: /Server: git http-backend behind /'
node "$here/matrix.js" "$tmp"
