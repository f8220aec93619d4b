import { lenientAddress } from './node-address.ts';
import type { Environment, ProgramId } from './programs.ts';
import type { Login } from './proxy-address.ts';
import { type FullRoute, fullRouteOf, type Route, routeThrough } from './route.ts';

/** The route of this check. */
export interface OwnRoute {
  readonly route: Route;
  /** Value of the `Proxy-Authorization` header. Secret. */
  readonly proxyAuthorization?: string;
}

/** This check follows these programs, in this order. */
const models: readonly ProgramId[] = ['curl-8', 'curl', 'git'];

/**
 * The route of this check to a URL: that of curl and git, if all measured versions agree. If they differ, the check never bypasses a
 * configured proxy: it reads the address leniently and uses it, and `compareRoutes` reports the difference. A SOCKS proxy is the
 * error `unsupported`. Loopback addresses are always direct.
 */
export function ownRouteOf(url: URL, env: Environment): OwnRoute {
  if (isLoopbackHost(url.hostname)) return { route: { kind: 'direct' } };
  const ways = models.map((program) => fullRouteOf(program, url, env));
  const [first] = ways;
  if (first !== undefined && ways.every((way) => isSameWay(way, first))) return usable(first);
  const decisive = ways.find(({ route }) => route.kind !== 'direct')?.route.variable;
  const value = decisive === undefined ? undefined : env[decisive];
  if (decisive === undefined || value === undefined) return { route: { kind: 'direct' } };
  const read = lenientAddress(value);
  if (typeof read !== 'string') return usable(routeThrough(decisive, value, read));
  return { route: { kind: 'error', variable: decisive, reason: read === 'unsupported' ? read : 'unreadable' } };
}

function usable({ route, login }: FullRoute): OwnRoute {
  if (route.kind !== 'proxy') return { route };
  if (route.proxy.scheme.startsWith('socks')) {
    return { route: { kind: 'error', variable: route.variable, reason: 'unsupported' } };
  }
  return { route, ...(login && { proxyAuthorization: basic(login) }) };
}

const basic = ({ user, password }: Login) => `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}`;

function isSameWay(one: FullRoute, other: FullRoute): boolean {
  const [a, b] = [one.route, other.route];
  if (a.kind === 'proxy' && b.kind === 'proxy') {
    return isSameHop(a, b) && one.login?.user === other.login?.user && one.login?.password === other.login?.password;
  }
  return a.kind === b.kind;
}

/** Whether two routes use the same proxy in the same way. */
export function isSameHop(a: Route & { kind: 'proxy' }, b: Route & { kind: 'proxy' }): boolean {
  const [one, other] = [a.proxy, b.proxy];
  return (
    one.scheme === other.scheme &&
    one.host.toLowerCase() === other.host.toLowerCase() &&
    one.port === other.port &&
    one.login === other.login
  );
}

const isLoopbackHost = (host: string) => host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
