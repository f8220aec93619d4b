import { lenientAddress } from './node-address.ts';
import type { Environment, ProgramId } from './programs.ts';
import type { Login } from './proxy-address.ts';
import { type FullRoute, fullRouteOf, type Route, routeThrough } from './route.ts';

/** The way of this check, which it can also go. */
export interface OwnRoute {
  readonly route: Route;
  /** What goes to the proxy as `Proxy-Authorization`; a secret. */
  readonly proxyAuthorization?: string;
}

/** Whose way this check takes, the newest first. */
const models: readonly ProgramId[] = ['curl-8', 'curl', 'git'];

/**
 * The way of this check to an address: that of curl and git, where all measured versions of them go the same. Where they differ,
 * nothing goes around a proxy that is set: the check takes it, reading its address leniently, and the caller tells of the
 * difference by `compareRoutes`. A SOCKS proxy ends in the error `unsupported`. This machine itself is reached directly.
 */
export function ownRouteOf(url: URL, env: Environment): OwnRoute {
  if (isLoopback(url.hostname)) return { route: { kind: 'direct' } };
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

/** Whether two ways lead through the same proxy, with a login of the same state. */
export function isSameHop(a: Route & { kind: 'proxy' }, b: Route & { kind: 'proxy' }): boolean {
  const [one, other] = [a.proxy, b.proxy];
  return (
    one.scheme === other.scheme &&
    one.host.toLowerCase() === other.host.toLowerCase() &&
    one.port === other.port &&
    one.login === other.login
  );
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
