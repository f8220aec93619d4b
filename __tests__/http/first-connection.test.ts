import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../../sandbox/free-port.ts';
import { createClient } from '../../src/http/client.ts';
import { type Connections, createConnections } from '../../src/http/connections.ts';
import { openRaw } from '../../src/http/raw-connection.ts';
import type { HttpResult } from '../../src/http/response.ts';
import { ownRouteOf } from '../../src/route/own-route.ts';
import { type Loopback, serve, talk } from './loopback.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Closes a server after the test. */
async function started(server: Promise<Loopback>): Promise<Loopback> {
  const there = await server;
  opened.push(there);
  return there;
}

const yes = () => started(serve((_, response) => response.end('{}')));
const anyName = 'bitbucket.test';

function connect(env: Readonly<Record<string, string>> = {}): Connections {
  const connections = createConnections((url) => ownRouteOf(url, env));
  opened.push(connections);
  return connections;
}

/** The first request to an origin, sent once. */
async function firstRequest(origin: string, connections: Connections, budgetMs = 600): Promise<HttpResult> {
  const client = createClient({ origins: [origin], budgetMs, userAgent: 'test', connections });
  const result = await client.get(new URL(`${origin}/2.0/user`), 'Bearer TESTONLY-not-a-real-token', {
    maxAttempts: 1,
  });
  client.close();
  return result;
}

describe('the connection that is opened before the first request', () => {
  test.each([
    ['is opened without TLS first', true],
    ['is opened by the agent', false],
  ])('%s, and serves the request', async (_, isRaw) => {
    const there = await yes();
    const connections = connect();
    connections.agentOf(there.origin).connectFirst(isRaw ? openRaw(new URL(there.origin)) : undefined);
    await there.until(1);
    expect(await firstRequest(there.origin, connections)).toMatchObject({ status: 200 });
    expect(await firstRequest(there.origin, connections)).toMatchObject({ status: 200 });
    expect(there.made()).toBe(1);
  });

  test('counts among those that are opened for more requests', async () => {
    const there = await yes();
    const connections = connect();
    const agent = connections.agentOf(there.origin);
    agent.connectFirst(openRaw(new URL(there.origin)));
    agent.preconnect(3);
    await there.until(3);
    await Promise.all([1, 2, 3].map(() => firstRequest(there.origin, connections)));
    expect(there.made()).toBe(3);
  });

  test('is closed if nothing used it', async () => {
    const there = await yes();
    const connections = connect();
    connections.agentOf(there.origin).connectFirst(openRaw(new URL(there.origin)));
    await there.until(1);
    connections.close();
    await there.idle();
    expect(there.open()).toBe(0);
  });

  test('is closed if nothing used it and it was not open yet', () => {
    const raw = openRaw(new URL('http://127.0.0.1:9'));
    const connections = connect();
    connections.agentOf('http://127.0.0.1:9').connectFirst(raw);
    connections.close();
    expect(raw.destroyed).toBe(true);
  });

  test('that was closed by the server fails no request', async () => {
    const there = await yes();
    const connections = connect();
    const raw = openRaw(new URL(there.origin));
    connections.agentOf(there.origin).connectFirst(raw);
    await there.until(1);
    const closed = new Promise((resolve) => raw.resume().once('close', resolve));
    there.drop();
    await closed;
    expect(await firstRequest(there.origin, connections)).toMatchObject({ status: 200 });
  });
});

describe('what fails before the first request is reported by it as if it had connected itself', () => {
  /** The results with and without a connection that was opened first, after `settle`. */
  async function both(origin: string, settle: (isFirst: boolean, raw: Socket) => Promise<unknown>) {
    const ahead = connect();
    const raw = openRaw(new URL(origin));
    ahead.agentOf(origin).connectFirst(raw);
    await settle(true, raw);
    const early = await firstRequest(origin, ahead);
    const own = firstRequest(origin, connect());
    await settle(false, raw);
    return [early, await own];
  }

  const closed = (_: boolean, raw: Socket) =>
    raw.closed ? Promise.resolve() : new Promise((resolve) => raw.once('close', resolve));

  test('a port without a listener', async () => {
    const [early, own] = await both(`http://127.0.0.1:${await freePort()}`, closed);
    expect(early).toEqual(own);
    expect(early).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED', stage: 'connection' });
  });

  test('a name that does not exist', async () => {
    const [early, own] = await both(`https://${anyName}`, closed);
    expect(early).toEqual(own);
    expect(early).toMatchObject({ kind: 'unreachable', stage: 'name lookup' });
  });

  test('a server that speaks no TLS', async () => {
    const there = await yes();
    const [early, own] = await both(there.origin.replace('http:', 'https:'), async () => {
      await there.until(1);
      await there.idle();
    });
    expect(early).toEqual(own);
    expect(early).toMatchObject({ kind: 'tls', stage: 'TLS handshake' });
  });

  test('a handshake that never ends', async () => {
    const there = await started(talk(() => undefined));
    const [early, own] = await both(there.origin.replace('http:', 'https:'), () => Promise.resolve());
    expect(early).toEqual(own);
    expect(early).toMatchObject({ kind: 'timed-out', stage: 'TLS handshake' });
  });

  test('a handshake that breaks', async () => {
    const there = await started(talk(() => undefined));
    const [early, own] = await both(there.origin.replace('http:', 'https:'), async (isFirst) => {
      await there.until(isFirst ? 1 : 2);
      there.drop();
      await there.idle();
    });
    expect(early).toEqual(own);
    expect(early).toMatchObject({ kind: 'unreachable', code: 'ECONNRESET' });
  });
});

describe('behind a proxy', () => {
  const origin = `https://${anyName}`;

  test('a refused tunnel is reported by the first request, and no other is opened', async () => {
    const proxy = await started(talk((socket) => socket.end('HTTP/1.1 407 No\r\n\r\n')));
    const connections = connect({ https_proxy: proxy.origin });
    connections.agentOf(origin).connectFirst();
    await proxy.until(1);
    await proxy.idle();
    const early = await firstRequest(origin, connections);
    expect(early).toMatchObject({ kind: 'proxy', status: 407, variable: 'https_proxy' });
    expect(proxy.made()).toBe(1);
    expect(early).toEqual(await firstRequest(origin, connect({ https_proxy: proxy.origin })));
  });

  test('a tunnel that never opens ends in time, as the tunnel of a request', async () => {
    const proxy = await started(talk(() => undefined));
    const connections = connect({ https_proxy: proxy.origin });
    connections.agentOf(origin).connectFirst();
    const early = await firstRequest(origin, connections);
    expect(early).toMatchObject({ kind: 'unreachable', stage: 'connection to the proxy' });
    expect(proxy.made()).toBe(1);
    expect(early).toEqual(await firstRequest(origin, connect({ https_proxy: proxy.origin })));
  });
});
