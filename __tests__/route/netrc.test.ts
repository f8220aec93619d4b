import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { netrcLoginFor, readNetrc } from '../../src/route/netrc.ts';
import { cpuMs } from '../cpu-time.ts';

const hosts = (text: string) => readNetrc(text).map(({ host = 'default' }) => host);

test.each([
  ['machine a.test login u password p', ['a.test']],
  ['machine A.Test\n  login u\n  password p\n', ['A.Test']],
  ['machine a.test login u password p machine b.test login u password p', ['a.test', 'b.test']],
  ['default login u password p', ['default']],
  ['machine a.test login machine password default\nmachine b.test', ['a.test', 'b.test']],
  ['# machine a.test\nmachine b.test # login\n', ['b.test']],
  ['macdef init\nmachine a.test login u\n\nmachine b.test login u', ['b.test']],
  ['macdef init\nmachine a.test login u', []],
  ['machine a.test login "u v" password "machine c.test"\nmachine b.test', ['a.test', 'b.test']],
  ['machine a.test account x login u', ['a.test']],
  ['', []],
  ['machine', ['']],
  ['\u0000 login password', []],
])('%j', (text, expected) => {
  expect(hosts(text)).toEqual(expected);
});

test('an entry with neither login nor password sends nothing', () => {
  const entries = readNetrc('machine a.test account x machine b.test password p');
  expect(entries.map(({ hasLogin }) => hasLogin)).toEqual([false, true]);
});

test('git and curl: the first entry of a host counts, and a default before it', () => {
  const file = readNetrc('machine a.test login u default login v machine b.test login w');
  expect(netrcLoginFor(file, 'A.test')?.host).toBe('a.test');
  expect(netrcLoginFor(readNetrc('machine A.test login u'), 'a.test')?.host).toBe('A.test');
  expect(netrcLoginFor(file, 'b.test')).toMatchObject({ host: undefined });
  expect(netrcLoginFor(readNetrc('machine a.test account x machine a.test login u'), 'a.test')).toBeUndefined();
  expect(netrcLoginFor(readNetrc('machine a.test login u'), 'b.test')).toBeUndefined();
});

test('git and curl skip unknown words', () => {
  const file = readNetrc('login x hello machine a.test login u password p port 443');
  expect(netrcLoginFor(file, 'a.test')).toBeDefined();
});

const word = fc.stringMatching(/^[A-Za-z0-9+/=_.!$-]{1,30}$/).map((text) => `ZQ${text}`);
const entry = fc.record({ host: fc.domain(), login: word, password: word, account: fc.option(word) });
const separator = fc.constantFrom(' ', '\n', '\t', ' \r\n', '\n# ZQcomment\n');

test('of any entries only the hosts are kept, in their order', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), separator, (entries, between) => {
      const words = entries.flatMap(({ host, login, password, account }) => [
        ...['machine', host, 'login', login],
        ...(account === null ? [] : ['account', account]),
        ...['password', password],
      ]);
      const read = readNetrc(words.join(between));
      expect(read.map(({ host }) => host)).toEqual(entries.map(({ host }) => host));
      expect(read.every(({ hasLogin }) => hasLogin)).toBe(true);
      expect(JSON.stringify(read)).not.toContain('ZQ');
    }),
  );
});

test('no text makes it throw, or take long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(readNetrc(text))));
  const started = cpuMs();
  for (const text of ['"\\', '" ', 'machine a ', 'macdef x\n', '# \n', ' ']) readNetrc(text.repeat(32_768));
  expect(cpuMs() - started).toBeLessThan(3000);
});
