# shellcheck shell=bash disable=SC2154
# Runs the image as a pipeline runs a pipe. Sourced; the caller sets `image`, `api_url`, `silent_url`, `good` (a
# token), and `tmp`.

clone=/opt/atlassian/pipelines/agent/build
storage=.bitbucket/pipelines/generated/pipeline/pipes
# Secrets of the pipeline, which a pipe gets and must not print.
jwt=$(openssl rand -hex 30)
oidc=$(openssl rand -hex 30)

# Creates the clone for a case, owned by root as in a pipeline.
clone_for() { # case
  mkdir -p "$tmp/cases/$1/clone/$storage" "$tmp/cases/$1/ssh"
  printf 'EARLIER=kept\n' >"$tmp/cases/$1/clone/$storage/variables"
}

# Mounts, variables, and flags from the log of a pipeline: https://github.com/Azure/static-web-apps/issues/948.
# There are two differences: it uses the network of the machine, where the server listens, and has no docker service.
as_pipe=()
pipeline_flags() { # case
  local name variable
  as_pipe=(--pull never --network host "--workdir=$clone" --label=org.bitbucket.pipelines.system=true
    "--volume=$tmp/cases/$1/clone:$clone" "--volume=$tmp/cases/$1/clone/$storage:$clone/$storage"
    "--volume=$tmp/cases/$1/ssh:/opt/atlassian/pipelines/agent/ssh:ro" --volume=/usr/bin/docker:/usr/local/bin/docker:ro
    --add-host=host.docker.internal:127.0.0.1)
  for variable in CI=true BITBUCKET_BUILD_NUMBER=42 BITBUCKET_BRANCH=main BITBUCKET_COMMIT=7f3c1d2 BITBUCKET_WORKSPACE=acme \
    BITBUCKET_REPO_SLUG=web BITBUCKET_REPO_FULL_NAME=acme/web BITBUCKET_REPO_OWNER=acme BITBUCKET_REPO_IS_PRIVATE=true \
    BITBUCKET_PROJECT_KEY=WEB BITBUCKET_GIT_HTTP_ORIGIN=https://bitbucket.org/acme/web "BITBUCKET_CLONE_DIR=$clone" \
    BITBUCKET_DOCKER_HOST_INTERNAL=127.0.0.1 DOCKER_HOST=tcp://host.docker.internal:2375 \
    "BITBUCKET_PIPE_SHARED_STORAGE_DIR=$clone/$storage" "BITBUCKET_PIPE_STORAGE_DIR=$clone/$storage/token-preflight" \
    "BITBUCKET_PIPELINES_VARIABLES_PATH=$clone/$storage/variables" \
    "PIPELINES_JWT_TOKEN=$jwt" "BITBUCKET_STEP_OIDC_TOKEN=$oidc"; do
    as_pipe+=("--env=$variable")
  done
  for name in PIPELINE STEP REPO PROJECT STEP_TRIGGERER REPO_OWNER; do
    as_pipe+=("--env=BITBUCKET_${name}_UUID={00000000-0000-4000-8000-000000000042}")
  done
}

# Runs one case. `flags` override those of a pipeline, `arguments` follow the image, and variables are overridden.
flags=()
arguments=()
pipe() { # case, variable=value...
  local dir=$tmp/cases/$1 code=0 variable variables=("--env=API_URL=$api_url" --env=EMAIL=release-bot@acme.example)
  [ -d "$dir" ] || clone_for "$1"
  pipeline_flags "$1"
  for variable in "${@:2}"; do variables+=("--env=$variable"); done
  docker run --rm "${as_pipe[@]}" "${variables[@]}" "${flags[@]}" "$image" "${arguments[@]}" >"$dir/log" 2>&1 || code=$?
  printf '%s' "$code" >"$dir/code"
}

# Starts a case with a server that never responds, and sends a signal as soon as it waits.
stopped() { # signal
  local dir=$tmp/cases/stopped-$1 container asked
  asked=$(grep -c asked "$tmp/silence.out" || true)
  clone_for "stopped-$1"
  pipeline_flags "stopped-$1"
  container=$(docker run --detach "${as_pipe[@]}" "--env=API_URL=$silent_url" "--env=TOKEN=$good" --env=TIMEOUT=60 "$image")
  until_true 'the first request' was_asked "$asked"
  docker kill --signal "$1" "$container" >/dev/null
  # A process that ignores the signal is killed and exits with 137. `docker stop` would send SIGTERM as well.
  timeout 20 docker wait "$container" >/dev/null || docker kill "$container" >/dev/null
  config "$container" '{{.State.ExitCode}}' | tr -d '\n' >"$dir/code"
  docker logs "$container" >"$dir/log" 2>&1
  docker rm "$container" >/dev/null
}
was_asked() { [ "$(grep -c asked "$tmp/silence.out")" -gt "$1" ]; }

ends() { # case, exit code
  same "$(cat "$tmp/cases/$1/code")" "$2" || { cat "$tmp/cases/$1/log" && false; }
}

# The log without colors.
says() { # case, text
  sed 's/\x1b\[[0-9;]*m//g' "$tmp/cases/$1/log" | grep -qF -- "$2" || { cat "$tmp/cases/$1/log" && false; }
}

# The log without times and details.
facts() { sed -E 's/[0-9.]+ m?s\b/TIME/g; /DEBUG/d' "$tmp/cases/$1/log"; }

variable() { # case, name
  sed -n "s/^TOKEN_PREFLIGHT_$2=//p" "$tmp/cases/$1/clone/$storage/variables"
}
