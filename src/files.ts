import { constants, promises as fs } from 'node:fs';
import { dirname } from 'node:path';

const patienceMs = 2000;
const mostBytes = 32 * 1024 * 1024;

/** Writes a file, with its folders. @returns whether that worked; a report that can't be written changes no verdict */
export async function writeText(path: string, text: string): Promise<boolean> {
  return (await write(path, text, 'w')) === 'written';
}

/**
 * Lets somebody else write to a file. Never rejects, never waits for a reader.
 * @returns whether that worked
 */
export async function isWritten(path: string, write: () => unknown): Promise<boolean> {
  const done = whileRead(path, write).then(
    () => true,
    () => false,
  );
  return inTime(done, false);
}

/** Writes a file, with its folders, where there is none yet. Never rejects. */
export async function writeNewText(path: string, text: string): Promise<'written' | 'there' | 'failed'> {
  return write(path, text, 'wx');
}

async function write(path: string, text: string, flag: 'w' | 'wx'): Promise<'written' | 'there' | 'failed'> {
  // Of the file alone: a folder that can't be made, since a file is there, has the same code.
  const reason = ({ code }: NodeJS.ErrnoException) => (code === 'EEXIST' ? 'there' : 'failed');
  const steps = async () => {
    await fs.mkdir(dirname(path), { recursive: true });
    return whileRead(path, () => fs.writeFile(path, text, { flag })).then(() => 'written' as const, reason);
  };
  return inTime(
    steps().catch(() => 'failed'),
    'failed',
  );
}

/**
 * To open a named pipe that nobody reads would wait for a reader, and the end of the process with it: this rejects in its
 * place, and else holds the pipe open while it is written to.
 */
async function whileRead(path: string, write: () => unknown): Promise<void> {
  const about = await fs.stat(path).catch(() => undefined);
  const pipe = about?.isFIFO() ? await fs.open(path, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;
  try {
    await write();
  } finally {
    await pipe?.close();
  }
}

/** A text file as a whole, or why it can't be had, as the rest of a sentence about its option. Never rejects. */
export async function readText(path: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  const read = async () => {
    const about = await fs.stat(path);
    if (!about.isFile()) return { problem: 'names something that is no file.' };
    if (about.size > mostBytes) return { problem: `names a file of over ${mostBytes / 1024 / 1024} MB.` };
    return { text: await fs.readFile(path, 'utf8') };
  };
  const reason = (error: NodeJS.ErrnoException) => ({
    problem:
      error.code === 'ENOENT' ? 'names a file that is not there.' : `can't be read (${error.code ?? error.name}).`,
  });
  return inTime(read().catch(reason), { problem: "can't be read in time." });
}

/** Some paths never answer, such as a pipe that nobody reads: after two seconds the other value holds. */
export async function inTime<T>(done: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, patienceMs, otherwise).unref());
  return Promise.race([done, late]);
}
