import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { Socket } from 'node:net';

/** Named pipes that other programs write to; nothing of what they write is stored. */
export interface Pipes {
  /** Reads what is left, and closes them. */
  close(): Promise<void>;
}

/** How long a program that is still running can keep a pipe open after the command has ended, in milliseconds. */
const maxWaitMs = 1000;
const maxLine = 64 * 1024;

/**
 * Creates named pipes and reads them line by line.
 * @param readers by path
 * @returns nothing if the system has none
 */
export async function openPipes(
  readers: ReadonlyMap<string, { push(line: string): void; end(): void }>,
): Promise<Pipes | undefined> {
  const isCreated = await new Promise((done) => {
    execFile('mkfifo', ['-m', '600', ...readers.keys()], (error) => done(error === null));
  });
  if (!isCreated) return undefined;
  const open = [...readers].map(([path, reader]) => openPipe(path, reader));
  return {
    async close() {
      await Promise.all(open.map((pipe) => pipe.close()));
    },
  };
}

function openPipe(path: string, reader: { push(line: string): void; end(): void }) {
  const socket = new Socket({
    fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
    readable: true,
    writable: false,
  });
  // As long as it is open for writing here, it doesn't end when a program closes it.
  const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (piece: string) => {
    const lines = (rest + piece).split('\n');
    // A line of data without an end isn't one that is read.
    rest = (lines.pop() ?? '').slice(0, maxLine);
    for (const line of lines) reader.push(line);
  });
  const ended = new Promise<void>((done) => {
    socket.once('close', () => done());
    socket.once('error', () => done());
  });
  return {
    async close() {
      closeSync(writer);
      const timer = setTimeout(() => socket.destroy(), maxWaitMs);
      await ended;
      clearTimeout(timer);
      if (rest !== '') reader.push(rest);
      reader.end();
    },
  };
}
