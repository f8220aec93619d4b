import { promises as fs, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt, statOf, type WriteError, withOpenFifo } from './try-write.ts';

/** A text, or a function that returns its pieces: then it is never in memory as a whole. */
export type Writable = string | (() => Iterable<string>);

/**
 * Writes a file whole or not at all, and creates its missing directories. A symbolic link stays one. Devices and named pipes
 * are written to directly. Never waits for a reader, and only rejects with what a function that returns pieces throws.
 * @returns what went wrong, if anything
 */
export async function writeText(path: string, text: Writable): Promise<WriteError | undefined> {
  let written = 0;
  let broken: { readonly error: unknown } | undefined;
  const chunks: Chunks = function* () {
    try {
      for (const chunk of chunksOf(text)) {
        written += 1;
        yield chunk;
      }
    } catch (error) {
      broken = { error };
      throw error;
    }
  };
  const write = async () => {
    await createDirectory(dirname(path));
    const linked = await linkOf(path);
    const stats = await statOf(path);
    const isFile = stats?.isFile() ?? true;
    if (!isFile || isOpenFile(path) || isOpenFile(linked)) await withOpenFifo(path, () => fs.writeFile(path, chunks()));
    else await replace(await fs.realpath(path).catch(() => linked), chunks, stats);
  };
  const error = await attempt(path, write, () => written);
  if (broken !== undefined) throw broken.error;
  return error;
}

/** Starts the chunks of a text from the beginning. */
type Chunks = () => Iterable<string>;

/** Each chunk is written by itself, which takes longer the more there are. */
const minChunkLength = 256 * 1024;

function* chunksOf(text: Writable): Generator<string> {
  let chunk = '';
  for (const piece of typeof text === 'string' ? [text] : text()) {
    chunk += piece;
    if (chunk.length < minChunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Creates a file, whole or not at all, and its missing directories. A file that exists is the error `EEXIST`. Returns nothing on success, and never rejects. */
export async function createFile(path: string, text: string): Promise<WriteError | undefined> {
  return attempt(path, async () => {
    await createDirectory(dirname(path));
    await fs.writeFile(path, text, { flag: 'wx' }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') await fs.rm(path, { force: true });
      throw error;
    });
  });
}

/**
 * Creates a directory with those that contain it. Not with the option `recursive` of Node.js, which never ends where a
 * directory exists and nothing can be created in it, such as `/proc`.
 */
async function createDirectory(directory: string): Promise<void> {
  const isThere = async () => (await statOf(directory))?.isDirectory() === true;
  if (await isThere()) return;
  const parent = dirname(directory);
  if (parent !== directory) await createDirectory(parent);
  await fs.mkdir(directory).catch(async (error: NodeJS.ErrnoException) => {
    // What contains it is there, but isn't a place for files.
    if (error.code === 'ENOENT') throw Object.assign(error, { code: 'EPERM' });
    if (error.code !== 'EEXIST') throw error;
    // Another file was written at the same time, or a file has the name of the directory.
    if (!(await isThere())) throw Object.assign(error, { code: 'ENOTDIR' });
  });
}

/** What a symbolic link names, also where that doesn't exist; the path itself where it is none. */
async function linkOf(path: string): Promise<string> {
  return fs.readlink(path).then(
    (target) => resolve(dirname(path), target),
    () => path,
  );
}

/** A file that is open already, such as a log to which the shell redirects: another one in its place would be lost. */
function isOpenFile(path: string): boolean {
  return /^\/(?:dev\/(?:std|fd\/)|proc\/)/.test(resolve(path));
}

/** Puts a complete new file in the place of the old one. */
async function replace(path: string, chunks: Chunks, old: Stats | undefined): Promise<void> {
  // Not a name that `merge` reads.
  const temporary = join(dirname(path), `.token-preflight-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await fs.writeFile(temporary, chunks(), { flag: 'wx' });
    if (old !== undefined) await copyOwnership(temporary, old);
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    // The directory can be closed for writing, or the file be mounted by itself, and the file still be writable.
    if (old === undefined || !isAboutPlace(error)) throw error;
    await writeOrRestore(path, chunks);
  }
}

/** The new file has the permissions of the old one and, where that is allowed, its owner. */
async function copyOwnership(path: string, { mode, uid, gid }: Stats): Promise<void> {
  await fs.chown(path, uid, gid).catch(() => undefined);
  await fs.chmod(path, mode & 0o7777).catch(() => undefined);
}

function isAboutPlace(error: unknown): boolean {
  const codes = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

async function writeOrRestore(path: string, chunks: Chunks): Promise<void> {
  const old = await fs.readFile(path);
  await fs.writeFile(path, chunks()).catch(async (error) => {
    await fs.writeFile(path, old).catch(() => undefined);
    throw error;
  });
}
