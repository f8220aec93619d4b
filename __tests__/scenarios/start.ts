import { fileURLToPath } from 'node:url';
import { type Ended, runNode } from '../../sandbox/run.ts';

/** What is tested: the built entry. */
export const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Runs the product in a folder. Without standard input there is nothing to read; `node` are arguments for Node. */
export type Start = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  more: { readonly stdin?: string; readonly node?: readonly string[] },
) => Promise<Ended>;

export const start: Start = (args, env, cwd, { node = [], stdin }) =>
  runNode([...node, product, ...args], { cwd, env, ...(stdin !== undefined && { stdin }) });

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
