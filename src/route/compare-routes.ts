import type { JobConfiguration } from './job-configuration.ts';
import { type FindOwnRoute, isSameHop, ownRoutes } from './own-route.ts';
import { routeOf } from './program-route.ts';
import type { Environment, ProgramId } from './programs.ts';
import { proxyRules } from './proxy-rules.ts';
import type { ProxyHop, Route } from './route.ts';

/** Facts of a `route-differs` finding: programs that take a different route than this check. */
interface RouteDifference {
  /** The variable that this check and the programs read differently. */
  readonly variable: string;
  /** The host of the request. */
  readonly host: string;
  readonly programs: readonly ProgramId[];
  readonly ownRoute: Route;
  readonly theirRoute: Route;
}

/** Facts of a `proxy-unsupported` finding. */
interface UnsupportedProxy {
  readonly variable: string;
  readonly scheme: ProxyHop['scheme'];
  readonly host: string;
  readonly port: number;
  /** Programs that can use it. */
  readonly programs: readonly ProgramId[];
}

/**
 * Finds programs of a job that take a different route than this check. Empty if this check can't use the proxy itself: that is an error.
 * @param urls one URL per host that the job uses
 * @param programs programs that the job is likely to run
 * @param configuration of git and curl, by `readJobConfiguration`
 * @param findOwn the route of this check, by `ownRoutes`
 */
export function compareRoutes(
  urls: readonly URL[],
  env: Environment,
  programs: readonly ProgramId[],
  configuration: JobConfiguration = {},
  findOwn: FindOwnRoute = ownRoutes(urls, env),
): readonly RouteDifference[] {
  return urls.flatMap((url) => {
    const ownRoute = findOwn(url).route;
    if (ownRoute.kind === 'error') return [];
    const groups = new Map<string, RouteDifference>();
    for (const program of programs) {
      const theirRoute = configuredRouteOf(program, url, env, configuration);
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
 * The route of a program with its own configuration: `http.proxy` of git and `proxy` in a `.curlrc` override the variables, an empty
 * value means no proxy, and `NO_PROXY` overrides them. `noproxy` in a `.curlrc` replaces `NO_PROXY`. Measured with git 2.39.5 and curl
 * 7.88.1; https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpproxy
 */
export function configuredRouteOf(
  program: ProgramId,
  url: URL,
  env: Environment,
  { git, curl }: JobConfiguration,
): Route {
  const isCurl = program.startsWith('curl');
  const noProxy = isCurl ? curl?.noProxy : undefined;
  const { no_proxy: _, NO_PROXY: __, ...withoutBypass } = env;
  const found = routeOf(program, url, noProxy === undefined ? env : withoutBypass);
  const configured = (isCurl ? curl?.proxy : program === 'git' ? git?.proxy : undefined) ?? found;
  if (configured === found && noProxy === undefined) return found;
  const { bypass, readBypass } = proxyRules[program];
  const list = noProxy === undefined ? bypass(env) : { variable: '.curlrc noproxy', value: noProxy };
  const isBypassed = configured.kind !== 'direct' && list !== undefined && readBypass(list.value, url);
  return isBypassed ? { kind: 'direct', variable: list.variable } : configured;
}

/**
 * The SOCKS proxy that this check can't use; `undefined` for any other route.
 * @param findOwn the route of this check, by `ownRoutes`
 */
export function unsupportedProxy(
  url: URL,
  env: Environment,
  programs: readonly ProgramId[],
  findOwn: FindOwnRoute = ownRoutes([url], env),
): UnsupportedProxy | undefined {
  const { route } = findOwn(url);
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

/** The variable to look at: it decides one of the two routes, but not the other. */
function decidingVariable(own: Route, their: Route): string {
  const isBypass = (route: Route) => route.kind === 'direct' && /^(?:\.curlrc )?no_?proxy$/i.test(route.variable ?? '');
  const [first, second] =
    isBypass(own) || (their.kind === 'direct' && their.variable === undefined) ? [own, their] : [their, own];
  return first.variable ?? second.variable ?? '';
}
