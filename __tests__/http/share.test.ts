import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { HttpResponse } from '../../src/http/response.ts';
import type { Client } from '../../src/http/client.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { ResponseCache } from '../../src/http/response-cache.ts';
import { createShared, type Circuits } from '../../src/http/circuit-breaker.ts';

const answer: HttpResponse = { outcome: 'answer', status: 200, headers: {}, body: 'whole', text: '{}' };
const failure: NetworkError = { outcome: 'failure', kind: 'unreachable', host: 'api.test', stage: 'connection' };
const timedOut: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.test', stage: 'answer' };
const url = (name: string) => new URL(`https://api.test/${name}`);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** @param partOfBudget that each of its requests takes */
function clientThat(
  get: () => Promise<HttpResponse | NetworkError>,
  budgetMs = 10_000,
  partOfBudget = 0,
): Client & { count: () => number } {
  let count = 0;
  return {
    budgetMs,
    get: () => {
      count += 1;
      jest.setSystemTime(Date.now() + budgetMs * partOfBudget);
      return get();
    },
    connect: () => undefined,
    sent: () => count,
    close: () => undefined,
    count: () => count,
  };
}

test('the same question with the same credential is asked once, by whichever client, where they share their answers', async () => {
  const shared = createShared();
  const answers: ResponseCache = new Map();
  const [one, other] = [clientThat(async () => answer), clientThat(async () => answer)];
  await Promise.all([shared.over(one, answers).get(url('a'), 'x'), shared.over(other, answers).get(url('a'), 'x')]);
  expect([one.count(), other.count()]).toEqual([1, 0]);
  await shared.over(other, answers).get(url('a'), 'y');
  await shared.over(other, answers).get(url('b'), 'x');
  expect(other.count()).toBe(2);
  await shared.over(other).get(url('a'), 'x');
  expect(other.count()).toBe(3);
});

test('what brought no answer is asked again by the next one with the same credential', async () => {
  const shared = createShared();
  const answers: ResponseCache = new Map();
  const [late, twin] = [clientThat(async () => timedOut), clientThat(async () => answer)];
  const both = [late, twin].map((client) => shared.over(client, answers).get(url('a'), 'x'));
  expect(await Promise.all(both)).toEqual([timedOut, answer]);
  expect(await shared.over(late, answers).get(url('a'), 'x')).toBe(answer);
  expect([late.count(), twin.count()]).toEqual([1, 1]);
});

test('a host out of reach is tried by one request at a time, and the others hear it at once', async () => {
  const shared = createShared();
  const dead = clientThat(async () => failure);
  for (const name of ['a', 'b', 'c']) expect(await shared.over(dead).get(url(name), 'x')).toBe(failure);
  let settle: (result: HttpResponse) => void = () => undefined;
  const slow = clientThat(
    () =>
      new Promise((resolve) => {
        settle = resolve;
      }),
  );
  const trying = shared.over(slow).get(url('d'), 'x');
  expect(await shared.over(dead).get(url('e'), 'x')).toBe(failure);
  expect(dead.count()).toBe(3);
  settle(answer);
  expect(await trying).toBe(answer);
  await shared.over(dead).get(url('f'), 'x');
  expect(dead.count()).toBe(4);
});

test('requests that fail while others are answered are no outage, however many', async () => {
  const shared = createShared();
  const late: ((result: NetworkError) => void)[] = [];
  const hanging = clientThat(() => new Promise((resolve) => late.push(resolve)));
  const good = clientThat(async () => answer);
  const waiting = ['a', 'b', 'c', 'd'].map((name) => shared.over(hanging).get(url(name), 'x'));
  await shared.over(good).get(url('e'), 'x');
  for (const fail of late) fail(failure);
  expect(await Promise.all(waiting)).toEqual([failure, failure, failure, failure]);
  const both = ['f', 'g'].map((name) => shared.over(good).get(url(name), 'x'));
  expect(await Promise.all(both)).toEqual([answer, answer]);
});

/** As many clients as it takes for an outage, each failing at one request that takes that part of its time. */
async function failing(shared: Circuits, result: NetworkError, budgetMs: number, partOfBudget: number): Promise<void> {
  for (const name of ['a', 'b', 'c']) {
    await shared.over(clientThat(async () => result, budgetMs, partOfBudget)).get(url(name), 'x');
  }
}

/** Two requests at once, of which the second would be spared if this were an outage. */
async function askedAtOnce(shared: Circuits, budgetMs: number): Promise<number> {
  const client = clientThat(async () => answer, budgetMs);
  await Promise.all(['y', 'z'].map((name) => shared.over(client).get(url(name), 'x')));
  return client.count();
}

test.each<[NetworkError, number]>([
  [timedOut, 1],
  [timedOut, 0.6],
  [failure, 1],
  [failure, 0],
])(
  'a host that gives no answer (%j, after %d of the budget) is out of reach for others with as much time',
  async (result, part) => {
    const shared = createShared();
    await failing(shared, result, 2000, part);
    expect(await askedAtOnce(shared, 2000)).toBe(1);
  },
);

test('what was too short a time for some is no outage for those who have more, or less', async () => {
  const shared = createShared();
  await failing(shared, timedOut, 1000, 1);
  expect(await askedAtOnce(shared, 10_000)).toBe(2);
  expect(await askedAtOnce(shared, 500)).toBe(2);
});

test('requests for which only the rest of a budget was left are no sign of an outage', async () => {
  const shared = createShared();
  await failing(shared, timedOut, 10_000, 0.4);
  expect(await askedAtOnce(shared, 10_000)).toBe(2);
});
