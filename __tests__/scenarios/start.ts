import { resolve } from 'node:path';
import { type Ended, runNode } from '../../sandbox/run.ts';
import type { Runner } from '../../sandbox/run-scenario.ts';
import { type Means, needsProcess, runInProcess } from './run-in-process.ts';

/** The built entry. */
export const product = resolve('dist/index.js');

/** Runs the product in a folder. */
export type Start = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  means?: Means,
) => Promise<Ended>;

/** Whether every run is one of the built entry, as a process. */
const isProcess = process.env.TEST_ENTRY === 'dist';

/** Runs the sources inside this process, or, where a run needs it or `TEST_ENTRY` is `dist`, the built entry as a process. */
export const start: Start = (args, env, cwd, means = {}) =>
  isProcess || needsProcess(env, means) ? startProcess(args, env, cwd, means) : runInProcess(args, env, means.stdin);

/** Runs the built entry as a process. */
export const startProcess: Start = (args, env, cwd, { node = [], stdin } = {}) =>
  runNode([...node, product, ...args], { cwd, env, ...(stdin !== undefined && { stdin }) });

/** `start` for the scenes of the sandbox. */
export const runner: Runner = (args, { env, cwd }) => start(args, env, cwd);

/** So many runs at a time. In this process they wait for answers and pauses more than they work. */
const lanes = isProcess ? 5 : 8;

/**
 * Runs everything, several at a time. Awaited in a hook: between two tests Jest lets nothing be imported.
 * @returns what each of them gave, in the same order, once more as a function
 */
export async function runAll<T>(begin: readonly (() => Promise<T>)[]): Promise<readonly (() => Promise<T>)[]> {
  const results: (() => Promise<T>)[] = [];
  const queue = begin.entries();
  const work = async () => {
    for (const [index, run] of queue) {
      const result = run();
      // The test that needs it reports a failure.
      results[index] = () => result;
      await result.catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}
