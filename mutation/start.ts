import { fileURLToPath } from 'node:url';
import { needsProcess, runInProcess } from '../__tests__/scenarios/run-in-process.ts';
import type { Start } from '../__tests__/scenarios/start.ts';

/** Some file, for a scenario that needs one. */
export const product = fileURLToPath(import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/** Runs the sources inside this process, one run at a time, so that what a run covers belongs to its test. */
export const start: Start = (args, env, _, means = {}) => {
  if (needsProcess(env, means))
    throw Object.assign(new Error('Needs a process of its own'), { code: 'NEEDS_A_PROCESS' });
  const run = last.then(() => runInProcess(args, env, means.stdin));
  last = run.catch(() => undefined);
  return run;
};

/** Begins each run in its own test. */
export const runAll = async <T>(begin: readonly (() => Promise<T>)[]) => begin;
