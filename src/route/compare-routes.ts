import type { GitSettings } from './git-settings.ts';
import { isSameHop, ownRouteOf } from './own-route.ts';
import type { Environment, ProgramId } from './programs.ts';
import { proxyRules } from './proxy-rules.ts';
import { type ProxyHop, type Route, routeOf } from './route.ts';

/** Facts of a finding `route-differs`: programs that go another way than this check. */
export interface RouteDifference {
  /** The variable that they, or this check, read another way. */
  readonly variable: string;
  /** The host that is asked for. */
  readonly host: string;
  readonly programs: readonly ProgramId[];
  readonly ownRoute: Route;
  readonly theirRoute: Route;
}

/** Facts of a finding `proxy-unsupported`. */
export interface UnsupportedProxy {
  readonly variable: string;
  readonly scheme: ProxyHop['scheme'];
  readonly host: string;
  readonly port: number;
  /** The programs that can use it. */
  readonly programs: readonly ProgramId[];
}

/**
 * Where the programs of a job go another way than this check.
 * @param urls addresses that the job asks for, one for each host
 * @param programs those that the job is likely to run
 * @param git what git's own configuration changes, where it could be read
 */
export function compareRoutes(
  urls: readonly URL[],
  env: Environment,
  programs: readonly ProgramId[],
  git?: GitSettings,
): readonly RouteDifference[] {
  return urls.flatMap((url) => {
    const ownRoute = ownRouteOf(url, env).route;
    // Then the check itself fails, and tells why.
    if (ownRoute.kind === 'error') return [];
    const groups = new Map<string, RouteDifference>();
    for (const program of programs) {
      const theirRoute = program === 'git' ? gitRoute(url, env, git) : routeOf(program, url, env);
      if (isSameRoute(ownRoute, theirRoute)) continue;
      const variable = decidingVariable(ownRoute, theirRoute);
      const key = JSON.stringify([variable, theirRoute]);
      const before = groups.get(key)?.programs ?? [];
      groups.set(key, { variable, host: url.hostname, programs: [...before, program], ownRoute, theirRoute });
    }
    return [...groups.values()];
  });
}

/**
 * The way of git: `http.proxy` counts before the variables, an empty one means none, and `NO_PROXY` counts before it. Measured with
 * git 2.39.5; https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpproxy
 */
function gitRoute(url: URL, env: Environment, settings: GitSettings | undefined): Route {
  if (settings?.proxy === undefined) return routeOf('git', url, env);
  const { bypass, readBypass } = proxyRules.git;
  const list = bypass(env);
  return list !== undefined && readBypass(list.value, url)
    ? { kind: 'direct', variable: list.variable }
    : settings.proxy;
}

/** The proxy that this check cannot use, because it is a SOCKS proxy; `undefined` on any other way. */
export function unsupportedProxy(
  url: URL,
  env: Environment,
  programs: readonly ProgramId[],
): UnsupportedProxy | undefined {
  const { route } = ownRouteOf(url, env);
  if (route.kind !== 'error' || route.reason !== 'unsupported') return undefined;
  const ways = programs.map((program) => [program, routeOf(program, url, env)] as const);
  const able = ways.flatMap(([program, way]) =>
    way.kind === 'proxy' && way.proxy.scheme.startsWith('socks') ? [{ program, proxy: way.proxy }] : [],
  );
  const [first] = able;
  if (first === undefined) return undefined;
  const { scheme, host, port } = first.proxy;
  return { variable: route.variable, scheme, host, port, programs: able.map(({ program }) => program) };
}

function isSameRoute(own: Route, their: Route): boolean {
  if (own.kind === 'proxy' && their.kind === 'proxy') return isSameHop(own, their);
  return own.kind === their.kind;
}

/** What the user has to look at: the variable that one of the two ways hangs on and the other does not. */
function decidingVariable(own: Route, their: Route): string {
  const isBypass = (route: Route) => route.kind === 'direct' && /^no_proxy$/i.test(route.variable ?? '');
  const [first, second] =
    isBypass(own) || (their.kind === 'direct' && their.variable === undefined) ? [own, their] : [their, own];
  return first.variable ?? second.variable ?? '';
}
