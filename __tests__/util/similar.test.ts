import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, findSimilar, nearest, suggestNames, unlikeness } from '../../src/util/similar.ts';

test.each([
  ['', '', 0],
  ['read', 'read', 0],
  ['read', 'reed', 1],
  ['read', 'raed', 1],
  ['pullrequest', 'pullrequests', 1],
  ['pull-request', 'pullrequest', 1],
  ['', 'read', 4],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['abc', 'cab', 2],
  ['abcd', 'badc', 2],
])('"%s" and "%s" are %i edits apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('The edit distance is symmetric, bounded and 0 for equal texts alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
      expect(unlikeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(unlikeness(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['', '', 0],
  ['', 'a', 1],
  ['abcde', 'abcdX', 0.2],
  // Half as long is still compared, less is not.
  ['abcde', 'abcdefghij', 0.5],
  ['abcd', 'abcdefghij', 1],
  // So is a text of 500 characters, a longer one only for being the same.
  ['x'.repeat(500), `${'x'.repeat(499)}y`, 1 / 500],
  ['x'.repeat(501), `${'x'.repeat(500)}y`, 1],
  ['x'.repeat(501), 'x'.repeat(501), 0],
])('"%s" and "%s" are unlike by %d', (a, b, share) => {
  expect(unlikeness(a, b)).toBe(share);
});

test.each([
  ['workspce', ['workspace']],
  ['Repositry', ['repository']],
  [' expires_on ', ['expires-on']],
  ['warn-day', ['warn-days']],
  // Without its spaces it is near; with them it would not be.
  ['   token   ', ['token']],
  ['zzz', []],
  ['', []],
])('Nearest option name to "%s": %j', (text, expected) => {
  const names = ['token', 'workspace', 'repository', 'project', 'expires-on', 'warn-days', 'fail-days'];
  expect(findSimilar(text, names, { max: 1 })).toEqual(expected);
});

test('Two wrong characters of five are near, three are not; three are returned by default', () => {
  expect(findSimilar('abcde', ['abcXY', 'abXYZ'])).toEqual(['abcXY']);
  expect(findSimilar('abcde', ['abcd1', 'abcd2', 'abcd3', 'abcd4'])).toEqual(['abcd1', 'abcd2', 'abcd3']);
});

test('The best candidate comes first and the limit applies', () => {
  expect(findSimilar('warn-days', ['wan-day', 'warn-day', 'warn-days', 'warm-days'], { max: 2 })).toEqual([
    'warn-days',
    'warn-day',
  ]);
});

test('A huge text is not compared letter by letter, which would take hours', () => {
  expect(findSimilar('x'.repeat(1_000_000), ['workspace', 'y'.repeat(900_000)])).toEqual([]);
});

test.each<[number, number | undefined, number[]]>([
  [3, undefined, [1, 2, 3]],
  [2, undefined, [1, 2]],
  [3, 1, [1, 2]],
  [3, 0, [1]],
])('of numbers, at most %i and %s behind the best: %j', (max, gap, expected) => {
  const limits = { max, maxDistance: 3, ...(gap !== undefined && { maxGap: gap }) };
  expect(nearest([4, 3, 2, 1], (number) => number, limits)).toEqual(expected);
});

test('Nothing is near when everything is too far', () => {
  expect(nearest([4, 5], (number) => number, { max: 3, maxDistance: 3 })).toEqual([]);
});

test.each([
  ['repo', ['repository']],
  ['warn', ['warn-days']],
  ['re', []],
  ['expires-om', ['expires-on']],
  ['expiry', ['expires-on']],
  ['expiration-date', ['expires-on']],
  ['exp', ['expires-on']],
  ['expo', []],
  ['xyzzy', []],
])('%s suggests %j', (name, expected) => {
  expect(suggestNames(name, ['repository', 'warn-days', 'expires-on'])).toEqual(expected);
});
