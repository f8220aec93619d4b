#!/usr/bin/env bash
# @coderabbitai/bitbucket 1.1.4 (npm): with types made from Bitbucket's specification, a documented custom pipeline doesn't compile.
#
# Behavior: The specification names "type" as the discriminator of all objects. `pipeline_selector` has a "type" of its own, with "custom"
# and "branches". openapi-typescript, which made the types, needs both at once, so the selector is `never`. The target can only be the base
# type "pipeline_target", and the owner of a repository only "account", not "user" or "team", because nothing lists the subtypes.
# Why it surprises: The body is the example of Bitbucket's documentation, and the API takes it. The vendor's two descriptions of one request
# exclude each other. The way out is a cast, which turns off the check for all other mistakes.
# Output on 2026-11-29:
#   | owner: the types '"account"' and '"user"' have no overlap.
#   | selector: Type 'string' is not assignable to type 'never'.
#   | target: Type '"pipeline_ref_target"' is not assignable to type '"pipeline_target"'.
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund @coderabbitai/bitbucket@1.1.4 openapi-fetch@0.14.1 typescript@5.9.3
head='import type { OpenApi } from "@coderabbitai/bitbucket/cloud"; type Schemas = OpenApi.components["schemas"];'
echo "$head export const selector: Schemas['pipeline_selector'] = { type: 'custom', pattern: 'release' };" >selector.ts
echo "$head export const target: NonNullable<Schemas['pipeline']['target']> = { type: 'pipeline_ref_target' };" >target.ts
echo "$head export const isUser = (owner: NonNullable<Schemas['repository']['owner']>) => owner.type === 'user';" >owner.ts
seen=$({ npx tsc --noEmit --strict --module nodenext --skipLibCheck selector.ts target.ts owner.ts || true; } |
  sed -nE 's/^([a-z]+)\.ts\([0-9,]+\): error TS[0-9]+: (.*because )?/\1: /p' | sort -u)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
