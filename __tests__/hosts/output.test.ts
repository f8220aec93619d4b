import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOutput } from '../../src/hosts/output.ts';

const { O_RDONLY, O_RDWR, O_NONBLOCK } = constants;
const onLinux = process.platform === 'linux';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-output-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An output, what its stream gets, and which errors it notes. */
function outputTo(fd: number) {
  const streamed: Buffer[] = [];
  const noted: unknown[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      streamed.push(chunk);
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const output = openOutput(
    fd,
    () => stream,
    ({ code }) => noted.push(code),
  );
  return { output, streamed, noted };
}

function makePipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

/** Reads what is in a pipe now. */
function readNow(fd: number): Buffer {
  const buffer = Buffer.alloc(1 << 20);
  return buffer.subarray(0, readSync(fd, buffer));
}

test('a pipe gets the text without a stream, and nothing has to be flushed', () => {
  const both = openSync(makePipe('small'), O_RDWR | O_NONBLOCK);
  const { output, streamed } = outputTo(both);
  output.write('one\n');
  output.write('two ✔\n');
  let isFlushed = false;
  output.flush(() => {
    isFlushed = true;
  });
  expect([onLinux ? `${readNow(both)}` : streamed.join(''), streamed.length === 0, isFlushed]).toEqual([
    'one\ntwo ✔\n',
    onLinux,
    onLinux,
  ]);
  closeSync(both);
});

test('the stream takes over from a full pipe: nothing is lost, repeated, or out of order', () => {
  const both = openSync(makePipe('full'), O_RDWR | O_NONBLOCK);
  const { output, streamed, noted } = outputTo(both);
  const lines = Array.from({ length: 30_000 }, (_, index) => `${index} ✔\n`);
  output.write(lines.join(''));
  const taken = onLinux ? [readNow(both)] : [];
  // The pipe is empty again, but what the stream still has must come first.
  output.write('the end\n');
  expect(`${Buffer.concat([...taken, ...streamed])}`).toBe(`${lines.join('')}the end\n`);
  expect([streamed.length, noted]).toEqual([2, []]);
  closeSync(both);
});

test('a reader that is gone is noted', () => {
  const path = makePipe('closed');
  const reader = openSync(path, O_RDONLY | O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY | O_NONBLOCK);
  const { output, streamed, noted } = outputTo(writer);
  closeSync(reader);
  output.write('text');
  expect(onLinux ? noted : streamed.map(String)).toEqual([onLinux ? 'EPIPE' : 'text']);
  closeSync(writer);
});

test('a file gets the text without a stream, behind what it already has', () => {
  const path = join(folder, 'log');
  const fd = openSync(path, 'w');
  writeSync(fd, 'before\n');
  const { output, streamed } = outputTo(fd);
  output.write('one\n');
  output.write('two ✔\n');
  closeSync(fd);
  expect([readFileSync(path, 'utf8'), streamed]).toEqual(['before\none\ntwo ✔\n', []]);
});

test('a device gets the stream', () => {
  const fd = openSync(devNull, 'w');
  const { output, streamed } = outputTo(fd);
  output.write('text');
  expect(streamed.map(String)).toEqual(['text']);
  closeSync(fd);
});

test('an output that was closed gets the stream', () => {
  const fd = openSync(join(folder, 'gone'), 'w');
  closeSync(fd);
  const { output, streamed } = outputTo(fd);
  output.write('text');
  expect(streamed.map(String)).toEqual(['text']);
  expect(readFileSync(join(folder, 'gone'), 'utf8')).toBe('');
});
