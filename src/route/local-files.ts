import { constants, readdir } from 'node:fs';
import { promisify } from 'node:util';
import { closeFile, openFile, readInto, statOpen } from '../util/file-calls.ts';
import { type CertificateFile, classifyCertificates, maxCertificateBytes } from './certificate-file.ts';

const listFolder = promisify(readdir);

/** Maximum time to read a file, in milliseconds. */
const maxFileMilliseconds = 2_000;

type FileContent = Uint8Array | 'missing' | 'folder' | 'unreadable';

/** Reads a regular file of limited size; `undefined` if there is none. Never rejects, never waits for a pipe. */
export async function readLocalText(path: string, { bytes }: { readonly bytes: number }): Promise<string | undefined> {
  const content = await readInTime(path, bytes);
  return typeof content === 'string' ? undefined : Buffer.from(content).toString('utf8');
}

/** Reads a file of CA certificates; `undefined` if there is none. Never rejects, never waits for a pipe. */
export async function readLocalBytes(path: string): Promise<Uint8Array | undefined> {
  const content = await readInTime(path, maxCertificateBytes);
  return typeof content === 'string' ? undefined : content;
}

/** Names of the files in a folder; none if there is no such folder. Never rejects. */
export async function listLocalFolder(path: string): Promise<readonly string[]> {
  return listFolder(path).catch(() => []);
}

/** Classifies the CA file at a path. Never rejects, never waits for a pipe. */
export async function readCertificateFile(path: string): Promise<CertificateFile> {
  const content = await readInTime(path, maxCertificateBytes);
  return typeof content === 'string' ? content : classifyCertificates(content);
}

function readInTime(path: string, maxBytes: number): Promise<FileContent> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, maxFileMilliseconds, 'unreadable');
    readContent(path, maxBytes)
      .catch((error: NodeJS.ErrnoException): FileContent => (error.code === 'ENOENT' ? 'missing' : 'unreadable'))
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}

async function readContent(path: string, maxBytes: number): Promise<FileContent> {
  // Without O_NONBLOCK, opening a named pipe waits for a writer.
  const file = await openFile(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await statOpen(file);
    if (info.isDirectory()) return 'folder';
    if (!info.isFile() || info.size > maxBytes) return 'unreadable';
    const buffer = Buffer.alloc(info.size);
    const { bytesRead } = await readInto(file, buffer, 0, info.size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await closeFile(file);
  }
}
