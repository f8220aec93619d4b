import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readCertificateFile, readLocalText } from '../../src/route/local-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'token-preflight-route-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

test('a file is read up to its limit', async () => {
  writeFileSync(path('netrc'), 'machine a.test');
  expect(await readLocalText(path('netrc'), { bytes: 14 })).toBe('machine a.test');
  expect(await readLocalText(path('netrc'), { bytes: 13 })).toBeUndefined();
});

test('what is no file is reported, and not waited for', async () => {
  execFileSync('mkfifo', [path('pipe')]);
  writeFileSync(path('text'), 'text');
  const started = performance.now();
  expect(await readCertificateFile(path('pipe'))).toBe('unreadable');
  expect(await readCertificateFile('/dev/zero')).toBe('unreadable');
  expect(await readCertificateFile(folder)).toBe('folder');
  expect(await readCertificateFile(path('missing'))).toBe('missing');
  expect(await readCertificateFile(path('text/below'))).toBe('unreadable');
  expect(await readCertificateFile(path('text'))).toBe('no-certificate');
  expect(await readCertificateFile('\0')).toBe('unreadable');
  expect(performance.now() - started).toBeLessThan(1500);
});
