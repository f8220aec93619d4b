import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuredRouteOf } from '../../src/route/compare-routes.ts';
import { readJobConfiguration } from '../../src/route/job-configuration.ts';
import { basis } from './bench.ts';
import { proxyA, proxyB } from './cases.ts';
import type { Cell } from './cell.ts';
import { measuredWay, wayOfRoute } from './judge.ts';
import { gitConfig } from './login-cases.ts';
import { access } from './measure-logins.ts';
import type { Runner } from './programs.ts';
import type { World } from './world.ts';

/** Proxies that git and curl are configured to use, and the variables next to them. */
const settings: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['http.proxy', proxyB, {}],
  ['http.proxy', proxyB, { HTTPS_PROXY: proxyA }],
  ['http.proxy', proxyB, { NO_PROXY: 'bitbucket.org' }],
  ['http.proxy', proxyB, { HTTPS_PROXY: proxyA, no_proxy: '', NO_PROXY: 'bitbucket.org' }],
  ['http.proxy', '', { HTTPS_PROXY: proxyA }],
  ['http.proxy', 'socks5h://proxy-socks.test:1080', {}],
  ['http.proxy', 'proxy-b.test:3128', {}],
  ['http.proxy', 'http://proxy-b.test:port', {}],
  ['http.https://bitbucket.org.proxy', proxyB, { HTTPS_PROXY: proxyA }],
  ['http.https://github.com.proxy', proxyB, { HTTPS_PROXY: proxyA }],
  ['http.http://bitbucket.org/acme/web.proxy', proxyB, {}],
  ['.curlrc proxy', proxyB, {}],
  ['.curlrc proxy', proxyB, { HTTPS_PROXY: proxyA }],
  ['.curlrc proxy', proxyB, { NO_PROXY: 'bitbucket.org' }],
  ['.curlrc proxy', '', { HTTPS_PROXY: proxyA }],
];

/** The route of git and curl with a proxy in their own configuration. */
export async function* measureConfigured(made: string, world: World, runner: Runner): AsyncGenerator<Cell> {
  const url = 'https://bitbucket.org/acme/web.git/';
  for (const [key, value, variables] of settings) {
    const home = mkdtempSync(join(made, 'home-'));
    if (key.startsWith('.curlrc')) writeFileSync(join(home, '.curlrc'), `proxy = "${value}"\n`);
    const config = key.startsWith('http.') ? gitConfig({ [key]: value }) : {};
    const env = { ...basis, HOME: home, ...variables, ...config };
    const configuration = await readJobConfiguration(new URL(url), env, access(env));
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
