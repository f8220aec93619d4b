import { gitUsernames, isGitUsername } from '../bitbucket/authorization.ts';
import { createFinding, type Finding } from '../check/finding.ts';
import type { RouteWay } from '../check/route-facts.ts';
import type { HostNames } from '../messages/host-names.ts';
import { compareRoutes, unsupportedProxy } from '../route/compare-routes.ts';
import { type ConnectionOption, findConnectionOptions } from '../route/connection-options.ts';
import type { RemoteUse } from '../route/git-settings.ts';
import { type JobConfiguration, readJobConfiguration } from '../route/job-configuration.ts';
import { readLocalText } from '../route/local-files.ts';
import type { IsOwnLogin } from '../route/netrc.ts';
import { type FindOwnRoute, ownRoutes } from '../route/own-route.ts';
import { type Environment, likelyPrograms } from '../route/programs.ts';
import type { Route } from '../route/route.ts';
import { findStoredLogins, type StoredLogin } from '../route/stored-logins.ts';
import { groupBy } from '../util/group-by.ts';
import { timeoutMs, withTimeout } from '../util/timeout.ts';
import { namesOf, type RouteJob, type RouteProblems, requestedBy, type Target, targetsOf } from './route-job.ts';

/**
 * Findings about the route of a job, apart from its certificates. Takes a few seconds at most, even if files don't respond.
 * @param isGitSet whether git's configuration can have a key that matters: only then git is run
 */
export async function routeFindings(
  job: RouteJob,
  env: Environment,
  host: HostNames['host'],
  isGitSet: boolean,
): Promise<RouteProblems> {
  const targets = targetsOf(job);
  const requested = requestedBy(job);
  const findOwn = ownRoutes(requested, env);
  const own = unsupportedFindings(requested, env, findOwn);
  if (host === 'pipe' || targets.length === 0) return { findings: own };
  // Few jobs have a file of git's that matters, and Node.js takes 4 ms to load what starts a program.
  const run = isGitSet ? (await import('../route/run-program.ts')).programRunner(env, timeoutMs - 500) : undefined;
  const local = { readText: readLocalText, ...(run !== undefined && { run }) };
  const configuration = await withTimeout(readJobConfiguration(remoteUseOf(job), env, local), {});
  const hosts = { rest: job.apiUrl, git: job.gitUrl };
  const logins = await withTimeout(findStoredLogins(hosts, env, readLocalText, configuration, isOwnLogin(job)), []);
  const findings = [
    ...own,
    ...differenceFindings(targets, env, configuration, findOwn),
    ...connectionFindings(findConnectionOptions(env, configuration), targets),
    ...loginFindings(logins, targets),
  ];
  return { findings, configuration };
}

/** Whether a login is the one being checked, with the username that the host requires. */
function isOwnLogin({ token, email, gitUrl }: RouteJob): IsOwnLogin {
  const secret = token?.reveal().trim();
  return (host, user, password) =>
    password === secret && (host === gitUrl.hostname ? isGitUsername(user) : user === email);
}

/** What the job does with the repository, which git's configuration can be about. */
function remoteUseOf({ gitUrl, git, workspace, repository }: RouteJob): RemoteUse {
  const base = gitUrl.href.replace(/\/$/, '');
  const url =
    workspace === undefined || repository === undefined
      ? gitUrl
      : new URL(`${base}/${workspace.name}/${repository.name}.git`);
  return { url, usernames: gitUsernames, isPush: git === 'push' };
}

/** One finding at most: all requests of a check have the same proxy, except for those that `NO_PROXY` excludes. */
function unsupportedFindings(urls: readonly URL[], env: Environment, findOwn: FindOwnRoute): readonly Finding[] {
  for (const url of urls) {
    const found = unsupportedProxy(url, env, likelyPrograms, findOwn);
    if (found !== undefined) {
      const { variable, programs } = found;
      const facts = { variable, host: url.hostname, address: formatAddress(found), programs: namesOf(programs) };
      return [createFinding('proxy-unsupported', { reason: 'socks', ...facts })];
    }
  }
  return [];
}

/** One finding for each variable and route of this check, with all hosts and programs that it concerns. */
function differenceFindings(
  targets: readonly Target[],
  env: Environment,
  configuration: JobConfiguration,
  findOwn: FindOwnRoute,
): readonly Finding[] {
  const differences = targets.flatMap(({ url, programs }) =>
    compareRoutes([url], env, likelyPrograms, configuration, findOwn).flatMap((difference) => {
      const wanted = difference.programs.filter((program) => programs.includes(program));
      return wanted.length === 0 ? [] : [{ ...difference, wanted }];
    }),
  );
  return groupBy(differences, ({ variable, ownRoute }) => JSON.stringify([variable, ownRoute])).map((same) => {
    const [{ variable, ownRoute }] = same;
    const ways = groupBy(same, ({ theirRoute }) => JSON.stringify(theirRoute));
    return createFinding('route-differs', {
      differs: 'proxy',
      variable,
      hosts: [...new Set(same.map(({ host }) => host))],
      own: { ...wayOf(ownRoute), ...(ownRoute.variable !== undefined && { variable: ownRoute.variable }) },
      others: ways.map((alike) => ({
        programs: namesOf(
          likelyPrograms.filter((program) => alike.some(({ wanted }) => wanted.includes(program))),
          alike.flatMap(({ programs }) => programs),
        ),
        way: wayOf(alike[0].theirRoute),
      })),
    });
  });
}

function wayOf(route: Route): RouteWay {
  if (route.kind === 'direct') return { kind: 'direct' };
  if (route.kind === 'error') return { kind: 'error', reason: route.reason };
  return { kind: 'proxy', address: formatAddress(route.proxy), login: route.proxy.login };
}

function formatAddress({
  scheme,
  host,
  port,
}: {
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
}) {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** One finding for each setting, with all hosts that it is for. */
function connectionFindings(options: readonly ConnectionOption[], targets: readonly Target[]): readonly Finding[] {
  return options.flatMap(({ programs, ...option }) => {
    const concerned = targets.filter((target) => programs.some((program) => target.programs.includes(program)));
    const hosts = concerned.map(({ url }) => url.hostname);
    if (hosts.length === 0) return [];
    return [createFinding('route-differs', { differs: 'connection', ...option, hosts, programs: namesOf(programs) })];
  });
}

/** One finding for each stored login, with all hosts that it is for and all programs that send it. */
function loginFindings(logins: readonly StoredLogin[], targets: readonly Target[]): readonly Finding[] {
  const relevant = logins.flatMap((login) => {
    const target = targets.find(({ url }) => url.hostname === login.host);
    const programs = login.programs.filter((program) => target?.programs.includes(program));
    return programs.length === 0 ? [] : [{ ...login, programs }];
  });
  const keys = new Set(relevant.map(({ place, key }) => JSON.stringify([place, key])));
  return [...keys].flatMap((id) => {
    const same = relevant.filter(({ place, key }) => JSON.stringify([place, key]) === id);
    const [first] = same;
    if (first === undefined) return [];
    const { place, key, sends } = first;
    const senders = (['always', 'unless-given'] as const).flatMap((when) => {
      const programs = [...new Set(same.filter((login) => login.when === when).flatMap((login) => login.programs))];
      return programs.length === 0 ? [] : [{ programs: namesOf(programs), when }];
    });
    const hosts = [...new Set(same.map(({ host }) => host))];
    return [createFinding('route-differs', { differs: 'login', place, key, sends, hosts, senders })];
  });
}
