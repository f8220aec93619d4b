import { expect, test } from '@jest/globals';
import type { Client } from '../../src/http/client.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import { withLogging } from '../../src/http/logging.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer } from '../bitbucket/answers.ts';

const unreachable = (rest: object): NetworkError => ({
  ...({ outcome: 'failure', kind: 'unreachable', host: 'api.bitbucket.org', stage: 'connection' } as const),
  ...rest,
});

test.each<[string, HttpResponse | NetworkError, RegExp]>([
  [
    'a response',
    answer(200, { display_name: 'Private' }),
    /: 200, application\/json; charset=utf-8, body whole, \d{1,6} ms$/,
  ],
  ['a response without a content type', answer(401), /: 401, no content type, body whole, \d+ ms$/],
  [
    'a network error',
    unreachable({ code: 'ECONNREFUSED' }),
    /: unreachable at the connection \(ECONNREFUSED\), \d+ ms$/,
  ],
  ['a network error without a code', unreachable({}), /: unreachable at the connection, \d+ ms$/],
])('logs %s without its values, and returns it', async (_, result, expected) => {
  const logged: string[] = [];
  const inner: Client = {
    get: async () => result,
    connect: () => undefined,
    budgetMs: 10_000,
    sent: () => 7,
    close: () => logged.push('closed'),
  };
  const client = withLogging(inner, (text) => logged.push(text));
  expect(await client.get(new URL('https://api.bitbucket.org/2.0/user'), 'Bearer TESTONLY')).toBe(result);
  expect(logged[0]).toMatch(/^GET https:\/\/api\.bitbucket\.org\/2\.0\/user: /);
  expect(logged[0]).toMatch(expected);
  expect(logged.join()).not.toMatch(/TESTONLY|Private/);
  expect(client.sent()).toBe(7);
  client.close();
  expect(logged).toContain('closed');
});
