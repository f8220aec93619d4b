import { constants, fstatSync, openSync, writeSync } from 'node:fs';

/** What a host needs of standard output or standard error. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of a terminal, in characters. */
  readonly columns?: number | undefined;
}

/** An output of the process, which may not have written everything yet. */
export interface ProcessOutput extends Output {
  /** Calls back when everything is written. */
  flush(done: () => void): void;
}

/**
 * Writes to a pipe or a file at once, without a stream, which takes Node.js 6 ms to create. The stream takes over when the pipe is full,
 * so that a reader that stopped can't block the process. Everything else, such as a terminal or a socket, gets the stream from the start.
 * @param openStream creates the stream of Node.js for it
 * @param noteError gets what prevented a write
 */
export function openOutput(
  fd: number,
  openStream: () => NodeJS.WriteStream,
  noteError: (error: NodeJS.ErrnoException) => void,
): ProcessOutput {
  const direct = directOutput(fd);
  let stream = direct === undefined ? openStream() : undefined;
  return {
    get isTTY() {
      return stream?.isTTY;
    },
    get columns() {
      return stream?.columns;
    },
    write(text) {
      const rest = direct === undefined || stream !== undefined ? text : writeDirectly(direct, text, noteError);
      if (rest.length === 0) return;
      stream ??= openStream();
      stream.write(rest);
    },
    flush(done) {
      if (stream === undefined) done();
      // What prevented a write is an event that comes after its callback.
      else stream.write('', () => setImmediate(done));
    },
  };
}

/**
 * A file as it is, with its position. A pipe is opened again: then it doesn't block, and what else has it isn't affected. Only Linux can
 * do this.
 */
function directOutput(fd: number): number | undefined {
  try {
    const stats = fstatSync(fd);
    if (stats.isFile()) return fd;
    if (!stats.isFIFO()) return undefined;
    return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

/** @returns what a full pipe doesn't take */
function writeDirectly(fd: number, text: string, noteError: (error: NodeJS.ErrnoException) => void): Buffer {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    const problem = error as NodeJS.ErrnoException;
    if (problem.code === 'EAGAIN') return rest;
    noteError(problem);
  }
  return Buffer.alloc(0);
}
