import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTool } from '../../src/tools/parse-tool.ts';
import { anyText, upTo } from '../texts.ts';

test.each<[string, object]>([
  ['renovate', { name: 'renovate', features: [] }],
  ['Renovate', { name: 'renovate', features: [] }],
  ['renovate@44', { name: 'renovate', major: 44, features: [] }],
  ['renovate @ 44', { name: 'renovate', major: 44, features: [] }],
  ['renovate@v44', { name: 'renovate', major: 44, features: [] }],
  ['renovate@44.121.2', { name: 'renovate', major: 44, features: [] }],
  ['atlantis@0.47', { name: 'atlantis', major: 0, features: [] }],
  ['renovate (automerge)', { name: 'renovate', features: ['automerge'] }],
  ['renovate(automerge)', { name: 'renovate', features: ['automerge'] }],
  [
    'Renovate@44 ( Updates ;  "AutoMerge", updates, )',
    { name: 'renovate', major: 44, features: ['updates', 'automerge'] },
  ],
  ['@scope/name@2', { name: '@scope/name', major: 2, features: [] }],
  ['the terraform provider', { name: 'the terraform provider', features: [] }],
])('%s', (text, expected) => expect(parseTool(text)).toEqual(expected));

const howTo = 'write a tool as name, name@major, or name (feature, feature)';
const noVersion = 'the version after @ must be a major version';
test.each([
  ['', howTo],
  ['(automerge)', howTo],
  ['renovate (automerge', howTo],
  ['renovate automerge)', howTo],
  ['renovate (a) (b)', howTo],
  ['renovate ((a))', howTo],
  ['renovate (a) b', howTo],
  ['renovate@44@45', howTo],
  ['@ @9', howTo],
  ['@ renovate', howTo],
  ['renovate@', noVersion],
  ['renovate@latest', noVersion],
  ['renovate@^44', noVersion],
  ['renovate@-1', noVersion],
  ['renovate@12345678', noVersion],
  ['renovate ()', 'the parentheses contain no feature'],
  ['renovate ( , )', 'the parentheses contain no feature'],
])('%p is refused', (text, fault) => expect(parseTool(text)).toEqual({ fault }));

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);

test('what is written is read back, with any spaces and in any letter case', () => {
  const space = fc.constantFrom('', ' ', '\t', '\n  ');
  const tool = fc.record({
    name: word,
    major: fc.option(fc.nat(999)),
    features: fc.uniqueArray(word, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(tool, space, fc.boolean(), ({ name, major, features }, gap, isLoud) => {
      const version = major === null ? '' : `${gap}@${major}`;
      const list = features.length === 0 ? '' : `${gap}(${features.join(`${gap},${gap}`)})`;
      const text = `${gap}${name}${version}${list}${gap}`;
      const expected = { name, features, ...(major !== null && { major }) };
      expect(parseTool(isLoud ? text.toUpperCase() : text)).toEqual(expected);
    }),
    upTo(3000),
  );
});

test('any text is either a tool or a fault: names and features are trimmed, in small letters, and not empty', () => {
  const alike = fc.string({ unit: fc.constantFrom(...'aB@(), ;.9v\n-'), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(alike, anyText()), (text) => {
      const read = parseTool(text);
      if ('fault' in read) return;
      for (const part of [read.name, ...read.features]) {
        expect(part).toBe(part.trim().toLowerCase());
        expect(part).not.toBe('');
        expect(part).not.toMatch(/[()]/);
      }
      expect(new Set(read.features).size).toBe(read.features.length);
    }),
    upTo(10_000),
  );
});

test.each(['(', ')', '@', 'a (', '@ '])('a million times %p is refused', (sign) => {
  expect(parseTool(sign.repeat(1_000_000 / sign.length))).toHaveProperty('fault');
});
