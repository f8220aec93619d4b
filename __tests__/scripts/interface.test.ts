import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Change, readChanges } from '../../scripts/release/changes.ts';
import { compareInterfaces } from '../../scripts/release/compare-interfaces.ts';
import { interfaceFile, publicInterface } from '../../scripts/release/interface.ts';
import { libraryLines } from '../../scripts/release/library-lines.ts';
import { schemaLines } from '../../scripts/release/schema-lines.ts';

/** Pending changes; there are none right after a release. */
function pendingChanges(): readonly Change[] {
  const folder = '.changes/next-release';
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.length === 0
    ? []
    : readChanges(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}

test('the public interface is that of the last release, except for what the pending changes name', async () => {
  const released = readFileSync(interfaceFile, 'utf8').trimEnd().split('\n');
  expect(compareInterfaces(released, await publicInterface('.'), pendingChanges())).toEqual([]);
});

test('the interface has every kind of name, once each', async () => {
  const lines = await publicInterface('.');
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines).toEqual(
    expect.arrayContaining([
      'command merge: merge <report>...',
      'command scopes --kind',
      'command line --token-stdin',
      'command line -v',
      'option git: choice, input git, variable GIT, command line --git, default none, for the token',
      'option git = push',
      'finding token-rejected: fail',
      'action output findings-total',
      'pipe output TOKEN_PREFLIGHT_VERDICT',
      'exit code terminal, fail: 1',
      'exit code terminal, fail, only options: 2',
      'exit code terminal, internal error: 70',
      'exit code action, unknown with on-unknown warn: 0',
      'schema report-1 verdict: #/$defs/verdict',
      'library CheckConfig.email: readonly email?: string',
      'library Verdict = planned',
    ]),
  );
});

const released = [
  'option git: choice, default none',
  'option git = push',
  'finding expired: fail',
  'action output report',
];
const without = (text: string) => released.filter((line) => !line.startsWith(text));
const change = (type: Change['type'], ...names: readonly string[]): Change => ({
  type,
  description: 'Something.',
  ...(names.length > 0 && { interface: names }),
});
const needs = (name: string, difference: string, type: string) =>
  `${name}: ${difference}. A ${type} change in .changes/next-release must name it: "interface": ["${name}"].`;
const added = [...released, 'option tag: text', 'option tag = x'];

test.each<[string, readonly string[], readonly Change[], readonly string[]]>([
  ['nothing', released, [], []],
  ['nothing, in another order', released.toReversed(), [change('patch')], []],
  ['an addition without a change', added, [], [needs('option tag', 'added', 'minor or major')]],
  [
    'an addition with a change that does not name it',
    added,
    [change('major')],
    [needs('option tag', 'added', 'minor or major')],
  ],
  [
    'an addition that a patch names',
    added,
    [change('patch', 'option tag')],
    [needs('option tag', 'added', 'minor or major')],
  ],
  ['an addition that a minor change names', added, [change('minor', 'option tag')], []],
  ['an addition that a major change names', added, [change('major', 'option tag')], []],
  ['a new value', [...released, 'option git = fetch'], [], [needs('option git = fetch', 'added', 'minor or major')]],
  [
    'a removal that a minor change names',
    without('action'),
    [change('minor', 'action output report')],
    [needs('action output report', 'removed', 'major')],
  ],
  ['a removal that a major change names', without('action'), [change('major', 'action output report')], []],
  ['a removed option with its values', without('option'), [change('patch')], [needs('option git', 'removed', 'major')]],
  [
    'a removed value',
    without('option git ='),
    [change('minor', 'option git')],
    [needs('option git = push', 'removed', 'major')],
  ],
  [
    'another severity',
    [...without('finding'), 'finding expired: warn'],
    [change('minor', 'finding expired')],
    [needs('finding expired', 'changed', 'major')],
  ],
  [
    'a renamed output, of which only one name is named',
    [...without('action'), 'action output path'],
    [change('major', 'action output path')],
    [needs('action output report', 'removed', 'major')],
  ],
  [
    'a renamed output',
    [...without('action'), 'action output path'],
    [change('major', 'action output path', 'action output report')],
    [],
  ],
  [
    'a name that only begins the same',
    [...released, 'option gitlab: text'],
    [change('minor', 'option git')],
    [needs('option gitlab', 'added', 'minor or major'), "option git: a change names it, but it isn't different."],
  ],
  [
    'a change that names what is not different',
    released,
    [change('major', 'option git')],
    ["option git: a change names it, but it isn't different."],
  ],
])('%s', (_, current, changes, problems) => {
  expect(compareInterfaces(released, current, changes)).toEqual(problems);
});

test('a schema becomes one line for each property and value', () => {
  const schema = {
    $id: 'x',
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', minItems: 1, items: { $ref: '#/$defs/b', title: 'B' } },
      c: { description: 'C', anyOf: [{ type: ['string', 'number'] }, { const: 1 }] },
      d: { type: 'object', additionalProperties: { type: 'string' } },
    },
    $defs: { b: { enum: ['x', 'y'], type: 'string' } },
  };
  expect(schemaLines(schema)).toEqual([
    'a: array, minItems 1',
    'a[]: #/$defs/b',
    'c: optional',
    'c: ["string","number"], optional',
    'c = 1',
    'd: object, optional',
    'd.*: string',
    '#/$defs/b: string',
    '#/$defs/b = x',
    '#/$defs/b = y',
  ]);
});

test('types become one line for each member and value', () => {
  const text = `/** Words; more words. */
export interface A {
  /** Not this. */
  readonly b?: { readonly c: string; readonly d: 1 };
  e(f: string): void;
}
export declare function g(h: A): Promise<A>;
export type I =
  | 'j'
  | 'k-l';
export type M = Exclude<I, 'j' | 'k-l'>;
`;
  expect(libraryLines(text)).toEqual([
    'A.b: readonly b?: { readonly c: string; readonly d: 1 }',
    'A.e: e(f: string): void',
    'g: function g(h: A): Promise<A>;',
    'I = j',
    'I = k-l',
    "M: type M = Exclude<I, 'j' | 'k-l'>;",
  ]);
});
