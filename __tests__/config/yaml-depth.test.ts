import { expect, test } from '@jest/globals';
import { parseInventory } from '../../src/config/inventory.ts';

const many = 3000;
/** Each line one level deeper. */
const stairs = (levels: number, start: string) =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}${start}\n`).join('');

test.each<[string, string, number]>([
  ['mappings in braces', `a:\n  ${'{a: '.repeat(many)}${'}'.repeat(many)}`, 2],
  ['lists in brackets that nothing closes', '['.repeat(many), 1],
  ['brackets over many lines', '[\n'.repeat(many), 51],
  ['brackets after some that close nothing', `${']'.repeat(many)}${'['.repeat(many)}`, 1],
  ['items of items', `version: 1\n\n${'- '.repeat(many)}x`, 3],
  ['keys of keys', '? '.repeat(many), 1],
  ['keys in brackets without commas', `a: 1\n{\r${'  - name: x\n'.repeat(many)}`, 52],
  ['empty keys', ': '.repeat(many), 1],
  ['lines further and further in', stairs(many, 'a:'), 202],
  ['items further and further in', stairs(many, '-'), 202],
])('%s', (_, text, line) => {
  expect(parseInventory(text, 'tokens.yml', {})).toEqual({
    entries: [],
    errors: [{ option: `tokens.yml, line ${line}`, problem: 'is nested too deeply for an inventory.' }],
  });
});

test.each<[string, string]>([
  ['an inventory', 'version: 1\ntokens:\n  - name: a\n    scopes: [a, {b: [c]}]\n'],
  [
    'brackets, signs and spaces in a text',
    `a: "${'[{- ? : '.repeat(many)}"\nb: |\n${' '.repeat(300)}- ${'[ : '.repeat(many)}\n`,
  ],
  ['a comment far in', `a: 1\n${' '.repeat(300)}# - ${'- '.repeat(many)}\nb: 2\n`],
  ['a text that goes on far in', `a: one\n${' '.repeat(300)}two - three\n`],
  ['many keys in braces', `{${'a: {b: [c, d: e]}, '.repeat(many)}}`],
  ['many short lines', '- [a]\n'.repeat(many)],
  ['nothing', ''],
])('is not seen in %s', (_, text) => {
  const { errors } = parseInventory(text, 'tokens.yml', {});
  expect(errors.filter(({ problem }) => problem.includes('nested'))).toEqual([]);
});
