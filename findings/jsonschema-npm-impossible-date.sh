#!/usr/bin/env bash
# jsonschema 1.5.0, z-schema 6.0.2, and is-my-json-valid 2.20.6 (npm) accept February 31 for `"format": "date"`.
#
# Behavior: All three check the format by default, and reject `2027-3-1`. They don't compare the day with the month. jsonschema and
# is-my-json-valid also accept the month 00. ajv-formats 3.0.1 and @cfworker/json-schema 4.1.6 reject all three.
# Why it surprises: The README of jsonschema says that all formats are supported. JSON Schema takes the date from RFC 3339, which limits the
# day by the month. An inventory of tokens with a wrong expiry date passes one validator, and JavaScript reads March 3 from the date.
# Output on 2026-11-30:
#   | 2027-03-01: ajv valid, cfworker valid, jsonschema valid, z-schema valid, is-my-json-valid valid
#   | 2027-02-31: ajv invalid, cfworker invalid, jsonschema valid, z-schema valid, is-my-json-valid valid
#   | 2027-00-10: ajv invalid, cfworker invalid, jsonschema valid, z-schema invalid, is-my-json-valid valid
#   | 2027-3-1: ajv invalid, cfworker invalid, jsonschema invalid, z-schema invalid, is-my-json-valid invalid
#   | new Date("2027-02-31"): 2027-03-03
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund jsonschema@1.5.0 z-schema@6.0.2 is-my-json-valid@2.20.6 ajv@8.20.0 ajv-formats@3.0.1 \
  @cfworker/json-schema@4.1.6
cat >run.cjs <<'JS'
const Ajv = require('ajv');
const addFormats = require('ajv-formats');
const { Validator: Cfworker } = require('@cfworker/json-schema');
const { Validator } = require('jsonschema');
const ZSchema = require('z-schema');
const isMyJsonValid = require('is-my-json-valid');

const schema = { type: 'string', format: 'date' };
const validators = {
  ajv: addFormats(new Ajv()).compile(schema),
  cfworker: (value) => new Cfworker(schema).validate(value).valid,
  jsonschema: (value) => new Validator().validate(value, schema).valid,
  'z-schema': (value) => new ZSchema().validate(value, schema),
  'is-my-json-valid': isMyJsonValid(schema),
};
for (const date of ['2027-03-01', '2027-02-31', '2027-00-10', '2027-3-1']) {
  const results = Object.entries(validators).map(([name, valid]) => `${name} ${valid(date) ? 'valid' : 'invalid'}`);
  console.log(`${date}: ${results.join(', ')}`);
}
console.log(`new Date("2027-02-31"): ${new Date('2027-02-31').toISOString().slice(0, 10)}`);
JS
seen=$(node run.cjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
