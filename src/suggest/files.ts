import { execFile } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { join, relative } from 'node:path';
import { isToolFile, toolPathspecs } from './tool-files.ts';
import type { Source } from './use.ts';

/** A larger file isn't source code, but data or a bundle. */
const maxBytes = 1024 * 1024;
const maxOpenFiles = 16;
/** Enough for a directory that was copied by mistake, and an end for one that contains itself. */
const maxFiles = 200_000;

const ignoredFolders = new Set(['node_modules', '.git', '.hg', '.svn', '.terraform', '__pycache__', '.venv']);
/** Documents describe requests, and lock files and tests contain them, but a job sends none of them. */
const ignoredFiles =
  /(?:\.(?:md|mdx|rst|adoc|txt|html?|svg|lock|snap|map|csv|po|min\.js|min\.css)|[._-](?:test|spec|mock|stories)s?\.\w+|(?:^|\/)(?:test_[\w-]+\.py|package-lock\.json|pnpm-lock\.yaml|go\.sum|LICENSE|CHANGELOG))$|(?:^|\/)(?:__tests__|__mocks__|__fixtures__|testdata|vendor)\//;

/** What was found in the paths of a command line. */
export interface Selection {
  readonly sources: AsyncIterable<Source>;
  /** Paths that don't exist or can't be read. */
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
      const stats = await fs.stat(path).catch(() => undefined);
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
  return { sources: readAll(paths, [...new Set(selected.flat())]), unreadable, isOnBitbucket };
}

/** @returns nothing if the folder isn't in a work tree, or Git isn't installed */
async function filesOfGit(
  folder: string,
): Promise<{ readonly paths: readonly string[]; readonly isOnBitbucket: boolean } | undefined> {
  const [mentioning, tools, remotes = []] = await Promise.all([
    git(folder, ['grep', '--untracked', '-lzI', '-i', '-F', '-e', 'bitbucket']),
    git(folder, ['ls-files', '-zco', '--exclude-standard', '--', ...toolPathspecs]),
    // Names alone, since a URL can contain a login.
    git(folder, ['config', '-z', '--name-only', '--get-regexp', '^remote\\..*\\.url$', 'bitbucket\\.org']),
  ]);
  if (mentioning === undefined || tools === undefined) return undefined;
  const names = [...new Set([...mentioning, ...tools])].filter(isRead);
  return { paths: names.sort().map((name) => join(folder, name)), isOnBitbucket: remotes.length > 0 };
}

function isRead(name: string): boolean {
  return isToolFile(name) || !ignoredFiles.test(name);
}

/** @returns the paths that Git prints; nothing if it fails. Exit code 1 of `grep` means that there are none. */
async function git(folder: string, args: readonly string[]): Promise<readonly string[] | undefined> {
  // The configuration of an unknown work tree must not name a program to run.
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  return new Promise((resolve) => {
    execFile('git', [...safe, ...args], { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => {
      if (error !== null && error.code !== 1) resolve(undefined);
      else resolve(stdout.split('\0').filter((name) => name !== ''));
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
      else if (entry.isFile() && isRead(relative(folder, path))) found.push(path);
      if (found.length + folders.length > maxFiles) return found;
    }
  }
  return found;
}

/** Reads files side by side, in order. Files that are binary, too large, or don't concern Bitbucket are left out. */
async function* readAll(named: readonly string[], paths: readonly string[]): AsyncGenerator<Source> {
  for (let at = 0; at < paths.length; at += maxOpenFiles) {
    const sources = await Promise.all(
      paths.slice(at, at + maxOpenFiles).map((path) => readSource(path, named.includes(path))),
    );
    for (const source of sources) if (source !== undefined) yield source;
  }
}

async function readSource(path: string, isNamed: boolean): Promise<Source | undefined> {
  try {
    const { size } = await fs.stat(path);
    if (size > maxBytes) return undefined;
    const bytes = await fs.readFile(path);
    if (bytes.subarray(0, 8000).includes(0)) return undefined;
    const text = bytes.toString('utf8');
    return isNamed || isToolFile(path) || /bitbucket/i.test(text) ? { path, text } : undefined;
  } catch {
    return undefined;
  }
}
