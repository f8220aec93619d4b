import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { type FaultKind, statusFaults } from '../../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { ask } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const web = (): string => `${sandbox.apiUrl}/repositories/acme/web`;
const get = (): ReturnType<typeof ask> => ask(web(), 'api-least', 'Basic');

test('a rate limit keeps the scope headers and is not JSON', async () => {
  sandbox.fault({ kind: statusFaults.rateLimited });
  const { status, headers, text } = await get();
  expect([status, text, headers.get('content-type')]).toEqual([
    429,
    'Rate limit for this resource has been exceeded',
    'text/plain',
  ]);
  expect(Buffer.byteLength(text)).toBe(46);
  expect(headers.get('x-oauth-scopes')).toBe('read:repository:bitbucket');
  expect(headers.get('x-accepted-oauth-scopes')).toBe('repository');
  expect(headers.get('retry-after')).toBeNull();
});

test('a status fault has its own headers', async () => {
  sandbox.fault({ kind: { ...statusFaults.rateLimited, headers: { 'Retry-After': '2' } } });
  expect((await get()).headers.get('retry-after')).toBe('2');
});

test.each([400, 405, 408, 500, 502, 503, 504, 555])('%i without a body', async (status) => {
  sandbox.fault({ kind: { status } });
  const answer = await get();
  expect([answer.status, answer.text, answer.headers.get('x-oauth-scopes')]).toEqual([status, '', null]);
});

test.each([
  [statusFaults.redirected, 'https://elsewhere.invalid/sign-in'],
  [statusFaults.downgraded, 'http://api.bitbucket.org/2.0/user'],
])('a redirect', async (kind, location) => {
  sandbox.fault({ kind });
  const { status, headers } = await get();
  expect([status, headers.get('location')]).toEqual([302, location]);
});

test('the first matching rule applies, as many times as it is configured', async () => {
  sandbox.fault({ match: /^GET \/2\.0\/repositories\/acme\/web$/, times: 2, kind: { status: 503 } });
  sandbox.fault({ match: /web$/g, times: 1, kind: { status: 502 } });
  expect((await ask(`${sandbox.apiUrl}/repositories/acme/handbook`, 'api-least', 'Basic')).status).toBe(200);
  const statuses = [await get(), await get(), await get(), await get()].map(({ status }) => status);
  expect(statuses).toEqual([503, 503, 502, 200]);
  sandbox.fault({ kind: { status: 500 } });
  sandbox.clearFaults();
  expect((await get()).status).toBe(200);
});

test.each<FaultKind>(['reset', 'reset-after-headers', 'reset-mid-body', 'cut-body'])(
  '%s breaks the connection',
  async (kind) => {
    sandbox.fault({ kind, times: 1 });
    await expect(get()).rejects.toThrow();
    expect(sandbox.requests).toMatchObject([{ status: kind === 'reset' ? 0 : 200 }]);
    expect((await get()).status).toBe(200);
  },
);

test('reset-after-headers sends the headers without the body', async () => {
  sandbox.fault({ kind: 'reset-after-headers' });
  const response = await fetch(web());
  expect(response.headers.get('server')).toBe('AtlassianEdge');
  await expect(response.text()).rejects.toThrow();
});

test('short-length cuts off the body at the Content-Length', async () => {
  const { text } = await get();
  sandbox.fault({ kind: 'short-length' });
  const half = await get();
  expect([half.status, half.text]).toEqual([200, text.slice(0, Math.floor(text.length / 2))]);
});

test('giant-headers exceed the limit of a client', async () => {
  sandbox.fault({ kind: 'giant-headers' });
  await expect(get()).rejects.toMatchObject({ cause: { code: 'UND_ERR_HEADERS_OVERFLOW' } });
});

test('invalid-gzip cannot be decompressed', async () => {
  sandbox.fault({ kind: 'invalid-gzip' });
  await expect(get()).rejects.toMatchObject({ cause: { code: 'Z_DATA_ERROR' } });
});

test.each<FaultKind>(['hang', 'drip'])('%s never ends', async (kind) => {
  sandbox.fault({ kind });
  const signal = AbortSignal.timeout(100);
  const read = async (): Promise<string> => (await fetch(web(), { signal })).text();
  await expect(read()).rejects.toThrow(/abort|timeout/i);
});

test('giant-body is larger than 5 MB', async () => {
  sandbox.fault({ kind: 'giant-body' });
  const { status, text } = await get();
  expect(status).toBe(200);
  expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
});

test('html, malformed-json, and other-json replace the body', async () => {
  sandbox.fault({ kind: 'html', times: 1 });
  const html = await get();
  expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(html.headers.get('x-credential-type')).toBeNull();
  sandbox.fault({ kind: 'malformed-json', times: 1 });
  const malformed = await get();
  expect(malformed.headers.get('content-type')).toContain('json');
  expect(malformed.body).toBeUndefined();
  sandbox.fault({ kind: 'other-json', times: 1 });
  expect((await get()).body).toEqual(['surprise']);
});

test('anonymous ignores the credential and still records it', async () => {
  sandbox.fault({ kind: 'anonymous' });
  expect((await get()).status).toBe(404);
  const open = await ask(`${sandbox.apiUrl}/repositories/acme/handbook`, 'api-least', 'Basic');
  expect([open.status, open.headers.get('x-credential-type')]).toEqual([200, 'unauthenticated_identity']);
  expect(sandbox.requests).toMatchObject([{ scheme: 'Basic' }, { scheme: 'Basic' }]);
});

test('headers can be removed or replaced', async () => {
  sandbox.fault({ kind: 'strip-headers', times: 1 });
  const bare = await get();
  expect(bare.body).toMatchObject({ slug: 'web' });
  expect([bare.headers.get('x-oauth-scopes'), bare.headers.get('x-credential-type')]).toEqual([null, null]);
  sandbox.fault({ kind: { scopesHeader: 'one two,three' }, times: 1 });
  const other = await get();
  expect(other.headers.get('x-oauth-scopes')).toBe('one two,three');
  expect(other.headers.get('x-credential-type')).toBe('api_token');
});

test('realAs sends the real response with another content type', async () => {
  sandbox.fault({ kind: { realAs: 'text/html' } });
  const { headers, body } = await get();
  expect([headers.get('content-type'), headers.get('x-credential-type')]).toEqual(['text/html', 'api_token']);
  expect(body).toMatchObject({ slug: 'web' });
});

test('raw braces in a path are a bad request', async () => {
  const { hostname, port } = new URL(sandbox.url);
  const status = await new Promise((resolve, reject) => {
    const path = '/2.0/repositories/acme/{d0000000-0000-4000-8000-000000000001}';
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end();
  });
  expect(status).toBe(400);
});

test('close ends hanging, slow, and delayed responses and frees the port', async () => {
  const own = await startSandbox({ latencyMs: 60_000 });
  const late = fetch(`${own.apiUrl}/user`).catch(() => 'ended');
  await until(() => own.requests.length === 1);
  await own.close();
  expect(await late).toBe('ended');
  const other = await startSandbox({ port: Number(new URL(own.url).port) });
  other.fault({ match: /user/, kind: 'hang' });
  other.fault({ kind: 'drip' });
  const hanging = fetch(`${other.apiUrl}/user`).catch(() => 'ended');
  const dripping = fetch(`${other.apiUrl}/workspaces/acme`)
    .then((response) => response.text())
    .catch(() => 'ended');
  await until(() => other.requests.length === 2);
  await other.close();
  expect([await hanging, await dripping]).toEqual(['ended', 'ended']);
});

test('latency delays every response', async () => {
  const slow = await startSandbox({ latencyMs: 60 });
  const start = performance.now();
  expect((await ask(`${slow.apiUrl}/repositories/acme/web`, 'api-least', 'Basic')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(55);
  await slow.close();
});

test.each<FaultKind>(['drip', { status: 200 }])('close clears the timers: %j', async (kind) => {
  const started = [jest.spyOn(globalThis, 'setInterval'), jest.spyOn(globalThis, 'setTimeout')];
  const cleared = [jest.spyOn(globalThis, 'clearInterval'), jest.spyOn(globalThis, 'clearTimeout')];
  const own = await startSandbox({ latencyMs: kind === 'drip' ? 0 : 60_000 });
  own.fault({ kind });
  const answer = fetch(`${own.apiUrl}/user`).then((response) => response.text());
  answer.catch(() => {});
  while (own.requests.length === 0) await new Promise(setImmediate);
  await own.close();
  await expect(answer).rejects.toThrow();
  // Those of `fetch` don't keep a process from ending.
  const timers = started
    .flatMap(({ mock }) => mock.results.map(({ value }) => value))
    .filter((timer) => (timer as NodeJS.Timeout).hasRef());
  expect(timers).toHaveLength(1);
  expect(cleared.flatMap(({ mock }) => mock.calls.flat())).toContain(timers[0]);
  jest.restoreAllMocks();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
