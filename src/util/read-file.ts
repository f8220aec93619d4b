import { isUtf8 } from 'node:buffer';
import { createReadStream, promises as fs } from 'node:fs';
import { withTimeout } from './timeout.ts';
import { statOf } from './try-write.ts';

const maxBytes = 32 * 1024 * 1024;
/** A program can take its time to write into a pipe, such as one that decrypts a file. */
const pipeTimeoutMs = 30_000;

/** The whole text of a file, or why it can't be read, as the rest of a sentence about its option. */
type FileText = { readonly text: string } | { readonly problem: string; readonly isMissing?: true };

/**
 * Reads a text in UTF-8: a file, or a pipe, as `<(command)` is one. Never rejects.
 * @param input what a path of `-` is; without it, a file of that name
 */
export async function readText(path: string, input?: AsyncIterable<Buffer | string>): Promise<FileText> {
  if (path === '-' && input !== undefined) return readPipe(input);
  const read = async () => {
    const stats = await fs.stat(path);
    if (stats.isFIFO()) return readPipe(createReadStream(path));
    if (!stats.isFile()) return { problem: 'is not a file.' };
    if (stats.size > maxBytes) return tooLarge;
    return decodeText(await fs.readFile(path));
  };
  const isPipe = (await withTimeout(statOf(path), undefined))?.isFIFO() === true;
  return withTimeout(read().catch(problemOf), lateText, isPipe ? pipeTimeoutMs : undefined);
}

const tooLarge = { problem: `is a file of more than ${maxBytes / 1024 / 1024} MB.` };
const lateText = { problem: "can't be read: timed out." };

function problemOf({ code, name }: NodeJS.ErrnoException): FileText {
  return code === 'ENOENT'
    ? { problem: "names a file that doesn't exist.", isMissing: true }
    : { problem: `can't be read (${code ?? name}).` };
}

function readPipe(input: AsyncIterable<Buffer | string>): Promise<FileText> {
  const read = async () => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of input) {
      pieces.push(Buffer.from(piece));
      bytes += piece.length;
      if (bytes > maxBytes) return tooLarge;
    }
    return decodeText(Buffer.concat(pieces));
  };
  return withTimeout(read().catch(problemOf), lateText, pipeTimeoutMs);
}

function decodeText(bytes: Buffer): FileText {
  // PowerShell 5 writes UTF-16 for ">".
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))) return { problem: 'is UTF-16. Save the file as UTF-8.' };
  if (!isUtf8(bytes)) return { problem: 'is not UTF-8. Save the file as UTF-8.' };
  return { text: bytes.toString().replace(/^\ufeff/, '') };
}
