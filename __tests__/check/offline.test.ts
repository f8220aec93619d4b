import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../src/bitbucket/catalog.ts';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import type { Authentication } from '../../src/check/authentication.ts';
import type { CheckContext } from '../../src/check/context.ts';
import { expiryFindings } from '../../src/check/expiry.ts';
import { createFinding, type Finding } from '../../src/check/finding.ts';
import { expiryFindingsOnline } from '../../src/check/findings/expiry.ts';
import { findOffline } from '../../src/check/findings/offline.ts';
import { requirementFindings } from '../../src/check/findings/requirements.ts';
import { offlineResult } from '../../src/check/offline-result.ts';
import { planRequests } from '../../src/check/plan.ts';
import { ofKind } from '../../src/check/requirement.ts';
import type { RawOptions } from '../../src/config/options.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { renderToken } from '../../src/report/token-report.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { configure, contextFor, email, hostNames } from './pipeline.ts';

function known(raw: RawOptions): CheckContext {
  return contextFor(configure(raw));
}
const coded = (findings: readonly Finding[]) => findings.map(({ severity, code }) => `${severity} ${code}`);
const worded = (findings: readonly Finding[]) =>
  findings
    .map((finding) => renderFinding(finding, hostNames.action))
    .flatMap(({ cause, remedy }) => [cause, ...remedy])
    .join('\n');
const seconds = (time: string) => Date.parse(time) / 1000;

describe('the secret and the email', () => {
  test.each<[string, RawOptions, string, string]>([
    ['nothing', { token: '' }, 'fail token-missing', ''],
    ['outer spaces', { token: ` ${apiToken}` }, 'warn token-invalid-characters', 'space'],
    ['a character inside', { token: apiToken.replace('-', '- ') }, 'fail token-invalid-characters', 'space'],
    ['a variable', { token: '$TOKEN' }, 'fail token-unexpanded', '$'],
    ['a scheme before it', { token: `Bearer ${apiToken}` }, 'fail token-prefixed', 'Bearer'],
    ['a pair', { token: `${email}:${apiToken}` }, 'fail token-not-bare', 'a username, a colon, and a token'],
    ['a token of another product', { token: `ghp_${'a1'.repeat(18)}` }, 'fail token-wrong-product', 'GitHub'],
    ['no email', { email: 'release-bot' }, 'fail email-malformed', ''],
    ['an unneeded email', { token: accessToken }, 'warn email-ignored', ''],
    [
      'an app password',
      { token: `${'ATBB'}${'x1'.repeat(16)}`, scopes: 'repository' },
      'fail app-password-removed',
      'read:repository:bitbucket',
    ],
  ])('%s', (_, raw, code, words) => {
    const found = findOffline(known(raw));
    expect(coded(found)).toContain(code);
    expect(worded(found)).toContain(words);
  });
});

describe('the declaration', () => {
  const ofRepository = '/repositories/{workspace}/{repo_slug}';
  const property = '/users/{selected_user}/properties/{app_key}/{property_name}';

  test.each<[string, RawOptions, readonly string[], readonly string[]]>([
    ['nothing wrong', { scopes: 'repository', operations: 'GET /user' }, [], []],
    [
      'no operation',
      { operations: 'FETCH /user' },
      ['fail option-invalid'],
      ['"FETCH /user" in operations is invalid'],
    ],
    ['no scope', { scopes: 'frobnicate' }, ['fail scope-unknown'], ['"frobnicate"', 'Look up the scope']],
    ['a scope of no use', { scopes: 'read:issue:bitbucket' }, ['warn scope-unused'], ['Issues and wikis']],
    [
      'an unknown operation that is like another',
      { operations: 'GET /repositories/acme/web/pullrequest' },
      ['fail operation-unknown'],
      [`Use GET ${ofRepository}/pullrequests instead`, '2026-10-01'],
    ],
    [
      'an unknown operation that nothing is like',
      { operations: 'GET /foo/bar' },
      ['unknown operation-unknown'],
      ['newer than the catalog'],
    ],
    [
      'a removed operation',
      { operations: 'GET /workspaces' },
      ['fail operation-removed'],
      ['on 2026-04-14 (CHANGE-2770)', 'Call GET /user/workspaces instead.'],
    ],
    [
      'a removed operation without an announcement',
      { operations: `GET ${ofRepository}/issues` },
      ['fail operation-removed'],
      ["on 2026-08-20 (CHANGE-3071). It doesn't work", 'There is no replacement'],
    ],
    [
      'a deprecated operation',
      { operations: 'GET /workspaces/acme/search/code' },
      ['warn operation-deprecated'],
      ['since 2026-11-01. No removal date', 'no replacement is announced'],
    ],
    [
      'a deprecated operation that ends',
      { operations: `GET ${property}` },
      ['warn operation-deprecated'],
      ['is deprecated. It will be removed on 2027-01-31'],
    ],
    [
      'a deprecated operation with a replacement, for another credential',
      { operations: 'GET /teams/acme/pipelines_config/variables' },
      ['warn operation-deprecated', 'warn operation-wrong-token-kind'],
      [
        'Call GET /workspaces/{workspace}/pipelines-config/variables',
        'supports the operation: an access token or an OAuth token.',
      ],
    ],
    [
      'an operation for no credential',
      { operations: 'GET /hook_events' },
      ['warn operation-wrong-token-kind'],
      ["Change the job so that it doesn't need the operation."],
    ],
    [
      'an operation that is barred to access tokens',
      { operations: 'GET /user', token: accessToken, email: '' },
      ['warn operation-wrong-token-kind'],
      ['supports the operation: an API token or an OAuth token.'],
    ],
    ['the same for another token', { operations: 'GET /user' }, [], []],
    ['… and for an OAuth token', { operations: 'GET /user', token: jwt({}), email: '' }, [], []],
    [
      'scopes that access tokens cannot hold',
      { scopes: 'snippet admin:workspace:bitbucket repository', token: accessToken, email: '' },
      ['fail scope-not-for-kind'],
      ['admin:workspace:bitbucket', 'snippet', 'Use an API token for this job, or remove snippet and admin:workspace'],
    ],
    ['the same for another token', { scopes: 'snippet admin:workspace:bitbucket' }, [], []],
    [
      'scopes for what belongs to a user alone, which an access token is not',
      { scopes: 'read:user:bitbucket read:ssh-key:bitbucket read:gpg-key:bitbucket', token: accessToken, email: '' },
      ['fail scope-not-for-kind'],
      ['read:user:bitbucket', 'read:ssh-key:bitbucket', 'read:gpg-key:bitbucket'],
    ],
  ])('%s', (_, raw, codes, words) => {
    const found = findOffline(known(raw));
    expect(coded(found)).toEqual(codes);
    for (const part of words) expect(worded(found)).toContain(part);
  });

  test.each<[string, Partial<Operation>, string]>([
    ['nothing but OAuth tokens', { disallowsAccessTokens: true }, 'supports the operation: an OAuth token.'],
    [
      'access tokens too',
      { disallowsAccessTokens: false },
      'supports the operation: an access token or an OAuth token.',
    ],
  ])('an operation that only has OAuth scopes, for %s', (_, changes, words) => {
    const { requirements } = known({ operations: 'GET /repositories/acme/web' });
    const all = ofKind(requirements, 'operation').map((one) => ({
      ...one,
      operation: { ...one.operation, allowsApiTokens: false, ...changes },
    }));
    const found = requirementFindings({ ...requirements, all }, 'api-token');
    expect(worded(found)).toContain(words);
  });

  test('an operation that is barred anyway requires no scope that the token cannot hold', () => {
    const { requirements } = known({ operations: 'GET /user', token: accessToken, email: '' });
    expect(coded(requirementFindings(requirements, 'repository-access-token'))).toEqual([
      'warn operation-wrong-token-kind',
    ]);
  });

  test('an operation that is barred and cannot be requested is reported by the scope that this kind cannot hold', () => {
    const { requirements } = known({ operations: 'GET /user/emails/{email}', token: accessToken, email: '' });
    expect(coded(requirementFindings(requirements, 'repository-access-token'))).toEqual([
      'fail operation-wrong-token-kind',
      'fail scope-not-for-kind',
    ]);
  });

  const alike: readonly CredentialKind[] = ['api-token', 'oauth-token'];
  test.each<[CredentialKind, RawOptions, readonly string[], readonly string[], readonly CredentialKind[]]>([
    [
      'repository-access-token',
      { scopes: 'project' },
      ['project'],
      ['project'],
      ['project-access-token', 'workspace-access-token', ...alike],
    ],
    [
      'repository-access-token',
      { scopes: 'read:workspace:bitbucket' },
      ['account'],
      ['read:workspace:bitbucket'],
      ['workspace-access-token', ...alike],
    ],
    ['project-access-token', { scopes: 'account' }, ['account'], ['account'], ['workspace-access-token', ...alike]],
    ['repository-access-token', { scopes: 'snippet' }, ['snippet'], ['snippet'], alike],
    ['repository-access-token', { scopes: 'project snippet' }, ['project', 'snippet'], ['project', 'snippet'], alike],
    [
      'access-token',
      { scopes: 'admin:workspace:bitbucket' },
      ['admin:workspace:bitbucket'],
      ['admin:workspace:bitbucket'],
      ['api-token'],
    ],
    [
      'repository-access-token',
      { operations: ['GET /workspaces/acme/projects', 'GET /user'] },
      ['project'],
      ['GET /workspaces/acme/projects'],
      alike,
    ],
  ])('%s cannot hold what %j requires', (kind, raw, scopes, texts, holders) => {
    const { requirements } = known({ ...raw, token: accessToken, email: '' });
    const [finding] = requirementFindings(requirements, kind).filter(({ code }) => code === 'scope-not-for-kind');
    expect(finding).toEqual(createFinding('scope-not-for-kind', { scopes, kind, texts, holders }));
  });

  test('what an access token includes anyway is not complained about', () => {
    const { requirements } = known({ scopes: 'snippet', token: accessToken, email: '' });
    expect(coded(requirementFindings(requirements, 'access-token'))).toHaveLength(1);
    expect(requirementFindings(requirements, 'access-token', ['snippet'])).toEqual([]);
  });

  test('what is wrong is by severity, whatever it is about', () => {
    const raw = {
      scopes: 'read:issue:bitbucket',
      operations: 'GET /foo/bar GET /workspaces',
      'expires-on': '2026-11-24',
    };
    const found = findOffline(known({ ...raw, operations: ['GET /foo/bar', 'GET /workspaces'], token: '' }));
    expect(coded(found)).toEqual([
      'fail operation-removed',
      'fail token-missing',
      'unknown operation-unknown',
      'warn scope-unused',
      'warn expires-soon',
    ]);
  });
});

describe('the expiry date', () => {
  const own = (exp: string, iat?: string) => ({
    email: '',
    token: jwt({ exp: seconds(exp), ...(iat !== undefined && { iat: seconds(iat) }) }),
  });

  test.each<[string, RawOptions, Authentication['status'] | undefined, readonly string[]]>([
    ['not known', {}, undefined, []],
    ['far', { 'expires-on': '2026-12-23' }, undefined, []],
    ['within 30 days', { 'expires-on': '2026-12-22' }, undefined, ['warn expires-soon']],
    ['today', { 'expires-on': '2026-11-23' }, 'accepted', ['warn expires-soon']],
    ['within the days that fail', { 'expires-on': '2026-12-02', 'fail-days': '10' }, 'accepted', ['fail expires-soon']],
    [
      'on the first day that does not',
      { 'expires-on': '2026-12-03', 'fail-days': '10' },
      'accepted',
      ['warn expires-soon'],
    ],
    ['past as declared, and none asked', { 'expires-on': '2026-11-22' }, undefined, []],
    ['past as declared, and nothing came of asking', { 'expires-on': '2026-11-22' }, 'unverified', []],
    ['past as declared, and valid', { 'expires-on': '2026-11-22' }, 'accepted', ['warn expiry-outdated']],
    ['refused: that is reported elsewhere', { 'expires-on': '2026-11-24' }, 'rejected', []],
    ['past by itself', own('2026-11-23T17:59:59Z'), undefined, ['fail expired']],
    ['past by itself, and valid', own('2026-11-23T17:59:59Z'), 'accepted', ['warn expiry-outdated']],
    ['near by itself', own('2026-11-25T18:00:00Z'), undefined, ['warn expires-soon']],
    ['nearer than a day by itself, as any is that is made for a day', own('2026-11-23T18:00:00Z'), undefined, []],
    ['near by itself, as it is made', own('2026-11-23T19:00:00Z', '2026-11-23T17:00:00Z'), undefined, []],
    [
      'near as declared, whatever it is made for',
      { ...own('2026-11-23T19:00:00Z', '2026-11-23T17:00:00Z'), 'expires-on': '2026-11-24' },
      undefined,
      ['warn expires-soon'],
    ],
  ])('%s', (_, raw, status, codes) => {
    const authentication = status && ({ status, kind: 'api-token', scopeModel: 'api-token' } as Authentication);
    const context = known(raw);
    const found = authentication ? expiryFindingsOnline(context, authentication) : expiryFindings(context);
    expect(coded(found)).toEqual(codes);
  });

  test.each<[string, boolean, Authentication['status'], readonly string[]]>([
    ['of an inventory, accepted', true, 'accepted', ['warn expiry-unknown']],
    ['of an inventory, not seen', true, 'unverified', []],
    ['alone', false, 'accepted', []],
  ])('is expected of a token %s', (_, isListed, status, codes) => {
    const authentication = { status, kind: 'api-token', scopeModel: 'api-token' } as Authentication;
    expect(coded(expiryFindingsOnline({ ...known({}), isListed }, authentication))).toEqual(codes);
  });

  test.each<[string, RawOptions, string, boolean]>([
    ['as declared', { 'expires-on': '2026-11-22' }, '2026-11-22', false],
    ['by itself', own('2026-11-22T08:00:00Z'), '2026-11-22', true],
    [
      'by itself, whatever was declared',
      { ...own('2026-11-22T08:00:00Z'), 'expires-on': '2027-01-01' },
      '2026-11-22',
      true,
    ],
  ])('is contradicted %s', (_, raw, on, byItself) => {
    const authentication = { status: 'accepted', kind: 'api-token', scopeModel: 'api-token' } as Authentication;
    expect(expiryFindingsOnline(known(raw), authentication)).toEqual([
      createFinding('expiry-outdated', { on, byItself }),
    ]);
  });

  test('is reported with the option that makes a failure of it', () => {
    const soon = { 'expires-on': '2026-12-02', 'warn-days': '20' };
    const failing = expiryFindings(known({ ...soon, 'fail-days': '10' }));
    expect(worded(failing)).toContain('a failure because fewer than 10 days are left (the input "fail-days").');
    const warning = expiryFindings(known({ ...soon, 'fail-days': '9' }));
    expect(worded(warning)).not.toContain('fail-days');
  });

  test('is reported with the words of the scopes that a new token needs', () => {
    const about = known({ ...own('2026-11-23T17:59:59Z'), scopes: 'repository' });
    const expired = { kind: 'oauth-token', scopes: ['read:repository:bitbucket'], isEmailTried: false } as const;
    expect(expiryFindings(about)).toEqual([createFinding('expired', { on: '2026-11-23', byItself: true, ...expired })]);
    const soon = known({ token: accessToken, email: '', scopes: 'repository', 'expires-on': '2026-11-24' });
    const authentication = { status: 'accepted', kind: 'access-token', scopeModel: 'oauth' } as Authentication;
    const [finding] = expiryFindingsOnline(soon, authentication);
    expect(finding).toEqual(
      createFinding('expires-soon', { on: '2026-11-24', daysLeft: 1, kind: 'access-token', scopes: ['repository'] }),
    );
  });
});

describe('a token that was not asked about', () => {
  const needed = { required: ['read:repository:bitbucket'], missing: [], excess: [], evidence: 'none' };
  const translated =
    'Checked read:repository:bitbucket instead of repository, because this kind of token has other scope names.';

  test('has a result without any response', () => {
    const findings = [createFinding('token-missing', {})];
    const context = known({ scopes: 'repository', 'expires-on': '2027-03-01' });
    const result = offlineResult(context, findings);
    expect(result).toEqual({
      verdict: 'fail',
      credential: { kind: 'api-token' },
      scopes: needed,
      checks: [],
      expiry: { on: '2027-03-01', daysLeft: 98, source: 'declared' },
      findings,
      notes: [{ type: 'scope-converted', from: 'repository', to: ['read:repository:bitbucket'] }],
      requests: 0,
    });
    expect(result).not.toHaveProperty('planned');
  });

  test('has what was planned, and the scopes to select', async () => {
    const context = known({ scopes: 'repository' });
    const plan = planRequests(context.config, context.requirements, context.credential);
    const report = await renderToken(offlineResult(context, [], plan), hostNames.action);
    expect(report).toMatchObject({ verdict: 'planned', findings: [] });
    expect(report.planned).toEqual([
      'GET https://api.bitbucket.org/2.0/user?fields=display_name,uuid (Basic)',
      'After a 401, the same once more (Bearer)',
    ]);
    expect(report.notes).toEqual([translated, 'Required scopes: Repositories: Read (read:repository:bitbucket).']);
    expect(report).not.toHaveProperty('expiry');
  });

  test('has no conversion to note where there is none', () => {
    const context = known({ scopes: 'admin:workspace:bitbucket', token: accessToken, email: '' });
    expect(offlineResult(context, []).notes).toEqual([]);
  });

  test('has no scopes to select where none is needed', () => {
    const context = known({});
    const plan = planRequests(context.config, context.requirements, context.credential);
    expect(offlineResult(context, [], plan).notes).toEqual([]);
  });
});
