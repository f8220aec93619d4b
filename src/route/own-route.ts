import { libcurlRules } from './libcurl-rules.ts';
import { isLoopbackUrl } from './loopback.ts';
import { lenientAddress } from './node-address.ts';
import type { Environment } from './programs.ts';
import type { Login } from './proxy-address.ts';
import { type FullRoute, findRoute, type Route, routeThrough } from './route.ts';

/** The route of this check. */
export interface OwnRoute {
  readonly route: Route;
  /** Value of the `Proxy-Authorization` header. Secret. */
  readonly proxyAuthorization?: string;
  /** The address can't be read, and contains a line break. */
  readonly hasLineBreak?: true;
}

/** Finds the route of this check to a URL. */
export type FindOwnRoute = (url: URL) => OwnRoute;

/** This check follows these programs, in this order. */
const models = [libcurlRules['curl-8'], libcurlRules.curl, libcurlRules.git];

/**
 * The routes of one run. If the measured programs read `NO_PROXY` differently for one of its hosts, the list doesn't apply to the other
 * hosts either, so that the API and git take the same route.
 * @param urls one URL for each host that gets requests
 */
export function ownRoutes(urls: readonly URL[], env: Environment): FindOwnRoute {
  const isUnclear = urls.some((url) => isBypassUnclear(url, env));
  const { NO_PROXY: _, no_proxy: __, ...withoutBypass } = env;
  return (url) => ownRouteOf(url, isUnclear ? withoutBypass : env);
}

/**
 * The route of this check to a URL: that of curl and git, if all measured versions agree. If they differ, the check never bypasses a
 * configured proxy: it reads the address leniently and uses it, and `compareRoutes` reports the difference. A SOCKS proxy is the
 * error `unsupported`. Loopback addresses are always direct.
 */
export function ownRouteOf(url: URL, env: Environment): OwnRoute {
  if (isLoopbackUrl(url)) return { route: { kind: 'direct' } };
  const ways = waysTo(url, env);
  const [first] = ways;
  const decisive = ways.find(({ route }) => route.kind !== 'direct')?.route.variable;
  const value = decisive === undefined ? undefined : env[decisive];
  const hasLineBreak = /[\r\n]/.test(value ?? '');
  if (first !== undefined && ways.every((way) => isSameWay(way, first))) {
    return { ...usable(first), ...(first.route.kind === 'error' && hasLineBreak && { hasLineBreak }) };
  }
  if (decisive === undefined || value === undefined) return { route: { kind: 'direct' } };
  const read = lenientAddress(value);
  if (typeof read !== 'string') return usable(routeThrough(decisive, value, read));
  return { route: { kind: 'error', variable: decisive, reason: read === 'unsupported' ? read : 'unreadable' } };
}

const waysTo = (url: URL, env: Environment) => models.map((rule) => findRoute(rule, url, env));

/** Whether some programs connect directly because of `NO_PROXY`, and others don't. */
function isBypassUnclear(url: URL, env: Environment): boolean {
  const bypassed = waysTo(url, env).filter(({ route }) => isBypassed(route));
  return !isLoopbackUrl(url) && bypassed.length > 0 && bypassed.length < models.length;
}

function isBypassed({ kind, variable = '' }: Route): boolean {
  return kind === 'direct' && /^no_proxy$/i.test(variable);
}

function usable({ route, login }: FullRoute): OwnRoute {
  if (route.kind !== 'proxy') return { route };
  // Node takes port 0 for the default one.
  if (route.proxy.port === 0) return { route: { kind: 'error', variable: route.variable, reason: 'unreadable' } };
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
