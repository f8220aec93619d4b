import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FindingCode } from '../../src/check/finding.ts';
import { stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { runReport } from '../../src/report/run-report.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { glyphs, textOf } from '../../src/report/text.ts';
import { now } from '../check/pipeline.ts';
import { upTo } from '../texts.ts';
import { junitOf, readJunit } from './junit-schema.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const logOf = (token: TokenRecord) =>
  textOf(reportOf(token))
    .map(({ tone, text }) => `${glyphs[tone]}${text}`)
    .join('\n');
const tokenWith = (...codes: readonly FindingCode[]) => tokenReport({ findings: codes.map((code) => exampleOf(code)) });
const planned = (...codes: readonly FindingCode[]) => ({
  ...tokenWith(...codes),
  checks: [],
  planned: ['GET https://api.bitbucket.org/2.0/user (Bearer)'],
});

describe('a token', () => {
  test.each([
    ['all is well', tokenWith(), 'system-out', undefined],
    ['a warning', tokenWith('email-ignored'), 'system-out', undefined],
    ['a failure', tokenWith('email-mismatch'), 'failure', 'email-mismatch'],
    ['something unsettled', tokenWith('rate-limited'), 'error', 'rate-limited'],
    ['a failure behind a warning', tokenWith('email-ignored', 'scope-missing'), 'failure', 'scope-missing'],
    ['a failure behind something unsettled', tokenWith('rate-limited', 'scope-missing'), 'failure', 'scope-missing'],
    ['a plan', planned(), 'skipped', undefined],
    ['a plan with a warning', planned('scope-unused'), 'skipped', 'scope-unused'],
    ['a plan that shows a flaw', planned('token-prefixed'), 'failure', 'token-prefixed'],
  ])('%s', (_, token, element, type) => {
    const [one, ...rest] = readJunit(junitOf(reportOf(token))).cases;
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ name: 'token', classname: 'token-preflight', element, text: logOf(token) });
    expect(one?.type).toBe(type);
    for (const { title, cause, remedy } of token.findings) {
      for (const words of [title, cause, ...remedy]) expect(one?.text).toContain(words);
    }
  });

  test('the message is the outcome in one sentence', () => {
    const { cases } = readJunit(junitOf(reportOf(tokenWith('token-missing', 'email-ignored'))));
    expect(cases[0]?.message).toBe('The token is empty, and 1 more finding.');
  });

  test('of an inventory has the same log as alone', () => {
    const token = tokenWith('scope-missing');
    const report = reportOf({ ...token, variable: 'RELEASE_BOT_TOKEN' }, { ...token, variable: 'OTHER_TOKEN' });
    expect(readJunit(junitOf(report)).cases.map(({ text }) => text)).toEqual([logOf(token), logOf(token)]);
  });

  test('has its owner as the class name', () => {
    const { cases } = readJunit(junitOf(reportOf(tokenReport({ name: 'release-bot', owner: 'release team' }))));
    expect(cases[0]).toMatchObject({ name: 'release-bot', classname: 'release team' });
  });
});

describe('a run', () => {
  test('counts its cases', () => {
    const tokens = [tokenWith(), tokenWith('token-missing'), tokenWith('scope-missing'), tokenWith('rate-limited')];
    const { suite, cases } = readJunit(junitOf(reportOf(...tokens, planned())));
    expect(cases.map(({ element }) => element)).toEqual(['system-out', 'failure', 'failure', 'error', 'skipped']);
    expect(suite).toEqual({
      name: 'token-preflight',
      tests: '5',
      failures: '2',
      errors: '1',
      skipped: '1',
      time: '0.312',
      timestamp: now.toISOString().slice(0, 19),
    });
  });

  test('faults of the options are a separate case', () => {
    const report = runReport(now, 1, [exampleOf('option-invalid'), exampleOf('scope-unknown')], []);
    const { suite, cases } = readJunit(junitOf(report));
    expect(suite).toMatchObject({ tests: '1', failures: '1', errors: '0' });
    expect(cases).toMatchObject([{ name: 'options', element: 'failure', type: 'option-invalid' }]);
    for (const { cause } of report.findings) expect(cases[0]?.text).toContain(cause);
  });

  test('findings about the route have a separate case, too', () => {
    const report = runReport(now, 5, [exampleOf('route-differs'), exampleOf('scope-unused')], [tokenWith()]);
    const { cases } = readJunit(junitOf(report));
    expect(cases.map(({ name, element }) => [name, element])).toEqual([
      ['options', 'system-out'],
      ['route', 'system-out'],
      ['token', 'system-out'],
    ]);
    expect(cases[1]?.text).toContain('ALL_PROXY');
    expect(cases[0]?.text).not.toContain('ALL_PROXY');
  });

  test('warnings about the options do not fail', () => {
    const { cases } = readJunit(junitOf(runReport(now, 1, [exampleOf('scope-unused')], [tokenWith('scope-missing')])));
    expect(cases.map(({ name, element }) => [name, element])).toEqual([
      ['options', 'system-out'],
      ['token', 'failure'],
    ]);
  });

  test('without a token is an empty suite', () => {
    expect(readJunit(junitOf(reportOf())).suite).toMatchObject({ tests: '0', failures: '0', errors: '0' });
  });

  test('has each change since the previous report in the case of its token alone', () => {
    const report = reportOf(...['one', 'two', 'three'].map((name) => tokenReport({ name })));
    const changes = ['one', 'two'].map((token) => ({ token, type: 'added' as const, text: `"${token}" is new.` }));
    const withChanges = { ...report, changes: { since: '2026-11-22T18:00:00.000Z', changes } };
    const { cases } = readJunit(junitOf(withChanges));
    const said = cases.map(({ text }) => [...text.matchAll(/"(\w+)" is new/g)].map(([, name]) => name));
    expect(said).toEqual([['one'], ['two'], []]);
    for (const { text } of cases) expect(text).toContain('Since the previous report (2026-11-22 18:00 UTC)');
  });

  test('a thousand tokens', () => {
    const tokens = Array.from({ length: 1000 }, (_, index) => ({
      ...tokenWith('scope-missing'),
      name: `token ${index}`,
    }));
    const { suite, cases } = readJunit(junitOf(reportOf(...tokens)));
    expect(suite.failures).toBe('1000');
    expect(cases.at(-1)?.name).toBe('token 999');
  });
});

describe('texts from elsewhere', () => {
  /** What XML has no character for. */
  const impossible = /[\p{Cs}\uFFFE\uFFFF]/gu;
  const expected = (text: string) => stripControlCharacters(text.replace(impossible, '\uFFFD'));
  // Single code units: lone surrogates, and pairs put together by chance.
  const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe010 }));
  const hostile = fc.oneof(
    fc.array(unit).map((codes) => String.fromCharCode(...codes)),
    fc
      .array(
        fc.constantFrom(
          ...[
            ']]>',
            '<![CDATA[',
            '<!--',
            '-->',
            '<?xml?>',
            '&',
            '&amp;',
            '&#0;',
            '&#x1b;',
            '"',
            "'",
            '<a>',
            '</failure>',
          ],
          ...['\0', '\u0008', '\u000b', '\u001b[31m', '\r\n', '\t', '\u0085', '\u2028', '\ud800', '\udfff', '\ufffe'],
          ...['\uffff', '\ufeff', 'true', '0', '%', '😀', '__proto__', ' '],
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('whatever they hold, the file is well-formed, keeps to the schema and gives them back', () => {
    // Ten thousand cases, twenty a file.
    const twenty = fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(twenty, (texts) => {
        const tokens = texts.map(([name, owner, text]) => {
          const words = { title: `x${text}x`, cause: `y${text}y`, remedy: [`z${text}z`] };
          const findings = [{ ...exampleOf('permission-missing'), ...words }];
          return tokenReport({ name: `n${name}n`, owner: `o${owner}o`, findings });
        });
        const { cases } = readJunit(junitOf(reportOf(...tokens)));
        expect(cases).toEqual(
          texts.map(([name, owner, text]) =>
            expect.objectContaining({
              name: expected(`n${name}n`),
              classname: expected(`o${owner}o`),
              message: `${expected(`x${text}x`)}.`,
              text: expect.stringContaining(`  ${expected(`y${text}y`)}\n  1. ${expected(`z${text}z`)}\n`),
            }),
          ),
        );
      }),
      upTo(500),
    );
  });

  test.each([
    ['a name of control characters', { name: '\u0007\n' }, { name: 'token', classname: 'token-preflight' }],
    ['an owner that is only spaces', { owner: ' \t' }, { name: 'token', classname: 'token-preflight' }],
    ['a name that reads like a value', { name: 'true', owner: '0' }, { name: 'true', classname: '0' }],
  ])('%s', (_, rest, expectedCase) => {
    expect(readJunit(junitOf(reportOf(tokenReport(rest)))).cases).toMatchObject([expectedCase]);
  });
});
