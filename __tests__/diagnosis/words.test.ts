import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/bitbucket/catalogue.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import type { CredentialKind } from '../../src/credential/kinds.ts';
import { type Finding, finderFor } from '../../src/diagnosis/finding.ts';
import { type FactsOf, type FindingCode, findings, groups } from '../../src/diagnosis/findings.ts';
import { diagnoseOffline } from '../../src/diagnosis/offline.ts';
import { isAboutDeclaration } from '../../src/diagnosis/offline-findings.ts';
import { declare, now, requirementsIn, secretOf, speeches } from '../evidence/cases.ts';
import { expectWellWorded } from './well-worded.ts';

const codes = Object.keys(findings) as FindingCode[];
const hosts = Object.values(speeches);

/** How a reader sees a finding. */
function shown({ severity, code, subject, title, cause, remedy, help }: Finding): string {
  return [
    `${severity}: ${title} [${code}]`,
    `about: ${subject ?? '-'}`,
    cause,
    ...remedy.map((step, index) => `${index + 1}. ${step}`),
    help,
  ].join('\n');
}

describe.each(hosts)('the words on the host: $host', (say) => {
  test.each(codes)('%s', (code) => {
    const finding = finderFor(findings, say)(code, findings[code].example as FactsOf<typeof code>);
    expectWellWorded(finding);
    expect(shown(finding)).toMatchSnapshot();
  });
});

describe('the table', () => {
  test('every code stands in one group', () => {
    const grouped = groups.flatMap(({ rows }) => Object.keys(rows));
    expect(grouped.toSorted()).toEqual(codes.toSorted());
  });

  test.each(codes)('%s has a severity, and says when it is given in a sentence', (code) => {
    expect(['fail', 'unknown', 'warn']).toContain(findings[code].severity);
    expect(findings[code].when).toMatch(/^[A-Z].+\.$/);
    expect(findings[code].when).not.toMatch(/ {2}|undefined/);
  });

  test('a finding of the group "declaration" is told from the others', () => {
    const find = finderFor(findings, speeches.action);
    for (const { name, rows } of groups) {
      for (const code of Object.keys(rows) as FindingCode[]) {
        const finding = find(code, findings[code].example as FactsOf<typeof code>);
        expect(isAboutDeclaration(finding)).toBe(name === 'declaration');
      }
    }
  });

  test('the severity of the table gives way to the one that is asked for', () => {
    expect(
      finderFor(findings, speeches.action)('expires-soon', findings['expires-soon'].example, 'fail').severity,
    ).toBe('fail');
  });
});

describe('one and many', () => {
  const one = ['GET /2.0/user'];
  const two = ['GET /2.0/user', 'GET /2.0/workspaces/acme'];
  const three = [...two, 'GET /2.0/repositories/acme/web'];
  const scopes = ['read:repository:bitbucket', 'write:repository:bitbucket', 'read:user:bitbucket'];
  const stray = { what: 'tab', count: 1, position: 1, length: 9, trimmed: false };
  type Variation = { readonly [Code in FindingCode]: readonly [Code, Partial<FactsOf<Code>>] }[FindingCode];
  const variations: readonly Variation[] = [
    ['scope-missing', { missing: scopes.slice(0, 1), required: scopes.slice(0, 1) }],
    ['scope-missing', { missing: scopes, required: scopes, readHint: true, alsoGranted: ['read:project:bitbucket'] }],
    ['scope-missing', { missing: ['repository'], required: ['repository'], kind: 'oauth-token' }],
    ['scope-missing', { missing: ['repository'], required: ['repository'], kind: 'workspace-access-token' }],
    ['scope-unverified', { scopes: scopes.slice(0, 1) }],
    ['scope-unverified', { scopes }],
    ['scope-unverified', { scopes, places: ['repository'] }],
    ['scope-unverified', { scopes, places: ['workspace', 'project'] }],
    ['scope-excess', { excess: scopes.slice(0, 1) }],
    ['scope-excess', { excess: scopes }],
    ['scope-not-for-kind', { kind: 'access-token' }],
    ['scope-not-for-kind', { scopes: ['snippet', 'email'], texts: ['Snippets: Read', 'email'] }],
    [
      'scope-not-for-kind',
      {
        scopes: ['account'],
        texts: ['read:workspace:bitbucket'],
        holders: ['workspace-access-token', 'api-token', 'oauth-token'],
      },
    ],
    ['scope-not-for-kind', { holders: [] }],
    ['scope-unrecognised', { nearest: [] }],
    ['scope-unrecognised', { nearest: scopes }],
    ['operation-unrecognised', { nearest: [] }],
    ['operation-unrecognised', { nearest: two }],
    ['operation-deprecated', { replacement: two }],
    ['operation-removed', { replacement: [] }],
    ['operation-removed', { replacement: two }],
    ['operation-needs-other-credential', { listed: '' }],
    ['token-stray-characters', { strays: [stray] }],
    ['token-stray-characters', { strays: [{ ...stray, count: 2, trimmed: true }], trimmed: true }],
    ['token-stray-characters', { strays: [stray, { ...stray, what: 'line break (LF)', count: 3 }, stray] }],
    ['token-unexpanded', { form: 'expression' }],
    ['token-unexpanded', { form: 'variable in braces' }],
    ['token-unexpanded', { form: 'variable of PowerShell' }],
    ['token-unexpanded', { form: 'asterisks' }],
    ['token-is-pair', { is: 'pair', takesEmail: false }],
    ['token-is-pair', { is: 'encoded', takesEmail: true }],
    ['token-is-pair', { is: 'address with a token', takesEmail: false }],
    ['token-is-pair', { is: 'address', takesEmail: false }],
    ['token-is-pair', { is: 'scope', takesEmail: false }],
    ['email-malformed', { is: 'token' }],
    ['email-malformed', { is: 'variable' }],
    ['email-malformed', { is: 'asterisks' }],
    ['token-damaged', { checksum: 'absent', clipped: true }],
    ['email-missing', { accepted: true }],
    ['app-password-removed', { scopes: [] }],
    ['scheme-refused', { kind: 'unrecognised' }],
    ['token-without-scopes', { scopes: [] }],
    ['token-rejected', { tried: ['bearer'], likely: ['revocation'], ruledOut: [], scopes: [] }],
    ['token-rejected', { kind: 'repository-access-token', tried: ['bearer'], scopes: ['repository'] }],
    ['token-rejected', { kind: 'oauth-token', tried: ['bearer'], scopes: ['repository', 'account'] }],
    ['token-rejected', { kind: 'unrecognised', likely: ['no-token', 'expiry'], ruledOut: [], scopes: [] }],
    [
      'token-rejected',
      {
        kind: 'access-token',
        tried: ['bearer'],
        likely: ['damage'],
        ruledOut: ['expiry', 'email'],
        end: { on: '2026-12-31', source: 'declared' },
      },
    ],
    ['access-denied', { requests: one, kind: 'project-access-token' }],
    ['access-denied', { requests: three, resource: 'project' }],
    ['access-denied', { requests: three, resource: 'workspace' }],
    ['access-denied', { requests: three, resource: 'user' }],
    [
      'resource-hidden',
      { hidden: 'part', resource: 'repository acme/web', by: 'GET /2.0/repositories/acme/web/pipelines' },
    ],
    [
      'resource-hidden',
      { hidden: 'either', resource: 'repository acme/web', by: 'GET /2.0/repositories/acme/web/pipelines' },
    ],
    ['resource-hidden', { resource: 'workspace acme', option: 'workspace', kind: 'workspace-access-token' }],
    ['two-step-required', { kind: 'repository-access-token' }],
    ['credential-kind-refused', { requests: two, kind: 'api-token' }],
    ['endpoint-removed', { requests: two }],
    ['expired', { byItself: true, kind: 'oauth-token', scopes: [] }],
    ['expired', { isEmailTried: false }],
    ['expired', { kind: 'oauth-token', scopes: [] }],
    ['expires-soon', { daysLeft: 0, failDays: 14 }],
    ['expires-soon', { daysLeft: 0 }],
    ['expires-soon', { daysLeft: 1 }],
    ['expiry-contradicted', { byItself: true }],
    ['rate-limited', { requests: two, retryAfter: '120' }],
    ['rate-limited', { retryAfter: 'Mon, 23 Nov 2026 19:00:00 GMT' }],
    ['service-failing', { requests: three, statuses: [500, 503] }],
    ['network-unreachable', { stage: 'answer' }],
    ['network-unreachable', { host: 'proxy.test:3128', stage: 'connection to the proxy', variable: 'https_proxy' }],
    ['network-unreachable', { stage: 'address of the proxy', variable: 'HTTPS_PROXY' }],
    ['proxy-refused', { status: 403, variable: 'https_proxy' }],
    ['answer-unreadable', { requests: two, bytes: 1 }],
    ['answer-unattributed', { requests: two }],
    ['answer-unexpected', { requests: two, status: 302, empty: false }],
    ['answer-unexpected', { status: 405, empty: true }],
    ['answer-unexpected', { status: 404, empty: false, isUnhosted: true }],
    ['answer-unexpected', { requests: two, status: 404, empty: false, isUnhosted: true }],
    ['timed-out', { seconds: 1 }],
  ];

  test.each(variations)('%s with %j', (code, facts) => {
    const example: object = findings[code].example;
    const finding = finderFor(findings, speeches.action)(code, { ...example, ...facts } as FactsOf<typeof code>);
    expectWellWorded(finding);
    expect(shown(finding)).toMatchSnapshot();
  });

  test.each([0, 1, 2, 30])('%i days left', (daysLeft) => {
    const find = finderFor(findings, speeches.action);
    const { title } = find('expires-soon', { ...findings['expires-soon'].example, daysLeft });
    expect(title).toBe(
      daysLeft === 0
        ? 'The token expires today'
        : `The token expires in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`,
    );
  });
});

test('in an inventory nothing replaces a variable in the place of the e-mail', () => {
  const entry = { name: 'release-bot', variable: 'BOT_TOKEN', placed: (key: string) => key };
  const finding = finderFor(findings, { ...speeches.action, entry })('email-malformed', { is: 'variable' });
  expectWellWorded(finding);
  expect(finding.cause).toContain('In an inventory nothing replaces it.');
  expect(finding.remedy).toEqual([expect.stringContaining('Set "email" of release-bot in the inventory to')]);
});

describe('titles stay short', () => {
  const host = 'bitbucket-gateway.platform.acme-industries.example:8443';
  test.each([
    ['answer-unexpected', { host }],
    ['network-unreachable', { host }],
    ['tls-untrusted', { host }],
    ['token-prefixed', { prefix: 'Authorization: Bearer' }],
  ] as const)('%s with %j', (code, facts) => {
    const example: object = findings[code].example;
    const { title } = finderFor(findings, speeches.terminal)(code, { ...example, ...facts } as FactsOf<typeof code>);
    expect(title.length).toBeLessThan(80);
  });

  test.each(Object.values(speeches))('for the longest option on the host: $host', (say) => {
    const { title } = finderFor(findings, say)('option-invalid', {
      option: say.option('excess-scopes'),
      problem: 'x.',
    });
    expect(title.length).toBeLessThan(80);
  });
});

describe('everything in the catalogues can be declared, and what is said about it reads well', () => {
  const offline = (scopes: readonly string[], operations: readonly string[]) => {
    const declaration = declare({ repository: 'acme/web', scopes, operations });
    const find = finderFor(findings, speeches.terminal);
    return diagnoseOffline({
      declaration,
      requirements: requirementsIn(declaration),
      secret: secretOf(declaration),
      now,
      find,
    });
  };

  test('every scope', () => {
    for (const { name, retired } of scopeTable) {
      const found = offline([name], []);
      expect(found.map(({ code }) => code)).toEqual(retired === undefined ? [] : ['scope-retired']);
      for (const finding of found) expectWellWorded(finding);
    }
  });

  test('every operation', () => {
    for (const { method, path, state, since, until } of catalogue()) {
      const found = offline([], [`${method} ${path}`]);
      for (const finding of found) expectWellWorded(finding);
      const said = found.find(({ code }) => code === 'operation-removed' || code === 'operation-deprecated');
      expect(said?.code).toBe(state === 'current' ? undefined : `operation-${state}`);
      if (since !== undefined) expect(said?.cause).toContain(since);
      if (until !== undefined) expect(said?.cause).toContain(until);
    }
  });
});

test('a new token of every kind can be had by steps that read well', () => {
  const kinds: readonly CredentialKind[] = [
    ...(['api-token', 'repository-access-token', 'project-access-token', 'workspace-access-token'] as const),
    ...(['access-token', 'oauth-token', 'app-password', 'unrecognised'] as const),
  ];
  for (const kind of kinds) {
    for (const say of hosts) {
      for (const scopes of [[], ['repository'], ['repository', 'account']]) {
        expectWellWorded(finderFor(findings, say)('expires-soon', { on: '2026-12-01', daysLeft: 2, kind, scopes }));
      }
    }
  }
});
