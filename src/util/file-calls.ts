import { close, fstat, open, read, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';

// Functions of `node:fs` as promises, which reject with its errors. `fs.promises` takes Node.js 3 ms to load.

/** @returns the number of the open file */
export const openFile = promisify(open);
/** @param file the number of an open file */
export const closeFile = promisify(close);
/** What is known of an open file. */
export const statOpen: (file: number) => Promise<Stats> = promisify(fstat);
/** What is known of the file at a path. */
export const statPath: (path: string) => Promise<Stats> = promisify(stat);
/** Reads from an open file into a buffer. */
export const readInto = promisify(read);
