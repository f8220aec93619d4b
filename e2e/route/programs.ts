import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The programs that are measured; `curl-8` is the newest libcurl, by pycurl. */
export const programs = [
  'curl',
  'curl-8',
  'git',
  'go',
  'requests',
  'urllib',
  'node20-fetch',
  'node20-https',
  'node24-fetch',
  'node24-https',
] as const;
export type Program = (typeof programs)[number];

export interface Outcome {
  readonly ok: boolean;
  readonly error?: string;
}

export interface Job {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly authorization?: string;
}

/** Runs programs; `python` is one long-lived process that forks for each request. */
export interface Runner {
  readonly run: (program: Program, job: Job) => Promise<Outcome>;
  readonly stop: () => void;
}

/** @param made folder with `ask`, `ask.py`, `ask.mjs`, a Python environment `python` and `node20`, `node24` */
export function startRunner(made: string): Runner {
  const python = spawn(join(made, 'python/bin/python'), [join(made, 'ask.py')], {
    env: {},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (job: object): Promise<Outcome> => {
    python.stdin.write(`${JSON.stringify(job)}\n`);
    const { value } = await lines.next();
    return JSON.parse(String(value));
  };
  const node = (major: string, kind: string, { url, env, authorization }: Job) => {
    const header = authorization === undefined ? [] : [authorization];
    return start(join(made, major), [join(made, 'ask.mjs'), kind, url, ...header], env);
  };
  return {
    run: (program, job) => {
      const { url, env, authorization } = job;
      switch (program) {
        case 'curl': {
          const header = authorization === undefined ? [] : ['-H', `Authorization: ${authorization}`];
          return start('curl', ['-fsS', '-m', '8', '-o', '/dev/null', ...header, url], env);
        }
        case 'git':
          return start('git', ['-C', '/', 'ls-remote', url], {
            ...env,
            GIT_TERMINAL_PROMPT: '0',
            GIT_CONFIG_NOSYSTEM: '1',
          });
        case 'go':
          return start(join(made, 'ask'), [url, ...(authorization === undefined ? [] : [authorization])], env);
        case 'node20-fetch':
          return node('node20', 'fetch', job);
        case 'node20-https':
          return node('node20', 'https', job);
        case 'node24-fetch':
          return node('node24', 'fetch', job);
        case 'node24-https':
          return node('node24', 'https', job);
        default:
          return ask({ program, ...job });
      }
    },
    stop: () => python.kill(),
  };
}

function start(command: string, args: readonly string[], env: Job['env']): Promise<Outcome> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 10_000 });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data));
    child.on('error', (error) => resolve({ ok: false, error: String(error) }));
    child.on('close', (code) =>
      resolve(code === 0 ? { ok: true } : { ok: false, error: `${code}: ${text}`.slice(0, 300) }),
    );
  });
}
