import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { withChecksum } from '../../sandbox/checksum.ts';
import { type Sample, samples } from '../../sandbox/samples.ts';
import { welcome } from '../../sandbox/welcome.ts';

const all = Object.values<Sample>(samples);
const ends = (token: string): boolean => Number.parseInt(token.slice(-8), 16) === crc32(token.slice(0, -8));

test.each([
  // Joined here only, so that no file contains anything that looks like a token.
  ['ATATT3xFfGF0', '5B0ABF80'],
  ['ATCTT3xFfGN0', 'A735F803'],
])('a text that begins with %s ends with the published checksum', (prefix, checksum) => {
  const text = `${prefix}${'TESTONLY-not-a-real-token'}=`;
  expect(withChecksum(text)).toBe(text + checksum);
});

describe.each(all)('$name', (sample) => {
  test('looks like its kind', () => {
    const { token, kind } = sample;
    if (kind === 'api-token') expect(token).toMatch(/^ATATT3xFfGF0[\w-]{171}=[0-9A-F]{8}$/);
    else if (kind.endsWith('access-token')) expect(token).toMatch(/^ATCTT3xFfGN0[\w-]{171}=[0-9A-F]{8}$/);
    else if (kind === 'app-password') expect(token).toMatch(/^ATBB[A-Za-z0-9]{24}[0-9A-F]{8}$/);
    else expect(token).toMatch(token.startsWith('eyJ') ? /^[\w-]+\.[\w-]+\.[\w-]{683}$/ : /^[\w-]{92}$/);
  });

  test('ends with a checksum that fits, unless damaged or OAuth', () => {
    if (sample.kind !== 'oauth-token') expect(ends(sample.token)).toBe(sample.name !== 'api-damaged');
  });
});

test('no two samples share a token, and names agree with keys', () => {
  expect(new Set(all.map(({ token }) => token)).size).toBe(all.length);
  expect(all.map(({ name }) => name)).toEqual(Object.keys(samples));
});

test('the welcome shows every token and lines to paste', () => {
  const text = welcome('http://127.0.0.1:7990/2.0', 'http://127.0.0.1:7990', samples);
  // Scripts read the address there.
  expect(text).toMatch(/^An emulated Bitbucket Cloud listens at http:\/\/127\.0\.0\.1:7990\/2\.0\n/);
  for (const { token } of all) expect(text).toContain(token);
  expect(text).toContain(
    'TOKEN_PREFLIGHT_TOKEN=$(node build/sandbox/token.js api-least) node dist/index.js --api-url http://127.0.0.1:7990/2.0 --email release-bot@acme.example --repository acme/web --scopes read:repository:bitbucket\n',
  );
  expect(text).toContain('--git-url http://127.0.0.1:7990 --repository acme/web --git push\n');
  expect(text).not.toMatch(/e-mail|organisation /);
});
