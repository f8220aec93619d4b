import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FindingCode } from '../../src/check/finding.ts';
import { countChanges, sinceText } from '../../src/report/change-text.ts';
import { changesBetween } from '../../src/report/changes.ts';
import { runReport } from '../../src/report/run-report.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { now } from '../check/pipeline.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const withCodes = (...codes: readonly FindingCode[]) => tokenReport({ findings: codes.map((code) => exampleOf(code)) });
const withId = (id?: string) =>
  tokenReport({ credential: { kind: 'api-token', scheme: 'basic', ...(id !== undefined && { id }) } });
const planned: TokenRecord = { ...tokenReport(), verdict: 'planned', planned: ['GET /2.0/user'] };
const changes = (old: readonly TokenRecord[], tokens: readonly TokenRecord[]) =>
  changesBetween(reportOf(...old), reportOf(...tokens))?.changes;

describe('a token', () => {
  test.each<readonly [string, TokenRecord, TokenRecord, readonly (readonly [string, string])[]]>([
    ['that stays as it is', withCodes('scope-missing'), withCodes('scope-missing'), []],
    ['that fails now', withCodes(), withCodes('token-missing'), [['failing', 'token: The token is empty.']]],
    [
      'that fails for another reason',
      withCodes('scope-missing'),
      withCodes('token-missing'),
      [['failing', 'token: The token is empty.']],
    ],
    [
      'whose warning became a failure',
      tokenReport({ findings: [{ ...exampleOf('expires-soon'), severity: 'warn' }] }),
      tokenReport({ findings: [{ ...exampleOf('expires-soon'), severity: 'fail' }] }),
      [['expiring', `token: ${exampleOf('expires-soon').title}.`]],
    ],
    [
      'that has crossed a number of days',
      withCodes(),
      withCodes('expires-soon'),
      [['expiring', `token: ${exampleOf('expires-soon').title}.`]],
    ],
    [
      'whose days are fewer than yesterday',
      tokenReport({ findings: [exampleOf('expires-soon', { daysLeft: 8 })] }),
      tokenReport({ findings: [exampleOf('expires-soon', { daysLeft: 7 })] }),
      [],
    ],
    [
      'that could not be verified',
      withCodes(),
      withCodes('rate-limited'),
      [['unverified', `token: ${exampleOf('rate-limited').title}.`]],
    ],
    [
      'with a new warning',
      withCodes(),
      withCodes('email-ignored'),
      [['warning', `token: ${exampleOf('email-ignored').title}.`]],
    ],
    [
      'that works again',
      withCodes('token-missing'),
      withCodes(),
      [['fixed', 'token works again. Before: The token is empty.']],
    ],
    [
      'that failed and is not known now',
      withCodes('token-missing'),
      withCodes('rate-limited'),
      [['unverified', `token: ${exampleOf('rate-limited').title}.`]],
    ],
    ['without a warning that it had', withCodes('email-ignored'), withCodes(), []],
    ['with the same ID', withId('one'), withId('one'), []],
    [
      'with another ID',
      withId('one'),
      withId('two'),
      [['rotated', 'token was rotated: Bitbucket returned another token ID.']],
    ],
    ['whose ID is known for the first time', withId(), withId('two'), []],
    ['that was only planned', withCodes('token-missing'), planned, []],
  ])('%s', (_, old, token, expected) => {
    expect(changes([old], [token])?.map(({ type, text }) => [type, text])).toEqual(expected);
  });

  test('that is new, and one that is gone', () => {
    const [old, added] = ['old', 'added'].map((name) => tokenReport({ name, owner: 'ops' })) as [
      TokenRecord,
      TokenRecord,
    ];
    expect(changes([old], [added])).toEqual([
      { token: 'added', owner: 'ops', type: 'added', text: 'added is new: pass.' },
      { token: 'old', owner: 'ops', type: 'removed', text: 'old is no longer checked.' },
    ]);
  });
});

describe('two reports', () => {
  test('of which one is about a shard show nothing about other tokens', () => {
    const whole = reportOf(tokenReport({ name: 'one' }), tokenReport({ name: 'two' }));
    const shard = runReport(now, 1, [], [tokenReport({ name: 'one' })], { shard: { number: 1, of: 2 } });
    expect(changesBetween(whole, shard)?.changes).toEqual([]);
    expect(changesBetween(shard, whole)?.changes).toEqual([]);
  });

  test('of which one lacks a shard show nothing about other tokens', () => {
    const whole = reportOf(tokenReport({ name: 'one' }), tokenReport({ name: 'two' }));
    const incomplete = runReport(now, 1, [exampleOf('option-invalid')], [tokenReport({ name: 'one' })]);
    expect(changesBetween(whole, incomplete)?.changes).toEqual([]);
    expect(changesBetween(incomplete, whole)?.changes).toEqual([]);
  });

  test('of which one stopped at its options are not compared', () => {
    const stopped = runReport(now, 1, [exampleOf('option-invalid')], []);
    expect(changesBetween(stopped, reportOf(tokenReport()))).toBeUndefined();
    expect(changesBetween(reportOf(tokenReport()), stopped)).toBeUndefined();
  });

  test('are compared from the most urgent change to the least urgent one, and counted', () => {
    const named = (name: string, ...codes: readonly FindingCode[]) => ({ ...withCodes(...codes), name });
    const found = changesBetween(
      reportOf(named('a', 'token-missing'), named('b'), named('c'), named('d')),
      reportOf(named('a'), named('b', 'email-ignored'), named('c', 'token-missing'), named('d', 'token-missing')),
    );
    expect(found && countChanges(found)).toBe('2 failing, 1 warning, 1 fixed');
    expect(found?.changes.map(({ token }) => token)).toEqual(['c', 'd', 'b', 'a']);
    expect(found && sinceText(found)).toBe('2026-11-23 18:00 UTC');
  });

  test('that are the same differ in nothing', () => {
    const codes = fc.constantFrom<FindingCode>('token-missing', 'rate-limited', 'email-ignored', 'expires-soon');
    const tokens = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), codes: fc.array(codes) }), {
      selector: ({ name }) => name,
    });
    fc.assert(
      fc.property(tokens, (entries) => {
        const report = reportOf(...entries.map((entry) => ({ ...withCodes(...entry.codes), name: entry.name })));
        expect(changesBetween(report, report)?.changes).toEqual([]);
      }),
    );
  });
});
