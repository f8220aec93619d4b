import { describe, expect, test } from '@jest/globals';
import { startDeadline } from '../../src/http/deadline.ts';
import type { HttpResponse, HttpResult } from '../../src/http/response.ts';
import { exponentialBackoff, parseRetryAfter, withRetries } from '../../src/http/retry.ts';
import { response, timedOut, unreachable } from './fake-client.ts';

const withRetryAfter = (value: string): HttpResponse => ({
  ...response,
  status: 429,
  headers: { 'retry-after': value },
});

test('exponentialBackoff doubles the delay, and jitter adds up to as much', () => {
  expect([1, 2, 3].map(exponentialBackoff(() => 0))).toEqual([250, 500, 1000]);
  expect([1, 2, 3].map(exponentialBackoff(() => 0.5))).toEqual([375, 750, 1500]);
});

describe('withRetries', () => {
  async function countAttempts(result: HttpResult): Promise<number> {
    const deadline = startDeadline(60_000);
    let attempts = 0;
    const send = async () => {
      attempts += 1;
      return result;
    };
    expect(await withRetries(send, { maxAttempts: 3, delayMs: () => 0 }, deadline)).toBe(result);
    deadline.end();
    return attempts;
  }

  test.each<[string, HttpResult, number]>([
    ['a success', response, 1],
    ['a success that was cut off', { ...response, body: 'cut' }, 3],
    ['a success over the limit', { ...response, body: 'limit' }, 1],
    ['a redirect that was cut off', { ...response, status: 300, body: 'cut' }, 1],
    ['a rate limit', withRetryAfter('0'), 3],
    ['a rate limit that ends after the deadline', withRetryAfter('61'), 1],
    ['a server error', { ...response, status: 500 }, 3],
    ['a rejected token', { ...response, status: 401 }, 1],
    ['a broken connection', unreachable, 3],
    ['a timeout', timedOut, 1],
    ['a TLS error', { ...unreachable, kind: 'tls' }, 1],
  ])('after %s', async (_, result, expected) => {
    expect(await countAttempts(result)).toBe(expected);
  });

  test('passes the number of the attempt to the delay', async () => {
    const deadline = startDeadline(60_000);
    const attempts: number[] = [];
    const delay = (attempt: number) => {
      attempts.push(attempt);
      return 0;
    };
    await withRetries(async () => unreachable, { maxAttempts: 3, delayMs: delay }, deadline);
    deadline.end();
    expect(attempts).toEqual([1, 2]);
  });
});

test('withRetries does not start a wait that would end after the deadline', async () => {
  const deadline = startDeadline(10_000);
  expect(await withRetries(async () => unreachable, { maxAttempts: 3, delayMs: () => 10_001 }, deadline)).toBe(
    unreachable,
  );
  expect(deadline.signal.aborted).toBe(false);
  deadline.end();
});

test('withRetries gives up at once in the middle of a wait', async () => {
  const deadline = startDeadline(60_000);
  const giveUp = new AbortController();
  let attempts = 0;
  const send = async () => {
    attempts += 1;
    setImmediate(() => giveUp.abort());
    return unreachable;
  };
  const policy = { maxAttempts: 3, delayMs: () => 30_000, giveUp: giveUp.signal };
  const startedAt = Date.now();
  expect(await withRetries(send, policy, deadline)).toBe(unreachable);
  expect(await withRetries(send, policy, deadline)).toBe(unreachable);
  deadline.end();
  expect(attempts).toBe(2);
  expect(Date.now() - startedAt).toBeLessThan(20_000);
});

describe('parseRetryAfter', () => {
  test.each([
    ['0', 0],
    ['120', 120_000],
    ['999999999', 999_999_999_000],
  ])('reads %s as seconds', (value, delayMs) => {
    expect(parseRetryAfter(withRetryAfter(value))).toEqual({ delayMs, text: value });
  });

  test.each([
    'Fri, 01 Jan 2100 00:00:00 GMT',
    // The obsolete format that RFC 9110 still lets servers send.
    'Friday, 01-Jan-2100 00:00:00 GMT',
  ])('reads %s as a date', (value) => {
    const retryAfter = parseRetryAfter(withRetryAfter(value));
    expect(retryAfter?.text).toBe('Fri, 01 Jan 2100 00:00:00 GMT');
    const expected = Date.UTC(2100, 0, 1) - Date.now();
    expect(Math.abs((retryAfter?.delayMs ?? 0) - expected)).toBeLessThan(5000);
  });

  test('keeps a date with the wrong day of the week as it is', () => {
    const date = 'Mon, 01 Jan 2100 00:00:00 GMT';
    expect(parseRetryAfter(withRetryAfter(date))?.text).toBe(date);
  });

  test('a date in the past is no delay', () => {
    const past = 'Thu, 01 Jan 1970 00:00:00 GMT';
    expect(parseRetryAfter(withRetryAfter(past))).toEqual({ delayMs: 0, text: past });
  });

  test.each([
    '',
    'soon',
    '-5',
    '1.5',
    '1234567890',
    'Fri, 99 Jan 2100 00:00:00 GMT',
    'Monday',
    'in 2030',
    'on Fri, 01 Jan 2100 00:00:00 GMT',
  ])('ignores %j', (value) => expect(parseRetryAfter(withRetryAfter(value))).toBeUndefined());

  test('is nothing without the header', () => {
    expect(parseRetryAfter(response)).toBeUndefined();
  });
});
