import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type NetworkError,
  ProxyError,
  proxyRefused,
  proxyUnreachable,
  proxyUnusable,
  type Stage,
  timeoutError,
  toNetworkError,
} from '../../src/http/errors.ts';
import type { ProxyHop, Route } from '../../src/route/route.ts';

/** An error as Node throws it. */
function thrown(code: string | undefined, message = 'connect', more: object = {}): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code }, more);
}

type Row = readonly [string, unknown, Stage, Partial<NetworkError>];

describe('toNetworkError', () => {
  test.each<Row>([
    ['ENOTFOUND', thrown('ENOTFOUND'), 'connection', { kind: 'unreachable', stage: 'name lookup', code: 'ENOTFOUND' }],
    ['EAI_AGAIN', thrown('EAI_AGAIN'), 'connection', { kind: 'unreachable', stage: 'name lookup', code: 'EAI_AGAIN' }],
    ['ECONNREFUSED', thrown('ECONNREFUSED'), 'answer', { kind: 'unreachable', stage: 'connection' }],
    ['ETIMEDOUT', thrown('ETIMEDOUT'), 'answer', { kind: 'unreachable', stage: 'connection' }],
    ['EHOSTUNREACH', thrown('EHOSTUNREACH'), 'connection', { kind: 'unreachable', stage: 'connection' }],
    ['ENETUNREACH', thrown('ENETUNREACH'), 'connection', { kind: 'unreachable', stage: 'connection' }],
    [
      'ECONNRESET after connecting',
      thrown('ECONNRESET'),
      'answer',
      { kind: 'unreachable', stage: 'answer', code: 'ECONNRESET' },
    ],
    [
      'ECONNRESET during the handshake',
      thrown('ECONNRESET'),
      'TLS handshake',
      { kind: 'unreachable', stage: 'TLS handshake' },
    ],
    ['EPIPE', thrown('EPIPE'), 'answer', { kind: 'unreachable', stage: 'answer' }],
    ['not HTTP', thrown('HPE_INVALID_CONSTANT'), 'answer', { kind: 'unreachable', stage: 'answer' }],
    [
      'headers over the limit',
      thrown('HPE_HEADER_OVERFLOW'),
      'connection',
      { kind: 'oversized-headers', stage: 'answer' },
    ],
    ['an invalid header of ours', thrown('ERR_INVALID_CHAR'), 'answer', { kind: 'refused-by-us', stage: 'connection' }],
    [
      'several addresses, all refused',
      new AggregateError([thrown('ECONNREFUSED'), thrown('ENETUNREACH')]),
      'connection',
      { kind: 'unreachable', stage: 'connection', code: 'ECONNREFUSED' },
    ],
    [
      'several addresses, with a separate code',
      Object.assign(new AggregateError([thrown('ENETUNREACH')]), { code: 'ECONNREFUSED' }),
      'connection',
      { code: 'ECONNREFUSED' },
    ],
    ['several addresses and no error', new AggregateError([]), 'connection', { kind: 'unreachable' }],
    ['a cause with a code', new Error('x', { cause: thrown('ENOTFOUND') }), 'connection', { stage: 'name lookup' }],
    [
      'a cause that is a string',
      new Error('x', { cause: 'ENOTFOUND' }),
      'answer',
      { kind: 'unreachable', stage: 'answer' },
    ],
    [
      'a code that is a number',
      thrown(undefined, 'x', { code: 7 }),
      'answer',
      { kind: 'unreachable', stage: 'answer' },
    ],
    ['no code', new Error('socket hang up'), 'answer', { kind: 'unreachable', stage: 'answer' }],
    ['a string', 'broken', 'connection', { kind: 'unreachable', stage: 'connection' }],
    ['nothing', undefined, 'connection', { kind: 'unreachable', stage: 'connection' }],
    ['null', null, 'connection', { kind: 'unreachable', stage: 'connection' }],
  ])('%s', (_, error, reached, expected) => {
    expect(toNetworkError(error, 'api.bitbucket.org', reached)).toMatchObject({
      outcome: 'failure',
      host: 'api.bitbucket.org',
      ...expected,
    });
  });

  test.each([
    ['a string', 'broken'],
    ['an error without a code', new Error('socket hang up')],
    ['an error whose code is a number', thrown(undefined, 'x', { code: 7 })],
  ])('%s has no code', (_, error) => {
    expect(toNetworkError(error, 'h', 'connection')).not.toHaveProperty('code');
  });

  test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'HOSTNAME_MISMATCH',
    'EPROTO',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  ])('%s is a TLS error', (code) => {
    expect(toNetworkError(thrown(code), 'h', 'connection')).toMatchObject({
      kind: 'tls',
      stage: 'TLS handshake',
      code,
    });
  });

  test('whatever is thrown, its text is dropped', () => {
    const codes = fc.constantFrom(
      undefined,
      'ERR_INVALID_CHAR',
      'ECONNRESET',
      'EPROTO',
      'ENOTFOUND',
      'ERR_HTTP_INVALID_HEADER_VALUE',
    );
    const stage = fc.constantFrom<Stage>(
      'name lookup',
      'connection',
      'TLS handshake',
      'connection to the proxy',
      'answer',
    );
    fc.assert(
      fc.property(codes, stage, fc.anything(), (code, reached, odd) => {
        const message = 'Invalid value "Bearer TESTONLY" for header "authorization"';
        for (const error of [thrown(code, message), new Error(message, { cause: thrown(code, message) }), odd]) {
          const failure = toNetworkError(error, 'api.bitbucket.org', reached);
          expect(JSON.stringify(failure)).not.toContain('TESTONLY');
          expect(failure.outcome).toBe('failure');
        }
      }),
    );
  });
});

describe('the proxy', () => {
  const proxy: ProxyHop = { scheme: 'http', host: 'proxy.test', port: 3128, login: 'none' };
  const route = { kind: 'proxy', variable: 'https_proxy', proxy } as const;
  const noProxy = { outcome: 'failure', kind: 'unreachable', stage: 'connection to the proxy' };

  test.each([
    [
      'the connection to the proxy',
      'connection to the proxy',
      { ...noProxy, host: 'proxy.test:3128', variable: 'https_proxy' },
    ],
    [
      'the connection behind it',
      'connection',
      { outcome: 'failure', kind: 'unreachable', stage: 'connection', host: 'h' },
    ],
    ['the name lookup', 'name lookup', { outcome: 'failure', kind: 'unreachable', stage: 'name lookup', host: 'h' }],
    ['the handshake', 'TLS handshake', { outcome: 'failure', kind: 'timed-out', stage: 'TLS handshake', host: 'h' }],
    ['the response', 'answer', { outcome: 'failure', kind: 'timed-out', stage: 'answer', host: 'h' }],
  ] as const)('a timeout during %s', (_, stage, expected) => {
    expect(timeoutError('h', stage, route)).toEqual(expected);
  });

  test('a timeout without a proxy is that of the host', () => {
    const direct: Route = { kind: 'direct' };
    expect(timeoutError('h', 'connection to the proxy', direct)).toMatchObject({ kind: 'timed-out', host: 'h' });
  });

  test('without a usable address names its variable, and a line break in it', () => {
    const unusable = { outcome: 'failure', kind: 'unreachable', host: 'h', stage: 'address of the proxy' };
    const error = { kind: 'error', variable: 'https_proxy', reason: 'unreadable' } as const;
    expect(proxyUnusable({ route: error }, 'h')).toStrictEqual({ ...unusable, variable: 'https_proxy' });
    expect(proxyUnusable({ route: { kind: 'direct' }, hasLineBreak: true }, 'h')).toStrictEqual({
      ...unusable,
      hasLineBreak: true,
    });
  });

  test('that is unreachable is named with its port, an IPv6 address in brackets', () => {
    const failure = { ...noProxy, host: 'proxy.test:3128', variable: 'https_proxy' };
    expect(proxyUnreachable(route)).toStrictEqual(failure);
    expect(proxyUnreachable(route, thrown('ECONNREFUSED'))).toStrictEqual({ ...failure, code: 'ECONNREFUSED' });
    expect(proxyUnreachable({ ...route, proxy: { ...proxy, host: '::1' } }).host).toBe('[::1]:3128');
  });

  test.each([
    [403, 'none', undefined],
    [407, 'none', 'login-missing'],
    [407, 'sent', 'login-rejected'],
    [407, 'altered', 'login-rejected'],
  ] as const)('that refuses with %d, with the login %s', (status, login, challenge) => {
    expect(proxyRefused({ ...route, proxy: { ...proxy, login } }, 'h', status, ['Basic realm="x"'])).toStrictEqual({
      ...{ outcome: 'failure', kind: 'proxy', host: 'h', stage: 'connection to the proxy' },
      ...{ variable: 'https_proxy', status, ...(challenge && { challenge }) },
    });
  });

  test('its failure is what a thrown error shows, and no secret is in the error', () => {
    const failure = proxyUnreachable(route);
    const error = new ProxyError(failure);
    expect(toNetworkError(error, 'h', 'answer')).toBe(failure);
    expect(error.message).toBe('No connection through the proxy.');
  });
});
