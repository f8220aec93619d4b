# shellcheck shell=bash
# Starts a separate Docker Engine on Debian, and removes it at the end. Sourced; the caller sets `fail`.

tmp=${E2E_INSIDE:-$(mktemp -d)}
pids=()

# Runs a command in a separate process group, so that its children end with it.
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
  tail -n 20 "$tmp"/*.out >&2 || true
  fail "$what did not happen"
}

cleanup() {
  local pid containers mounted
  trap - EXIT
  if [ -S "$tmp/docker.sock" ]; then
    mapfile -t containers < <(docker ps -aq 2>/dev/null)
    [ ${#containers[@]} -eq 0 ] || docker rm -f "${containers[@]}" >/dev/null 2>&1 || true
  fi
  for pid in "${pids[@]}"; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  # The engine leaves its network namespace mounted.
  while read -r mounted; do umount "$mounted" || true; done \
    < <(awk -v below="$tmp/" 'index($2, below) == 1 { print $2 }' /proc/self/mounts | sort -r)
  rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

start_engine() {
  # The client from Debian, which matches its engine, without the settings of this machine.
  mkdir "$tmp/bin" "$tmp/config"
  echo "{}" >"$tmp/config/config.json"
  ln -s /usr/bin/docker "$tmp/bin/docker"
  unset DOCKER_CONTEXT DOCKER_TLS_VERIFY DOCKER_CERT_PATH DOCKER_DEFAULT_PLATFORM
  export PATH=$tmp/bin:$PATH:/usr/sbin DOCKER_CONFIG=$tmp/config DOCKER_HOST=unix://$tmp/docker.sock
  # No bridge and no firewall rules, because the containers share the network of the machine.
  start dockerd dockerd --data-root "$tmp/engine" --exec-root "$tmp/exec" --pidfile "$tmp/dockerd.pid" -H "$DOCKER_HOST" \
    --storage-driver overlay2 --iptables=false --ip6tables=false --bridge=none
  until_true 'the start of the Docker Engine' docker version
}

config() { docker inspect -f "$2" "$1"; } # image or container, template
