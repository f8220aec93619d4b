/** Environment variables of a job. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A program or HTTP library whose route was measured. */
interface Program {
  /** Name in reports. */
  readonly name: string;
  /** Measured version. */
  readonly version: string;
}

/** All programs in the model. `curl` and `curl-8` are the oldest and newest measured versions of libcurl. */
export const programs = {
  curl: { name: 'curl', version: '7.88.1' },
  'curl-8': { name: 'curl', version: '8.23.0' },
  git: { name: 'git', version: '2.39.5, libcurl 7.88.1' },
  go: { name: 'Go', version: '1.26.8' },
  requests: { name: 'Python Requests', version: '2.32.5' },
  urllib: { name: 'Python urllib', version: '3.11.7' },
  'node20-fetch': { name: 'Node fetch', version: '20.20.2' },
  'node20-https': { name: 'Node https', version: '20.20.2' },
  'node24-fetch': { name: 'Node fetch', version: '24.22.3' },
  'node24-https': { name: 'Node https', version: '24.22.3' },
} as const satisfies Readonly<Record<string, Program>>;

/** The key of a program in `programs`. */
export type ProgramId = keyof typeof programs;

/** The keys of all programs, in the order of the table. */
export const programIds = Object.keys(programs) as readonly ProgramId[];

/**
 * Programs that a job is likely to run if nothing is known about it. Node isn't one of them: it ignores proxy variables by default, so
 * a difference shows nothing about a job.
 */
export const likelyPrograms: readonly ProgramId[] = ['git', 'curl', 'curl-8', 'go', 'requests', 'urllib'];

/** Whether Node's clients read the proxy variables: opt-in since 24.0 (`fetch`) and 24.5 (`https`). */
export function usesEnvProxy(env: Environment): boolean {
  return env.NODE_USE_ENV_PROXY === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(env.NODE_OPTIONS ?? '');
}
