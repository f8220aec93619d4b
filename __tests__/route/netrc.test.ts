import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { netrcEntryFor, pythonNetrcEntryFor, readNetrc } from '../../src/route/netrc.ts';
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

test('the first entry of a host counts, and a default before it', () => {
  const file = readNetrc('machine a.test login u default login v machine b.test login w');
  expect(netrcEntryFor(file, 'A.test')?.host).toBe('a.test');
  expect(netrcEntryFor(readNetrc('machine A.test login u'), 'a.test')?.hasLogin).toBe(true);
  expect(netrcEntryFor(file, 'b.test')).toEqual({ host: undefined, hasLogin: true });
  expect(netrcEntryFor(readNetrc('machine a.test login u'), 'b.test')).toBeUndefined();
});

test('Python: the last entry of a host in the same case counts, and the last default only without one', () => {
  const file = readNetrc('default login d machine a.test login u machine a.test account x default account y');
  expect(pythonNetrcEntryFor(file, 'a.test')).toEqual({ host: 'a.test', hasLogin: false });
  expect(pythonNetrcEntryFor(file, 'b.test')).toEqual({ host: undefined, hasLogin: false });
  expect(pythonNetrcEntryFor(readNetrc('machine a.test login u'), 'b.test')).toBeUndefined();
  expect(pythonNetrcEntryFor(readNetrc('machine A.test login u'), 'a.test')).toBeUndefined();
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
  expect(netrcEntryFor(file, 'a.test')?.hasLogin).toBe(true);
  expect(pythonNetrcEntryFor(file, 'a.test')?.hasLogin).toBe(hasUnknownWord ? undefined : true);
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
