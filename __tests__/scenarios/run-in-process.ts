import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { summary } from '@actions/core';
import type { Ended } from '../../sandbox/run.ts';
import { main } from '../../src/main.ts';

// Loaded in the middle of a run, a part of the program would stop all other runs, and their time budgets would pass.
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (extname(file) === '.ts' && !/^index\./.test(file)) await import(`../../src/${file}`);
}

/** What a run needs besides its arguments and its environment. */
export interface Means {
  /** What comes on standard input. Without it there is nothing to read. */
  readonly stdin?: string;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** The run is about the process, or about paths that are relative to its folder. */
  readonly ownProcess?: true;
}

/** Whether a run can't share the process of the tests. */
export function needsProcess(env: Readonly<Record<string, string>>, { node, ownProcess }: Means): boolean {
  // Node reads these when it starts.
  return ownProcess === true || node !== undefined || Object.keys(env).some((name) => /^(?:NODE_|TZ$)/.test(name));
}

/** What a run has for its own, in place of what belongs to the whole process. */
interface Run {
  readonly env: NodeJS.ProcessEnv;
  readonly printed: Record<'stdout' | 'stderr', string>;
  /** The job summary that the toolkit of GitHub Actions collects, by the names of its fields. */
  readonly summary: Record<string, unknown>;
}

const runs = new AsyncLocalStorage<Run>();

// The toolkit of GitHub Actions and the HTTP client use the process itself. Each run gets its part of it, so that any
// number of runs can go on at a time and none of them sees the environment of the tests.
const outside = { env: process.env, stdout: process.stdout };
Object.defineProperty(process, 'env', {
  configurable: true,
  get: () => runs.getStore()?.env ?? outside.env,
  set: (env) => {
    outside.env = env;
  },
});
const write = (...args: Parameters<typeof outside.stdout.write>): boolean => {
  const run = runs.getStore();
  if (run === undefined) return outside.stdout.write(...args);
  run.printed.stdout += args[0];
  return true;
};
Object.defineProperty(process, 'stdout', {
  configurable: true,
  value: Object.create(outside.stdout, { write: { value: write, writable: true } }),
});
const outsideSummary: Run['summary'] = { _buffer: '', _filePath: undefined };
for (const name of Object.keys(outsideSummary)) {
  Object.defineProperty(summary, name, {
    get: () => (runs.getStore()?.summary ?? outsideSummary)[name],
    set: (value) => {
      (runs.getStore()?.summary ?? outsideSummary)[name] = value;
    },
  });
}

/**
 * Runs the program inside this process. Paths have to be absolute: the working folder is that of the tests.
 * @param args the arguments of the command line
 * @param env the whole environment
 * @param stdin what comes on standard input; without it there is nothing to read
 */
export async function runInProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin?: string,
): Promise<Ended> {
  const started = performance.now();
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => {
    const print = (text: string) => {
      printed[name] += text;
      return true;
    };
    return { write: print } as unknown as NodeJS.WriteStream;
  };
  const run: Run = { env: { ...env }, printed, summary: { ...outsideSummary } };
  const io = {
    env: run.env,
    args,
    stdin: Readable.from(stdin ? [Buffer.from(stdin)] : []) as unknown as NodeJS.ReadStream,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  const exitCode = await runs.run(run, () => main(io));
  return { exitCode, ...printed, processes: '', elapsedMs: performance.now() - started };
}
