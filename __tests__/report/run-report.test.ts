import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../src/check/finding.ts';
import { causesOf, isAudit } from '../../src/report/causes.ts';
import { mergedReport } from '../../src/report/merged.ts';
import { runReport } from '../../src/report/run-report.ts';
import type { CheckRecord, TokenRecord } from '../../src/report/schema.ts';
import { shortSummary, summarize, truncateList } from '../../src/report/summary.ts';
import { byUrgency } from '../../src/report/urgency.ts';
import { version } from '../../src/version.ts';
import { now } from '../check/pipeline.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const listed = (name: string, rest: Partial<TokenRecord> = {}) => tokenReport({ name, variable: 'BOT', ...rest });
const having = (...codes: readonly FindingCode[]) => ({ findings: codes.map((code) => exampleOf(code)) });
const ending = (daysLeft: number) => ({ expiry: { on: '2027-03-01', daysLeft, source: 'declared' } }) as const;

test('a run is put together with the verdict of its most severe finding', () => {
  const findings = [exampleOf('scope-unused')];
  const tokens = [tokenReport(having('rate-limited'))];
  expect(runReport(now, 312, findings, tokens, { shard: { number: 2, of: 5 } })).toEqual({
    schema: 1,
    kind: 'report',
    tool: { name: 'token-preflight', version },
    checkedAt: '2026-11-23T18:00:00.000Z',
    verdict: 'unknown',
    elapsedMs: 312,
    shard: '2/5',
    findings,
    tokens,
  });
  expect(runReport(now, 312, [], [])).not.toHaveProperty('shard');
});

test.each([
  ['planned', ['pass', 'planned', 'unknown']],
  ['fail', ['planned', 'fail']],
  ['unknown', ['warn', 'unknown', 'pass']],
] as const)('the verdict is %s with tokens of %j', (verdict, tokens) => {
  expect(
    runReport(
      now,
      1,
      [],
      tokens.map((own) => ({ ...tokenReport(), verdict: own })),
    ).verdict,
  ).toBe(verdict);
});

test.each<[string, readonly TokenRecord[], boolean]>([
  ['no token', [], false],
  ['one token', [tokenReport()], false],
  ['one token of an inventory', [listed('a')], true],
  ['two tokens', [tokenReport(), tokenReport()], true],
])('%s: whether it is an audit', (_, tokens, expected) => {
  expect(isAudit(reportOf(...tokens))).toBe(expected);
});

describe('what it came to', () => {
  test('each finding appears once, the most severe first, with the tokens that it concerns', () => {
    const report = {
      ...reportOf(listed('a', having('expires-soon', 'rate-limited')), listed('b', having('rate-limited'))),
      findings: [exampleOf('option-invalid')],
    };
    expect(causesOf(report).map(({ finding, tokens }) => [finding.code, tokens])).toStrictEqual([
      ['option-invalid', []],
      ['rate-limited', ['a', 'b']],
      ['expires-soon', ['a']],
    ]);
  });

  test.each([
    [1, 'n0'],
    [10, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9'],
    [11, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 1 more'],
    [13, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 3 more'],
  ])('%i names', (length, expected) => {
    expect(truncateList(Array.from({ length }, (_, index) => `n${index}`))).toBe(expected);
  });

  test.each<[string, TokenRecord, string]>([
    ['its most severe finding', tokenReport(having('token-missing', 'email-ignored')), 'The token is empty'],
    ['all checks verified', tokenReport(), '2 checks verified'],
    [
      'a check that is not verified',
      tokenReport({
        checks: [
          { subject: 'credential', outcome: 'verified' },
          { subject: 'repository acme/web', outcome: 'unverifiable' },
        ],
      }),
      '1 verified, 1 not verified',
    ],
    [
      'a check whose permission was not checked',
      tokenReport({
        checks: [
          { subject: 'credential', outcome: 'verified' },
          { subject: 'scope write:repository:bitbucket', outcome: 'granted', shownBy: ['scope-list'] },
        ],
      }),
      '1 verified, 1 granted (permission not checked)',
    ],
    [
      'one check verified',
      tokenReport({ checks: [{ subject: 'credential', outcome: 'verified' }] }),
      '1 check verified',
    ],
    ['planned', tokenReport({ planned: [] }), 'only planned'],
    ['planned, with a finding', tokenReport({ planned: [], ...having('token-missing') }), 'The token is empty'],
  ])('of a token in a few words: %s', (_, token, expected) => {
    expect(shortSummary(token)).toBe(expected);
  });

  const fleet = [listed('a', having('expired')), listed('b', having('expired')), listed('c'), listed('d')];
  test.each<[string, Parameters<typeof summarize>[0], string]>([
    ['of an audit', reportOf(...fleet), '4 tokens: 2 failed, 2 passed.'],
    ['of an audit of one', reportOf(listed('a')), '1 token: 1 passed.'],
    [
      'of an audit with every verdict',
      reportOf(
        ...fleet,
        listed('e', having('rate-limited')),
        listed('f', having('expires-soon')),
        listed('g', { verdict: 'planned' }),
      ),
      '7 tokens: 2 failed, 1 planned, 1 unknown, 1 with warnings, 2 passed.',
    ],
    ['of a part', { ...reportOf(...fleet), shard: '2/5' }, '4 tokens in shard 2/5: 2 failed, 2 passed.'],
    [
      'of an audit with its own faults',
      { ...reportOf(listed('a')), findings: [exampleOf('option-invalid'), exampleOf('scope-unused')] },
      'Invalid configuration: warn-days. A declared scope is for a removed feature. 1 token: 1 passed.',
    ],
    [
      'of a part without a token',
      { ...reportOf(), shard: '5/5' },
      'Nothing to check: no token of the inventory is in shard 5/5.',
    ],
    ['of merged reports without a token', reportOf(), 'Nothing to check: the reports list no tokens.'],
    ['of a plan', reportOf(tokenReport({ planned: [] })), 'Plan only. No requests were sent.'],
    [
      'of a plan for an audit',
      reportOf(listed('a', { verdict: 'planned', planned: [] }), listed('b', having('token-missing'))),
      '2 tokens: 1 failed, 1 planned. Plan only. No requests were sent.',
    ],
    ['of one requirement of two', reportOf(withOutcomes('verified', 'unverifiable')), '1 verified, 1 not verified.'],
    [
      'of two requirements of three',
      reportOf(withOutcomes('verified', 'verified', 'unverifiable')),
      '2 verified, 1 not verified.',
    ],
    ['of no requirement of two', reportOf(withOutcomes('unverifiable', 'unverifiable')), '2 not verified.'],
    [
      'of requirements with every good outcome',
      reportOf(withOutcomes('granted', 'unverifiable', 'verified')),
      '1 verified, 1 granted (permission not checked), 1 not verified.',
    ],
    ['of a granted requirement', reportOf(withOutcomes('granted')), '1 granted (permission not checked).'],
  ])('in a sentence: %s', (_, report, expected) => {
    expect(summarize(report)).toBe(expected);
  });

  /** The record of a token that works, with the outcomes of its requirements. */
  function withOutcomes(...outcomes: readonly CheckRecord['outcome'][]): TokenRecord {
    const checks = ['verified' as const, ...outcomes].map((outcome, index) => ({ subject: `s${index}`, outcome }));
    return tokenReport({ checks });
  }
});

describe('by urgency', () => {
  const order = [
    listed('z', { ...having('expired'), ...ending(-3) }),
    listed('y', { ...having('expired'), ...ending(9) }),
    listed('x', having('expired')),
    listed('w', { ...having('rate-limited'), ...ending(1) }),
    listed('v', { ...having('expires-soon'), ...ending(0) }),
    listed('u', ending(0)),
    listed('a', ending(5)),
    listed('b', { ...ending(5), owner: 'ops' }),
    listed('b', { ...ending(5), purpose: 'x' }),
    listed('a'),
  ];

  test.each([
    ['forwards', order],
    ['backwards', order.toReversed()],
    ['twice over', order.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? 1 : -1))],
  ])('verdict, days, name, and the rest for a tie: %s', (_, reports) => {
    expect(byUrgency(reports)).toEqual(order);
  });
});

describe('merged', () => {
  const at = (time: string, elapsedMs: number, ...tokens: readonly TokenRecord[]) => ({
    ...runReport(new Date(time), elapsedMs, [exampleOf('scope-unused')], tokens),
    shard: '1/2',
  });
  const one = at('2026-11-23T17:00:00Z', 500, listed('b'), listed('a'));
  const other = at('2026-11-23T16:00:00Z', 300, listed('c', having('expired')));

  test('reports are one, from the earliest start, as long as the longest', () => {
    const { tokens, ...rest } = mergedReport([one, other], [exampleOf('option-invalid')], now);
    expect(tokens.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
    expect(rest).toMatchObject({ checkedAt: '2026-11-23T16:00:00.000Z', elapsedMs: 500, verdict: 'fail' });
    expect(rest.findings.map(({ code }) => code)).toEqual(['option-invalid', 'scope-unused']);
    expect(rest).not.toHaveProperty('shard');
  });

  test('without any report, it starts now', () => {
    expect(mergedReport([], [], now)).toMatchObject({ checkedAt: now.toISOString(), elapsedMs: 0, tokens: [] });
  });
});
