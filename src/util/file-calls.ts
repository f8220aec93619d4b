import { close, fstat, open, read, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';

// Not those of `fs.promises`, which takes Node.js 3 ms to load.

/** Opens a file, and rejects as `fs.open` does. */
export const openFile = promisify(open);
export const closeFile = promisify(close);
/** What is known of an open file. */
export const statOpen: (file: number) => Promise<Stats> = promisify(fstat);
export const statPath: (path: string) => Promise<Stats> = promisify(stat);
export const readInto = promisify(read);
