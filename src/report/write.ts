import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, with its folders. @returns whether that worked; a report that can't be written changes no verdict */
export async function writeReport(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return true;
  } catch {
    return false;
  }
}
