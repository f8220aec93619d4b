import { expect, test } from '@jest/globals';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { certificateFaults, tlsUnverified } from '../../src/route/certificates.ts';
import { compareRoutes, unsupportedProxy } from '../../src/route/compare-routes.ts';
import { findConnectionOptions } from '../../src/route/connection-options.ts';
import { type LocalAccess, readJobConfiguration } from '../../src/route/job-configuration.ts';
import { likelyPrograms } from '../../src/route/programs.ts';
import { findStoredLogins } from '../../src/route/stored-logins.ts';
import { configuredGit } from './configured-git.ts';
import { hostedRunners } from './hosted-runners.ts';

const rest = new URL('https://api.bitbucket.org/2.0/user');
const git = new URL('https://bitbucket.org/acme/web.git');

test.each(hostedRunners)('$name: nothing to tell', async ({ env, gitConfig = {} }) => {
  expect(unsupportedProxy(rest, env, likelyPrograms)).toBeUndefined();
  expect(await certificateFaults(env, likelyPrograms, async () => 'missing')).toEqual([]);
  expect(tlsUnverified(env, likelyPrograms)).toBeUndefined();
  const local: LocalAccess = {
    readText: async () => undefined,
    run: configuredGit(...Object.entries(gitConfig)),
  };
  const configuration = await readJobConfiguration({ url: git, usernames: gitUsernames }, env, local);
  expect(configuration.git).toBeDefined();
  expect(compareRoutes([rest, git], env, likelyPrograms, configuration)).toEqual([]);
  expect(findConnectionOptions(env, configuration)).toEqual([]);
  expect(await findStoredLogins({ rest, git }, env, local.readText, configuration)).toEqual([]);
});

test('a proxy of a job alone would be reported', () => {
  expect(compareRoutes([rest], { ALL_PROXY: 'http://proxy.corp.example:3128' }, likelyPrograms)).toHaveLength(1);
});
