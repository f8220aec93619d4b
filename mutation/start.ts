import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { summary } from '@actions/core';
import type { Start } from '../__tests__/scenarios/start.ts';
import type { Ended } from '../sandbox/run.ts';
import { main } from '../src/main.ts';

/** A report file, if a scenario needs one. */
export const product = fileURLToPath(import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/** Runs the sources in this process, one run at a time, instead of a process with the built program. */
export const start: Start = (args, env, cwd, { stdin, node }) => {
  if (node !== undefined) throw Object.assign(new Error('Needs a separate process'), { code: 'NEEDS_A_PROCESS' });
  const run = last.then(() => runHere(args, env, cwd, stdin ?? ''));
  last = run.catch(() => undefined);
  return run;
};

async function runHere(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  stdin: string,
): Promise<Ended> {
  const started = performance.now();
  const before = { env: process.env, cwd: process.cwd(), write: process.stdout.write };
  const texts = { stdout: '', stderr: '' };
  const collecting = (name: keyof typeof texts) => (text: string) => {
    texts[name] += text;
    return true;
  };
  const stream = (name: keyof typeof texts) => ({ write: collecting(name) }) as unknown as NodeJS.WriteStream;
  const input = Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) as unknown as NodeJS.ReadStream;
  try {
    // The GitHub Actions toolkit reads the process environment and caches the path of the first summary.
    Reflect.set(summary, '_filePath', undefined);
    process.env = { ...env };
    process.chdir(cwd);
    process.stdout.write = collecting('stdout') as typeof process.stdout.write;
    const io = { env, args, stdin: input, stdout: stream('stdout'), stderr: stream('stderr') };
    return { exitCode: await main(io), ...texts, processes: '', elapsedMs: performance.now() - started };
  } finally {
    process.stdout.write = before.write;
    process.chdir(before.cwd);
    process.env = before.env;
  }
}

/** A run that starts when it is awaited, so that it belongs to its test. */
export function startAll<T>(starts: readonly (() => Promise<T>)[]): readonly PromiseLike<T>[] {
  // biome-ignore lint/suspicious/noThenProperty: awaiting is what starts it
  return starts.map((begin) => ({ then: (done, failed) => begin().then(done, failed) }));
}
