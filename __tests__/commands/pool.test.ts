import { expect, test } from '@jest/globals';
import { runInPool } from '../../src/commands/pool.ts';

/** Runs items that take so long, and returns how many ran at the same time when each started. */
async function runItems(number: number, wait: (index: number) => Promise<unknown>) {
  const open: number[] = [];
  const ran: number[] = [];
  let running = 0;
  await runInPool([...Array(number).keys()], async (item) => {
    running += 1;
    open.push(running);
    await wait(item);
    ran.push(item);
    running -= 1;
  });
  return { open, ran: ran.toSorted((a, b) => a - b) };
}

const turn = () => new Promise(setImmediate);

test.each([0, 1, 9, 10, 11, 13, 14, 200])('runs each of %i items once', async (number) => {
  const { ran } = await runItems(number, turn);
  expect(ran).toEqual([...Array(number).keys()]);
});

test('starts with ten, and has a few more once the first was quick', async () => {
  const { open } = await runItems(100, turn);
  expect(open.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(Math.max(...open)).toBe(13);
});

test('has at most ten while items take long', async () => {
  let time = 0;
  const now = performance.now;
  performance.now = () => time;
  try {
    const { open } = await runItems(100, async (item) => {
      await turn();
      // From the middle on, they are slow.
      if (item >= 50) time += 2000;
    });
    expect(Math.max(...open.slice(0, 50))).toBe(13);
    expect(Math.max(...open.slice(-30))).toBe(10);
  } finally {
    performance.now = now;
  }
});
