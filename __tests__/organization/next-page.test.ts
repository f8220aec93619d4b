import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextPage } from '../../src/organization/next-page.ts';
import { fuzzRuns, hostileText } from '../texts.ts';

const origin = 'https://api.atlassian.com';
const path = '/admin/api-access/v1/orgs/o/api-tokens';
const current = new URL(`${origin}${path}?pageSize=1000&cursor=a`);

test.each([
  ['a cursor', 'MTAw', '?pageSize=1000&cursor=MTAw'],
  ['a cursor in base64', '/w==+x', '?pageSize=1000&cursor=%2Fw%3D%3D%2Bx'],
  ['a cursor that contains an address', 'x:https://a', '?pageSize=1000&cursor=x%3Ahttps%3A%2F%2Fa'],
  ['a cursor with a colon', 'page:2', '?pageSize=1000&cursor=page%3A2'],
  ['an address', `${origin}${path}?pageSize=20&cursor=b`, '?pageSize=20&cursor=b'],
  ['an address in other letters', `HTTPS://API.atlassian.com:443${path}?cursor=b`, '?cursor=b'],
  ['an address of another path', `${origin}/admin/v1/orgs/other/users?cursor=b`, '?cursor=b'],
  ['an address without a query', `${origin}${path}`, ''],
  ['a path', `/v1/orgs/o/api-tokens?cursor=b`, '?cursor=b'],
  ['a query', '?cursor=b', '?cursor=b'],
])('%s leads to the next page at the same path', (_, next, search) => {
  expect(nextPage(current, next)?.href).toBe(`${origin}${path}${search}`);
});

test.each([
  ['another host', 'https://evil.example/?cursor=b'],
  ['another host, written without a scheme', '//evil.example/x?cursor=b'],
  ['another host, with backslashes', '\\\\evil.example\\x?cursor=b'],
  ['a host that begins alike', `${origin}.evil.example${path}?cursor=b`],
  ['a host behind a user', 'https://api.atlassian.com@evil.example/?cursor=b'],
  ['no encryption and no query', `http://api.atlassian.com${path}`],
  ['no encryption', `http://api.atlassian.com${path}?cursor=b`],
  ['another port', `${origin}:8443${path}?cursor=b`],
  ['a script', 'javascript:alert(1)?cursor=b'],
  ['a broken address', 'https://[?cursor=b'],
])('%s is not followed', (_, next) => {
  expect(nextPage(current, next)).toBeUndefined();
});

test('no link leads to another origin or another path', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        fc.webUrl({ withQueryParameters: true }),
        hostileText.map((text) => `${text}?`),
      ),
      (next) => {
        const url = nextPage(current, next);
        if (url !== undefined) expect([url.origin, url.pathname, url.hash]).toEqual([origin, path, '']);
      },
    ),
    fuzzRuns,
  );
});
