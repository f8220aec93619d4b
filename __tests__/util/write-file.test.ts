import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createFile, writeText } from '../../src/util/write-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  await writeFile(join(folder, 'file'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const onPosix = process.platform === 'win32' ? test.skip : test;

test('writes a file, and one again over it', async () => {
  const path = join(folder, 'report.json');
  expect(await writeText(path, 'a longer text')).toBeUndefined();
  expect(await writeText(path, 'short ü')).toBeUndefined();
  expect(await readFile(path, 'utf8')).toBe('short ü');
});

const pieces = Array.from({ length: 20_000 }, (_, index) => `${index} `.repeat(20));

test('writes a text in pieces, and again where that has to be done', async () => {
  const path = join(folder, 'pieces.txt');
  expect(await writeText(path, () => pieces)).toBeUndefined();
  expect(await readFile(path, 'utf8')).toBe(pieces.join(''));
  expect(await writeText(path, () => [])).toBeUndefined();
  expect(await readFile(path, 'utf8')).toBe('');
});

test('a text that ends in the middle leaves the old file as it was', async () => {
  const path = join(folder, 'broken', 'report.json');
  await writeText(path, 'old');
  function* broken() {
    yield* pieces;
    throw new RangeError('no more');
  }
  await expect(writeText(path, broken)).rejects.toThrow('no more');
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(join(folder, 'broken'))).toEqual(['report.json']);
});

test('a text that takes longer to create than a disk may take is not late', async () => {
  const path = join(folder, 'slow.txt');
  function* slow() {
    const end = Date.now() + 2500;
    for (const piece of pieces) yield piece;
    while (Date.now() < end);
    yield 'end';
  }
  expect(await writeText(path, slow)).toBeUndefined();
  expect((await readFile(path, 'utf8')).endsWith('end')).toBe(true);
});

test('creates the folders that are missing', async () => {
  const path = join(folder, 'deep', 'er', 'report.json');
  expect(await writeText(path, '{}')).toBeUndefined();
  expect(await readFile(path, 'utf8')).toBe('{}');
});

test('leaves nothing next to the file', async () => {
  const path = join(folder, 'alone', 'report.json');
  for (const text of ['1', '2', '3']) await writeText(path, text);
  await Promise.all(['4', '5', '6'].map((text) => writeText(path, text)));
  expect(await readdir(join(folder, 'alone'))).toEqual(['report.json']);
});

onPosix('a link stays a link, and a file keeps its permissions', async () => {
  const [file, link, loose] = ['linked.json', 'link.json', 'loose.json'].map((name) => join(folder, name));
  await writeFile(String(file), 'old');
  await chmod(String(file), 0o640);
  await symlink('linked.json', String(link));
  await symlink('later.json', String(loose));
  expect(await writeText(String(link), 'new')).toBeUndefined();
  expect(await writeText(String(loose), 'later')).toBeUndefined();
  expect(await readlink(String(link))).toBe('linked.json');
  expect(await readFile(String(file), 'utf8')).toBe('new');
  expect((await stat(String(file))).mode & 0o777).toBe(0o640);
  expect(await readlink(String(loose))).toBe('later.json');
  expect(await readFile(join(folder, 'later.json'), 'utf8')).toBe('later');
});

test.each([
  ['a folder', () => folder, 'EISDIR'],
  ['a path below a file', () => join(folder, 'file', 'report.json'), 'ENOTDIR'],
  ['a path below a folder that would be below a file', () => join(folder, 'file', 'a', 'report.json'), 'ENOTDIR'],
  ['a path below a folder for no files', () => '/proc/a/b/report.json', 'EPERM'],
  ['a path with a NUL', () => join(folder, 'a\0b'), 'ERR_INVALID_ARG_VALUE'],
  ['a name that is too long', () => join(folder, 'x'.repeat(300)), 'ENAMETOOLONG'],
  ['no path', () => '', 'ENOENT'],
])('%s cannot be written, is no exception, and has a reason', async (_, path, code) => {
  expect(await writeText(path(), 'x')).toEqual({ path: path(), code });
});

test('a new file never replaces another one', async () => {
  const path = join(folder, 'new.yml');
  expect(await createFile(path, 'one')).toBeUndefined();
  expect(await createFile(path, 'two')).toEqual({ path, code: 'EEXIST' });
  expect(await createFile(join(folder, 'file', 'new.yml'), 'x')).toMatchObject({ code: 'ENOTDIR' });
  expect(await readFile(path, 'utf8')).toBe('one');
});

// Linux alone has a disk that is always full.
(process.platform === 'linux' ? test : test.skip)('a device is written to directly', async () => {
  expect(await writeText('/dev/full', 'x')).toEqual({ path: '/dev/full', code: 'ENOSPC' });
  expect(await writeText('/dev/null', 'x')).toBeUndefined();
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

// Windows has no named pipes in its folders.
onPosix('a named pipe with a reader gets the text, and one without is not waited for', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  expect(await writeText(path, 'x')).toEqual({ path, code: 'ENXIO' });
  const read = readFile(path, 'utf8');
  // Before the reader has opened it, nothing reads it.
  while ((await writeText(path, 'to the reader')) !== undefined) await new Promise(setImmediate);
  expect(await read).toBe('to the reader');
});
