import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { env, fleet } from './fleet.ts';
import { asCommand, type Given, type HostName, type Outcome, on, type Setting } from './harness.ts';
import { testAll } from './scenario.ts';

// Scenarios run the sources inside the process of the tests. Here the built entry, as a process, does the same in every
// respect: what it prints, writes, requests, and ends with. All reports are among it.

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-process-'));
  await writeFile(join(folder, 'fleet.yml'), fleet);
});
afterAll(() => rm(folder, { recursive: true }));

const hosts = ['action', 'pipe', 'command'] as const;
const runs: readonly (readonly [string, Given, Setting?])[] = [
  ['a pass', { repository: 'acme/web', scopes: 'read:repository:bitbucket', debug: 'true' }],
  ['a scope that is missing', { repository: 'acme/web', scopes: 'write:pullrequest:bitbucket', git: 'clone' }],
  ['an outage', { repository: 'acme/web' }, { faults: [{ kind: 'reset' }], env: { RUNNER_DEBUG: '1' } }],
  ['a plan', { repository: 'acme/web', plan: 'true' }],
  ['a fault of an option', { repository: 'acme/web', timeout: 'soon' }],
];

async function expectSame(host: HostName, given: Given, setting: Setting = {}): Promise<void> {
  const here = await on[host]('api-least', given, setting);
  const process = await on[host]('api-least', given, { ...setting, ownProcess: true });
  expect(comparable(process)).toEqual(comparable(here));
}

/** Without times, and without the order of what goes on at the same time. */
function comparable({ requests, debug, stdout, stderr, ...rest }: Outcome) {
  const steady = (text: string) => text.replaceAll(/(?<=, )\d+ ms\b/g, '0 ms');
  return {
    ...rest,
    stdout: steady(stdout),
    stderr: steady(stderr).split('\n').toSorted(),
    debug: debug.map(steady).toSorted(),
    requests: requests.map(({ method, path, scheme }) => `${method} ${path} ${scheme}`).toSorted(),
  };
}

testAll(
  hosts.flatMap((host) => runs.map((run) => [host, ...run] as const)),
  ([host, name]) => `${host}: ${name}`,
  ([host, , given, setting]) => expectSame(host, given, setting),
);

testAll(
  hosts,
  (host) => `${host}: an audit`,
  async (host) => {
    const audit = (ownProcess: Setting) =>
      on[host](undefined, { inventory: join(folder, 'fleet.yml') }, { env, ...ownProcess });
    expect(comparable(await audit({ ownProcess: true }))).toEqual(comparable(await audit({})));
  },
);

test.each([['--help'], ['--version'], ['--explain=scope-missing'], ['--nonsense']])(
  'the command line with %s',
  async (argument) => {
    const ask = (ownProcess: Setting) => asCommand(undefined, {}, { args: [argument], ...ownProcess });
    expect(comparable(await ask({ ownProcess: true }))).toEqual(comparable(await ask({})));
  },
);
