import { expect, test } from '@jest/globals';
import { jsonPieces } from '../../src/report/json-pieces.ts';
import { runReport } from '../../src/report/run-report.ts';
import { now } from '../check/pipeline.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const awkward = tokenReport({ name: 'a\nb', notes: ['', '"tokens": []', 'x\n  y'], planned: [] });

test.each([
  ['no tokens', runReport(now, 1, [exampleOf('option-invalid')], [])],
  ['one token', reportOf(tokenReport())],
  ['several', reportOf(tokenReport({ findings: [exampleOf('scope-missing')] }), awkward, tokenReport())],
  ['a shard', runReport(now, 1, [], [awkward], { shard: { number: 2, of: 5 } })],
  ['changes', { ...reportOf(awkward), changes: { since: now.toISOString(), changes: [] } }],
])('a report with %s is the JSON of the whole, in pieces of at most a token', (_, report) => {
  const pieces = [...jsonPieces(report)];
  expect(pieces.join('')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  expect(pieces.length).toBeGreaterThan(report.tokens.length);
});
