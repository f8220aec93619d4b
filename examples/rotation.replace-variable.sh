#!/usr/bin/env bash
set -euo pipefail
variables="https://api.bitbucket.org/2.0/repositories/$BITBUCKET_REPO_FULL_NAME/pipelines_config/variables"
authorize() { printf 'header = "Authorization: Bearer %s"\n' "$VARIABLES_TOKEN"; }

uuid=$(curl --silent --show-error --fail --config <(authorize) "$variables?pagelen=100" |
  jq -er --arg key "$1" '.values[] | select(.key == $key).uuid | @uri')
jq -n --arg key "$1" '{key: $key, value: env.BITBUCKET_TOKEN_NEXT, secured: true}' |
  curl --silent --show-error --fail --config <(authorize) --request PUT --header 'Content-Type: application/json' \
    --data @- --output /dev/null "$variables/$uuid"
