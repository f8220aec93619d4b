import { expect, test } from '@jest/globals';
import { type ResponseCache, withResponseCache } from '../../src/http/response-cache.ts';
import { apiUrl, fakeClient, response, timedOut } from './fake-client.ts';

test('sends the same request with the same credential once, whichever client it comes from', async () => {
  const cache: ResponseCache = new Map();
  const [first, second] = [fakeClient(async () => response), fakeClient(async () => response)];
  const clients = [first, second].map((client) => withResponseCache(client, cache));
  await Promise.all(clients.map((client) => client.get(apiUrl('a'), 'x')));
  expect([first.sent(), second.sent()]).toEqual([1, 0]);
});

test.each([
  ['another credential', 'a', 'y'],
  ['another URL', 'b', 'x'],
])('sends a request with %s', async (_, name, authorization) => {
  const client = fakeClient(async () => response);
  const cached = withResponseCache(client, new Map());
  await cached.get(apiUrl('a'), 'x');
  await cached.get(apiUrl(name), authorization);
  expect(client.sent()).toBe(2);
});

test('sends a request that has to be fresh, and keeps its response for the others', async () => {
  const cache: ResponseCache = new Map();
  const refused = { ...response, status: 401 };
  const results = [refused, response];
  const client = fakeClient(async () => results.shift() ?? timedOut);
  const cached = withResponseCache(client, cache);
  expect(await cached.get(apiUrl('a'), 'x')).toBe(refused);
  expect(await cached.get(apiUrl('a'), 'x')).toBe(refused);
  expect(await cached.get(apiUrl('a'), 'x', { isFresh: true })).toBe(response);
  expect(await cached.get(apiUrl('a'), 'x')).toBe(response);
});

test('sends each request without a cache', async () => {
  const client = fakeClient(async () => response);
  for (const _ of [1, 2]) await withResponseCache(client, undefined).get(apiUrl('a'), 'x');
  expect(client.sent()).toBe(2);
});

test('sends a request again if the client before got no response', async () => {
  const cache: ResponseCache = new Map();
  const [slow, fast] = [fakeClient(async () => timedOut), fakeClient(async () => response)];
  const results = [slow, fast].map((client) => withResponseCache(client, cache).get(apiUrl('a'), 'x'));
  expect(await Promise.all(results)).toEqual([timedOut, response]);
  expect(await withResponseCache(slow, cache).get(apiUrl('a'), 'x')).toBe(response);
  expect([slow.sent(), fast.sent()]).toEqual([1, 1]);
});
