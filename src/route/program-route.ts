import { undiciAddress } from './node-address.ts';
import { type Environment, type ProgramId, usesEnvProxy } from './programs.ts';
import { proxyRules } from './proxy-rules.ts';
import { type FullRoute, findRoute, type Route } from './route.ts';

/** The route of a program to a URL, without secrets. */
export function routeOf(program: ProgramId, url: URL, env: Environment): Route {
  return fullRouteOf(program, url, env).route;
}

/** The route of a program to a URL, with the login that it sends to the proxy. Not for reports. */
function fullRouteOf(program: ProgramId, url: URL, env: Environment): FullRoute {
  if (program.startsWith('node')) {
    if (program.startsWith('node20') || !usesEnvProxy(env)) return { route: { kind: 'direct' } };
    const broken = unreadableAtStart(env);
    if (broken !== undefined) return { route: { kind: 'error', variable: broken, reason: 'unreadable' } };
  }
  return findRoute(proxyRules[program], url, env);
}

/** Node reads both variables at startup, and exits if one is invalid. */
function unreadableAtStart(env: Environment): string | undefined {
  const names = [
    ['https_proxy', 'HTTPS_PROXY'],
    ['http_proxy', 'HTTP_PROXY'],
  ] as const;
  return names
    .map(([lower, upper]) => (env[lower] === undefined ? upper : lower))
    .find((name) => env[name] && typeof undiciAddress(env[name]) === 'string');
}
