import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const patienceMs = 2000;

/** Writes a file, with its folders. @returns whether that worked; a report that can't be written changes no verdict */
export async function writeReport(path: string, text: string): Promise<boolean> {
  return inTime(
    mkdir(dirname(path), { recursive: true })
      .then(() => writeFile(path, text))
      .then(
        () => true,
        () => false,
      ),
  );
}

/** Some paths never answer, such as a pipe that nobody reads: then the file counts as not written. */
export async function inTime(written: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  return Promise.race([written, late]);
}
