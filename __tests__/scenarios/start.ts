import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is tested: the built entry. */
export const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** What is left of a run by itself. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the product in a folder. Without standard input there is nothing to read; `node` are arguments for Node. */
export type Start = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  more: { readonly stdin?: string; readonly node?: readonly string[] },
) => Promise<Ended>;

/** Nothing of the environment gets through but what a program needs to start. */
export const start: Start = (args, env, cwd, { stdin, node = [] }) => {
  const kept = ['PATH', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, product, ...args], {
      cwd,
      env: { ...Object.fromEntries(kept), ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? -1, ...texts }));
    // Whoever reads nothing may be gone before everything is written.
    child.stdin?.on('error', () => undefined).end(stdin);
  });
};

/** Starts everything, four at a time; the results are awaited one by one. */
export function startAll<T>(starts: readonly (() => Promise<T>)[]): readonly Promise<T>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: 4 }, () => Promise.resolve());
  return starts.map((begin, index) => {
    const lane = index % lanes.length;
    const result = (lanes[lane] ?? Promise.resolve()).then(begin);
    // A failure is told by the test that awaits it.
    lanes[lane] = result.catch(() => undefined);
    return result;
  });
}
