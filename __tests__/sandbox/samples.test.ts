import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { crc32 } from '../../sandbox/crc32.ts';
import { type Sample, samples } from '../../sandbox/samples.ts';
import { welcome } from '../../sandbox/welcome.ts';

const all = Object.values<Sample>(samples);
const ends = (token: string): boolean => Number.parseInt(token.slice(-8), 16) === crc32(token.slice(0, -8));

test('the checksum is the one of zlib', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  // Joined here only, so that no file holds anything that looks like a token.
  expect(crc32(`ATATT3xFfGF0${'TESTONLY-not-a-real-token'}=`)).toBe(0x5b0abf80);
  expect(crc32(`ATCTT3xFfGN0${'TESTONLY-not-a-real-token'}=`)).toBe(0xa735f803);
  if (typeof zlibCrc32 === 'function') {
    for (const { token } of all) expect(crc32(token)).toBe(zlibCrc32(token));
  }
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
  const text = welcome('http://127.0.0.1:7990/2.0', samples);
  for (const { token } of all) expect(text).toContain(token);
  expect(text).toContain(
    'TOKEN_PREFLIGHT_TOKEN=$(node build/sandbox/token.js api-least) node dist/index.js --api-url http://127.0.0.1:7990/2.0 --email release-bot@acme.example --repository acme/web --scopes read:repository:bitbucket\n',
  );
});
