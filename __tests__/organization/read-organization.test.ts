import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/http/client.ts';
import { createConnections } from '../../src/http/connections.ts';
import { type OrganizationList, readOrganization } from '../../src/organization/read-organization.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { type Loopback, serve } from '../http/loopback.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const key = new Secret('TESTONLY-admin-key-of-no-organization');
const email = 'bot@acme.example';
const entry = (index: number, owner = email) => ({
  id: String(index),
  label: `token ${index}`,
  expiresAt: '2099-03-01T00:00:00.000Z',
  user: { id: owner, name: owner, email: owner },
});
const json = (response: ServerResponse, body: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};
/** In milliseconds: what ends later than this has waited for a server, also on a busy machine. */
const slack = 10_000;

interface Reading {
  readonly list: OrganizationList;
  /** Path and query of each request. */
  readonly asked: readonly string[];
  readonly headers: readonly (string | undefined)[];
  readonly ms: number;
}

/** Reads the list of a server. */
async function reading(
  listener: RequestListener,
  {
    pageMs = 5000,
    totalMs = 20_000,
    interruption,
  }: { pageMs?: number; totalMs?: number; interruption?: AbortSignal } = {},
  base = '',
): Promise<Reading> {
  const asked: string[] = [];
  const headers: (string | undefined)[] = [];
  const there: Loopback = await serve((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers.authorization);
    listener(request, response);
  });
  const connections = createConnections(() => ({ route: { kind: 'direct' } }));
  opened.push(there, connections);
  const url = new URL(`${there.origin}${base}`);
  const settings = { origins: [there.origin], userAgent: 'token-preflight/test', connections, retryDelayMs: () => 0 };
  const started = performance.now();
  const list = await readOrganization({ url, id: 'o', key }, new Set([email]), {
    open: (budgetMs) => createClient({ ...settings, budgetMs, maxBodyBytes: 1_000_000 }),
    pageMs,
    totalMs,
    clean: (text) => text,
    interruption,
  });
  return { list, asked, headers, ms: performance.now() - started };
}

const path = '/admin/api-access/v1/orgs/o/api-tokens';

test('one page is one request with the key', async () => {
  const { list, asked, headers } = await reading((_, response) =>
    json(response, { data: [entry(1), entry(2, 'other@acme.example')], links: {} }),
  );
  expect(list.tokens.map(({ label }) => label)).toEqual(['token 1']);
  expect(list.problem).toBeUndefined();
  expect(asked).toEqual([`${path}?pageSize=1000`]);
  expect(headers).toEqual([`Bearer ${key.reveal()}`]);
});

test.each(['', '/', '/proxy', '/proxy/'])('the base can have a path: %j', async (base) => {
  const { asked } = await reading((_, response) => json(response, { data: [] }), {}, base);
  expect(asked).toEqual([`${base.replace(/\/$/, '')}${path}?pageSize=1000`]);
});

test.each([
  ['a proxy', 401, { 'www-authenticate': 'Basic realm="proxy"' }, '{}'],
  ['single sign-on', 401, { 'www-authenticate': 'Negotiate' }, ''],
  ['a firewall', 403, {}, '{"error":"blocked by firewall policy"}'],
  ['an allowlist', 403, {}, '{"message":"The IP address is not on the allowlist of the organization"}'],
  ['an outage', 401, {}, '{"message":"Authentication is temporarily unavailable"}'],
])('a refusal that is not about the key: %s', async (_, status, headers, body) => {
  const { list } = await reading((__, response) => {
    response.writeHead(status, headers);
    response.end(body);
  });
  expect(list.problem).toEqual({ type: 'unexpected', status, isEmpty: false });
});

test.each([
  ['JSON', {}, '{"code":401,"message":"Unauthorized"}'],
  ['nothing', { 'www-authenticate': 'Bearer' }, ''],
])('a refusal of the key: %s', async (_, headers, body) => {
  const { list } = await reading((__, response) => {
    response.writeHead(401, headers);
    response.end(body);
  });
  expect(list.problem).toEqual({ type: 'rejected', status: 401 });
});

describe('a server that does harm', () => {
  test('can repeat a page and its tokens without being followed forever', async () => {
    const { list, asked } = await reading((request, response) => {
      const next = request.url?.includes('cursor=b') ? 'a' : 'b';
      json(response, { data: [entry(1)], links: { next: request.url?.includes('cursor=') ? next : 'a' } });
    });
    expect(asked).toHaveLength(3);
    expect(list.tokens).toHaveLength(1);
    expect(list.problem).toEqual({ type: 'paging', why: 'loop' });
  });

  test('can return the first page as the next one', async () => {
    const { list, asked } = await reading((request, response) =>
      json(response, { data: [], links: { next: `http://${request.headers.host}${request.url}` } }),
    );
    expect(asked).toHaveLength(1);
    expect(list.problem).toEqual({ type: 'paging', why: 'loop' });
  });

  test('can add pages without an end', async () => {
    let page = 0;
    const { list, asked } = await reading((_, response) => {
      page += 1;
      json(response, { data: [entry(page)], links: { next: `page ${page}` } });
    });
    expect(asked).toHaveLength(1000);
    expect(list.tokens).toHaveLength(1000);
    expect(list.problem).toEqual({ type: 'paging', why: 'too-many' });
  });

  test('can lead to another host, which gets no request', async () => {
    let isAsked = false;
    const other = await serve((_, response) => {
      isAsked = true;
      response.end();
    });
    opened.push(other);
    const { list } = await reading((_, response) =>
      json(response, { data: [entry(1)], links: { next: `${other.origin}${path}?cursor=a` } }),
    );
    expect(list.tokens).toHaveLength(1);
    expect(list.problem).toEqual({ type: 'paging', why: 'other-host' });
    expect(isAsked).toBe(false);
  });

  test('can redirect to another host, which gets no request', async () => {
    let isAsked = false;
    const other = await serve((_, response) => {
      isAsked = true;
      response.end();
    });
    opened.push(other);
    const { list } = await reading((_, response) => {
      response.writeHead(307, { location: `${other.origin}${path}` });
      response.end();
    });
    expect(list).toEqual({ tokens: [], problem: { type: 'unexpected', status: 307, isEmpty: true } });
    expect(isAsked).toBe(false);
  });

  test('can send a page that is too large, and is not read to its end', async () => {
    const { list } = await reading((_, response) => json(response, `{"data":["${'x'.repeat(5_000_000)}"]}`));
    expect(list.problem).toMatchObject({ type: 'unreadable', why: 'too-large' });
  });

  test.each([
    ['nothing', ''],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['a list without a name', '[]'],
    ['entries of another form', '{"data":[{"attributes":{"label":"x"}}]}'],
    ['nested lists', '['.repeat(50_000)],
  ])('can send %s', async (_, body) => {
    const { list, asked } = await reading((__, response) => json(response, body));
    expect(list).toMatchObject({ tokens: [], problem: { type: 'unreadable' } });
    expect(asked).toHaveLength(1);
  });

  test('can be slow: each page and all pages have a time limit', async () => {
    const silent = await reading(() => undefined, { pageMs: 200 });
    expect(silent.list.problem).toMatchObject({ type: 'network', failure: { kind: 'timed-out' } });
    expect(silent.ms).toBeLessThan(slack);

    const slow = await reading(
      ({ url }, response) => {
        if (url?.includes('cursor')) return;
        json(response, { data: [entry(1)], links: { next: 'page 2' } });
      },
      { pageMs: 30_000, totalMs: 1500 },
    );
    expect(slow.list.problem).toMatchObject({ type: 'network', failure: { kind: 'timed-out' } });
    expect(slow.list.tokens).toHaveLength(1);
    expect(slow.ms).toBeLessThan(slack);
  });
});

test('a run that is canceled waits for no page, and keeps those it has', async () => {
  const controller = new AbortController();
  const { list, ms } = await reading(
    (request, response) => {
      if (request.url?.includes('cursor')) controller.abort();
      else json(response, { data: [entry(1)], links: { next: 'a' } });
    },
    { interruption: controller.signal },
  );
  expect(list).toMatchObject({ tokens: [{ label: 'token 1' }], problem: { type: 'interrupted' } });
  expect(ms).toBeLessThan(slack);
  const { asked } = await reading(() => undefined, { interruption: controller.signal });
  expect(asked).toEqual([]);
});

test('10,000 tokens on ten pages are read, and those of the inventory are kept', async () => {
  const size = 1000;
  const { list, asked, ms } = await reading((request, response) => {
    const start = Number(new URL(`http://x${request.url}`).searchParams.get('cursor') ?? 0);
    const data = Array.from({ length: size }, (_, index) =>
      entry(start + index, index % 2 === 0 ? email : `user-${start + index}@acme.example`),
    );
    json(response, { data, links: start + size < 10_000 ? { next: String(start + size) } : {} });
  });
  expect(asked).toHaveLength(10);
  expect(list.problem).toBeUndefined();
  expect(list.tokens).toHaveLength(5000);
  expect(ms).toBeLessThan(10_000);
});
