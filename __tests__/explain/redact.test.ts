import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchForSecrets } from '../../sandbox/leaks.ts';
import { samples } from '../../sandbox/samples.ts';
import { cleanLine } from '../../src/explain/clean-line.ts';
import { createLineRedactor, readMarker } from '../../src/explain/redact-lines.ts';
import { cpuMs } from '../cpu-time.ts';
import { anyText, hostileText, upTo } from '../texts.ts';

const { token, email = '' } = samples['api-full'];
const base64 = (text: string) => Buffer.from(text).toString('base64');

function redactAll(lines: readonly string[]): readonly string[] {
  const redactor = createLineRedactor();
  return lines.map((line) => redactor.redact(line));
}

describe('what a marker keeps of a secret', () => {
  test.each([
    [`Authorization: Basic ${base64(`${email}:${token}`)}`, { user: 'email', kind: 'api-token' }],
    [`Authorization: Basic ${base64(`release-bot:${token}`)}`, { user: 'name', kind: 'api-token' }],
    [`Authorization: Basic ${base64(`x-token-auth:${token}`)}`, { user: 'x-token-auth', kind: 'api-token' }],
    [`Authorization: Bearer ${samples['repo-access-token'].token}`, { kind: 'access-token' }],
    [`Authorization: Bearer ${samples['oauth-opaque'].token}`, {}],
  ])('%#', (line, known) => {
    const [redacted = ''] = redactAll([line]);
    expect(readMarker(redacted)).toEqual(known);
    expect(searchForSecrets({ line: redacted }, [token], [email]).hits).toEqual([]);
  });
});

test('a secret that is wrapped is removed whatever follows it without a space', () => {
  const following = ['requests.exceptions.HTTPError: 400', 'Host: api.bitbucket.org', ': 1', '-x/y.ts:12: error'];
  const secrets = [token, samples['repo-access-token'].token, samples['oauth-opaque'].token];
  const property = fc.property(
    fc.constantFrom(...secrets),
    fc.constantFrom(...following),
    fc.integer({ min: 45, max: 130 }),
    fc.nat(50),
    (secret, next, width, before) => {
      const line = `${'x '.repeat(before)}BITBUCKET_TOKEN=${secret}${next}`;
      const log = redactAll(line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
      expect(searchForSecrets({ log }, [secret], []).hits).toEqual([]);
    },
  );
  fc.assert(property, upTo(1000));
});

test.each([
  'Host: api.bitbucket.org',
  'x-amz-id-2: none',
  'requests.exceptions.HTTPError: 401 Client Error',
  'java.net.UnknownHostException: api.bitbucket.org',
  'https://api.bitbucket.org/2.0/user',
  '10:00:00 GET /2.0/user',
  '2026-11-28T10:00:00Z GET /2.0/user',
  'src/call_api.ts:12: failed',
  'localhost:8080',
])('what follows a secret at the end of a long line stays: %s', (line) => {
  expect(redactAll([`BITBUCKET_TOKEN=${samples['oauth-opaque'].token}`, line])[1]).toBe(line);
});

test('a secret that is wrapped at any width is removed from every line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 160 }), fc.nat(50), (width, before) => {
      const line = `${'x '.repeat(before)}Authorization: Basic ${base64(`${email}:${token}`)}`;
      const lines = line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const log = redactAll(lines).join('\n');
      expect(searchForSecrets({ log }, [token, base64(`${email}:${token}`)], [email]).hits).toEqual([]);
    }),
    upTo(1000),
  );
});

test('a secret that is colored and then wrapped at any width is removed from every line', () => {
  const red = `${String.fromCharCode(27)}[31m`;
  const { token: opaque } = samples['oauth-opaque'];
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 160 }), fc.integer({ min: 6, max: 40 }), (width, every) => {
      const line = `GET https://api.bitbucket.org/2.0/user?access_token=${opaque} 401 Unauthorized`;
      const colored = line.replace(new RegExp(`.{${every}}`, 'g'), `$&${red}`);
      const redactor = createLineRedactor();
      const lines = colored.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [];
      const log = lines.map((raw) => redactor.redact(cleanLine(raw), raw.length)).join('\n');
      expect(searchForSecrets({ log }, [opaque], [email]).hits).toEqual([]);
    }),
    upTo(1000),
  );
});

test('the end of a login is removed where the log begins in the middle of it', () => {
  const rest = samples['repo-access-token'].token.slice(-15);
  expect(redactAll([`${rest}@bitbucket.org/acme/web.git`])).toEqual(['***@bitbucket.org/acme/web.git']);
  expect(redactAll(['git@bitbucket.org:acme/web.git'])).toEqual(['git@bitbucket.org:acme/web.git']);
});

test('the status after a secret at the end of a line stays', () => {
  expect(redactAll([`curl https://api.bitbucket.org/2.0/user?access_token=${token}`, '401 Unauthorized'])).toEqual([
    'curl https://api.bitbucket.org/2.0/user?access_token=***',
    '401 Unauthorized',
  ]);
});

test('a secret on the line after another one that was redacted is not redacted again', () => {
  const redacted = ['fatal: could not read the password for ***(api-token)', '***', '> ***'];
  expect(redactAll(redacted)).toEqual(redacted);
});

test('a text that was redacted stays as it is: the page redacts what is pasted, and then explains it', () => {
  const line = fc.oneof(hostileText, anyText({ maxLength: 80 }), fc.constantFrom(`password=${token}`, `-u a:${token}`));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const once = redactAll(lines.flatMap((text) => text.split('\n')));
      expect(redactAll(once)).toEqual(once);
    }),
    upTo(3000),
  );
});

test.each([
  ['backslashes', '\\'.repeat(100_000)],
  ['backslashes before a value', `token=${'\\'.repeat(100_000)}`],
  ['backslashes in a value that never ends', `token=\\"${'\\'.repeat(100_000)}`],
])('a line of %s is read once', (_, line) => {
  const begin = cpuMs();
  redactAll([line]);
  expect(cpuMs() - begin).toBeLessThan(2000);
});
