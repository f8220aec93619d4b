import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { asCommand, type Given, type HostName, on } from './harness.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Passes everything on to the sandbox, and counts the connections. */
async function relay() {
  let made = 0;
  let target = '';
  const server = createServer((near) => {
    made += 1;
    const far = connect(Number(new URL(target).port), '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => [near, far].map((one) => one.destroy()));
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const apiUrl = (origin: string) => {
    target = origin;
    return `http://127.0.0.1:${port}/2.0`;
  };
  return { apiUrl, made: () => made };
}

const repository = 'acme/web';
const scopes = 'read:repository:bitbucket read:pullrequest:bitbucket read:pipeline:bitbucket';

test.each<[string, Given, number, number]>([
  ['one request', { repository }, 1, 1],
  ['one request, then two side by side', { repository, scopes }, 3, 2],
  ['a plan', { repository, plan: 'true' }, 0, 0],
  ['a token with a character that breaks it', { repository, token: 'TESTONLY not a token' }, 0, 0],
  ['an option that is wrong', { repository, timeout: 'soon' }, 0, 0],
])('%s', async (_, given, requests, connections) => {
  const { apiUrl, made } = await relay();
  const outcome = await asCommand('api-full', given, { apiUrl });
  expect(outcome.requests).toHaveLength(requests);
  expect(made()).toBe(connections);
});

test.each<HostName>(['action', 'pipe', 'command'])('%s: the program connects once for one request', async (host) => {
  const { apiUrl, made } = await relay();
  const outcome = await on[host]('api-full', { repository }, { apiUrl, ownProcess: true });
  expect(outcome.exitCode).toBe(0);
  expect(made()).toBe(1);
});
