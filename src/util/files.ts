import { constants, promises as fs } from 'node:fs';
import { dirname } from 'node:path';

const timeoutMs = 2000;
const maxBytes = 32 * 1024 * 1024;

/** Writes a file and its missing directories. Never rejects. @returns whether that worked */
export async function writeText(path: string, text: string): Promise<boolean> {
  return (await write(path, text, 'w')) === 'written';
}

/**
 * Runs a function that writes to a file. Never rejects, never waits for a reader.
 * @returns whether that worked
 */
export async function isWritten(path: string, write: () => unknown): Promise<boolean> {
  const done = withOpenFifo(path, write).then(
    () => true,
    () => false,
  );
  return withTimeout(done, false);
}

/** Creates a file and its missing directories, unless the file exists. Never rejects. */
export async function createFile(path: string, text: string): Promise<'written' | 'exists' | 'failed'> {
  return write(path, text, 'wx');
}

async function write(path: string, text: string, flag: 'w' | 'wx'): Promise<'written' | 'exists' | 'failed'> {
  // Of the file only: a directory that can't be created, since a file has its name, has the same code.
  const reason = ({ code }: NodeJS.ErrnoException) => (code === 'EEXIST' ? 'exists' : 'failed');
  const steps = async () => {
    await fs.mkdir(dirname(path), { recursive: true });
    return withOpenFifo(path, () => fs.writeFile(path, text, { flag })).then(() => 'written' as const, reason);
  };
  return withTimeout(
    steps().catch(() => 'failed'),
    'failed',
  );
}

/**
 * Runs a function that writes to a file. Opening a named pipe without a reader would block, and keep the process from
 * ending: in that case this rejects; otherwise it keeps the pipe open while it is written to.
 */
async function withOpenFifo(path: string, write: () => unknown): Promise<void> {
  const stats = await fs.stat(path).catch(() => undefined);
  const fifo = stats?.isFIFO() ? await fs.open(path, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;
  try {
    await write();
  } finally {
    await fifo?.close();
  }
}

/** The whole text of a file, or why it can't be read, as the rest of a sentence about its option. Never rejects. */
export async function readText(path: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  const read = async () => {
    const stats = await fs.stat(path);
    if (!stats.isFile()) return { problem: 'is not a file.' };
    if (stats.size > maxBytes) return { problem: `is a file of more than ${maxBytes / 1024 / 1024} MB.` };
    return { text: await fs.readFile(path, 'utf8') };
  };
  const reason = (error: NodeJS.ErrnoException) => ({
    problem:
      error.code === 'ENOENT' ? 'names a file that does not exist.' : `can't be read (${error.code ?? error.name}).`,
  });
  return withTimeout(read().catch(reason), { problem: "can't be read: timed out." });
}

/** Some paths never respond, such as a pipe without a writer: after two seconds the fallback is used. */
export async function withTimeout<T>(done: Promise<T>, fallback: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, timeoutMs, fallback).unref());
  return Promise.race([done, late]);
}
