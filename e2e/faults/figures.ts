import type { Case } from './cases.ts';
import type { Result } from './judge.ts';

/** What all cases came to together. */
export interface Figures {
  readonly runs: number;
  /** Places that were searched for the secret, over all runs. */
  readonly leakChecks: number;
  readonly leaks: number;
  /** The one that took longest beyond its budget, which is that of the check alone. */
  readonly slowest?: { readonly title: string; readonly seconds: number; readonly elapsedSeconds: number };
}

/** Sums up the cases as they came out. Pure. */
export function figuresOf(played: readonly (readonly [Case, Result])[]): Figures {
  const total = (name: 'leakChecks' | 'leaks') => played.reduce((sum, [, result]) => sum + result[name], 0);
  const beyond = ([{ seconds }, { elapsedSeconds }]: readonly [Case, Result]) => elapsedSeconds - seconds;
  const [slowest] = played.toSorted((one, other) => beyond(other) - beyond(one));
  return {
    runs: played.length,
    leakChecks: total('leakChecks'),
    leaks: total('leaks'),
    ...(slowest !== undefined && {
      slowest: { title: slowest[0].title, seconds: slowest[0].seconds, elapsedSeconds: slowest[1].elapsedSeconds },
    }),
  };
}
