import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { inventorySchema } from '../../scripts/inventory-schema.ts';
import { starterInventory } from '../../src/commands/init.ts';
import { parseInventory } from '../../src/config/inventory.ts';
import { ownKeys, tokenOptions } from '../../src/config/inventory-keys.ts';
import type { Option } from '../../src/config/option.ts';
import { parseTokenConfig } from '../../src/config/token-config.ts';
import { upTo } from '../texts.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);
const published = JSON.parse(readFileSync('schema/inventory-1.schema.json', 'utf8'));
const validate = ajv.compile(published);

/** What Token Preflight has against an inventory, whatever it is about. */
function faultsOf(text: string): readonly string[] {
  const { entries, errors } = parseInventory(text, 'tokens.yml', {});
  const context = { workspace: 'acme', repository: 'web' };
  const own = entries.flatMap((entry) => [
    ...entry.errors,
    ...parseTokenConfig(entry.values, context, entry.placed).errors,
  ]);
  return [...errors, ...own].map(({ option, problem }) => `${option} ${problem}`);
}

function agree(text: string): boolean {
  const isValid = validate(parseYaml(text));
  expect({ text, schema: isValid || validate.errors, faults: faultsOf(text) }).toEqual(
    isValid
      ? { text, schema: true, faults: [] }
      : { text, schema: expect.anything(), faults: expect.arrayContaining([expect.any(String)]) },
  );
  return isValid;
}

test('the published schema is what the tables give', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(inventorySchema())));
});

const token = (...lines: readonly string[]) =>
  ['version: 1', 'tokens:', '  - name: bot', '    token-env: BOT', ...lines.map((line) => `    ${line}`)].join('\n');

describe('schema and parser take', () => {
  test.each([
    ['the first file that init writes', starterInventory],
    ['… with the lines that are commented out', starterInventory.replaceAll(/^( {2,})# (?=[ a-z-])/gm, '$1')],
    ['the least that a token declares', token()],
    ['all that a token can say of itself', token('owner: me', 'purpose: releases', 'rotate: https://wiki.example/x')],
    ['scopes as a list', token('scopes: [read:repository:bitbucket, "Pull requests: Read"]')],
    ['numbers in place of texts', token('owner: 7', 'workspace: 0123', 'scopes: [1]')],
    ['scopes as lines', token('scopes: |', '  repository # clone', '  webhook')],
    ['a day', token('expires-on: 2028-02-29')],
    ['a time', token('expires-on: 2027-03-01T08:00:00+02:00')],
    ['defaults', 'version: 1\ndefaults: { workspace: acme, warn-days: 30 }\ntokens: [{ name: a, token-env: A }]'],
  ])('%s', (_, text) => {
    expect(agree(text)).toBe(true);
  });
});

describe('schema and parser refuse', () => {
  test.each([
    ['no version', 'tokens: [{ name: a, token-env: A }]'],
    ['another version', 'version: 2\ntokens: [{ name: a, token-env: A }]'],
    ['an empty list', 'version: 1\ntokens: []'],
    ['a list that is none', 'version: 1\ntokens: { name: a, token-env: A }'],
    ['a token that is no mapping', 'version: 1\ntokens: [a]'],
    ['defaults that are no mapping', 'version: 1\ndefaults: x\ntokens: [{ name: a, token-env: A }]'],
    ['a name among the defaults', 'version: 1\ndefaults: { name: x }\ntokens: [{ name: a, token-env: A }]'],
    ['an unknown key at the top', `${token()}\nowner: me`],
    ['an unknown key of a token', token('ownr: me')],
    ['a secret', token('token: x')],
    ['an option of the run', token('report: x.json')],
    ['a token without a name', 'version: 1\ntokens: [{ token-env: A }]'],
    ['a token without a variable', 'version: 1\ntokens: [{ name: a }]'],
    ['a variable that no shell can set', 'version: 1\ntokens: [{ name: a, token-env: A-B }]'],
    ['an empty owner', token('owner:')],
    ['an owner that is only spaces', token('owner: " "')],
    ['an owner that is a list', token('owner: [a, b]')],
    ['a mapping as a value', token('email: { a: b }')],
    ['a list where one text belongs', token('email: [a, b]')],
    ['a label without quotes, which is no text', token('scopes:', '  - Repositories: Read')],
    ['an empty item of a list', token('scopes:', '  -', '  - repository')],
    ['a day that does not exist', token('expires-on: 2027-02-29')],
    ['a day in words', token('expires-on: tomorrow')],
    ['a number in words', token('warn-days: soon')],
    ['a number out of range', token('timeout: 0')],
    ['half a day', token('fail-days: 1.5')],
    ['another choice', token('git: pull')],
  ])('%s', (_, text) => {
    expect(agree(text)).toBe(false);
  });
});

const good: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  list: fc.oneof(fc.array(fc.constantFrom('repository', 'Pull requests: Read')), fc.constant('a, b')),
  text: fc.constantFrom('web', 'A_1', 'x.y'),
};

function goodValue({ name, type, choices = [], range: [min, max] = [0, 0] }: Option): fc.Arbitrary<unknown> {
  if (name === 'expires-on') return fc.constantFrom('2027-03-01', '2028-02-29T23:59:59Z');
  if (type === 'choice') return fc.constantFrom(...choices);
  return good[type] ?? fc.integer({ min, max });
}

test('schema and parser agree on files in which at most one value is wrong', () => {
  const values = Object.fromEntries(tokenOptions.map((option) => [option.name, goodValue(option)]));
  const word = fc.constantFrom('release_bot', 'A1', '_');
  const own = { name: word, 'token-env': word, owner: word, purpose: word, rotate: word };
  const wrong = fc.constantFrom<unknown>(null, {}, { a: 'b' }, ['x', null], -1, 0.5, 4000, 'no such word!');
  const slip = fc.tuple(
    fc.constantFrom('defaults', 'tokens'),
    fc.constantFrom(...Object.keys({ ...own, ...values }), 'x'),
    wrong,
  );
  // Names and addresses are more than a schema for editors looks at.
  const isInSight = ([, key, value]: readonly [string, string, unknown]) =>
    typeof value === 'object' || !['workspace', 'repository', 'project'].includes(key);
  const file = fc.record({
    defaults: fc.record(values, { requiredKeys: [] }),
    // With a repository at hand no option lacks another one.
    token: fc
      .record({ ...own, ...values }, { requiredKeys: ['name', 'token-env'] })
      .map((one) => ({ repository: 'web', ...one })),
    slip: fc.option(slip.filter(isInSight), { nil: undefined }),
  });
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(file, ({ defaults, token, slip }) => {
      const [place, key, value] = slip ?? [];
      const spoilt = key === undefined ? {} : { [key]: value };
      // What every token states otherwise is a default of no consequence.
      const own = Object.fromEntries(
        Object.entries(token).filter(([name]) => place !== 'defaults' || name !== key || name in ownKeys),
      );
      const content = {
        version: 1,
        defaults: place === 'defaults' ? { ...defaults, ...spoilt } : defaults,
        tokens: [place === 'tokens' ? { ...token, ...spoilt } : own],
      };
      seen[`${agree(stringify(content, { lineWidth: 0 }))}`] += 1;
    }),
    upTo(1000),
  );
  // Of each kind a good share, however many the runs were; of a few there may be none.
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan((seen.true + seen.false) / 10 - 20);
});
