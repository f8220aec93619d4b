import { execFile } from 'node:child_process';
import { constants, promises as fs } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { RunProgram } from './git-settings.ts';
import type { Environment } from './programs.ts';

/**
 * Variables that git needs to find and read its configuration. All others stay here, and the token with them. `GIT_CONFIG` isn't passed
 * on: only `git config` reads it. https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIG
 */
const passedOn =
  /^(?:(?!GIT_CONFIG$)GIT_\w+|HOME|XDG_CONFIG_HOME|PATH|SYSTEMROOT|PROGRAMDATA|USERPROFILE|HOMEDRIVE|HOMEPATH)$/i;

/**
 * Runs programs by their absolute path in `PATH`, without a shell. Never rejects.
 * @param totalMs limit for all of them together, so that none runs on when nothing waits for it anymore
 */
export function programRunner(env: Environment, totalMs = Number.POSITIVE_INFINITY): RunProgram {
  const endsAt = performance.now() + totalMs;
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => passedOn.test(name)));
  return async ([name, ...args], { milliseconds, bytes }) => {
    const path = await findProgram(name, env);
    if (path === undefined) return undefined;
    return new Promise((resolve) => {
      const timeout = Math.max(1, Math.floor(Math.min(milliseconds, endsAt - performance.now())));
      const options = { env: own, timeout, maxBuffer: bytes, killSignal: 'SIGKILL' } as const;
      const child = execFile(path, args, options, (error, stdout) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        resolve({ exitCode, output: stdout });
      });
      child.stdin?.end();
    });
  };
}

/** The first executable file of that name. Relative directories don't count: a repository could contain a program. */
async function findProgram(name: string, env: Environment): Promise<string | undefined> {
  const directories = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute);
  const paths = directories.map((directory) => join(directory, process.platform === 'win32' ? `${name}.exe` : name));
  const isExecutable = await Promise.all(
    paths.map((path) =>
      fs.access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.find((_, index) => isExecutable[index]);
}
