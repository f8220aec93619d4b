import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProxy } from '../../src/http/proxy.ts';

const api = new URL('https://api.bitbucket.org');
const addressFor = (value: string) => readProxy(api, { HTTPS_PROXY: value })?.address?.href;

test.each([
  ['http://proxy.test:3128', 'http://proxy.test:3128/'],
  ['https://proxy.test', 'https://proxy.test/'],
  ['HTTP://proxy.test:3128', 'http://proxy.test:3128/'],
  ['proxy.test:3128', 'http://proxy.test:3128/'],
  ['localhost:3128', 'http://localhost:3128/'],
  ['10.0.0.1', 'http://10.0.0.1/'],
  ['user:pw@proxy.test:3128', 'http://user:pw@proxy.test:3128/'],
  [' http://proxy.test:3128/\n', 'http://proxy.test:3128/'],
  ['http://user:p%ss@proxy.test', 'http://user:p%25ss@proxy.test/'],
  ['http://user:p%40ss%@proxy.test', 'http://user:p%40ss%25@proxy.test/'],
])('%j is the address of a proxy', (value, expected) => {
  expect(addressFor(value)).toBe(expected);
  // The address is written back to the variable, where HttpClient reads it.
  expect(addressFor(expected)).toBe(expected);
});

test.each([
  ['a port that does not exist', '10.0.0.1:99999'],
  ['an incomplete address', '[bad'],
  ['spaces', '  '],
  ['an unsupported scheme', 'socks5://proxy.test:1080'],
  ['only a scheme', 'http://'],
  ["an escape that isn't UTF-8", 'http://user:p%ff@proxy.test'],
  ['a password with a number sign', 'http://user:12#3@proxy.test:3128'],
  ['a password with a slash', 'user:12/3@proxy.test:3128'],
  ['a password with a question mark', 'http://user:12?3@proxy.test:3128'],
])("%s isn't the address of a proxy", (_, value) => {
  expect(readProxy(api, { HTTPS_PROXY: value })).toEqual({ variable: 'HTTPS_PROXY', address: undefined });
});

test.each([
  ['https://api.bitbucket.org', { https_proxy: 'a', HTTPS_PROXY: 'b' }, 'https_proxy'],
  ['https://api.bitbucket.org', { https_proxy: '', HTTPS_PROXY: 'b', HTTP_PROXY: 'c' }, 'HTTPS_PROXY'],
  ['https://api.bitbucket.org', { http_proxy: 'a', HTTP_PROXY: 'b' }, undefined],
  ['http://bitbucket.test', { http_proxy: 'a', HTTP_PROXY: 'b', https_proxy: 'c' }, 'http_proxy'],
  ['http://bitbucket.test', { HTTP_PROXY: 'b' }, 'HTTP_PROXY'],
])('for %s, the proxy of %j is that of %s', (url, env, variable) => {
  expect(readProxy(new URL(url), env)?.variable).toBe(variable);
});

test('any value is read without an exception, and only as an address that HttpClient can read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (value) => {
      const address = readProxy(api, { HTTPS_PROXY: value })?.address;
      if (address === undefined) return;
      expect(address.hostname).not.toBe('');
      expect(() => decodeURIComponent(`${address.username}${address.password}`)).not.toThrow();
    }),
  );
});
