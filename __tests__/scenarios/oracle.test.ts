import { describe, expect, test } from '@jest/globals';
import { falseBlame, falsePasses, type Judged, judge } from '../../sandbox/judge.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import { recordMetric } from '../test-metrics.ts';
import { runner } from './start.ts';

// One run of the program for each credential, with every writing operation that it can be checked for; and each of
// those writes really tried.

const named = (judged: readonly Judged[]) =>
  judged.map(({ sample, operation, reported, outcome }) => `${sample.name}: ${operation}: ${reported}, ${outcome.why}`);

/** What Bitbucket really requires where its documents don't say: unknown, so the verdicts must hold in each world. */
describe.each(['usual', 'lowest', 'highest'] as const)('where Bitbucket requires the %s permission', (guessedNeeds) => {
  test.each(permissionSamples)('$name: no write is called verified and refused, or blamed and done', async (sample) => {
    const judged = await judge(runner, sample, { guessedNeeds });
    const [passes, blame] = [falsePasses(judged), falseBlame(judged)];
    const verified = judged.filter(({ reported }) => reported === 'verified').length;
    const known = judged.filter(({ reported }) => reported !== undefined).length;
    recordMetric({ writes: known, verified, falsePasses: passes.length, falseBlame: blame.length });
    expect(named(passes)).toEqual([]);
    expect(named(blame)).toEqual([]);
    // Most of them are reported.
    if (sample.state === 'alive') {
      const isReported = judged.filter(({ reported }) => reported !== undefined);
      expect(isReported.length).toBeGreaterThan(judged.length / 2);
    }
  });
});
