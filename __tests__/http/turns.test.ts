import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { waitForTurn } from '../../src/http/turns.ts';

test('one goes on in each turn, in the order of calls, after what else is due', async () => {
  const seen: string[] = [];
  const work = async (name: string) => {
    await waitForTurn();
    seen.push(name);
    // As long as nothing else is waited for, the turn is theirs.
    await Promise.resolve();
    seen.push(`${name} ends`);
  };
  setImmediate(() => setImmediate(() => seen.push('read')));
  const all = Promise.all(['first', 'second', 'third'].map(work));
  await all;
  expect(seen).toEqual(['first', 'first ends', 'read', 'second', 'second ends', 'third', 'third ends']);
});

test('who comes later waits for the next turn', async () => {
  await waitForTurn();
  const stream = new PassThrough();
  const seen: string[] = [];
  const turn = waitForTurn().then(() => seen.push('turn'));
  process.nextTick(() => stream.end('text'));
  await once(stream, 'readable');
  seen.push('read');
  await turn;
  expect(seen).toEqual(['read', 'turn']);
});
