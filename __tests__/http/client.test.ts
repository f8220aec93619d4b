import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../../sandbox/free-port.ts';
import { type Client, createClient } from '../../src/http/client.ts';
import { createConnections } from '../../src/http/connections.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { exponentialBackoff, type RetryDelay } from '../../src/http/retry.ts';
import { ownRouteOf } from '../../src/route/own-route.ts';
import { type Loopback, serve, talk } from './loopback.ts';

const authorization = 'Bearer TESTONLY-not-a-real-token';
/** What the machine may be late by when it is busy. */
const slack = 10_000;

const opened: { close(): unknown }[] = [];
const proxyVariables = ['http', 'https', 'all', 'no'].flatMap((name) => [
  `${name}_proxy`,
  `${name.toUpperCase()}_PROXY`,
]);
const before = Object.fromEntries(proxyVariables.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of proxyVariables) delete process.env[name];
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  for (const [name, value] of Object.entries(before)) if (value !== undefined) process.env[name] = value;
});

const userAgent = 'token-preflight/test';

function client(origin: string, budgetMs = 1500, retryDelayMs: RetryDelay = () => 0): Client {
  const connections = createConnections((url) => ownRouteOf(url, process.env));
  const alone = createClient({ origins: [origin], budgetMs, userAgent, connections, retryDelayMs });
  const made: Client = {
    ...alone,
    close() {
      alone.close();
      connections.close();
    },
  };
  opened.push(made);
  return made;
}

async function server(listener: RequestListener): Promise<Loopback> {
  const made = await serve(listener);
  opened.push(made);
  return made;
}

async function rawServer(answer: (socket: Socket, head: string, count: number) => void): Promise<Loopback> {
  const made = await talk(answer);
  opened.push(made);
  return made;
}

/** Sends one request and reports how long it took, from before the client exists: its time budget can't have begun earlier. */
async function timed(
  ask: () => Promise<HttpResponse | NetworkError>,
): Promise<{ result: HttpResponse | NetworkError; ms: number }> {
  const started = performance.now();
  const result = await ask();
  return { result, ms: performance.now() - started };
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};
const url = ({ origin }: Loopback, path = '/2.0/user?fields=uuid') => new URL(`${origin}${path}`);
const sent = (socket: Socket, head: string, body = '') => socket.write(`HTTP/1.1 ${head}\r\n\r\n${body}`);

describe('an answer', () => {
  test('comes with status, headers in lower case and the whole body', async () => {
    const there = await server((_, response) =>
      json(
        response,
        200,
        { name: 'Jürgen 😀' },
        { 'X-OAuth-Scopes': 'repository, account', 'X-Credential-Type': 'oauth2' },
      ),
    );
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({
      outcome: 'answer',
      status: 200,
      body: 'whole',
      text: '{"name":"Jürgen 😀"}',
      headers: { 'x-oauth-scopes': 'repository, account', 'x-credential-type': 'oauth2' },
    });
  });

  test('a header that is sent twice is joined', async () => {
    const there = await rawServer((socket) =>
      sent(
        socket,
        '200 OK\r\nX-OAuth-Scopes: a\r\nx-oauth-scopes: b\r\nSet-Cookie: c=1\r\nSet-Cookie: d=2\r\nContent-Length: 2',
        '{}',
      ),
    );
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({
      headers: { 'x-oauth-scopes': 'a, b', 'set-cookie': 'c=1, d=2' },
    });
  });

  test('a letter that two chunks share is put together again', async () => {
    const bytes = Buffer.from('{"name":"ü"}');
    const at = bytes.indexOf(0xc3) + 1;
    const there = await server((_, response) => {
      response.write(bytes.subarray(0, at));
      setImmediate(() => response.end(bytes.subarray(at)));
    });
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ text: '{"name":"ü"}' });
  });

  test('an empty body is whole', async () => {
    const there = await server((_, response) => response.writeHead(401).end());
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({
      status: 401,
      body: 'whole',
      text: '',
    });
  });

  test('that is compressed without a request for it is reported as such', async () => {
    const there = await server((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('{}'));
    });
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ body: 'encoded' });
  });

  test('is read up to a limit and no further', async () => {
    let written = 0;
    const there = await server((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const more = (): void => {
        if (response.destroyed) return;
        written += chunk.length;
        // Writing to a connection that is gone calls back with an error at once, before the response knows.
        response.write(chunk, (error) => error ?? setImmediate(more));
      };
      more();
    });
    const { result, ms } = await timed(() => client(there.origin).get(url(there), authorization));
    expect(result).toMatchObject({ outcome: 'answer', status: 200, body: 'limit' });
    expect((result as HttpResponse).text.length).toBeLessThanOrEqual(256 * 1024);
    expect(ms).toBeLessThan(slack);
    expect(written).toBeGreaterThan(256 * 1024);
  });

  test('a body of exactly the limit is whole', async () => {
    const there = await server((_, response) => response.end('x'.repeat(256 * 1024)));
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ body: 'whole' });
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is an answer and is not followed', async (status) => {
    const asked: (string | undefined)[] = [];
    const elsewhere = await server((request, response) => {
      asked.push(request.url);
      json(response, 200, {});
    });
    const there = await server((request, response) => {
      asked.push(request.url);
      response.writeHead(status, { location: `${elsewhere.origin}/stolen` }).end();
    });
    expect(await client(there.origin).get(url(there, '/2.0/user'), authorization)).toMatchObject({ status });
    expect(asked).toEqual(['/2.0/user']);
  });

  test('what comes before the real answer (103) is passed over', async () => {
    const there = await rawServer((socket) => {
      sent(socket, '103 Early Hints\r\nLink: </x>');
      sent(socket, '200 OK\r\nContent-Length: 2', '{}');
    });
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ status: 200, text: '{}' });
  });
});

describe('a request', () => {
  test('is a GET with the credential, no cookie, no body and no wish for compression', async () => {
    const seen: IncomingMessage[] = [];
    const there = await server((request, response) => {
      seen.push(request);
      json(response, 200, {}, { 'set-cookie': 'session=1; Path=/' });
    });
    const asking = client(there.origin);
    await asking.get(url(there), authorization);
    await asking.get(url(there, '/2.0/repositories/%7Bx%7D?a=b'), authorization);
    expect(seen.map(({ method, url: path }) => [method, path])).toEqual([
      ['GET', '/2.0/user?fields=uuid'],
      ['GET', '/2.0/repositories/%7Bx%7D?a=b'],
    ]);
    for (const { headers } of seen) {
      expect(headers).toMatchObject({
        authorization,
        accept: 'application/json, */*;q=0.5',
        'accept-encoding': 'identity',
        'user-agent': 'token-preflight/test',
      });
      expect(Object.keys(headers).toSorted()).toEqual(
        ['accept', 'accept-encoding', 'authorization', 'connection', 'host', 'user-agent'].toSorted(),
      );
    }
    expect(asking.sent()).toBe(2);
  });

  test.each([
    ['another port', (origin: string) => origin.replace(/\d+$/, '1')],
    ['another host', (origin: string) => origin.replace('127.0.0.1', 'localhost')],
    ['another protocol', (origin: string) => origin.replace('http:', 'https:')],
    ['another site', () => 'https://evil.example'],
  ])('to %s is refused before anything is sent', async (_, elsewhere) => {
    let asked = 0;
    const there = await server((_request, response) => {
      asked += 1;
      json(response, 200, {});
    });
    const asking = client(there.origin);
    const result = await asking.get(new URL(`${elsewhere(there.origin)}/2.0/user`), authorization);
    expect(result).toMatchObject({ outcome: 'failure', kind: 'refused-by-us' });
    expect([asked, asking.sent(), there.open()]).toEqual([0, 0, 0]);
  });

  test.each(['\n', '\r\n', '\0', 'ÿĀ', '\u200b'])(
    'with a credential that no header can hold (%j) fails without quoting it',
    async (stray) => {
      const there = await server((_, response) => json(response, 200, {}));
      const result = await client(there.origin).get(url(there), `Bearer TESTONLY${stray}secret`);
      expect(result).toMatchObject({ outcome: 'failure', kind: 'refused-by-us' });
      expect(JSON.stringify(result)).not.toMatch(/TESTONLY|secret/);
      expect(there.open()).toBe(0);
    },
  );
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
(hasIPv6 ? test : test.skip).each([0, 3])(
  'an address of IPv6, which is in brackets, is connected to, with %i connections opened ahead',
  async (ahead) => {
    const hosts: (string | undefined)[] = [];
    const there = await serve((request, response) => {
      hosts.push(request.headers.host);
      json(response, 200, {});
    }, '::1');
    opened.push(there);
    const asking = client(there.origin);
    if (ahead > 0) asking.connect(url(there), ahead);
    await there.until(ahead);
    expect(await asking.get(url(there), authorization)).toMatchObject({ status: 200 });
    expect(hosts).toEqual([`[::1]:${there.port}`]);
    expect(there.made()).toBe(Math.max(ahead, 1));
  },
);

describe('repetition', () => {
  const answering = async (...answers: readonly (readonly [number, Record<string, string>?])[]) => {
    const times: number[] = [];
    const there = await server((_, response) => {
      const [status, headers] = answers[Math.min(times.length, answers.length - 1)] ?? [500];
      times.push(performance.now());
      json(response, status, {}, headers);
    });
    return { there, times };
  };

  test.each([401, 403, 404, 410, 400, 301, 200, 418])('a %i is requested once', async (status) => {
    const { there, times } = await answering([status]);
    expect(await client(there.origin, 3000).get(url(there), authorization)).toMatchObject({ status });
    expect(times).toHaveLength(1);
  });

  test.each([429, 500, 502, 503, 504, 555])('a %i is requested three times at most', async (status) => {
    const { there, times } = await answering([status, { 'retry-after': '0' }]);
    const asking = client(there.origin, 3000);
    expect(await asking.get(url(there), authorization)).toMatchObject({ status });
    expect(times).toHaveLength(3);
    expect(asking.sent()).toBe(3);
  });

  test('it ends as soon as there is an answer', async () => {
    const { there, times } = await answering([503], [200], [418]);
    expect(await client(there.origin, 3000).get(url(there), authorization)).toMatchObject({ status: 200 });
    expect(times).toHaveLength(2);
  });

  test('the pauses grow, and jitter lengthens them', async () => {
    const { there, times } = await answering([503]);
    await client(
      there.origin,
      4000,
      exponentialBackoff(() => 0.5),
    ).get(url(there), authorization);
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(370);
    expect(third - second).toBeGreaterThanOrEqual(745);
  });

  test('the seconds of Retry-After are waited for when they fit', async () => {
    const { there, times } = await answering([429, { 'retry-after': '1' }], [200]);
    expect(await client(there.origin, 3000).get(url(there), authorization)).toMatchObject({ status: 200 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('the moment of Retry-After is waited for when it fits', async () => {
    const moment = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    const { there } = await answering([503, { 'retry-after': moment.toUTCString() }], [200]);
    expect(await client(there.origin, 4000).get(url(there), authorization)).toMatchObject({ status: 200 });
    expect(Date.now()).toBeGreaterThanOrEqual(moment.getTime() - 5);
  });

  test.each(['60', '999999999', 'Fri, 01 Jan 2100 00:00:00 GMT'])(
    'a Retry-After of %s that does not fit ends it at once',
    async (wait) => {
      const { there, times } = await answering([429, { 'retry-after': wait }]);
      const { result, ms } = await timed(() => client(there.origin, 1500).get(url(there), authorization));
      expect(result).toMatchObject({ status: 429 });
      expect(times).toHaveLength(1);
      expect(ms).toBeLessThan(slack);
    },
  );

  test.each(['soon', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT', '0'])(
    'a Retry-After of %s causes no wait',
    async (wait) => {
      const { there, times } = await answering([429, { 'retry-after': wait }], [200]);
      expect(await client(there.origin, 1500).get(url(there), authorization)).toMatchObject({ status: 200 });
      expect(times).toHaveLength(2);
    },
  );

  test('a pause that does not fit into the budget is not begun', async () => {
    const { there, times } = await answering([503]);
    const { result, ms } = await timed(() => client(there.origin, 200, () => 250).get(url(there), authorization));
    expect(result).toMatchObject({ status: 503 });
    expect(times).toHaveLength(1);
    expect(ms).toBeLessThan(slack);
  });

  test('a broken connection is tried again', async () => {
    const there = await rawServer((socket, _, count) => {
      if (count < 3) socket.resetAndDestroy();
      else sent(socket, '200 OK\r\nContent-Length: 2', '{}');
    });
    const asking = client(there.origin, 3000);
    expect(await asking.get(url(there), authorization)).toMatchObject({ status: 200 });
    expect(asking.sent()).toBe(3);
  });

  test('a success that was cut off is tried again', async () => {
    const there = await rawServer((socket, _, count) => {
      sent(socket, '200 OK\r\nContent-Length: 20\r\nConnection: close', count === 1 ? '{"a":' : '{"a":"0123456789ab"}');
      socket.end();
    });
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ body: 'whole' });
  });

  test('a refusal that was cut off is not', async () => {
    const there = await rawServer((socket) => {
      sent(socket, '401 Unauthorized\r\nContent-Length: 20', '{"a":');
      socket.end();
    });
    const asking = client(there.origin);
    expect(await asking.get(url(there), authorization)).toMatchObject({ status: 401, body: 'cut' });
    expect(asking.sent()).toBe(1);
  });
});

describe('a connection that breaks', () => {
  /** A client that never retries, because the delay doesn't fit into its budget. */
  const once = (origin: string) => client(origin, 10_000, () => 60_000);

  test('before the answer is out of reach, with the code of the network', async () => {
    const there = await rawServer((socket) => socket.resetAndDestroy());
    expect(await once(there.origin).get(url(there), authorization)).toMatchObject({
      outcome: 'failure',
      kind: 'unreachable',
      host: `127.0.0.1:${there.port}`,
      code: 'ECONNRESET',
    });
  });

  test('by a plain end before the answer is out of reach', async () => {
    const there = await rawServer((socket) => socket.end());
    expect(await once(there.origin).get(url(there), authorization)).toMatchObject({ kind: 'unreachable' });
  });

  test.each([
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
    ['ended', (socket: Socket) => socket.end()],
  ])('in the middle of the body (%s) gives an answer that is cut', async (_, end) => {
    const there = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":', () => setImmediate(() => end(socket)));
    });
    const { result, ms } = await timed(() => once(there.origin).get(url(there), authorization));
    expect(result).toMatchObject({ outcome: 'answer', status: 200, body: 'cut' });
    expect(ms).toBeLessThan(slack);
  });

  test('in the middle of a chunk gives an answer that is cut', async () => {
    const there = await rawServer((socket) => {
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":');
    });
    expect(await once(there.origin).get(url(there), authorization)).toMatchObject({ body: 'cut' });
  });

  test('that is not read is out of reach', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    expect(await once(origin).get(new URL(`${origin}/2.0/user`), authorization)).toEqual({
      outcome: 'failure',
      kind: 'unreachable',
      host: `127.0.0.1:${port}`,
      stage: 'connection',
      code: 'ECONNREFUSED',
    });
  });

  test('headers without end are reported as such', async () => {
    const there = await server((_, response) => {
      response.writeHead(200, { 'x-endless': 'x'.repeat(40 * 1024) });
      response.end('{}');
    });
    const asking = client(there.origin);
    expect(await asking.get(url(there), authorization)).toMatchObject({ kind: 'oversized-headers', stage: 'answer' });
    expect(asking.sent()).toBe(1);
  });

  test('headers of 30 kB are read', async () => {
    const there = await server((_, response) => json(response, 200, {}, { 'x-long': 'x'.repeat(30 * 1024) }));
    expect(await once(there.origin).get(url(there), authorization)).toMatchObject({ status: 200 });
  });

  test('a response that is not HTTP is unreachable', async () => {
    const there = await rawServer((socket) => socket.end('220 mail.acme.example ESMTP\r\n'));
    expect(await once(there.origin).get(url(there), authorization)).toMatchObject({
      outcome: 'failure',
      kind: 'unreachable',
    });
  });

  test('https to a port that speaks plain http is a matter of TLS, and no credential is sent', async () => {
    const heard: Buffer[] = [];
    const there = await rawServer(() => undefined);
    const plain = await server((request, response) => {
      heard.push(Buffer.from(request.headers.authorization ?? ''));
      json(response, 200, {});
    });
    const origin = plain.origin.replace('http:', 'https:');
    expect(await once(origin).get(new URL(`${origin}/2.0/user`), authorization)).toMatchObject({
      outcome: 'failure',
      kind: 'tls',
      stage: 'TLS handshake',
      code: expect.any(String),
    });
    expect([heard.length, there.open()]).toEqual([0, 0]);
  });
});

describe('the time budget', () => {
  const budget = 400;

  test('ends a request without an answer', async () => {
    const there = await server(() => undefined);
    // Enough to connect, however busy the machine is.
    const long = 1500;
    const { result, ms } = await timed(() => client(there.origin, long).get(url(there), authorization));
    expect(result).toMatchObject({
      outcome: 'failure',
      kind: 'timed-out',
      stage: 'answer',
      host: `127.0.0.1:${there.port}`,
    });
    expect(ms).toBeGreaterThanOrEqual(long - 20);
    expect(ms).toBeLessThan(long + slack);
  });

  test('ends a body that never ends', async () => {
    const there = await rawServer((socket) => sent(socket, '200 OK\r\nContent-Length: 10', '{'));
    const { result, ms } = await timed(() => client(there.origin, budget).get(url(there), authorization));
    expect(result).toMatchObject({ outcome: 'failure', kind: 'timed-out' });
    expect(ms).toBeLessThan(budget + slack);
  });

  test('ends a body that drips', async () => {
    const there = await server((_, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const { result, ms } = await timed(() => client(there.origin, budget).get(url(there), authorization));
    expect(result).toMatchObject({ outcome: 'failure', kind: 'timed-out' });
    expect(ms).toBeGreaterThanOrEqual(budget - 20);
    expect(ms).toBeLessThan(budget + slack);
  });

  test('ends headers that drip', async () => {
    const there = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('x-more: x\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const { result, ms } = await timed(() => client(there.origin, budget).get(url(there), authorization));
    expect(result).toMatchObject({ outcome: 'failure', kind: 'timed-out' });
    expect(ms).toBeLessThan(budget + slack);
  });

  test('ends a TLS handshake without an answer, and reports how far it came', async () => {
    const there = await rawServer(() => undefined);
    const origin = there.origin.replace('http:', 'https:');
    const { result, ms } = await timed(() => client(origin, budget).get(new URL(`${origin}/2.0/user`), authorization));
    expect(result).toMatchObject({ outcome: 'failure', stage: 'TLS handshake' });
    expect(ms).toBeLessThan(budget + slack);
  });

  test('is one for all requests side by side', async () => {
    const there = await server(() => undefined);
    const asking = client(there.origin, budget);
    const { result, ms } = await timed(() =>
      Promise.all(Array.from({ length: 8 }, (_, index) => asking.get(url(there, `/2.0/${index}`), authorization))).then(
        ([first]) => first as NetworkError,
      ),
    );
    expect(result).toMatchObject({ kind: 'timed-out' });
    expect(ms).toBeLessThan(budget + slack);
    expect(asking.sent()).toBe(8);
  });

  test('leaves a host within reach while another request is only connecting', async () => {
    const there = await server(() => undefined);
    const connections = createConnections((url) => ownRouteOf(url, process.env));
    opened.push(connections);
    const made = (budgetMs: number) => {
      const one = createClient({ origins: [there.origin], budgetMs, userAgent, connections });
      opened.push(one);
      return one;
    };
    // The first two end one right after the other, and as soon as the first has ended, the third begins.
    const [first, second] = [made(1500), made(1500)];
    const ended = first.get(url(there), authorization);
    void ended.then(() => made(1500).get(url(there), authorization));
    const late = { kind: 'timed-out', stage: 'answer' };
    expect(await second.get(url(there), authorization)).toMatchObject(late);
    expect(await ended).toMatchObject(late);
  });

  test('counts for what comes one after another', async () => {
    let asked = 0;
    const there = await server((_, response) => {
      asked += 1;
      if (asked === 1) json(response, 200, {});
    });
    const asking = client(there.origin, budget);
    const { ms } = await timed(() =>
      asking.get(url(there), authorization).then(() => asking.get(url(there), authorization)),
    );
    expect(ms).toBeLessThan(budget + slack);
    expect(await asking.get(url(there), authorization)).toMatchObject({ outcome: 'failure', kind: 'timed-out' });
    // What comes after its end is not sent, and not counted.
    expect(asking.sent()).toBe(2);
  });
});

describe('close', () => {
  test('ends what is in flight', async () => {
    const asking: Client[] = [];
    const there = await server(() => asking[0]?.close());
    asking.push(client(there.origin, 60_000));
    const { result, ms } = await timed(() => asking[0]?.get(url(there), authorization) as Promise<NetworkError>);
    expect(result.outcome).toBe('failure');
    expect(ms).toBeLessThan(slack);
  });

  test('ends a body that is being read', async () => {
    const asking: Client[] = [];
    const there = await server((_, response) => response.write('{', () => asking[0]?.close()));
    asking.push(client(there.origin, 60_000));
    const { result, ms } = await timed(() => asking[0]?.get(url(there), authorization) as Promise<NetworkError>);
    expect(result.outcome).toBe('failure');
    expect(ms).toBeLessThan(slack);
  });

  test('ends a pause between two tries', async () => {
    const there = await server((_, response) => json(response, 503, {}));
    // Called just before the pause, which it makes almost endless.
    const closing = () => {
      setImmediate(() => asking.close());
      return 50_000;
    };
    const asking = client(there.origin, 60_000, closing);
    const { result, ms } = await timed(() => asking.get(url(there), authorization));
    expect(result).toMatchObject({ status: 503 });
    expect(ms).toBeLessThan(slack);
    expect(asking.sent()).toBe(1);
  });

  test('leaves no connection open, also none that is kept for later', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    const asking = client(there.origin, 60_000);
    await asking.get(url(there), authorization);
    expect(there.open()).toBe(1);
    asking.close();
    await there.idle();
    expect(there.open()).toBe(0);
  });
});

describe('connections opened ahead', () => {
  test('serve the requests that come later, and nothing is sent over them before', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    const asking = client(there.origin);
    asking.connect(url(there), 3);
    await there.until(3);
    expect(asking.sent()).toBe(0);
    await asking.get(url(there), authorization);
    await Promise.all([1, 2, 3].map(() => asking.get(url(there), authorization)));
    expect(there.made()).toBe(3);
  });

  test('are opened by the first of those who share them alone', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    const asking = client(there.origin);
    await asking.get(url(there), authorization);
    asking.connect(url(there), 3);
    await asking.get(url(there), authorization);
    expect(there.made()).toBe(1);
  });

  test('are at most as many as an origin may have', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    const asking = client(there.origin);
    asking.connect(url(there), 50);
    await there.until(10);
    await asking.get(url(there), authorization);
    expect(there.made()).toBe(10);
  });

  test('that break while nothing waits for them fail no request', async () => {
    const there = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'));
    const asking = client(there.origin);
    asking.connect(url(there), 3);
    await there.until(3);
    there.drop();
    await there.idle();
    expect(await asking.get(url(there), authorization)).toMatchObject({ status: 200, text: '{}' });
  });

  test('that nothing waits for fail no request either', async () => {
    const port = await freePort();
    const asking = client(`http://127.0.0.1:${port}`, 300);
    asking.connect(new URL(`http://127.0.0.1:${port}`), 3);
    const result = await asking.get(new URL(`http://127.0.0.1:${port}/2.0/user`), authorization);
    expect(result).toMatchObject({ kind: 'unreachable', stage: 'connection' });
  });

  test('end with the client if unused', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    const asking = client(there.origin, 60_000);
    asking.connect(url(there), 3);
    await there.until(3);
    asking.close();
    await there.idle();
    expect(there.open()).toBe(0);
  });

  test('lead to no host but the own ones, and not around a proxy', async () => {
    const there = await server((_, response) => json(response, 200, {}));
    process.env.HTTPS_PROXY = there.origin;
    const asking = client('https://api.bitbucket.test');
    asking.connect(url(there), 3);
    asking.connect(new URL('https://api.bitbucket.test/2.0/user'), 3);
    const other = client(there.origin);
    await other.get(url(there), authorization);
    expect(there.made()).toBe(1);
  });
});

describe('a proxy', () => {
  /** A name that is never looked up: only the proxy would get it. */
  const origin = 'https://api.bitbucket.test';
  const asked = () => new URL(`${origin}/2.0/user`);
  const through = (there: Loopback) => {
    process.env.HTTPS_PROXY = there.origin;
  };
  const notThere = (port: number) => ({
    outcome: 'failure',
    kind: 'unreachable',
    host: `127.0.0.1:${port}`,
    stage: 'connection to the proxy',
    variable: 'HTTPS_PROXY',
  });

  test.each([407, 403, 502])('that refuses the tunnel with %i is distinguished, with its status', async (status) => {
    const lines: string[] = [];
    const there = await rawServer((socket, head) => {
      lines.push(head);
      socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\n\r\n`);
    });
    through(there);
    const asking = client(origin);
    const result = await asking.get(asked(), authorization);
    expect(result).toMatchObject({
      outcome: 'failure',
      kind: 'proxy',
      stage: 'connection to the proxy',
      variable: 'HTTPS_PROXY',
      status,
      host: 'api.bitbucket.test',
    });
    expect(lines[0]).toMatch(/^CONNECT api\.bitbucket\.test:443 HTTP\/1\.1\r\n/);
    expect(lines.join('')).not.toContain('TESTONLY');
    expect(JSON.stringify(result)).not.toContain('TESTONLY');
  });

  test('that never answers ends within the budget', async () => {
    const there = await rawServer(() => undefined);
    through(there);
    const { result, ms } = await timed(() => client(origin, 400).get(asked(), authorization));
    expect(result).toMatchObject(notThere(there.port));
    expect(ms).toBeLessThan(400 + slack);
  });

  test('that closes the connection is unreachable', async () => {
    const there = await rawServer((socket) => socket.destroy());
    through(there);
    expect(await client(origin).get(asked(), authorization)).toMatchObject(notThere(there.port));
  });

  test('that is not there is what cannot be reached, with the code of the network', async () => {
    const port = await freePort();
    process.env.https_proxy = `http://127.0.0.1:${port}`;
    expect(await client(origin).get(asked(), authorization)).toEqual({
      ...notThere(port),
      variable: 'https_proxy',
      code: 'ECONNREFUSED',
    });
  });

  test.each([
    ['no scheme', (port: number) => `127.0.0.1:${port}`, undefined],
    ['a login and no scheme', (port: number) => `user:pw@127.0.0.1:${port}`, 'user:pw'],
    ['a stray percent sign', (port: number) => `http://user:p%ss@127.0.0.1:${port}`, 'user:p%ss'],
  ])('is gone through where its address has %s', async (_, address, login) => {
    const heads: string[] = [];
    const there = await rawServer((socket, head) => {
      heads.push(head);
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
    process.env.HTTPS_PROXY = address(there.port);
    const result = await client(origin).get(asked(), authorization);
    expect(result).toMatchObject({ kind: 'proxy', status: 403 });
    const [, sent] = /Proxy-Authorization: Basic (\S+)/.exec(heads[0] ?? '') ?? [];
    expect(sent && Buffer.from(sent, 'base64').toString()).toBe(login);
    expect(JSON.stringify(result)).not.toMatch(/user|pw|p%/);
  });

  test.each([
    '10.0.0.1:99999',
    '[bad',
    'socks5://127.0.0.1:1080',
    'http://user:p%ff@proxy.test',
    'http://user:1#x@proxy',
  ])('whose address cannot be read (%s) is not gone around', async (address) => {
    process.env.HTTPS_PROXY = address;
    const asking = client(origin);
    asking.connect(asked(), 3);
    expect(await asking.get(asked(), authorization)).toEqual({
      outcome: 'failure',
      kind: 'unreachable',
      host: 'api.bitbucket.test',
      stage: 'address of the proxy',
      variable: 'HTTPS_PROXY',
    });
    expect(asking.sent()).toBe(0);
  });

  test('that opens the tunnel and then keeps silent ends within the budget', async () => {
    const there = await rawServer((socket) => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    through(there);
    const { result, ms } = await timed(() => client(origin, 400).get(asked(), authorization));
    expect(result.outcome).toBe('failure');
    expect(ms).toBeLessThan(400 + slack);
  });

  test('gets the login that its address contains, and the credential of the request never', async () => {
    const heads: string[] = [];
    const there = await rawServer((socket, head) => {
      heads.push(head);
      socket.end('HTTP/1.1 407 Refused\r\nContent-Length: 0\r\n\r\n');
    });
    process.env.HTTPS_PROXY = there.origin.replace('//', '//user:p%40ss@');
    await client(origin).get(asked(), authorization);
    expect(heads[0]).toContain(`Proxy-Authorization: Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    expect(heads[0]).not.toContain('TESTONLY');
  });

  test.each([
    ['Basic realm="proxy"', '', 'login-missing'],
    ['Basic realm="proxy"', 'user:pw@', 'login-rejected'],
    ['NTLM\r\nProxy-Authenticate: Negotiate', 'user:pw@', 'scheme-unsupported'],
  ])('that refuses with %s and a login of "%s" is named by %s', async (scheme, login, challenge) => {
    const there = await rawServer((socket) => {
      socket.end(`HTTP/1.1 407 Refused\r\nProxy-Authenticate: ${scheme}\r\nContent-Length: 0\r\n\r\n`);
    });
    process.env.HTTPS_PROXY = there.origin.replace('//', `//${login}`);
    expect(await client(origin).get(asked(), authorization)).toMatchObject({ kind: 'proxy', status: 407, challenge });
  });

  test('in ALL_PROXY is used', async () => {
    const heads: string[] = [];
    const there = await rawServer((socket, head) => {
      heads.push(head);
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
    process.env.ALL_PROXY = there.origin;
    expect(await client(origin).get(asked(), authorization)).toMatchObject({ variable: 'ALL_PROXY', status: 403 });
    expect(heads).toEqual([expect.stringContaining('CONNECT api.bitbucket.test:443 ')]);
  });

  (hasIPv6 ? test : test.skip)('with an address of IPv6 is gone through', async () => {
    const there = await serve(() => undefined, '::1');
    opened.push(there);
    process.env.HTTPS_PROXY = there.origin;
    const failure = await client(origin).get(asked(), authorization);
    expect(there.made()).toBeGreaterThan(0);
    expect(failure).toMatchObject({ host: `[::1]:${there.port}`, stage: 'connection to the proxy' });
    expect(failure).not.toHaveProperty('code', 'ENOTFOUND');
  });

  test('is not used for loopback addresses', async () => {
    const proxy = await rawServer(() => undefined);
    const there = await server((_, response) => json(response, 200, {}));
    process.env.HTTP_PROXY = proxy.origin;
    expect(await client(there.origin).get(url(there), authorization)).toMatchObject({ status: 200 });
    expect(proxy.open()).toBe(0);
  });
});
