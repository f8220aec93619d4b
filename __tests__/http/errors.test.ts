import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NetworkError, type Stage, toNetworkError } from '../../src/http/errors.ts';

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
