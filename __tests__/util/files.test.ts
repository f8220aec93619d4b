import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeText } from '../../src/util/files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  await writeFile(join(folder, 'file'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

test('writes a file, and one again over it', async () => {
  const path = join(folder, 'report.json');
  expect(await writeText(path, 'a longer text')).toBe(true);
  expect(await writeText(path, 'short ü')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('short ü');
});

test('creates the folders that are missing', async () => {
  const path = join(folder, 'deep', 'er', 'report.json');
  expect(await writeText(path, '{}')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('{}');
});

test.each([
  ['a folder', () => folder],
  ['a path below a file', () => join(folder, 'file', 'report.json')],
  ['a path with a NUL', () => join(folder, 'a\0b')],
  ['a name that is too long', () => join(folder, 'x'.repeat(300))],
  ['no path', () => ''],
])('%s cannot be written and is no exception', async (_, path) => {
  expect(await writeText(path(), 'x')).toBe(false);
});

// Windows has no named pipes in its folders.
(process.platform === 'win32' ? test.skip : test)(
  'a named pipe with a reader gets the text, and one without is not waited for',
  async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await writeText(path, 'x')).toBe(false);
    const read = readFile(path, 'utf8');
    // Before the reader has opened it, nothing reads it.
    while (!(await writeText(path, 'to the reader'))) await new Promise(setImmediate);
    expect(await read).toBe('to the reader');
  },
);
