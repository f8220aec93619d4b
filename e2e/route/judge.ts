import { isIP } from 'node:net';
import { ownRouteOf } from '../../src/route/own-route.ts';
import { routeOf } from '../../src/route/program-route.ts';
import type { ProgramId } from '../../src/route/programs.ts';
import type { Route } from '../../src/route/route.ts';
import type { Case } from './cases.ts';
import { addresses, hostNames, proxyPorts } from './names.ts';
import type { Seen } from './world.ts';

/** Environment variables that every measured program gets on top of a case's own. */
export const common = { NODE_USE_ENV_PROXY: '1' } as const;

/** A case as the page shows it: its variables, and the host where it is not api.bitbucket.org. */
export function titleOf({ env, url }: Case): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(value).slice(1, -1)}`);
  return `${variables.join(' ')} -> ${url.replace('/acme/web.git/', '')}`;
}

/**
 * Where a program went, in a word: `direct`, `A:3128 sent` for a proxy and its port and whether the written login arrived, or
 * `none` where nothing arrived anywhere.
 */
export type Way = string;

/** A program, or the client of this check. */
export type Traveler = ProgramId | 'this check';

/** The way that the model predicts. */
export function expectedWay(traveler: Traveler, one: Case): Way {
  if (traveler === 'this check') return ownWay(one);
  return wayOfRoute(routeOf(traveler, new URL(one.url), { ...common, ...one.env }));
}

/** The way of this check. */
export function ownWay({ url, env }: Case): Way {
  return wayOfRoute(ownRouteOf(new URL(url), { ...common, ...env }).route);
}

/** A route in the same words. */
export function wayOfRoute(route: Route): Way {
  if (route.kind !== 'proxy') return route.kind === 'direct' ? 'direct' : 'none';
  const { scheme, host, port, login } = route.proxy;
  const address = isIP(host) ? host : hostNames[host.toLowerCase()];
  const [letter] = Object.entries(addresses).find(([, own]) => own === address) ?? [];
  if (letter === undefined || !proxyPorts.some((own) => own === port)) return 'none';
  return wayOf(letter, port, letter === 'S' && !scheme.startsWith('socks') ? 'none' : login);
}

/** The way that the logs of the servers show. */
export function measuredWay(seen: readonly Seen[], { env }: Case): Way {
  const hop =
    seen.findLast(({ server, path }) => server !== 'origin' && path !== undefined) ??
    seen.find(({ server }) => server !== 'origin');
  if (hop === undefined) return seen.length > 0 ? 'direct' : 'none';
  const { server, port, login } = hop;
  return wayOf(server, port, login === undefined ? 'none' : isWritten(login, env) ? 'sent' : 'altered');
}

/** Only `L` and `S` ask for a login, so that every program shows what it would send. */
function wayOf(letter: string, port: number, login: string): Way {
  return letter === 'L' || letter === 'S' ? `${letter}:${port} ${login}` : `${letter}:${port}`;
}

/** Whether a login is the one that a variable contains: all before the last `@`, decoded. */
function isWritten(login: string, env: Case['env']): boolean {
  return Object.values(env).some((value) => {
    const written = value.slice(value.indexOf('://') + 3, value.lastIndexOf('@'));
    const bytes = Buffer.from(written).toString('latin1');
    const decoded = bytes.replace(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return login === decoded || login === `${decoded}:`;
  });
}
