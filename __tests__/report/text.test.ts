import { describe, expect, test } from '@jest/globals';
import { runReport } from '../../src/report/run-report.ts';
import type { CheckRecord } from '../../src/report/schema.ts';
import { summarize } from '../../src/report/summary.ts';
import { type Line, type Tone, textOf } from '../../src/report/text.ts';
import { now } from '../check/pipeline.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);

describe('textOf', () => {
  test('a pass names the account, the checks and the verdict', () => {
    expect(textOf(reportOf(tokenReport()))).toEqual([
      { tone: 'good', text: 'pass: 1 check verified.', isTitle: true },
      { tone: 'plain', text: 'Credential: an API token of Release Bot, sent as Basic with the email.' },
      { tone: 'good', text: 'verified     credential (GET /2.0/repositories/acme/web: 200)', hang: 13 },
      {
        tone: 'good',
        text: 'verified     scope read:repository:bitbucket (GET /2.0/repositories/acme/web: 200)',
        hang: 13,
      },
    ]);
  });

  test('an audit has one line per token, and each finding once with the tokens that it concerns', () => {
    const finding = exampleOf('rate-limited');
    const audit = reportOf(
      tokenReport({ name: 'release-bot', variable: 'A', owner: 'ops', findings: [finding] }),
      tokenReport({ name: 'x', variable: 'B', findings: [finding] }),
      tokenReport({ name: 'n'.repeat(40), variable: 'C', expiry: { on: '2027-03-01', daysLeft: 98, source: 'token' } }),
    );
    expect(textOf(audit)).toEqual([
      { tone: 'warning', text: 'unknown: 3 tokens: 2 unknown, 1 passed.', isTitle: true },
      { tone: 'plain', text: '' },
      { tone: 'plain', text: '  Verdict  Days left  Token: what (owner)' },
      { tone: 'warning', text: `unknown          -  release-bot: ${finding.title} (ops)`, hang: 20 },
      { tone: 'warning', text: `unknown          -  x: ${finding.title}`, hang: 20 },
      { tone: 'good', text: `pass            98  ${'n'.repeat(40)}: 2 checks verified`, hang: 20 },
      { tone: 'plain', text: '' },
      { tone: 'warning', text: `unknown: ${finding.title} [rate-limited]`, isTitle: true },
      { tone: 'plain', text: '  Concerns: release-bot, x.' },
      { tone: 'plain', text: `  ${finding.cause}` },
      ...finding.remedy.map((step, index) => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
      { tone: 'plain', text: `  More: ${finding.help}` },
    ]);
  });

  test.each(['abc', 'データ同期', '😀', 'e\u0301', 'n'.repeat(100)])('no name moves a column: %s', (name) => {
    const [, , head, line] = textOf(reportOf(tokenReport({ name, variable: 'A' })));
    expect(head?.text).toBe('  Verdict  Days left  Token: what (owner)');
    expect(line?.text).toBe(`pass             -  ${name}: 2 checks verified`);
  });

  test.each<[CheckRecord['outcome'], Tone, string?]>([
    ['granted', 'good', ' (permission not checked)'],
    ['verified', 'good'],
    // Not the request: its status is that of the response with the list.
    ['missing', 'error', ' (scope not granted)'],
    ['denied', 'error'],
    ['unverifiable', 'neutral'],
    ['unknown', 'warning'],
  ])('a check that is %s has the tone %s, and all subjects start in one column', (outcome, tone, evidence = '') => {
    const lines = textOf(reportOf(tokenReport({ checks: [{ subject: 'scope x', outcome }] })));
    expect(lines[2]).toEqual({ tone, text: `${outcome.padEnd(12)} scope x${evidence}`, hang: 13 });
    expect(lines[2]?.text.indexOf('scope')).toBe(13);
  });

  test.each<[NonNullable<CheckRecord['shownBy']>, CheckRecord['outcome'], string]>([
    [['endpoint'], 'verified', 'GET /2.0/user: 200'],
    [['scope-list'], 'verified', 'GET /2.0/user: 200, scope list'],
    [['scope-list', 'permission'], 'verified', 'GET /2.0/user: 200, scope list and permission'],
    [['scope-list'], 'granted', 'GET /2.0/user: 200, scope list; permission not checked'],
  ])('a check shown by %j that is %s has the source "%s"', (shownBy, outcome, expected) => {
    const check = { subject: 's', outcome, by: 'GET /2.0/user', status: 200, shownBy };
    expect(textOf(reportOf(tokenReport({ checks: [check] })))[2]?.text).toBe(`${outcome.padEnd(12)} s (${expected})`);
  });

  test('a check without an answer names the request alone', () => {
    const lines = textOf(
      reportOf(tokenReport({ checks: [{ subject: 's', outcome: 'unknown', by: 'GET /2.0/user' }] })),
    );
    expect(texts(lines)).toContain('unknown      s (GET /2.0/user)');
  });

  test('the finding is the result, with cause, numbered steps, and its address, and what was checked follows', () => {
    const finding = exampleOf('email-mismatch');
    expect(texts(textOf(reportOf(tokenReport({ checks: [], findings: [finding] }))))).toEqual([
      `fail: ${finding.title} [email-mismatch]`,
      `  ${finding.cause}`,
      `  1. ${finding.remedy[0]}`,
      `  2. ${finding.remedy[1]}`,
      `  More: ${finding.help}`,
      '',
      'Credential: an API token of Release Bot, sent as Basic with the email.',
    ]);
  });

  test('an option that is wrong is one line, with the step where there is more to say', () => {
    const fault = exampleOf('option-invalid');
    const fixed = { ...fault, fix: [{ step: 'Write 30' }] };
    const report = runReport(now, 1, [fault, fixed], []);
    const line = (text: string) => ({ tone: 'error', isTitle: true, text });
    expect(textOf(report)).toEqual([
      line(`fail: ${fault.cause} [option-invalid]`),
      line(`fail: ${fault.cause} Write 30. [option-invalid]`),
      { tone: 'plain', text: `  More: ${fault.help}` },
    ]);
    expect(texts(textOf(report, true)).slice(2)).toEqual(['', 'For all options, run: token-preflight --help']);
  });

  test('… above other findings, below the result', () => {
    const lines = texts(textOf(runReport(now, 1, [exampleOf('scope-unknown'), exampleOf('option-invalid')], [])));
    expect(lines[0]).toMatch(/^fail: .*, and 1 more finding\.$/);
    expect(lines[2]).toMatch(/ \[option-invalid\]$/);
    expect(lines[5]).toMatch(/ \[scope-unknown\]$/);
  });

  test.each([
    ['warn', 'email-ignored', 'warning'],
    ['unknown', 'rate-limited', 'warning'],
    ['fail', 'token-missing', 'error'],
  ] as const)('a verdict of %s has its tone', (verdict, code, tone) => {
    expect(textOf(reportOf(tokenReport({ findings: [exampleOf(code)] })))[0]).toMatchObject({
      tone,
      text: expect.stringContaining(`${verdict}: `),
    });
  });

  test.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [98, 'in 98 days'],
    [-1, 'yesterday'],
    [-25, '25 days ago'],
  ])('%i days: "%s"', (daysLeft, words) => {
    const expiry = { on: '2027-03-01', daysLeft, source: 'declared' } as const;
    expect(texts(textOf(reportOf(tokenReport({ expiry }))))).toContain(
      `Expiry date: 2027-03-01, ${words}, as declared.`,
    );
  });

  test('an end that the token itself names is reported as such', () => {
    const expiry = { on: '2027-03-01', daysLeft: 9, source: 'token' } as const;
    expect(texts(textOf(reportOf(tokenReport({ expiry }))))).toContain(
      'Expiry date: 2027-03-01, in 9 days, by the token itself.',
    );
  });

  test('the facts about a checked token surround its checks', () => {
    const expiry = { on: '2027-03-01', daysLeft: 98, source: 'declared' } as const;
    const credential = { kind: 'api-token', scheme: 'bearer' } as const;
    expect(textOf(reportOf(tokenReport({ credential, checks: [], notes: ['A note.'], expiry }))).slice(1, 4)).toEqual([
      { tone: 'plain', text: 'Credential: an API token, sent as Bearer.' },
      { tone: 'plain', text: 'Note: A note.' },
      { tone: 'plain', text: 'Expiry date: 2027-03-01, in 98 days, as declared.' },
    ]);
    const unasked = tokenReport({ credential: { kind: 'api-token' }, checks: [], expiry });
    expect(textOf(reportOf(unasked))).toHaveLength(1);
  });

  test('a plan lists what would be sent, notes follow the checks', () => {
    const plan = tokenReport({
      verdict: 'planned',
      credential: { kind: 'access-token' },
      checks: [],
      planned: ['GET https://api.bitbucket.org/2.0/user (Bearer)'],
      notes: ['repository was read as read:repository:bitbucket.'],
      requests: 0,
    });
    expect(texts(textOf(reportOf(plan)))).toEqual([
      'planned: Plan only. No requests were sent.',
      'Would send: GET https://api.bitbucket.org/2.0/user (Bearer)',
      'Note: repository was read as read:repository:bitbucket.',
    ]);
  });

  test('a brief log has the first sentence of the cause, the fix in short, and the way to the rest', () => {
    const finding = exampleOf('scope-missing');
    const log = texts(textOf(reportOf(tokenReport({ findings: [finding], notes: ['A note.'] })), true));
    expect(log.slice(0, 4)).toEqual([
      `fail: ${finding.title} [scope-missing]`,
      '  Missing: Repositories: Write (write:repository:bitbucket) and Pull requests: Write (write:pullrequest:bitbucket).',
      '  1. Create an API token with scopes for the app Bitbucket:',
      '     https://id.atlassian.com/manage-profile/security/api-tokens',
    ]);
    expect(log).toContain('     write:pullrequest:bitbucket');
    expect(log.at(-1)).toBe('For details, add --verbose, or run: token-preflight explain scope-missing');
    expect(log.join()).not.toMatch(/A note|GET |More:/);
  });

  test('a long log ends with its headline, too', () => {
    const tokens = Array.from({ length: 40 }, (_, index) => tokenReport({ name: `t${index}`, variable: 'A' }));
    const log = textOf(reportOf(...tokens));
    expect(log.at(-1)).toEqual(log[0]);
  });
});

describe('summaryOf', () => {
  const checks = (count: number) =>
    Array.from({ length: count + 1 }, (_, index) => ({ subject: `s${index}`, outcome: 'verified' }) as const);
  test.each([
    [0, 'The token works. No requirements were declared.'],
    [1, '1 check verified.'],
    [2, '2 checks verified.'],
  ])('%i declared requirements', (count, expected) => {
    expect(summarize(reportOf(tokenReport({ checks: checks(count) })))).toBe(expected);
  });

  test.each([
    [1, 'The token is empty.'],
    [2, 'The token is empty, and 1 more finding.'],
    [3, 'The token is empty, and 2 more findings.'],
  ])('%i findings', (count, expected) => {
    const findings = Array.from({ length: count }, () => exampleOf('token-missing'));
    expect(summarize(reportOf(tokenReport({ findings })))).toBe(expected);
  });

  test('is one line that claims nothing as verified that is not', () => {
    const open = tokenReport({
      checks: [
        { subject: 'credential', outcome: 'verified' },
        { subject: 'repository acme/web', outcome: 'unverifiable' },
      ],
    });
    expect(summarize(reportOf(open))).toBe('1 not verified.');
  });
});
