import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { certificateFaults, tlsUnverified } from '../../src/route/certificates.ts';
import { compareRoutes, unsupportedProxy } from '../../src/route/compare-routes.ts';
import { type LocalAccess, readJobConfiguration } from '../../src/route/job-configuration.ts';
import { likelyPrograms } from '../../src/route/programs.ts';
import { findStoredLogins } from '../../src/route/stored-logins.ts';
import { hostedRunners } from './hosted-runners.ts';

const rest = new URL('https://api.bitbucket.org/2.0/user');
const git = new URL('https://bitbucket.org/acme/web.git');

test.each(hostedRunners)('$name: nothing to tell', async ({ env, gitConfig = {} }) => {
  expect(unsupportedProxy(rest, env, likelyPrograms)).toBeUndefined();
  expect(await certificateFaults(env, likelyPrograms, async () => 'missing')).toEqual([]);
  expect(tlsUnverified(env, likelyPrograms)).toBeUndefined();
  const settings = Object.entries(gitConfig).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const gitEnv = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: String(Object.keys(gitConfig).length),
    ...Object.fromEntries(settings),
  };
  const local: LocalAccess = {
    readText: async () => undefined,
    run: async ([command, ...args]) => {
      try {
        return execFileSync(command, args, { env: gitEnv, encoding: 'utf8', cwd: '/' });
      } catch {
        return undefined;
      }
    },
  };
  const configuration = await readJobConfiguration(git, env, local);
  expect(configuration.git).toBeDefined();
  expect(compareRoutes([rest, git], env, likelyPrograms, configuration)).toEqual([]);
  expect(await findStoredLogins({ rest, git }, env, local.readText, configuration)).toEqual([]);
});

test('a proxy of a job alone would be reported', () => {
  expect(compareRoutes([rest], { ALL_PROXY: 'http://proxy.corp.example:3128' }, likelyPrograms)).toHaveLength(1);
});
