import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cases } from '../../e2e/route/cases.ts';
import { compareRoutes, unsupportedProxy } from '../../src/route/compare-routes.ts';
import { ownRouteOf, ownRoutes } from '../../src/route/own-route.ts';
import { routeOf } from '../../src/route/program-route.ts';
import { programIds } from '../../src/route/programs.ts';
import { upTo } from '../texts.ts';

const url = new URL('https://api.bitbucket.org/2.0/user');

test('the login goes out decoded, and only by proxyAuthorization', () => {
  const { route, proxyAuthorization } = ownRouteOf(url, { HTTPS_PROXY: 'http://user:p%40ss@proxy.test:3128' });
  expect(route).toEqual({
    kind: 'proxy',
    variable: 'HTTPS_PROXY',
    proxy: { scheme: 'http', host: 'proxy.test', port: 3128, login: 'sent' },
  });
  expect(proxyAuthorization).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
  expect(ownRouteOf(url, { HTTPS_PROXY: 'http://proxy.test:3128' })).not.toHaveProperty('proxyAuthorization');
});

test.each(['http://127.0.0.1:8080/', 'http://localhost:8080/', 'http://[::1]:8080/'])(
  '%s is reached directly',
  (own) => {
    expect(
      ownRouteOf(new URL(own), { http_proxy: 'http://proxy.test:3128', ALL_PROXY: 'http://proxy.test:3128' }).route,
    ).toEqual({
      kind: 'direct',
    });
  },
);

const P = 'http://proxy.test:3128';
const [api, site] = [new URL('https://api.bitbucket.org/2.0'), new URL('https://bitbucket.org/')] as const;

test.each([
  // All versions read it the same way: each host has the route that its programs take.
  [{ HTTPS_PROXY: P, NO_PROXY: 'api.bitbucket.org' }, 'direct', 'proxy'],
  [{ HTTPS_PROXY: P, NO_PROXY: '.bitbucket.org' }, 'direct', 'direct'],
  // Some versions read only the first name.
  [{ HTTPS_PROXY: P, NO_PROXY: 'api.bitbucket.org bitbucket.org' }, 'proxy', 'proxy'],
  [{ HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org\tfoo.test' }, 'direct', 'direct'],
])('with %j, the API and git take one route, unless the list names one host clearly', (env, toApi, toGit) => {
  const findOwn = ownRoutes([api, site], env);
  expect([api, site].map((one) => findOwn(one).route.kind)).toEqual([toApi, toGit]);
});

test('a list that is unclear for a host without requests changes nothing', () => {
  const env = { HTTPS_PROXY: P, NO_PROXY: 'api.bitbucket.org bitbucket.org' };
  expect(ownRoutes([api], env)(api).route.kind).toBe('direct');
});

/** Everything that may reach a report. */
function reported(env: Readonly<Record<string, string>>): string {
  return JSON.stringify([
    ownRouteOf(url, env).route,
    programIds.map((program) => routeOf(program, url, { NODE_USE_ENV_PROXY: '1', ...env })),
    compareRoutes([url], env, programIds),
    unsupportedProxy(url, env, programIds),
  ]);
}

test('no spelling of a login shows up in what is reported', () => {
  const variables = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
  const secret = 'zq7Xk2Wv';
  const leaks = cases.flatMap(({ env }) =>
    Object.values(env)
      .filter((value) => value.includes('@'))
      .flatMap((value) => [
        value.replace(/user|us(?=.*@)/, secret),
        value.replace(/pass|p(?=[^r])/, secret),
        value.replace(/ss(?=@)/, secret),
      ])
      .filter((value) => value.includes(secret))
      .flatMap((value) => variables.map((name) => ({ [name]: value })))
      .filter((one) => reported(one).toLowerCase().includes(secret.toLowerCase())),
  );
  expect(leaks).toEqual([]);
});

const piece = fc.constantFrom(
  'zq7xk2wv',
  '@',
  ':',
  '/',
  '//',
  '?',
  '#',
  '%40',
  '%',
  ' ',
  '[',
  ']',
  '\\',
  'http://',
  'socks5://',
  '.',
  ',',
);

test('a login of any pieces in front of a host stays out of what is reported', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom('', 'http://', 'https://', 'socks5h://'),
      (pieces, scheme) => {
        const env = { HTTPS_PROXY: `${scheme}${pieces.join('')}@proxy.test:3128` };
        expect(reported(env)).not.toContain('zq7xk2wv');
      },
    ),
    upTo(2000),
  );
});

test('nothing goes around a proxy that is set and not bypassed: directly only where git and curl all do', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (proxy, bypass) => {
      const env = { HTTPS_PROXY: proxy, NO_PROXY: bypass };
      if (ownRouteOf(url, env).route.kind !== 'direct') return;
      for (const program of ['git', 'curl', 'curl-8'] as const) expect(routeOf(program, url, env).kind).toBe('direct');
    }),
    upTo(2000),
  );
});

test('no value of any variable makes the model throw or take long', () => {
  const names = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'NO_PROXY', 'no_proxy'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 60 })), (env) => {
      expect(typeof reported(env)).toBe('string');
    }),
    upTo(1000),
  );
  const long = { HTTPS_PROXY: 'http://a:b@'.repeat(20_000), NO_PROXY: 'a.b,'.repeat(50_000) };
  const started = performance.now();
  reported(long);
  expect(performance.now() - started).toBeLessThan(20_000);
});
