import { usesOtherLogin } from './git-settings.ts';
import type { JobConfiguration } from './job-configuration.ts';
import type { Environment, ProgramId } from './programs.ts';

/** A setting because of which a program connects in another way than this check, or fails. What it does isn't known in detail. */
export interface ConnectionOption {
  /** `git config`, `~/.curlrc`, or `the environment`. */
  readonly place: string;
  /** Absent if the program can't read the file. */
  readonly key?: string;
  readonly programs: readonly ProgramId[];
}

/** Finds settings of git and curl that are neither a proxy, certificates, nor a login. */
export function findConnectionOptions(env: Environment, { git, curl }: JobConfiguration): readonly ConnectionOption[] {
  const { GIT_ALLOW_PROTOCOL } = env;
  const variables = [
    ...(GIT_ALLOW_PROTOCOL === undefined || GIT_ALLOW_PROTOCOL.split(':').includes('https')
      ? []
      : ['GIT_ALLOW_PROTOCOL']),
    ...(env.GIT_SSL_CERT ? ['GIT_SSL_CERT'] : []),
    ...(usesOtherLogin(env.GIT_HTTP_PROXY_AUTHMETHOD) ? ['GIT_HTTP_PROXY_AUTHMETHOD'] : []),
  ];
  return [
    ...variables.map((key) => ({ place: 'the environment', key, programs: ['git'] as const })),
    ...(git?.isBroken ? [{ place: 'git config', programs: ['git'] as const }] : []),
    ...(git?.connection ?? [])
      // The variable overrides the configuration.
      .filter((key) => GIT_ALLOW_PROTOCOL === undefined || !key.startsWith('protocol.'))
      .map((key) => ({ place: 'git config', key, programs: ['git'] as const })),
    ...(curl?.connection ?? []).map((key) => ({ place: '~/.curlrc', key, programs: ['curl', 'curl-8'] as const })),
  ];
}
