import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type Circuits, withCircuitBreaker } from '../../src/http/circuit-breaker.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResult } from '../../src/http/response.ts';
import { apiUrl, fakeClient, response, timedOut, unreachable } from './fake-client.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** A request whose result the test decides later. */
function pendingRequest() {
  let resolve: (result: HttpResult) => void = () => undefined;
  const result = new Promise<HttpResult>((settle) => {
    resolve = settle;
  });
  return { client: fakeClient(() => result), resolve };
}

/** Three requests in a row without a response, each of which takes a part of the time budget. */
async function breakCircuit(circuits: Circuits, error: NetworkError, budgetMs: number, part: number): Promise<void> {
  for (const name of ['a', 'b', 'c']) {
    const client = fakeClient(async () => {
      jest.setSystemTime(Date.now() + budgetMs * part);
      return error;
    }, budgetMs);
    expect(await withCircuitBreaker(client, circuits).get(apiUrl(name), 'x')).toBe(error);
  }
}

/** Sends two requests at the same time: if the circuit is open, only the first one is sent. */
async function countSentOfTwo(circuits: Circuits, budgetMs: number): Promise<number> {
  const client = fakeClient(async () => response, budgetMs);
  const wrapped = withCircuitBreaker(client, circuits);
  await Promise.all(['y', 'z'].map((name) => wrapped.get(apiUrl(name), 'x')));
  return client.sent();
}

test('sends one request at a time to an unreachable host, and fails the others at once', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, unreachable, 10_000, 0);
  const probe = pendingRequest();
  const probing = withCircuitBreaker(probe.client, circuits).get(apiUrl('d'), 'x');
  const other = fakeClient(async () => unreachable);
  expect(await withCircuitBreaker(other, circuits).get(apiUrl('e'), 'x')).toBe(unreachable);
  expect(other.sent()).toBe(0);
  probe.resolve(response);
  expect(await probing).toBe(response);
  await withCircuitBreaker(other, circuits).get(apiUrl('f'), 'x');
  expect(other.sent()).toBe(1);
});

test('sends the next probe after the last one failed', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, unreachable, 10_000, 0);
  const client = fakeClient(async () => unreachable);
  for (const name of ['d', 'e']) await withCircuitBreaker(client, circuits).get(apiUrl(name), 'x');
  expect(client.sent()).toBe(2);
});

test('ignores failures while other requests get responses, however many', async () => {
  const circuits: Circuits = new Map();
  const failing = ['a', 'b', 'c', 'd'].map(() => pendingRequest());
  const waiting = failing.map(({ client }, index) =>
    withCircuitBreaker(client, circuits).get(apiUrl(String(index)), 'x'),
  );
  await withCircuitBreaker(
    fakeClient(async () => response),
    circuits,
  ).get(apiUrl('e'), 'x');
  for (const { resolve } of failing) resolve(unreachable);
  expect(await Promise.all(waiting)).toEqual(failing.map(() => unreachable));
  expect(await countSentOfTwo(circuits, 10_000)).toBe(2);
});

test('needs three consecutive failures', async () => {
  const circuits: Circuits = new Map();
  for (const result of [unreachable, unreachable, response, unreachable, unreachable]) {
    await withCircuitBreaker(
      fakeClient(async () => result),
      circuits,
    ).get(apiUrl('a'), 'x');
  }
  expect(await countSentOfTwo(circuits, 10_000)).toBe(2);
});

test.each<[NetworkError, number]>([
  [timedOut, 1],
  [timedOut, 0.6],
  [unreachable, 1],
  [unreachable, 0],
])('opens after failures like %j that took %d of the budget, for clients with the same budget', async (error, part) => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, error, 2000, part);
  expect(await countSentOfTwo(circuits, 2000)).toBe(1);
});

test('stays closed for clients with more or less time', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, timedOut, 1000, 1);
  expect(await countSentOfTwo(circuits, 10_000)).toBe(2);
  expect(await countSentOfTwo(circuits, 500)).toBe(2);
});

test('ignores timeouts of requests that had only the rest of a budget', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, timedOut, 10_000, 0.4);
  expect(await countSentOfTwo(circuits, 10_000)).toBe(2);
});
