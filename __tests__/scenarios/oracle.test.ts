import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { falseBlame, type Judged, judge } from '../../sandbox/judge.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';

// One run of the built product for each credential, with every writing operation that it can be asked about; and each of
// those writes really tried.

const product = resolve('dist/index.js');
const named = (judged: readonly Judged[]) =>
  judged.map(({ sample, operation, reported, outcome }) => `${sample.name}: ${operation}: ${reported}, ${outcome.why}`);

test.each(permissionSamples)('$name is not blamed for a write that is done', async (sample) => {
  const judged = await judge(product, sample);
  expect(named(falseBlame(judged))).toEqual([]);
  // Most of them are told about.
  if (sample.state === 'alive') {
    const isReported = judged.filter(({ reported }) => reported !== undefined);
    expect(isReported.length).toBeGreaterThan(judged.length / 2);
  }
});
