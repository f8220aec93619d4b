import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NetworkError, toNetworkError, type Stage } from '../../src/http/errors.ts';

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
    ['no HTTP', thrown('HPE_INVALID_CONSTANT'), 'answer', { kind: 'unreachable', stage: 'answer' }],
    ['endless headers', thrown('HPE_HEADER_OVERFLOW'), 'connection', { kind: 'oversized-headers', stage: 'answer' }],
    ['an invalid header of ours', thrown('ERR_INVALID_CHAR'), 'answer', { kind: 'refused-by-us', stage: 'connection' }],
    [
      'several addresses, all refused',
      new AggregateError([thrown('ECONNREFUSED'), thrown('ENETUNREACH')]),
      'connection',
      { kind: 'unreachable', stage: 'connection', code: 'ECONNREFUSED' },
    ],
    [
      'several addresses, with a code of their own',
      Object.assign(new AggregateError([thrown('ENETUNREACH')]), { code: 'ECONNREFUSED' }),
      'connection',
      { code: 'ECONNREFUSED' },
    ],
    ['several addresses and no error', new AggregateError([]), 'connection', { kind: 'unreachable' }],
    ['a cause with a code', new Error('x', { cause: thrown('ENOTFOUND') }), 'connection', { stage: 'name lookup' }],
    [
      'a cause that is a text',
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
    ['a text', 'broken', 'connection', { kind: 'unreachable', stage: 'connection' }],
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
    ['a text', 'broken'],
    ['an error without a code', new Error('socket hang up')],
    ['an error whose code is a number', thrown(undefined, 'x', { code: 7 })],
  ])('%s brings no code along', (_, error) => {
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
  ])('%s is a matter of TLS', (code) => {
    expect(toNetworkError(thrown(code), 'h', 'connection')).toMatchObject({ kind: 'tls', stage: 'TLS handshake', code });
  });

  const proxy = { variable: 'https_proxy', address: new URL('http://user:TESTONLY@proxy.test:3128') };

  test.each([407, 503])('a proxy that answers with %i refused', (status) => {
    const error = thrown('ECONNRESET', `tunneling socket could not be established, statusCode=${status}`);
    expect(toNetworkError(error, 'h', 'connection', proxy)).toEqual({
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
  ])('a proxy without an answer (%s) cannot be reached, and is the host at fault', (cause, code) => {
    const error = thrown('ECONNRESET', `tunneling socket could not be established, cause=${cause}`);
    expect(toNetworkError(error, 'h', 'connection', proxy)).toEqual({
      outcome: 'failure',
      kind: 'unreachable',
      host: 'proxy.test:3128',
      stage: 'connection to the proxy',
      variable: 'https_proxy',
      ...(code !== undefined && { code }),
    });
  });

  test('a failure behind the proxy is none of its own', () => {
    expect(toNetworkError(thrown('ECONNRESET', 'read'), 'h', 'answer', proxy)).toEqual({
      outcome: 'failure',
      kind: 'unreachable',
      host: 'h',
      stage: 'answer',
      code: 'ECONNRESET',
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
