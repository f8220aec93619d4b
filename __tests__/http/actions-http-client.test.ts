import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { describeError, findProxy } from '../../src/http/actions-http-client.ts';

/** An error of the tunnel agent, or one from behind the tunnel. */
function tunnelError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ECONNRESET' });
}

const proxy = { variable: 'https_proxy', address: new URL('http://user:TESTONLY@proxy.test:3128') };

test.each([407, 503])('a proxy that answers with %i refused the request', (status) => {
  const error = tunnelError(`tunneling socket could not be established, statusCode=${status}`);
  expect(describeError(error, 'h', 'connection', proxy)).toEqual({
    outcome: 'failure',
    kind: 'proxy',
    host: 'h',
    stage: 'connection to the proxy',
    variable: 'https_proxy',
    status,
  });
});

test.each([
  ['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'],
  ['getaddrinfo ENOTFOUND proxy.test', 'ENOTFOUND'],
  ['getaddrinfo EAI_AGAIN proxy.test', 'EAI_AGAIN'],
  ['socket hang up', undefined],
  ['self-signed certificate', undefined],
])("a proxy without a response (%s) is the host that can't be reached", (cause, code) => {
  const error = tunnelError(`tunneling socket could not be established, cause=${cause}`);
  expect(describeError(error, 'h', 'connection', proxy)).toEqual({
    outcome: 'failure',
    kind: 'unreachable',
    host: 'proxy.test:3128',
    stage: 'connection to the proxy',
    variable: 'https_proxy',
    ...(code !== undefined && { code }),
  });
});

test("a failure behind the proxy isn't one of the proxy", () => {
  expect(describeError(tunnelError('read'), 'h', 'answer', proxy)).toEqual({
    outcome: 'failure',
    kind: 'unreachable',
    host: 'h',
    stage: 'answer',
    code: 'ECONNRESET',
  });
});

test('without a proxy, a tunnel error is like any other', () => {
  const error = tunnelError('tunneling socket could not be established, statusCode=407');
  expect(describeError(error, 'h', 'connection', undefined)).toMatchObject({ kind: 'unreachable', host: 'h' });
});

const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of variables) delete process.env[name];
});
afterEach(() => {
  for (const name of variables) delete process.env[name];
  for (const [name, value] of Object.entries(before)) if (value !== undefined) process.env[name] = value;
});

test.each([
  ['https://api.bitbucket.org', undefined, 'HTTPS_PROXY'],
  ['https://api.bitbucket.org', 'example.org,.bitbucket.org', undefined],
  ['https://api.bitbucket.org', 'example.org', 'HTTPS_PROXY'],
  ['http://api.bitbucket.org', undefined, 'HTTP_PROXY'],
  ['http://127.0.0.1:8080', undefined, undefined],
])('the proxy for %s with NO_PROXY=%s is that of %s', (url, noProxy, variable) => {
  process.env.HTTP_PROXY = 'proxy.test:3128';
  process.env.HTTPS_PROXY = 'proxy.test:3128';
  if (noProxy !== undefined) process.env.NO_PROXY = noProxy;
  expect(findProxy(new URL(url))?.variable).toBe(variable);
});
