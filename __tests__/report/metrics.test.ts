import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { metricsOf } from '../../src/report/metrics.ts';
import { runReport } from '../../src/report/run-report.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { now } from '../check/pipeline.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const scopes = (rest: Partial<TokenRecord['scopes']>) => ({ ...tokenReport().scopes, ...rest });
const linesOf = (...tokens: readonly TokenRecord[]) => metricsOf(reportOf(...tokens)).split('\n');
const samplesOf = (...tokens: readonly TokenRecord[]) => linesOf(...tokens).filter((line) => /^[^#]/.test(line));

test('every metric with its type, unit, and help', () => {
  const expiry = { on: '2026-12-01', daysLeft: 8, source: 'declared' } as const;
  const token = tokenReport({ name: 'release-bot', owner: 'release team', expiry });
  expect(metricsOf(reportOf(token))).toBe(`# TYPE token_preflight_result gauge
# HELP token_preflight_result Result of the last check of the token: 1 for the result it had, 0 for the others.
token_preflight_result{token="release-bot",owner="release team",result="pass"} 1
token_preflight_result{token="release-bot",owner="release team",result="warn"} 0
token_preflight_result{token="release-bot",owner="release team",result="unknown"} 0
token_preflight_result{token="release-bot",owner="release team",result="fail"} 0
# TYPE token_preflight_expiry_timestamp_seconds gauge
# UNIT token_preflight_expiry_timestamp_seconds seconds
# HELP token_preflight_expiry_timestamp_seconds When the token expires, as Unix time: the end of its expiry date in UTC. Absent if no expiry date is known.
token_preflight_expiry_timestamp_seconds{token="release-bot",owner="release team"} ${Date.parse('2026-12-02T00:00:00Z') / 1000}
# TYPE token_preflight_last_check_timestamp_seconds gauge
# UNIT token_preflight_last_check_timestamp_seconds seconds
# HELP token_preflight_last_check_timestamp_seconds When the last check of the token began, as Unix time.
token_preflight_last_check_timestamp_seconds{token="release-bot",owner="release team"} ${now.getTime() / 1000}
# TYPE token_preflight_missing_scopes gauge
# HELP token_preflight_missing_scopes Number of required scopes that the token is missing. Absent if Bitbucket showed nothing about its scopes.
token_preflight_missing_scopes{token="release-bot",owner="release team"} 0
# EOF
`);
});

describe('a token', () => {
  test.each([
    ['a warning', 'email-ignored', 'warn'],
    ['nothing that blames it', 'rate-limited', 'unknown'],
    ['a failure', 'email-mismatch', 'fail'],
  ] as const)('with %s has one result', (_, code, result) => {
    const samples = samplesOf(tokenReport({ findings: [exampleOf(code)] }));
    expect(samples.filter((line) => /^token_preflight_result.* 1$/.test(line))).toEqual([
      `token_preflight_result{token="token",result="${result}"} 1`,
    ]);
  });

  test.each([
    ['3 scopes missing', scopes({ required: ['a', 'b', 'c'], missing: ['a', 'b', 'c'] }), ['3']],
    ['scopes shown by its calls', scopes({ required: ['a'], evidence: 'endpoints' }), ['0']],
    ['scopes of which nothing is known', scopes({ required: ['a'], evidence: 'none' }), []],
    ['no scopes to have', scopes({ evidence: 'none' }), ['0']],
  ])('with %s', (_, declared, expected) => {
    const missing = samplesOf(tokenReport({ scopes: declared })).filter((line) => line.includes('missing_scopes'));
    expect(missing.map((line) => line.split('} ')[1])).toEqual(expected);
  });

  test('without an expiry date has no time of expiry', () => {
    expect(linesOf(tokenReport({ neverExpires: true })).join('\n')).not.toContain('expiry_timestamp');
  });

  test('that was only planned has no metrics', () => {
    const planned = { ...tokenReport({ name: 'planned' }), verdict: 'planned' as const, planned: ['GET /2.0/user'] };
    expect(samplesOf(planned)).toEqual([]);
    expect(samplesOf(planned, tokenReport()).filter((line) => line.includes('planned'))).toEqual([]);
  });
});

test('errors in the options give a file without samples', () => {
  expect(metricsOf(runReport(now, 1, [exampleOf('option-invalid')], []))).toBe('# EOF\n');
});

test('of two tokens with the same labels, the first one counts', () => {
  const samples = samplesOf(tokenReport({ findings: [exampleOf('email-mismatch')] }), tokenReport());
  expect(samples.filter((line) => line.startsWith('token_preflight_result'))).toHaveLength(4);
  expect(samples).toContain('token_preflight_result{token="token",result="fail"} 1');
});

test('whatever names contain, every sample is one line that gives them back, and no two are the same', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\"\n{}=, a]*$/));
  fc.assert(
    fc.property(fc.array(fc.record({ name: text, owner: fc.option(text, { nil: undefined }) })), (entries) => {
      const tokens = entries.map(({ name, owner }) => tokenReport({ name, ...(owner !== undefined && { owner }) }));
      const checks = samplesOf(...tokens).filter((line) => line.startsWith('token_preflight_last_check'));
      expect(new Set(checks).size).toBe(checks.length);
      const read = checks.map((line) => {
        const [, name, owner] =
          /^\w+\{token="((?:[^"\\\n]|\\["\\n])*)"(?:,owner="((?:[^"\\\n]|\\["\\n])*)")?\} \d+$/.exec(line) ?? [];
        return JSON.stringify(
          [name, owner].map((one) => one?.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))),
        );
      });
      expect(new Set(read)).toEqual(new Set(entries.map(({ name, owner }) => JSON.stringify([name, owner]))));
    }),
  );
});
