import { execFile } from 'node:child_process';
import { closeSync, constants, promises as fs, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isToolFile } from './tool-files.ts';
import type { Source } from './use.ts';

/** A larger file isn't source code, but data or a bundle. */
const maxSourceBytes = 1024 * 1024;
/** A file that is named itself may be larger. */
const maxNamedBytes = 16 * maxSourceBytes;
/** Enough for a directory that was copied by mistake, and an end for one that contains itself. */
const maxFiles = 200_000;

const ignoredFolders = new Set(['node_modules', '.git', '.hg', '.svn', '.terraform', '__pycache__', '.venv']);
/** Documents describe requests, and lock files, logs, and tests contain them, but a job sends none of them. */
const ignoredFiles =
  /(?:\.(?:md|mdx|rst|adoc|txt|html?|log|svg|lock|snap|map|csv|po|min\.js|min\.css)|[._-](?:test|spec|mock|stories)s?\.\w+|(?:^|\/)(?:test_[\w-]+\.py|package-lock\.json|pnpm-lock\.yaml|go\.sum|LICENSE|CHANGELOG))$|(?:^|\/)(?:__tests__|__mocks__|__fixtures__|testdata|vendor)\//;

/** What was found in the paths of a command line. */
export interface Selection {
  readonly sources: Iterable<Source>;
  /** Paths that don't exist or can't be read; complete when the sources were read. */
  readonly unreadable: readonly string[];
  /** Whether one of the paths is in a repository that is hosted on Bitbucket. */
  readonly isOnBitbucket: boolean;
}

/**
 * Finds the files that mention Bitbucket, and the configuration of known tools. In a Git work tree, those that Git ignores
 * are left out; elsewhere, folders such as `node_modules`. A file that is named itself is always read.
 */
export async function selectFiles(paths: readonly string[]): Promise<Selection> {
  const unreadable: string[] = [];
  let isOnBitbucket = false;
  const selected = await Promise.all(
    paths.map(async (path) => {
      const stats = statsNow(path);
      if (stats?.isFile()) return [path];
      if (stats?.isDirectory()) {
        const inGit = await filesOfGit(path);
        if (inGit?.isOnBitbucket) isOnBitbucket = true;
        return inGit?.paths ?? walk(path);
      }
      unreadable.push(path);
      return [];
    }),
  );
  return { sources: readAll(paths, [...new Set(selected.flat())], unreadable), unreadable, isOnBitbucket };
}

/** At once, so that Git is started before the rest of the program loads: until then, nothing else gets its turn. */
function statsNow(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** @returns nothing if the folder isn't in a work tree, or Git isn't installed */
async function filesOfGit(
  folder: string,
): Promise<{ readonly paths: readonly string[]; readonly isOnBitbucket: boolean } | undefined> {
  const [mentioning, others] = await Promise.all([
    runGit(folder, ['grep', '-lzI', '-i', '-F', '-e', 'bitbucket']),
    otherFilesOfGit(folder),
  ]);
  if (mentioning === undefined || others === undefined) return undefined;
  const names = [...new Set([...mentioning, ...others])].filter(isSearched);
  return { paths: names.sort().map((name) => join(folder, name)), isOnBitbucket: hasBitbucketRemote(folder) };
}

/** Files that Git doesn't have yet, and the configuration of tools. */
async function otherFilesOfGit(folder: string): Promise<readonly string[] | undefined> {
  // Each with the letter of its state: `H package.json`, and `?` if Git doesn't have it yet.
  const listed = await runGit(folder, ['ls-files', '-zcot', '--exclude-standard']);
  return listed?.filter((entry) => entry.startsWith('? ') || isToolFile(entry)).map((entry) => entry.slice(2));
}

/** Whether the repository around a folder has a remote on Bitbucket. Only this is kept: a URL can contain a login. */
function hasBitbucketRemote(folder: string): boolean {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const config = readBytes(join(current, '.git', 'config'));
    if (config !== undefined) return /^[ \t]*url[ \t]*=.*\bbitbucket\.org[:/]/m.test(config.toString('latin1'));
    if (current === dirname(current)) return false;
  }
}

function isSearched(name: string): boolean {
  return isToolFile(name) || !ignoredFiles.test(name);
}

/** @returns the paths that Git prints; nothing if it fails. Exit code 1 of `grep` means that there are none. */
async function runGit(folder: string, args: readonly string[]): Promise<readonly string[] | undefined> {
  // The configuration of an unknown work tree must not name a program to run.
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  return new Promise((done) => {
    execFile('git', [...safe, ...args], { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => {
      if (error !== null && error.code !== 1) done(undefined);
      else done(stdout.split('\0').filter((name) => name !== ''));
    });
  });
}

async function walk(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (const current of folders) {
    const entries = await fs.readdir(current, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !ignoredFolders.has(entry.name)) folders.push(path);
      else if (entry.isFile() && isSearched(relative(folder, path))) found.push(path);
      if (found.length + folders.length > maxFiles) return found;
    }
  }
  return found;
}

/**
 * Reads files one by one, in order: that takes less time than side by side, since they are small and in memory. Files that
 * are binary, too large, or don't concern Bitbucket are left out.
 * @param unreadable gets the paths of those that are named themselves and can't be read
 */
function* readAll(named: readonly string[], paths: readonly string[], unreadable: string[]): Generator<Source> {
  for (const path of paths) {
    const isNamed = named.includes(path);
    const bytes = readBytes(path, isNamed ? maxNamedBytes : maxSourceBytes);
    if (bytes === undefined) {
      if (isNamed) unreadable.push(path);
      continue;
    }
    const isWanted = isNamed || isToolFile(path) || mayShowRequests(bytes.toString('latin1'));
    if (isWanted) yield { path, text: bytes.toString('utf8') };
  }
}

/** Whether a text mentions Bitbucket, and isn't a report or a recording, which contain the requests of a check or an earlier run. */
function mayShowRequests(text: string): boolean {
  return /bitbucket/i.test(text) && !ownDocument.test(text.slice(0, 400));
}

const ownDocument = /"tool":\s*\{\s*"name":\s*"token-preflight"|<testsuites name="token-preflight"/;

/** Every file is read into this: most of them are left out. One byte more shows that a file is too large. */
let buffer: Buffer | undefined;

/** @returns the content until the next call; nothing if it isn't a text, or can't be read */
function readBytes(path: string, max = maxSourceBytes): Buffer | undefined {
  if (buffer === undefined || buffer.length <= max) buffer = Buffer.allocUnsafeSlow(max + 1);
  let file: number | undefined;
  try {
    // A named pipe that nothing writes to would block.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    let size = 0;
    for (let read = -1; read !== 0 && size <= max; size += read) {
      read = readSync(file, buffer, size, buffer.length - size, null);
    }
    const bytes = buffer.subarray(0, size);
    return size > max || bytes.subarray(0, 8000).includes(0) ? undefined : bytes;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
