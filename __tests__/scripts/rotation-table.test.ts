import { beforeAll, expect, test } from '@jest/globals';
import type { Sample } from '../../sandbox/samples.ts';
import { holds } from '../../sandbox/scopes.ts';
import { compareAll, rotationSamples, rotationTable } from '../../scripts/rotation-table.ts';

/** What Bitbucket accepts; of these, what may read acme/web is a question of scopes and bounds. */
const isAlive = ({ state }: Sample) => state === 'alive';
const isApi = ({ kind }: Sample) => kind === 'api-token';

/** The scopes that one token has and the other one hasn't, by the tables of the sandbox. */
const only = (one: Sample, other: Sample) => one.scopes.filter((scope) => !holds(other, [scope]));

const ownsAccount = ({ kind }: Sample) => !kind.endsWith('access-token');

/** What the gate has to report about scopes and accounts, from the tables of the sandbox alone. */
function expected(candidate: Sample, current: Sample): readonly string[] {
  const isOtherKind = candidate.kind !== current.kind;
  const isOtherAccount = ownsAccount(candidate) && ownsAccount(current) && candidate.account !== current.account;
  const isComparable = isApi(candidate) === isApi(current);
  return [
    ...(isOtherKind || isOtherAccount ? ['rotation-other-account'] : []),
    ...(isComparable && only(current, candidate).length > 0 ? ['rotation-narrower'] : []),
    ...(isComparable && only(candidate, current).length > 0 ? ['rotation-wider'] : []),
  ].sort();
}

let answers: Awaited<ReturnType<typeof compareAll>> = [];
beforeAll(async () => {
  answers = await compareAll();
});

test.each(rotationSamples.map((sample, row) => [sample.name, sample, row] as const))(
  '%s in place of each token',
  (_, candidate, row) => {
    for (const [column, current] of rotationSamples.entries()) {
      const answer = answers[row]?.[column];
      if (answer === undefined) throw new Error(`No answer for ${candidate.name} and ${current.name}`);
      const pair = `${candidate.name} for ${current.name}`;
      if (candidate === current) {
        expect([pair, answer.verdict, answer.codes, answer.requests]).toEqual([
          pair,
          'fail',
          ['rotation-same-token'],
          0,
        ]);
      } else if (!isAlive(candidate)) {
        expect([pair, answer.verdict, answer.codes, answer.isCompared]).toEqual([pair, 'fail', [], false]);
      } else if (!isAlive(current)) {
        expect([pair, answer.codes, answer.isCompared]).toEqual([pair, ['current-token-rejected'], false]);
      } else {
        expect([pair, answer.codes, answer.isCompared]).toEqual([pair, expected(candidate, current), true]);
        expect(answer.requests).toBeLessThanOrEqual(4);
      }
    }
  },
);

test('the table has a row and a column for each of 20 tokens', () => {
  const rows = rotationTable(answers).trim().split('\n');
  expect(rows).toHaveLength(2 + 20);
  for (const row of rows) expect(row.split('|')).toHaveLength(2 + 2 + 20);
});
