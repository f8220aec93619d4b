/** The variables of a job, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A program, or a library that programs are made of, whose way was measured. */
export interface Program {
  /** As reports name it. */
  readonly name: string;
  /** The version that was measured. */
  readonly version: string;
}

/** Every program of the model. `curl` and `curl-8` are the oldest and the newest libcurl that were measured. */
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

export type ProgramId = keyof typeof programs;

export const programIds = Object.keys(programs) as readonly ProgramId[];

/**
 * The programs that a job is likely to run, where nothing is known of it. Programs on Node are none of them: they go around every
 * proxy unless they are made for it, which says nothing of a job.
 */
export const likelyPrograms: readonly ProgramId[] = ['git', 'curl', 'curl-8', 'go', 'requests', 'urllib'];

/** Whether Node's own clients read the proxy variables: since 24.0 (`fetch`) and 24.5 (`https`), and only when told to. */
export function usesEnvProxy(env: Environment): boolean {
  return env.NODE_USE_ENV_PROXY === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(env.NODE_OPTIONS ?? '');
}
