import { appendFile, constants, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { closeFile, openFile, statPath } from './file-calls.ts';
import { withTimeout } from './timeout.ts';

/** Adds a text to a file. */
export const appendText: (path: string, text: string) => Promise<void> = promisify(appendFile);

/** Why a file couldn't be written: a code of Node.js, or `TIMEOUT`. */
export interface WriteError {
  readonly path: string;
  /** `EACCES`, `ENOSPC`, …; `ENXIO`: a named pipe that nothing reads. */
  readonly code: string;
}

/**
 * Runs a function that writes to a file. Never rejects, never waits for a reader.
 * @returns what went wrong, if anything
 */
export async function tryWrite(path: string, write: () => unknown): Promise<WriteError | undefined> {
  return attempt(path, () => withOpenFifo(path, write));
}

/**
 * Runs a function that writes to a file, unless it takes too long. Never rejects.
 * @param progress a number that grows while it isn't stuck
 * @returns what went wrong, if anything
 */
export async function attempt(
  path: string,
  write: () => Promise<void>,
  progress = () => 0,
): Promise<WriteError | undefined> {
  const done = write().then(
    () => undefined,
    (error: NodeJS.ErrnoException) => ({ path, code: error.code ?? error.name }),
  );
  const late = { path, code: 'TIMEOUT' };
  for (;;) {
    const before = progress();
    const outcome = await withTimeout<WriteError | undefined>(done, late);
    if (outcome !== late || progress() === before) return outcome;
  }
}

/** What is known of a file; nothing if there is none. */
export async function statOf(path: string): Promise<Stats | undefined> {
  return statPath(path).catch(() => undefined);
}

/**
 * Runs a function that writes to a file. Opening a named pipe without a reader would block, and keep the process from
 * ending: in that case this rejects; otherwise it keeps the pipe open while it is written to.
 */
export async function withOpenFifo(path: string, write: () => unknown): Promise<void> {
  const stats = await statOf(path);
  const fifo = stats?.isFIFO() ? await openFile(path, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;
  try {
    await write();
  } finally {
    if (fifo !== undefined) await closeFile(fifo);
  }
}
