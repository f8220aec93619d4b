import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { netrcLoginFor, pythonNetrcLoginFor, readNetrc } from '../../src/route/netrc.ts';
import { cpuMs } from '../cpu-time.ts';

const hosts = (text: string) => readNetrc(text).entries.map(({ host = 'default' }) => host);

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
  const { entries } = readNetrc('machine a.test account x machine b.test password p');
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

test('Requests: the last entry of a host in the same case counts, and the last default only without one', () => {
  const file = readNetrc('default login d machine a.test login u machine a.test default login e');
  expect(pythonNetrcLoginFor(file, 'a.test')).toBeUndefined();
  expect(pythonNetrcLoginFor(file, 'b.test')).toBe(file.entries.at(-1));
  expect(pythonNetrcLoginFor(readNetrc('machine a.test login u'), 'b.test')).toBeUndefined();
  expect(pythonNetrcLoginFor(readNetrc('machine A.test login u'), 'a.test')).toBeUndefined();
});

test('Requests 2.34.2 sends an account as a login if there is none', () => {
  const isOwn = (_: string, user: string, password: string) => user === 'x' && password === 'own';
  const sends = (text: string) => pythonNetrcLoginFor(readNetrc(text, isOwn), 'a.test') !== undefined;
  expect(sends('machine a.test account x')).toBe(true);
  expect(sends('machine a.test account x password own')).toBe(false);
  expect(sends('machine a.test account u login x password own')).toBe(false);
  expect(sends('machine a.test login "" account x password own')).toBe(false);
  expect(netrcLoginFor(readNetrc('machine a.test account x'), 'a.test')).toBeUndefined();
});

// Python 3.11.7: netrc.netrc(path) raises NetrcParseError, and Requests goes on without the file.
test.each([
  ['machine a.test login u password p port 443', true],
  ['machine b.test login u password p\nprotocol https\nmachine a.test login u password p', true],
  ['login u machine a.test login u', true],
  ['hello\nmachine a.test login u', true],
  ['# hello\nmacdef init\nhello\n\nmachine a.test account x login u password p # hello', false],
])('%j: Python reads nothing of a file with an unknown word: %j', (text, hasUnknownWord) => {
  const file = readNetrc(text);
  expect(file.hasUnknownWord).toBe(hasUnknownWord);
  expect(netrcLoginFor(file, 'a.test')).toBeDefined();
  expect(pythonNetrcLoginFor(file, 'a.test') === undefined).toBe(hasUnknownWord);
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
      const read = readNetrc(words.join(between)).entries;
      expect(read.map(({ host }) => host)).toEqual(entries.map(({ host }) => host));
      expect(read.every(({ hasLogin }) => hasLogin)).toBe(true);
      expect(JSON.stringify(read)).not.toContain('ZQ');
    }),
  );
});

test('no text makes it throw, or take long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(readNetrc(text).entries)),
  );
  const started = cpuMs();
  for (const text of ['"\\', '" ', 'machine a ', 'macdef x\n', '# \n', ' ']) readNetrc(text.repeat(32_768));
  expect(cpuMs() - started).toBeLessThan(3000);
});
