import { expect, test } from '@jest/globals';
import { anchorsOf } from '../../src/report/html/anchors.ts';
import { tokenReport } from './reports.ts';

const anchors = (...names: readonly string[]) => {
  const tokens = names.map((name) => tokenReport({ name }));
  return [...anchorsOf(tokens)].map(([{ name }, anchor]) => [name, anchor]);
};

test('a link leads to the same token in a report with others, in another order', () => {
  const before = Object.fromEntries(anchors('release-bot', 'Größe 1', 'a b'));
  const after = Object.fromEntries(anchors('new', 'a b', 'Größe 1', 'release-bot'));
  expect(after).toMatchObject(before);
  expect(before['release-bot']).toBe('token-release-bot');
});

test('no two tokens have the same one', () => {
  const all = anchors('a b', 'a-b', 'A-B', 'a.b', 'a b', 'token', 'x'.repeat(60), `${'x'.repeat(60)}y`);
  expect(new Set(all.map(([, anchor]) => anchor)).size).toBe(all.length);
});
