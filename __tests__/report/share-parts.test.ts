import { expect, test } from '@jest/globals';
import { createSharing } from '../../src/report/share-parts.ts';
import { tokenReport } from './reports.ts';

test('returns equal records, in the same order of keys, and each equal part only once', () => {
  const share = createSharing();
  const [one, other] = [tokenReport({ name: 'one' }), tokenReport({ name: 'other' })].map((token) => ({
    token,
    shared: share(structuredClone(token)),
  }));
  expect(JSON.stringify([one?.shared, other?.shared])).toBe(JSON.stringify([one?.token, other?.token]));
  for (const part of ['credential', 'scopes', 'checks', 'notes'] as const)
    expect(other?.shared[part]).toBe(one?.shared[part]);
});

test('keeps parts apart that differ', () => {
  const share = createSharing();
  const [one, other] = [share(tokenReport({ notes: ['one'] })), share(tokenReport({ notes: ['other'] }))];
  expect([one.notes, other.notes]).toEqual([['one'], ['other']]);
});
