import { fileURLToPath } from 'node:url';
import { needsProcess, runInProcess } from '../__tests__/scenarios/run-in-process.ts';
import type { Start } from '../__tests__/scenarios/start.ts';
import type { Runner } from '../sandbox/run-scenario.ts';

/** Some file, for a scenario that needs one. */
export const product = fileURLToPath(import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/** Skips the test: a mutant is only in this process. */
export const startProcess: Start = () => {
  throw Object.assign(new Error('Needs a process'), { code: 'NEEDS_A_PROCESS' });
};

/** Runs the sources inside this process, one run at a time, so that what a run covers belongs to its test. */
export const start: Start = (args, env, cwd, means = {}) => {
  if (needsProcess(env, means)) return startProcess(args, env, cwd, means);
  const run = last.then(() => runInProcess(args, env, means.stdin));
  last = run.catch(() => undefined);
  return run;
};

/** `start` for the scenes of the sandbox. */
export const runner: Runner = (args, { env, cwd }) => start(args, env, cwd);

/** Begins each run in its own test. */
export const runAll = async <T>(begin: readonly (() => Promise<T>)[]) => begin;
