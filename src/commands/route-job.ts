import type { Finding } from '../check/finding.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { JobConfiguration } from '../route/job-configuration.ts';
import { isLoopbackUrl } from '../route/loopback.ts';
import { likelyPrograms, type ProgramId, programs as programTable } from '../route/programs.ts';

/** What is known about the programs of a job, and where they send requests. */
export type RouteJob = Pick<
  TokenConfig,
  'apiUrl' | 'gitUrl' | 'git' | 'scopes' | 'operations' | 'repository' | 'workspace'
> &
  Partial<Pick<TokenConfig, 'token' | 'email'>>;

/** A host, and the programs that are likely to send requests to it. */
export interface Target {
  readonly url: URL;
  readonly programs: readonly ProgramId[];
}

/** What is known about the route of a job before its requests. */
export interface RouteProblems {
  readonly findings: readonly Finding[];
  /** Absent if nothing in the job changes the route. */
  readonly configuration?: JobConfiguration;
}

/** One URL for each host that gets requests of the check. */
export function requestedBy({ apiUrl, gitUrl, git }: RouteJob): readonly URL[] {
  return git === 'none' ? [apiUrl] : [apiUrl, gitUrl];
}

/** git alone if `git` is declared, with the clients of the API if scopes or operations are; all programs if nothing is known. git never uses the API. */
export function targetsOf({ apiUrl, gitUrl, git, scopes, operations }: RouteJob): readonly Target[] {
  const usesApi = git === 'none' || scopes.length > 0 || operations.length > 0;
  const clients = likelyPrograms.filter((program) => program !== 'git');
  const targets: readonly Target[] = [
    ...(usesApi ? [{ url: apiUrl, programs: clients }] : []),
    { url: gitUrl, programs: git === 'none' ? likelyPrograms : ['git'] },
  ];
  // A server on this machine isn't Bitbucket.
  return targets.filter(({ url }) => !isLoopbackUrl(url));
}

/**
 * Names of programs, each once.
 * @param same all programs with the same behavior: with one of the measured versions of libcurl only, it depends on the version
 */
export function namesOf(programs: readonly ProgramId[], same: readonly ProgramId[] = programs): readonly string[] {
  const isSome = same.includes('curl') !== same.includes('curl-8');
  const dependsOnVersion = (program: ProgramId) =>
    isSome && (program.startsWith('curl') || (program === 'git' && same.includes('curl')));
  const nameOf = (program: ProgramId) =>
    dependsOnVersion(program) ? `some versions of ${programTable[program].name}` : programTable[program].name;
  return [...new Set(programs.map(nameOf))];
}
