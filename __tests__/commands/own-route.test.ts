import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cases } from '../../e2e/route/cases.ts';
import { common, titleOf, wayOfRoute } from '../../e2e/route/judge.ts';
import { ownRoute } from '../../src/commands/own-route.ts';
import { findProxy } from '../../src/http/actions-http-client.ts';
import { compareRoutes } from '../../src/route/compare-routes.ts';
import { likelyPrograms } from '../../src/route/programs.ts';

type Variables = Readonly<Record<string, string>>;

/** What the client does in an environment: the variable and the address of its proxy. */
function clientRoute(url: URL, env: Variables): unknown {
  const before = process.env;
  process.env = { ...env };
  try {
    const proxy = findProxy(url);
    if (proxy === undefined) return { kind: 'direct' };
    const { variable, address } = proxy;
    return address === undefined ? { kind: 'error', variable } : { kind: 'proxy', variable, host: address.hostname };
  } finally {
    process.env = before;
  }
}

/** The same of the route that is compared with those of other programs. */
function comparedRoute(url: URL, env: Variables): unknown {
  const route = ownRoute(url, env);
  if (route.kind === 'direct') return { kind: 'direct' };
  if (route.kind === 'error') return { kind: 'error', variable: route.variable };
  const { host } = route.proxy;
  return { kind: 'proxy', variable: route.variable, host: host.includes(':') ? `[${host}]` : host };
}

test.each(cases.map((one) => [titleOf(one), one] as const))('%s: the route is that of the client', (_, one) => {
  expect(comparedRoute(new URL(one.url), one.env)).toEqual(clientRoute(new URL(one.url), one.env));
});

test.each([
  'http://localhost:1/',
  'http://127.0.0.1:1/',
  'http://127.1.2.3/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
])('%s has no proxy', (text) => {
  const env = { HTTP_PROXY: 'http://proxy.test:3128', HTTPS_PROXY: 'http://proxy.test:3128' };
  expect(comparedRoute(new URL(text), env)).toEqual({ kind: 'direct' });
  expect(clientRoute(new URL(text), env)).toEqual({ kind: 'direct' });
});

test('any list of excluded hosts is read as the client reads it', () => {
  const part = fc.constantFrom('bitbucket', 'org', 'api', '.', ':443', ':80', ',', ' ', '*', '\t', 'BITBUCKET.ORG');
  const lists = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  const urls = fc.constantFrom('https://api.bitbucket.org', 'https://bitbucket.org', 'http://bitbucket.org:8080');
  const names = fc.constantFrom('no_proxy', 'NO_PROXY');
  fc.assert(
    fc.property(urls, names, lists, lists, (text, name, list, other) => {
      const proxies = { http_proxy: 'http://proxy.test:3128', HTTPS_PROXY: 'http://proxy.test:3128' };
      const env = { ...proxies, NO_PROXY: other, [name]: list };
      expect(comparedRoute(new URL(text), env)).toEqual(clientRoute(new URL(text), env));
    }),
  );
});

test('no secret of a proxy is in the route', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const env = { HTTPS_PROXY: `http://user:zq7Xk2Wv${before}@${after}proxy.test:3128` };
      expect(JSON.stringify(ownRoute(new URL('https://bitbucket.org'), env)).toLowerCase()).not.toContain('zq7xk2wv');
    }),
  );
});

const { groups }: { readonly groups: Readonly<Record<string, Readonly<Record<string, Variables>>>> } = JSON.parse(
  readFileSync('e2e/route/measured.json', 'utf8'),
);

/** What comes of a measured environment with the client of today. */
const judged = cases.map((one) => {
  const env = { ...common, ...one.env };
  const url = new URL(one.url);
  const own = ownRoute(url, env);
  const ways = groups[one.group]?.[titleOf(one)] ?? {};
  const differing = likelyPrograms.filter((program) => ways[program] !== wayOfRoute(own));
  const reported = compareRoutes([url], env, likelyPrograms, {}, ownRoute).flatMap(({ programs }) => programs);
  return { title: titleOf(one), env: one.env, own, differing, reported };
});

test('in every measured environment, each program that takes another route is reported', () => {
  const compared = judged.filter(({ own }) => own.kind !== 'error');
  expect(compared.length).toBeGreaterThan(200);
  const untrue = compared.filter(({ differing, reported }) => differing.some((program) => !reported.includes(program)));
  expect(untrue.map(({ title, differing, reported, own }) => ({ title, differing, reported, own }))).toEqual([]);
});

test('where every program takes the same route, nothing is reported', () => {
  const noise = judged.filter(
    // A check whose proxy doesn't exist can't pass.
    ({ own, differing, reported }) => wayOfRoute(own) !== 'none' && differing.length === 0 && reported.length > 0,
  );
  // urllib speaks to a TLS proxy without TLS.
  expect(noise.filter(({ env }) => !/^https:/i.test(env.HTTPS_PROXY ?? '')).map(({ title }) => title)).toEqual([]);
});
