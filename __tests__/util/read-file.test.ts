import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readText } from '../../src/util/read-file.ts';

const read = (bytes: Buffer) => readText('-', Readable.from([bytes]));

test('a byte order mark, as PowerShell writes it, is not part of the text', async () => {
  expect(await read(Buffer.from('\ufeff{"a":"\ufeff"}'))).toEqual({ text: '{"a":"\ufeff"}' });
});

test('UTF-16 is named', async () => {
  expect(await read(Buffer.from('\ufeff{}', 'utf16le'))).toEqual({ problem: 'is UTF-16. Save the file as UTF-8.' });
});
