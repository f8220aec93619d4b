import { gitUsernames, isGitUsername } from '../bitbucket/authorization.ts';
import { createFinding, type Finding } from '../check/finding.ts';
import type { CertificateFacts, RouteWay } from '../check/route-facts.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { HostNames } from '../messages/host-names.ts';
import { findDistrust } from '../route/authority.ts';
import { type CertificateFault, certificateFaults, tlsUnverified } from '../route/certificates.ts';
import { compareRoutes, unsupportedProxy } from '../route/compare-routes.ts';
import { type ConnectionOption, findConnectionOptions } from '../route/connection-options.ts';
import type { RemoteUse } from '../route/git-settings.ts';
import { type JobConfiguration, readJobConfiguration } from '../route/job-configuration.ts';
import { readCertificateFile, readLocalText } from '../route/local-files.ts';
import type { IsOwnLogin } from '../route/netrc.ts';
import { type FindOwnRoute, isLoopbackUrl, ownRoutes } from '../route/own-route.ts';
import { type Environment, likelyPrograms, type ProgramId, programs as programTable } from '../route/programs.ts';
import type { Route } from '../route/route.ts';
import { findStoredLogins, type StoredLogin } from '../route/stored-logins.ts';
import { groupBy } from '../util/group-by.ts';
import { timeoutMs, withTimeout } from '../util/timeout.ts';

/** What is known about the programs of a job, and where they send requests. */
export type RouteJob = Pick<
  TokenConfig,
  'apiUrl' | 'gitUrl' | 'git' | 'scopes' | 'operations' | 'repository' | 'workspace'
> &
  Partial<Pick<TokenConfig, 'token' | 'email'>>;

/** A host, and the programs that are likely to send requests to it. */
interface Target {
  readonly url: URL;
  readonly programs: readonly ProgramId[];
}

/** What is known about the route of a job before its requests. */
export interface RouteProblems {
  readonly findings: readonly Finding[];
  /** Absent if nothing in the job changes the route. */
  readonly configuration?: JobConfiguration;
}

/**
 * Findings about the route of a job. Takes a few seconds at most, even if files don't respond.
 * @param isGitSet whether git's configuration can have a key that matters: only then git is run
 */
export async function routeFindings(
  job: RouteJob,
  env: Environment,
  host: HostNames['host'],
  isGitSet: boolean,
): Promise<RouteProblems> {
  const targets = targetsOf(job);
  const requested = job.git === 'none' ? [job.apiUrl] : [job.apiUrl, job.gitUrl];
  const programs = likelyPrograms.filter((program) => targets.some((target) => target.programs.includes(program)));
  const findOwn = ownRoutes(requested, env);
  const own = [...unsupportedFindings(requested, env, findOwn), ...tlsFindings(requested, env, programs)];
  if (host === 'pipe' || targets.length === 0) return { findings: own };
  // Few jobs have a file of git's that matters, and Node.js takes 4 ms to load what starts a program.
  const run = isGitSet ? (await import('../route/run-program.ts')).programRunner(env, timeoutMs - 500) : undefined;
  const local = { readText: readLocalText, ...(run !== undefined && { run }) };
  const configuration = await withTimeout(readJobConfiguration(remoteUseOf(job), env, local), {});
  const [faults, logins] = await Promise.all([
    withTimeout(certificateFaults(env, programs, readCertificateFile, configuration), []),
    withTimeout(
      findStoredLogins({ rest: job.apiUrl, git: job.gitUrl }, env, readLocalText, configuration, isOwnLogin(job)),
      [],
    ),
  ]);
  const findings = [
    ...own,
    ...differenceFindings(targets, env, configuration, findOwn),
    ...faults.map(faultFinding),
    ...connectionFindings(findConnectionOptions(env, configuration), targets),
    ...loginFindings(logins, targets),
  ];
  return { findings, configuration };
}

/**
 * Findings about programs that don't trust the certificates of the job's hosts, although this check does.
 * @param chainOf the certificates of a host, by `Connections`
 */
export async function authorityFindings(
  job: RouteJob,
  configuration: JobConfiguration,
  env: Environment,
  chainOf: (origin: string) => readonly Uint8Array[],
): Promise<readonly Finding[]> {
  // That this check trusts any certificate is another finding.
  if (tlsUnverified(env) !== undefined) return [];
  const targets = targetsOf(job);
  const found = await Promise.all(
    targets.map(async ({ url, programs }) => {
      const distrust = await withTimeout(findDistrust(chainOf(url.origin), env, programs, configuration), []);
      return distrust.map((one) => ({ ...one, host: url.hostname }));
    }),
  );
  return groupBy(found.flat(), ({ variable = '' }) => variable).map((same) => {
    const [{ variable }] = same;
    const all = likelyPrograms.filter((program) => same.some(({ programs }) => programs.includes(program)));
    const hosts = [...new Set(same.map(({ host }) => host))];
    return createFinding('route-differs', {
      differs: 'authority',
      ...(variable !== undefined && { variable }),
      hosts,
      programs: namesOf(all),
    });
  });
}

/** Whether a login is the one being checked, with the username that the host requires. */
function isOwnLogin({ token, email, gitUrl }: RouteJob): IsOwnLogin {
  const secret = token?.reveal().trim();
  return (host, user, password) =>
    password === secret && (host === gitUrl.hostname ? isGitUsername(user) : user === email);
}

/** Why Node.js doesn't trust a certificate: the file that it was given, and whether it would use the system's store. */
export async function certificateFacts(env: Environment, host: HostNames['host']): Promise<CertificateFacts> {
  const { NODE_EXTRA_CA_CERTS: path } = env;
  const extraFile = path ? await readCertificateFile(path) : undefined;
  // The store in the container of a pipe is that of the image.
  const hasSystemStore = host !== 'pipe' && env.NODE_USE_SYSTEM_CA !== '1' && takesSystemStore(process.versions.node);
  return { ...(extraFile && { extraFile }), ...(hasSystemStore && { hasSystemStore }) };
}

/** Measured: 22.23.5, 24.22.3 and 26.12.1 do, 20.20.2 doesn't. https://nodejs.org/api/cli.html#node_use_system_ca1 */
function takesSystemStore(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 6) || (major === 22 && minor >= 19);
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

/** git alone if `git` is declared, with the clients of the API if scopes or operations are; all programs if nothing is known. git never uses the API. */
function targetsOf({ apiUrl, gitUrl, git, scopes, operations }: RouteJob): readonly Target[] {
  const usesApi = git === 'none' || scopes.length > 0 || operations.length > 0;
  const clients = likelyPrograms.filter((program) => program !== 'git');
  const targets: readonly Target[] = [
    ...(usesApi ? [{ url: apiUrl, programs: clients }] : []),
    { url: gitUrl, programs: git === 'none' ? likelyPrograms : ['git'] },
  ];
  // A server on this machine isn't Bitbucket.
  return targets.filter(({ url }) => !isLoopbackUrl(url));
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

function tlsFindings(urls: readonly URL[], env: Environment, programs: readonly ProgramId[]): readonly Finding[] {
  const found = tlsUnverified(env, programs);
  if (found === undefined || urls.every(({ protocol }) => protocol !== 'https:')) return [];
  const { variable, checkingPrograms } = found;
  return [createFinding('tls-unverified', { variable, programs: namesOf(checkingPrograms) })];
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

/**
 * Names of programs, each once.
 * @param same all programs with the same behavior: with one of the measured versions of libcurl only, it depends on the version
 */
function namesOf(programs: readonly ProgramId[], same: readonly ProgramId[] = programs): readonly string[] {
  const isSome = same.includes('curl') !== same.includes('curl-8');
  const dependsOnVersion = (program: ProgramId) =>
    isSome && (program.startsWith('curl') || (program === 'git' && same.includes('curl')));
  const nameOf = (program: ProgramId) =>
    dependsOnVersion(program) ? `some versions of ${programTable[program].name}` : programTable[program].name;
  return [...new Set(programs.map(nameOf))];
}

function faultFinding({ variable, file, failing, ignoring }: CertificateFault): Finding {
  return createFinding('route-differs', {
    differs: 'certificates',
    variable,
    file,
    failing: namesOf(failing),
    ignoring: namesOf(ignoring),
  });
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
