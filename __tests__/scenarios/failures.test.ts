import { expect, test } from '@jest/globals';
import type { FailureRun } from '../../sandbox/failure.ts';
import { failures } from '../../sandbox/failures.ts';
import { runScenario } from '../../sandbox/run-scenario.ts';
import { samples } from '../../sandbox/samples.ts';
import { messages } from '../../src/messages/catalog.ts';
import { recordMetric } from '../test-metrics.ts';
import { expectNoSecret } from './leaks.ts';
import { testAll } from './scenario.ts';
import { runner } from './start.ts';

const runs = failures.flatMap((failure) =>
  'inexpressible' in failure ? [] : failure.runs.map((run) => ({ failure, run })),
);
testAll(
  runs,
  ({ failure: { id, symptom }, run: { about } }) => `${id}: ${symptom}: ${about}`,
  ({ run }) => expectRun(run),
);

/** Nothing else may be blamed: the codes with severity `fail` are exactly those of the table. */
async function expectRun({ about, expects, ...scene }: FailureRun): Promise<void> {
  const { exitCode, stdout, stderr, left, elapsedMs, report, findings: found } = await runScenario(runner, scene);
  const { token } = samples[scene.sample];
  const { options, stored = () => token } = scene;
  recordMetric({ run: about, seconds: elapsedMs / 1000, budget: Number(options.timeout ?? 10) });
  expectNoSecret(left, { secrets: [token, stored(token)], texts: [], email: options.email ?? '' });
  const failing = found.filter(({ severity }) => severity === 'fail').map(({ code }) => code);
  expect(failing.toSorted()).toEqual([...expects.fails].sort());
  expect(found.filter(({ severity }) => severity !== 'fail').map(({ code }) => code)).toEqual(
    expect.arrayContaining([...(expects.others ?? [])]),
  );
  expect(report.verdict).toBe(expects.verdict);
  for (const text of expects.says) {
    if (typeof text === 'string') expect(stdout).toContain(text);
    else expect(stdout).toMatch(text);
  }
  expect(stderr).toBe('');
  expect(exitCode === 0).toBe(expects.verdict === 'pass' || expects.verdict === 'warn');
}

test('every failure on record has its row, in order, and states where it was reported', () => {
  expect(failures.length).toBeGreaterThan(48);
  expect(failures.map(({ id }) => id)).toEqual(Array.from({ length: failures.length }, (_, number) => `F${number}`));
  for (const { url } of failures) expect(new URL(url).protocol).toBe('https:');
});

test('the table knows no other codes than the product', () => {
  const named = failures
    .flatMap((failure) => ('runs' in failure ? failure.runs : []))
    .flatMap(({ expects }) => [...expects.fails, ...(expects.others ?? [])]);
  expect(named.filter((code) => !Object.hasOwn(messages, code))).toEqual([]);
});
