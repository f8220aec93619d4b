import { describe, expect, test } from '@jest/globals';
import { differenceOf } from '../../e2e/tools/difference.ts';
import { operationOf, withParameters } from '../../e2e/tools/operation.ts';
import { lineOf, parseLine, type Recording, type Run, serialize } from '../../e2e/tools/recording.ts';
import { userKind } from '../../e2e/tools/server.ts';
import { samples } from '../../sandbox/samples.ts';

const R = '/repositories/{workspace}/{repo_slug}';
const run: Run = {
  feature: 'push',
  setting: 'TOKEN',
  kind: 'api-token',
  exit: 0,
  requests: ['200 Basic email GET /user'],
};
const recording = (...runs: readonly Run[]): Recording => ({ tool: 'x', version: '1.0.0', runs });

test.each([
  ['GET', '/user', 'GET /user'],
  ['GET', '/repositories/acme/web/', `GET ${R}`],
  ['GET', '/repositories/acme/web/src/main/a/b.txt', `GET ${R}/src/{commit}/{path}`],
  ['GET', '/repositories/acme/web/src/main/', `GET ${R}/src/{commit}/{path}`],
  ['GET', '/repositories/acme/web/refs/branches/renovate/a', `GET ${R}/refs/branches/{name}`],
  ['GET', '/repositories/acme/web/pullrequests/1/comments', `GET ${R}/pullrequests/{pull_request_id}/comments`],
  ['GET', '/repositories/acme/web/pullrequests/activity', `GET ${R}/pullrequests/activity`],
  ['PATCH', '/user', undefined],
  ['GET', '/nothing', undefined],
])('%s %s', (method, path, expected) => expect(operationOf(method, path)?.text).toBe(expected));

test('the values of an unknown path become parameters', () => {
  expect(withParameters(`/acme/web.git/x/7/${'a'.repeat(40)}/%7B00000000-0000-4000-8000-000000000000%7D`)).toBe(
    '/{workspace}/{repo_slug}.git/x/{id}/{commit}/{uuid}',
  );
});

test.each([
  ['release-bot@acme.example', 'email'],
  ['release-bot', 'account'],
  ['x-token-auth', 'x-token-auth'],
  ['x-bitbucket-api-token-auth', 'x-bitbucket-api-token-auth'],
  ['', 'empty'],
  [samples['api-full'].token, 'token'],
  ['somebody', 'other'],
])('the user name %# is kept as its kind alone', (name, kind) => expect(userKind(name)).toBe(kind));

test('a line is read as it was written', () => {
  const line = { status: 401, scheme: 'Basic', user: 'email', operation: `GET ${R}` } as const;
  expect(parseLine(lineOf(line))).toEqual(line);
});

describe('a recording with a secret is not written', () => {
  const { token } = samples['api-full'];
  const forms = {
    plain: token,
    'percent-encoded': encodeURIComponent(token),
    'base64 of a pair': Buffer.from(`release-bot@acme.example:${token}`).toString('base64'),
    'base64 of a pair of another length': Buffer.from(`x-token-auth:${token}`).toString('base64'),
    'base64 of a token': Buffer.from(token).toString('base64'),
    'a piece of it': token.slice(30, 44),
  };
  const places: Readonly<Record<string, (secret: string) => Recording>> = {
    message: (secret) => recording({ ...run, message: `fatal: ${secret}` }),
    request: (secret) => recording({ ...run, requests: [`200 Basic email GET /${secret}`] }),
    setting: (secret) => recording({ ...run, setting: secret }),
    version: (secret) => ({ ...recording(run), version: secret }),
  };
  for (const [form, secret] of Object.entries(forms)) {
    test.each(Object.entries(places))(`${form} in %s`, (_, place) => {
      expect(() => serialize(place(secret), [token])).toThrow('x: a secret is in the recording');
    });
  }
  test('a recording without a secret is written', () =>
    expect(JSON.parse(serialize(recording(run), [token]))).toEqual(recording(run)));
});

describe('the difference', () => {
  const newer = (...runs: readonly Run[]): Recording => ({ ...recording(...runs), version: '1.1.0' });
  test('another version alone is none', () => expect(differenceOf(recording(run), newer(run))).toBeUndefined());
  test.each<[string, readonly Run[], readonly string[]]>([
    [
      'a request',
      [{ ...run, requests: ['200 Basic email GET /hook_events'] }],
      ['  - 200 Basic email GET /user', '  + 200 Basic email GET /hook_events'],
    ],
    ['an exit code', [{ ...run, exit: 1 }], ['  exit code 0 -> 1']],
    ['a message', [{ ...run, message: 'no `x`' }], ['  - no message', "  + no 'x'"]],
    [
      'a new run',
      [run, { ...run, refused: 'GET /user' }],
      ['push, TOKEN, api-token, with GET /user refused', '  new run'],
    ],
    ['a run that is gone', [], ['  no such run any more']],
  ])('%s', (_, runs, lines) => {
    const text = differenceOf(recording(run), newer(...runs)) ?? '';
    expect(text).toContain('### x 1.0.0 -> 1.1.0\n\n```text\n');
    for (const line of lines) expect(text.split('\n')).toContain(line);
  });
  test('another order of the same requests is one', () => {
    const two = { ...run, requests: ['200 Basic email GET /user', '200 Basic email GET /hook_events'] };
    const text = differenceOf(recording(two), newer({ ...two, requests: two.requests.toReversed() }));
    expect(text).toContain('  the same requests in another order');
  });
});
