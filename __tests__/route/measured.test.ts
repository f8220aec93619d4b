import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cases } from '../../e2e/route/cases.ts';
import { common, expectedWay, ownWay, type Traveler, titleOf } from '../../e2e/route/judge.ts';
import { compareRoutes } from '../../src/route/compare-routes.ts';
import { likelyPrograms } from '../../src/route/programs.ts';

type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What `e2e/route.sh` measured last. */
const {
  groups,
  passes,
}: {
  readonly groups: Readonly<Record<string, Rows>>;
  readonly passes: Readonly<Record<string, Readonly<Record<string, number>>>>;
} = JSON.parse(readFileSync('e2e/route/measured.json', 'utf8'));
const measured = cases.map((one) => ({ one, title: titleOf(one), ways: groups[one.group]?.[titleOf(one)] ?? {} }));

test('every program goes the way that the model predicts, in every environment that was measured', () => {
  const differences = measured.flatMap(({ one, title, ways }) =>
    Object.entries(ways)
      .map(([program, way]) => ({ title, program, measured: way, model: expectedWay(program as Traveler, one) }))
      .filter((cell) => cell.measured !== cell.model),
  );
  expect(differences).toEqual([]);
  expect(measured.filter(({ ways }) => Object.keys(ways).length < 9)).toEqual([]);
  expect(measured.length).toBeGreaterThan(250);
});

test('in no environment this check passes untruly: it goes as the others do, shows the difference, or fails', () => {
  const verdicts = measured.map(({ one, title, ways }) => {
    const env = { ...common, ...one.env };
    const own = ownWay(one);
    const isSame = likelyPrograms.every((program) => ways[program] === own);
    const isTold = compareRoutes([new URL(one.url)], env, likelyPrograms).length > 0;
    return { title, verdict: own === 'none' ? 'error' : isSame ? 'right' : isTold ? 'warning' : 'untrue' };
  });
  expect(verdicts.filter(({ verdict }) => verdict === 'untrue')).toEqual([]);
  const count = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  for (const verdict of ['right', 'warning', 'error']) expect(count(verdict)).toBeGreaterThan(20);
});

test('with the real programs, no pass of this check was untrue', () => {
  const counts = Object.values(passes);
  const sum = (word: string) => counts.reduce((all, count) => all + (count[word] ?? 0), 0);
  expect(sum('untrue')).toBe(0);
  for (const word of ['right', 'warning', 'error']) expect(sum(word)).toBeGreaterThan(80);
  expect(new Set(counts.flatMap((count) => Object.keys(count)))).toEqual(
    new Set(['right', 'warning', 'error', 'untrue']),
  );
});

test('where every program goes as this check, only those are reported that speak to the proxy in another way', () => {
  const told = measured.filter(
    ({ one, ways }) =>
      ownWay(one) !== 'none' &&
      likelyPrograms.every((program) => ways[program] === ownWay(one)) &&
      compareRoutes([new URL(one.url)], { ...common, ...one.env }, likelyPrograms).length > 0,
  );
  // urllib speaks to a TLS proxy without TLS.
  expect(told.filter(({ one }) => !/^https:/i.test(one.env.HTTPS_PROXY ?? ''))).toEqual([]);
});
