import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Client, createClient } from '../../src/http/client.ts';
import { type Connections, createConnections } from '../../src/http/connections.ts';
import { ownRouteOf } from '../../src/route/own-route.ts';
import { fuzzTimeout, hostileText, upTo } from '../texts.ts';
import { type Loopback, talk } from './loopback.ts';

/** What the server answers next, and what it heard. */
let next = '';
const heard: string[] = [];
let server: Loopback;

beforeAll(async () => {
  server = await talk((socket, head) => {
    heard.push(head);
    socket.end(next, 'latin1');
  });
});
afterAll(() => server.close());

/** A client that never retries, because the delay doesn't fit into its budget. */
function clientOf({ origin }: Loopback, connections: Connections): Client {
  const userAgent = 'token-preflight/test';
  return createClient({ origins: [origin], budgetMs: 10_000, userAgent, connections, retryDelayMs: () => 60_000 });
}

const status = fc.constantFrom(
  ...['HTTP/1.1 200 OK\r\n', 'HTTP/1.1 302 Found\r\n', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 101 x\r\n\r\n'],
  ...['HTTP/1.1 99999 x\r\n', 'HTTP/9.9 200 OK\r\n', 'HTTP/1.1 401\r\n'],
);
const header = fc.constantFrom(
  ...[
    'Location: {origin}/2.0/elsewhere\r\n',
    'Set-Cookie: a=b\r\n',
    'WWW-Authenticate: Basic\r\n',
    'Content-Encoding: gzip\r\n',
  ],
  ...['Content-Length: 3\r\n', 'Content-Length: -1\r\n', 'Content-Length: 1e9\r\n', 'Transfer-Encoding: chunked\r\n'],
  ...['Upgrade: h2c\r\nConnection: Upgrade\r\n', 'X: \0\r\n', ': x\r\n'],
);
const body = fc.constantFrom('{"is_private":true}', 'abc', '3\r\nabc\r\n0\r\n\r\n', 'ffffffff\r\n', '\r\n');
const some = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { maxLength: 3 }).map((parts) => parts.join(''));
const bytes = fc.oneof(
  fc.tuple(status, some(header), fc.constant('\r\n'), some(body)),
  fc.array(fc.oneof(status, header, body, hostileText), { maxLength: 6 }),
);

test(
  'whatever bytes come, they are an answer or a failure with a name, and lead to no second request',
  async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bytes, async (parts) => {
        next = parts.join('').replaceAll('{origin}', server.origin);
        heard.length = 0;
        const connections = createConnections((url) => ownRouteOf(url, process.env));
        const client = clientOf(server, connections);
        const result = await client.get(new URL('/2.0/user', server.origin), 'Bearer TESTONLY');
        client.close();
        connections.close();
        outcomes.add(result.outcome === 'answer' ? result.body : result.kind);
        expect(heard).toEqual([expect.stringMatching(/^GET \/2\.0\/user HTTP\/1\.1\r\n/)]);
        if (result.outcome === 'failure') expect(JSON.stringify(result)).toMatch(/^[\w {}":.,-]+$/);
      }),
      upTo(1000),
    );
    expect([...outcomes]).toEqual(expect.arrayContaining(['whole', 'cut', 'unreachable']));
  },
  fuzzTimeout,
);

test('one request after another goes over the same connection', async () => {
  const sockets = new Set<Socket>();
  const keeping = await talk((socket) => {
    sockets.add(socket);
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
  });
  const connections = createConnections((url) => ownRouteOf(url, process.env));
  const client = clientOf(keeping, connections);
  for (const path of ['/a', '/b', '/c']) {
    expect(await client.get(new URL(path, keeping.origin), 'Bearer TESTONLY')).toMatchObject({ status: 200 });
  }
  expect(sockets.size).toBe(1);
  client.close();
  connections.close();
  await keeping.close();
});
