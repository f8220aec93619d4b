import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Circuits, withCircuitBreaker } from '../../src/http/circuit-breaker.ts';
import type { Client } from '../../src/http/client.ts';
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
function pendingRequest(budgetMs?: number) {
  let resolve: (result: HttpResult) => void = () => undefined;
  const result = new Promise<HttpResult>((settle) => {
    resolve = settle;
  });
  return { client: fakeClient(() => result, budgetMs), resolve };
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

/** Sends two requests at the same time, the first of which stays without a response: how many are sent. */
async function countSentOfTwo(circuits: Circuits, budgetMs = 10_000, path = 'y'): Promise<number> {
  const probe = pendingRequest(budgetMs);
  const probing = withCircuitBreaker(probe.client, circuits).get(apiUrl(path), 'x');
  const other = fakeClient(async () => response, budgetMs);
  const waiting = withCircuitBreaker(other, circuits).get(apiUrl(path), 'x');
  await jest.advanceTimersByTimeAsync(2500);
  probe.resolve(timedOut);
  await Promise.all([probing, waiting]);
  return 1 + other.sent();
}

test('sends one request at a time to an unreachable host, and fails the others at once', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, unreachable, 10_000, 0);
  const probe = pendingRequest();
  const probing = withCircuitBreaker(probe.client, circuits).get(apiUrl('d'), 'x');
  const other = fakeClient(async () => unreachable);
  const failing = withCircuitBreaker(other, circuits).get(apiUrl('e'), 'x');
  await jest.advanceTimersByTimeAsync(500);
  expect(await failing).toEqual({ ...unreachable, isNotSent: true });
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

test.each<[NetworkError, number]>([
  [timedOut, 1],
  [timedOut, 0.6],
  [timedOut, 0.5],
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

/** Requests that end like this, one after another, each with the whole budget. */
async function endLike(circuits: Circuits, ...ends: readonly (readonly [path: string, result: HttpResult])[]) {
  for (const [path, result] of ends) {
    const client = fakeClient(async () => {
      jest.setSystemTime(Date.now() + 10_000);
      return result;
    });
    await withCircuitBreaker(client, circuits).get(apiUrl(path), 'x');
  }
}

const failing: HttpResult = { ...response, status: 503 };
const unsendable: NetworkError = { ...unreachable, kind: 'refused-by-us' };
const tls: NetworkError = { ...unreachable, kind: 'tls', stage: 'TLS handshake' };

describe('an outage of one path', () => {
  test('does not concern other paths', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['slow', timedOut], ['slow', timedOut], ['slow', timedOut], ['slow', timedOut]);
    expect(await countSentOfTwo(circuits, 10_000, 'quick')).toBe(2);
    expect(await countSentOfTwo(circuits, 10_000, 'slow')).toBe(1);
  });

  test('lasts while other paths succeed', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['slow', timedOut], ['quick', response], ['slow', timedOut], ['quick', response]);
    await endLike(circuits, ['slow', timedOut]);
    expect(await countSentOfTwo(circuits, 10_000, 'quick')).toBe(2);
    expect(await countSentOfTwo(circuits, 10_000, 'slow')).toBe(1);
  });

  test('needs three equal failures in a row', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['slow', timedOut], ['slow', timedOut], ['slow', response]);
    await endLike(circuits, ['slow', timedOut], ['slow', timedOut]);
    expect(await countSentOfTwo(circuits, 10_000, 'slow')).toBe(2);
  });

  test('is not about failures that differ, even if one of them is met three times', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['slow', timedOut], ['slow', timedOut], ['slow', tls], ['slow', timedOut]);
    expect(await countSentOfTwo(circuits, 10_000, 'slow')).toBe(2);
  });

  test('ends with its own success', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['slow', timedOut], ['slow', timedOut], ['slow', timedOut], ['slow', response]);
    expect(await countSentOfTwo(circuits, 10_000, 'slow')).toBe(2);
  });

  test.each<[string, readonly (readonly [string, HttpResult])[], number]>([
    [
      'equal failures on two paths are an outage of the host',
      [
        ['a', timedOut],
        ['b', timedOut],
      ],
      1,
    ],
    [
      'failures of which one has a code are no outage',
      [
        ['a', timedOut],
        ['b', { ...timedOut, code: 'ECONNRESET' }],
      ],
      2,
    ],
    [
      'failures with different codes are no outage',
      [
        ['a', { ...timedOut, code: 'EPIPE' }],
        ['b', { ...timedOut, code: 'ECONNRESET' }],
      ],
      2,
    ],
    [
      'a different failure between equal ones changes nothing',
      [
        ['a', timedOut],
        ['b', tls],
        ['c', timedOut],
      ],
      1,
    ],
    [
      'a success between the failures shows that the host works',
      [
        ['a', timedOut],
        ['c', response],
        ['b', timedOut],
      ],
      2,
    ],
    ['one request whose connection failed three times is an outage of the host', [['a', unreachable]], 1],
    [
      'three requests whose connections failed are an outage of the host, even on one path',
      [
        ['a', tls],
        ['a', tls],
        ['a', tls],
      ],
      1,
    ],
    [
      'requests that this program refuses to send are no outage',
      [
        ['a', unsendable],
        ['a', unsendable],
        ['a', unsendable],
      ],
      2,
    ],
    [
      'two requests whose connections failed are no outage',
      [
        ['a', tls],
        ['a', tls],
      ],
      2,
    ],
  ])('%s', async (_, ends, sent) => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ...ends);
    expect(await countSentOfTwo(circuits, 10_000, 'never-tried')).toBe(sent);
  });
});

describe('requests that wait for their next attempt', () => {
  /** A request to a path of a token that is waiting, and whether it gave up. */
  function waitingRequest(circuits: Circuits, path: string) {
    let signal: AbortSignal | undefined;
    const client: Client = {
      ...fakeClient(async () => response),
      get: (_url, _authorization, options) => {
        signal = options?.giveUp;
        return new Promise(() => undefined);
      },
    };
    const breaker = withCircuitBreaker(client, circuits);
    void breaker.get(apiUrl(path), 'x');
    return { hasGivenUp: () => signal?.aborted };
  }

  test('give up when another token shows the outage, on this path or the host', async () => {
    const circuits: Circuits = new Map();
    const [same, other] = ['a', 'b'].map((path) => waitingRequest(circuits, path));
    await endLike(circuits, ['a', failing]);
    expect([same?.hasGivenUp(), other?.hasGivenUp()]).toEqual([true, false]);
    await endLike(circuits, ['c', failing]);
    expect(other?.hasGivenUp()).toBe(true);
  });

  test('go on after a success, and when another request of the same token fails', async () => {
    const circuits: Circuits = new Map();
    let signal: AbortSignal | undefined;
    const client: Client = {
      ...fakeClient(async () => response),
      async get(url, _authorization, options) {
        if (url.pathname.startsWith('/fails')) return failing;
        signal = options?.giveUp;
        return new Promise(() => undefined);
      },
    };
    const breaker = withCircuitBreaker(client, circuits);
    void breaker.get(apiUrl('waits'), 'x');
    await endLike(circuits, ['waits', response]);
    // Two paths are an outage of the host.
    for (const path of ['fails', 'fails-too']) await breaker.get(apiUrl(path), 'x');
    await endLike(circuits, ['fails', response]);
    expect(signal?.aborted).toBe(false);
  });
});

describe('a server error', () => {
  /** The most attempts that a request to a path is given. */
  async function attempts(circuits: Circuits, path: string): Promise<number | undefined> {
    const given: (number | undefined)[] = [];
    const client: Client = {
      ...fakeClient(async () => failing),
      get: async (_url, _authorization, options) => {
        given.push(options?.maxAttempts);
        return failing;
      },
    };
    await withCircuitBreaker(client, circuits).get(apiUrl(path), 'x');
    expect(given).toHaveLength(1);
    return given[0];
  }

  test('that is met again is not waited for: every request is sent, and once', async () => {
    const circuits: Circuits = new Map();
    // The request itself was repeated.
    expect([await attempts(circuits, 'a'), await attempts(circuits, 'a')]).toEqual([undefined, 1]);
    expect(await attempts(circuits, 'b')).toBeUndefined();
    expect(await attempts(circuits, 'c')).toBe(1);
  });

  test('is another one if its status differs', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['a', failing], ['b', { ...failing, status: 500 }]);
    expect(await attempts(circuits, 'c')).toBeUndefined();
    await endLike(circuits, ['d', { ...failing, status: 500 }]);
    expect(await attempts(circuits, 'e')).toBe(1);
  });

  test('on two paths concerns the host, until anything succeeds', async () => {
    const circuits: Circuits = new Map();
    await endLike(circuits, ['a', failing], ['b', failing]);
    expect(await attempts(circuits, 'c')).toBe(1);
    await endLike(circuits, ['d', response]);
    expect(await attempts(circuits, 'e')).toBeUndefined();
  });
});

test('others wait for a request that shows soon whether an outage is over', async () => {
  const circuits: Circuits = new Map();
  await endLike(circuits, ['a', timedOut], ['b', timedOut]);
  const probe = pendingRequest();
  const probing = withCircuitBreaker(probe.client, circuits).get(apiUrl('c'), 'x');
  const other = fakeClient(async () => response);
  const waiting = withCircuitBreaker(other, circuits).get(apiUrl('d'), 'x');
  await jest.advanceTimersByTimeAsync(100);
  expect(other.sent()).toBe(0);
  probe.resolve(response);
  expect(await Promise.all([probing, waiting])).toEqual([response, response]);
  expect(other.sent()).toBe(1);
});

test('others wait for that request a quarter of their time at most, counted from its start', async () => {
  const circuits: Circuits = new Map();
  await breakCircuit(circuits, timedOut, 1000, 1);
  const probe = pendingRequest(1000);
  const probing = withCircuitBreaker(probe.client, circuits).get(apiUrl('d'), 'x');
  const ended: string[] = [];
  const wait = (name: string) =>
    withCircuitBreaker(
      fakeClient(async () => response, 1000),
      circuits,
    )
      .get(apiUrl(name), 'x')
      .then(() => ended.push(name));
  await jest.advanceTimersByTimeAsync(100);
  void wait('early');
  await jest.advanceTimersByTimeAsync(149);
  expect(ended).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(ended).toEqual(['early']);
  await wait('late');
  probe.resolve(timedOut);
  expect(await probing).toBe(timedOut);
});
