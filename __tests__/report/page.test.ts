import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FindingCode } from '../../src/check/finding.ts';
import { stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { type RunReport, runReport } from '../../src/report/run-report.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { now } from '../check/pipeline.ts';
import { anyText, upTo } from '../texts.ts';
import { htmlPage, readPage } from './page-reader.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const listed = (name: string, rest: Partial<TokenRecord> = {}) =>
  tokenReport({ name, variable: `${name.toUpperCase()}_TOKEN`, ...rest });
const having = (...codes: readonly FindingCode[]) => ({ findings: codes.map((code) => exampleOf(code)) });
const ending = (daysLeft: number) =>
  ({
    expiry: {
      on: new Date(now.getTime() + daysLeft * 86_400_000).toISOString().slice(0, 10),
      daysLeft,
      source: 'declared',
    },
  }) as const;
const pageWith = (...tokens: readonly TokenRecord[]) => readPage(htmlPage(reportOf(...tokens)));

describe('the headline', () => {
  test.each([
    ['some fail', [listed('a', having('token-rejected')), listed('b')], '1 of 2 tokens fails'],
    ['most fail', [listed('a', having('expired')), listed('b', having('expired')), listed('c')], '2 of 3 tokens fail'],
    ['all fail', [listed('a', having('expired')), listed('b', having('expired'))], 'All 2 tokens fail'],
    ['nothing verified', [listed('a', having('rate-limited')), listed('b')], "1 of 2 tokens couldn't be checked"],
    ['a warning', [listed('a', having('expires-soon')), listed('b')], '1 of 2 tokens needs attention'],
    ['all is well', [listed('a'), listed('b')], 'All 2 tokens pass'],
    ['an inventory of one', [listed('a')], 'The token passes'],
    ['one token', [tokenReport(having('email-mismatch'))], 'The token fails'],
    [
      'a plan',
      [tokenReport({ planned: ['GET https://api.bitbucket.org/2.0/user (Bearer)'] })],
      'Nothing was sent: this is a plan',
    ],
    ['a plan that shows a flaw', [tokenReport({ planned: ['GET x'], ...having('token-prefixed') })], 'The token fails'],
    ['faults of the options', [], 'Nothing was checked'],
  ])('%s', (_, tokens, expected) => {
    expect(pageWith(...tokens).title).toBe(`${expected} (23 Nov 2026)`);
  });

  test.each([
    ['today', 0, 'today'],
    ['tomorrow', 1, 'tomorrow'],
    ['far ahead', 1200, 'in 1,200 days'],
  ])('names the token that ends next: %s', (_, days, expected) => {
    const page = pageWith(listed('late', ending(2000)), listed('dead', ending(-3)), listed('next', ending(days)));
    expect(page.having('sentence').join('')).toContain(`. The next to expire is next, ${expected}.`);
  });

  test.each([
    ['that is unknown', [listed('a'), listed('b')], 'No expiry date is known.'],
    ['that all is past', [listed('a', ending(-1)), listed('b')], 'All known expiry dates are in the past.'],
  ])('states %s', (_, tokens, expected) => {
    expect(
      pageWith(...tokens)
        .having('sentence')
        .join(''),
    ).toContain(`. ${expected}`);
  });
});

describe('a fleet', () => {
  const tokens = [
    listed('gone', { ...having('expired', 'scope-unused'), ...ending(-1), owner: 'ops' }),
    listed('waits', having('rate-limited')),
    listed('soon', { ...having('expires-soon'), ...ending(29), owner: 'ops', purpose: 'tags releases' }),
    listed('late', { ...ending(400), owner: 'web' }),
  ];
  const page = pageWith(...tokens);

  test('is counted', () => {
    expect(page.having('count').map((text) => text.replace(/\D+/g, ''))).toEqual(['1', '1', '1', '1']);
  });

  test('is listed in the order of the report, with everything that the drawing shows', () => {
    const rows = page.having('row').map((row) => row.replace(/\s+/g, ' '));
    expect(rows.map((row) => /^\w+/.exec(row)?.[0])).toEqual(['Fail', 'Unknown', 'Warn', 'Pass']);
    const all = rows.join('');
    for (const words of ['gone', 'and 1 more', '22 Nov 2026 \u22121', 'tags releases', '29', '400', 'not known', 'web'])
      expect(all).toContain(words);
  });

  test('counts what ends, what is past, and what is not known', () => {
    expect(page.having('ends').join('').replace(/\s+/g, ' ').trim()).toContain(
      'Past: 1 Within 7 days: 0 Within 30 days: 1 Within 90 days: 1 Not known: 1',
    );
    expect(page.text).toContain('Known expiry dates: 3.');
  });

  test('contains every finding with its steps once, and a way to each token and cause', () => {
    for (const { title, cause, remedy, help } of tokens.flatMap(({ findings }) => findings)) {
      for (const words of [title, cause, ...remedy]) expect(page.text).toContain(words);
      expect(page.text.split(cause)).toHaveLength(2);
      expect(page.links).toContain(help);
    }
    for (const name of ['gone', 'waits', 'soon']) expect(page.links).toContain(`#token-${name}`);
    for (const link of page.links.filter((href) => /^#(?!mark)/.test(href))) expect(page.ids).toContain(link.slice(1));
    expect(new Set(page.ids).size).toBe(page.ids.length);
  });

  test('begins with what to do this week, each cause with its tokens', () => {
    expect(page.having('cause').map((text) => text.replace(/\s+/g, ' ').split(' The')[0])).toHaveLength(4);
    const [week = '', later = ''] = page.text.split('Later');
    expect(week).toContain('This week');
    for (const [index, code] of (['expired', 'rate-limited', 'scope-unused', 'expires-soon'] as const).entries())
      expect([week, later].map((part) => part.includes(`More about ${code}`))).toEqual([index < 2, index >= 2]);
  });

  test.each([
    ['fails', [listed('a', having('expired')), listed('b')], 'This week: fix 1 token'],
    ['ends within seven days', [listed('a', ending(7)), listed('b', ending(8))], 'This week: renew 1 token'],
    [
      'was not checked',
      [listed('a', having('rate-limited')), listed('b', having('expired'))],
      'This week: fix 1 token and check 1 again',
    ],
    ['is due', [listed('a'), listed('b')], 'Nothing to do this week'],
  ])('is headed by what %s', (_, all, expected) => {
    expect(pageWith(...all).heading).toBe(expected);
  });

  test('has the same cause, the same scopes, and the same checks of many tokens once', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      listed(`t${index}`, { ...having('expires-soon'), ...ending(4) }),
    );
    const page = pageWith(...many);
    const [{ cause = '', remedy = [] } = {}] = many[0]?.findings ?? [];
    for (const words of [cause, ...remedy, 'GET /2.0/repositories/acme/web 200scope']) {
      expect(page.text.split(words).length - 1).toBeLessThan(3);
    }
    expect(page.having('row')).toHaveLength(300);
    expect(page.having('block')).toHaveLength(6);
    expect(page.having('timeline').join('')).toContain('300');
    expect(page.having('names').join('')).toContain('and 276 more');
  });

  test('leads to a token by its name, wherever the token is in the list', () => {
    const ids = (...names: readonly string[]) =>
      pageWith(...names.map((name) => listed(name))).ids.filter((id) => id.startsWith('token-'));
    expect(ids('b', 'release-bot')).toEqual(['token-b', 'token-release-bot']);
    expect(ids('release-bot', 'データ同期')[1]).toBe('token-データ同期');
    const alike = ids('Release Bot', 'release-bot', 'release bot', 'release--bot');
    expect(alike[1]).toBe('token-release-bot');
    expect(new Set(alike).size).toBe(4);
    expect(ids('x', 'Release Bot')[1]).toBe(alike[0]);
    expect(ids('x', `${alike[0]?.slice(6)}`)[1]).not.toBe(alike[0]);
    expect(ids('same', 'same')).toEqual(['token-same', 'token-same.2']);
  });
});

describe('one token', () => {
  test('has its parts and neither table nor filter', () => {
    const page = pageWith(
      tokenReport({
        ...having('scope-missing'),
        ...ending(98),
        scopes: {
          required: ['read:repository:bitbucket', 'write:pullrequest:bitbucket'],
          granted: ['read:repository:bitbucket', 'read:user:bitbucket', 'admin:project:bitbucket'],
          missing: ['write:pullrequest:bitbucket'],
          excess: ['admin:project:bitbucket'],
          evidence: 'denial',
        },
        notes: ['The list was translated.'],
      }),
    );
    expect([...page.having('row'), ...page.having('filter'), ...page.having('timeline')]).toEqual([]);
    for (const words of [
      'Scopes, as Bitbucket listed them in a 403',
      'write:pullrequest:bitbucket missing',
      'read:repository:bitbucket required and granted',
      'admin:project:bitbucket not required',
      'read:user:bitbucket granted',
      '1 Mar 2027, in 98 days, as declared',
      'The list was translated.',
      'GET /2.0/repositories/acme/web 200',
      'Release Bot',
    ]) {
      expect(page.text).toContain(words);
    }
  });

  test('faults of the options are reported where there is no token', () => {
    const report = runReport(now, 1, [exampleOf('option-invalid')], []);
    expect(readPage(htmlPage(report)).having('finding')).toHaveLength(1);
  });
});

describe('word for word, without what concerns the browser alone', () => {
  const pageWithout = (report: RunReport) =>
    htmlPage({ ...report, tool: { ...report.tool, version: '1.0.0' } })
      .replace(/ content="default-src[^"]*"/, '')
      .replace(/<(style|script)>.*?<\/\1>/gs, '');
  const checks = [
    { subject: 'credential', outcome: 'verified', by: 'GET /2.0/user', status: 200 },
    { subject: 'scope a', outcome: 'unknown', by: 'GET /2.0/user' },
    { subject: 'scope b', outcome: 'missing' },
  ] as const;
  const scopes = { required: ['a', 'b'], missing: ['b'], excess: ['d'], evidence: 'header' } as const;
  const one = tokenReport({
    ...having('scope-missing', 'expires-soon'),
    ...ending(1),
    owner: 'ops',
    purpose: 'tags releases',
    rotate: 'https://wiki.acme.example/rotate',
    checks,
    scopes: { ...scopes, granted: ['a', 'c', 'd'] },
    notes: ['A note.'],
    planned: ['GET https://api.bitbucket.org/2.0/user (Bearer)'],
    requests: 2,
  });
  const bare = { credential: { kind: 'access-token' }, scopes: { ...scopes, evidence: 'none' }, checks: [] } as const;

  test.each<[string, RunReport]>([
    ['a token', reportOf(one)],
    ['a token of which little is known', reportOf(tokenReport(bare))],
    ['faults of the options', runReport(now, 1, [exampleOf('option-invalid')], [])],
    ['a fleet', reportOf({ ...one, name: 'first', variable: 'FIRST' }, listed('second', bare))],
  ])('%s', (_, report) => {
    expect(pageWithout(report)).toMatchSnapshot();
  });

  const many = (length: number, days: number, step = 0) =>
    Array.from({ length }, (_, index) => listed(`${days}-${index}`, ending(days + index * step)));

  test.each<[string, readonly TokenRecord[]]>([
    ['soon', [-400, -1, 0, 1, 6, 13, 14, 29, 30, 89, 90].map((days) => listed(`day ${days}`, ending(days)))],
    ['late', [358, 359, 372, 373, 4000].map((days) => listed(`day ${days}`, ending(days)))],
    ['in crowds', [...many(9, 100), ...many(10, 57), ...many(7, -9, 1)]],
    ['on unknown days', ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => listed(name))],
  ])('when they end: %s', (_, tokens) => {
    const [ends] = /<section aria-labelledby="ends-title">.*?<\/section>/s.exec(htmlPage(reportOf(...tokens))) ?? [];
    expect(ends).toMatchSnapshot();
  });
});

describe('what comes from elsewhere', () => {
  const everywhere = (text: string): TokenRecord =>
    listed(text, {
      owner: text,
      purpose: text,
      rotate: text,
      variable: text,
      credential: { kind: 'api-token', scheme: 'basic', account: text },
      scopes: { required: [text], granted: [text], missing: [text], excess: [text], evidence: 'header' },
      checks: [{ subject: text, outcome: 'denied', by: text, status: 403 }],
      findings: [{ ...exampleOf('permission-missing'), title: text, cause: text, remedy: [text, `Read ${text}.`] }],
      notes: [text],
      planned: [text],
      ...ending(3),
    });
  const tame = pageWith(everywhere('tame'), listed('other', { rotate: 'https://tame.example' }));

  /** Texts that try: markup, attributes, references, schemes, and anything at all. */
  const rude = fc.oneof(
    anyText(),
    fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '/', '=', '`', '-', '!', ' ', '\n', 'a', 'lt', 'script'),
    }),
    fc
      .tuple(
        fc.constantFrom('javascript:', 'data:text/html,', 'http://', 'https://', 'https://x@', '//', 'vbscript:'),
        fc.webPath(),
      )
      .map((parts) => parts.join('')),
    fc.webUrl({ validSchemes: ['https', 'http', 'ftp'], withQueryParameters: true, withFragments: true }),
  );

  test('is text and nothing else: no element, no attribute and no link but https comes of it', () => {
    fc.assert(
      fc.property(rude, (text) => {
        const page = pageWith(everywhere(text), listed('other', { rotate: 'https://tame.example' }));
        expect(page.scopeModel).toEqual(tame.scopeModel);
        expect(page.links.filter((href) => !/^(https:\/\/[^/@]+(\/|$)|#(token|cause|same|mark)-)/.test(href))).toEqual(
          [],
        );
        expect(page.text).toContain(stripControlCharacters(text));
      }),
      upTo(400),
    );
  });

  test.each([
    ['https', 'https://wiki.acme.example/rotate?a=1&b="2"', ['https://wiki.acme.example/rotate?a=1&b=%222%22']],
    ['a script', 'javascript:alert(1)', []],
    ['a script with spaces', ' java\nscript:alert(1)', []],
    ['a document', 'data:text/html,<script>alert(1)</script>', []],
    ['plain http', 'http://wiki.acme.example', []],
    ['another host behind a user name', 'https://bitbucket.org@evil.example/', []],
    ['no address', 'ask Zoë', []],
  ])('how a token is renewed: %s', (_, rotate, expected) => {
    const { links, text } = pageWith(listed('a', { rotate }));
    expect(links.filter((href) => !/^#|github\.com\/token-preflight/.test(href))).toEqual(expected);
    expect(text).toContain(stripControlCharacters(rotate));
  });

  test('the links in a step end where the sentence goes on', () => {
    const steps = ['Open https://a.example/x, then (https://b.example/y).', 'Read https://c.example/?q=1&r=2.'];
    const finding = { ...exampleOf('permission-missing'), remedy: steps };
    const page = pageWith(listed('a', { findings: [finding] }));
    const own = page.links.filter((href) => href.includes('.example'));
    expect(own).toEqual(['https://a.example/x', 'https://b.example/y', 'https://c.example/?q=1&r=2']);
    for (const step of steps) expect(page.text).toContain(step);
  });
});

test('the policy of the page allows its own style and script and nothing else', () => {
  const { policy, digests } = pageWith(listed('a'));
  expect(policy).toBe(`default-src 'none'; ${digests.join('; ')}; base-uri 'none'; form-action 'none'`);
  expect(digests.map((digest) => digest.split(' ')[0])).toEqual(['style-src', 'script-src']);
});
