import { execFile } from 'node:child_process';
import type { RunProgram } from '../../src/route/git-settings.ts';

/** The real git with some settings and no others. A key can be there several times. */
export function configuredGit(...settings: readonly (readonly [string, string])[]): RunProgram {
  const variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const env = {
    PATH: process.env.PATH,
    HOME: '/home/x',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(variables),
  };
  return ([command, ...args]) =>
    new Promise((resolve) => {
      execFile(command, args, { env, cwd: '/' }, (error, output) =>
        resolve({ exitCode: error === null ? 0 : Number(error.code), output }),
      );
    });
}
