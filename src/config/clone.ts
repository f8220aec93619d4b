import { dirname, join, resolve } from 'node:path';
import { readText } from '../util/read-file.ts';
import { repositoryInUrl } from './resource-name.ts';
import type { JobContext } from './token-config.ts';

/**
 * The repository of Bitbucket that the remote `origin` of a Git clone leads to, as context of a job. Only reads the files of the
 * clone: Git isn't run, so settings in other files don't count. Never rejects.
 * @param directory in the clone or below it
 * @returns nothing outside of a clone, or where `origin` isn't on bitbucket.org
 */
export async function contextOfClone(directory = '.'): Promise<JobContext> {
  const config = await configOfClone(directory);
  const url = originIn(config) ?? '';
  // A server on this machine isn't Bitbucket.
  const name = /bitbucket\.org/i.test(url) ? repositoryInUrl(url) : undefined;
  if (name === undefined) return {};
  const [workspace, repository] = name.split('/');
  return { workspace, repository, isClone: true };
}

/**
 * Reads a configuration file of Git. https://git-scm.com/docs/git-config#_syntax
 * @returns the URL of the remote `origin`; nothing if there is none
 */
export function originIn(config: string): string | undefined {
  let isOrigin = false;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) isOrigin = /^\s*\[\s*remote\s+"origin"\s*\]/i.test(line);
    const value = isOrigin ? /^\s*(?:\[.*?\]\s*)?url\s*=\s*(.*)$/i.exec(line)?.[1] : undefined;
    if (value !== undefined)
      return value
        .replace(/\s[#;].*$/, '')
        .trim()
        .replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

async function configOfClone(directory: string): Promise<string> {
  try {
    const git = await findGit(resolve(directory));
    return git === undefined ? '' : await readGitFile(join(git, 'config'));
  } catch {
    // The current directory was deleted.
    return '';
  }
}

/** The directory with the configuration. In a worktree or submodule, `.git` is a file with its path. */
async function findGit(directory: string): Promise<string | undefined> {
  const entry = join(directory, '.git');
  const file = await readText(entry);
  if ('text' in file) {
    const git = resolve(directory, /^gitdir: (.*)$/m.exec(file.text)?.[1]?.trim() ?? '.git');
    const common = await readGitFile(join(git, 'commondir'));
    return common === '' ? git : resolve(git, common.trim());
  }
  if (file.problem === 'is not a file.') return entry;
  const parent = dirname(directory);
  return parent === directory ? undefined : findGit(parent);
}

async function readGitFile(path: string): Promise<string> {
  const file = await readText(path);
  return 'text' in file ? file.text : '';
}
