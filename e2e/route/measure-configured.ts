import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuredRouteOf } from '../../src/route/compare-routes.ts';
import { readJobConfiguration } from '../../src/route/job-configuration.ts';
import { basis } from './bench.ts';
import type { Cell } from './cell.ts';
import { configuredCases } from './configured-cases.ts';
import { measuredWay, wayOfRoute } from './judge.ts';
import { gitConfig } from './login-cases.ts';
import { access } from './measure-logins.ts';
import type { Runner } from './programs.ts';
import type { World } from './world.ts';

/** The route of git and curl with a proxy in their own configuration. */
export async function* measureConfigured(made: string, world: World, runner: Runner): AsyncGenerator<Cell> {
  const url = 'https://bitbucket.org/acme/web.git/';
  for (const { key, value, env: variables } of configuredCases) {
    const home = mkdtempSync(join(made, 'home-'));
    if (key.startsWith('.curlrc')) writeFileSync(join(home, '.curlrc'), `proxy = "${value}"\n`);
    const config = key.startsWith('http.') ? gitConfig({ [key]: value }) : {};
    const env = { ...basis, HOME: home, ...variables, ...config };
    const configuration = await readJobConfiguration({ url: new URL(url) }, env, access(env));
    for (const program of ['git', 'curl'] as const) {
      const { error } = await runner.run(program, { url: program === 'git' ? url : `${url}info/refs`, env });
      const set = Object.entries(variables).map(([name, content]) => `${name}=${content}`);
      yield {
        group: 'Configured proxies',
        title: [`${key}=${value}`, ...set].join(' '),
        program,
        expected: wayOfRoute(configuredRouteOf(program, new URL(url), env, configuration)),
        measured: measuredWay(world.drain(), { env: variables, url, group: '' }),
        ...(error && { error }),
      };
    }
  }
}
