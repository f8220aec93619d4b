import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../src/bitbucket/catalogue.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { CredentialKind } from '../../src/credential/kinds.ts';
import type { Known } from '../../src/diagnosis/case.ts';
import { expiryFindings } from '../../src/diagnosis/expiry.ts';
import { type Finding, finderFor } from '../../src/diagnosis/finding.ts';
import { declarationFindingsOf, diagnoseOffline } from '../../src/diagnosis/offline.ts';
import { offlineFindings } from '../../src/diagnosis/offline-findings.ts';
import { concludeOffline } from '../../src/diagnosis/verdict.ts';
import type { Standing } from '../../src/evidence/standing.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { declare, email, now, requirementsIn, secretOf, speeches } from '../evidence/cases.ts';

const find = finderFor(offlineFindings, speeches.action);

function known(raw: RawOptions): Known {
  const declaration = declare(raw);
  return { declaration, requirements: requirementsIn(declaration), secret: secretOf(declaration), now, find };
}
const coded = (findings: readonly Finding[]) => findings.map(({ severity, code }) => `${severity} ${code}`);
const worded = (findings: readonly Finding[]) => findings.flatMap(({ cause, remedy }) => [cause, ...remedy]).join('\n');
const seconds = (time: string) => Date.parse(time) / 1000;

describe('the secret and the e-mail', () => {
  test.each<[string, RawOptions, string, string]>([
    ['nothing', { token: '' }, 'fail token-missing', ''],
    ['outer blanks', { token: ` ${apiToken}` }, 'warn token-stray-characters', 'blank'],
    ['a character inside', { token: apiToken.replace('-', '- ') }, 'fail token-stray-characters', 'blank'],
    ['a variable', { token: '$TOKEN' }, 'fail token-unexpanded', '$'],
    ['a scheme before it', { token: `Bearer ${apiToken}` }, 'fail token-prefixed', 'Bearer'],
    ['a pair', { token: `${email}:${apiToken}` }, 'fail token-is-pair', ':'],
    ['a token of another product', { token: `ghp_${'a1'.repeat(18)}` }, 'fail token-foreign', 'GitHub'],
    ['no e-mail', { email: 'release-bot' }, 'fail email-malformed', ''],
    ['an e-mail too many', { token: accessToken }, 'warn email-unneeded', ''],
    [
      'an app password',
      { token: `${'ATBB'}${'x1'.repeat(16)}`, scopes: 'repository' },
      'fail app-password-removed',
      'read:repository:bitbucket',
    ],
  ])('%s', (_, raw, code, words) => {
    const found = diagnoseOffline(known(raw));
    expect(coded(found)).toContain(code);
    expect(worded(found)).toContain(words);
  });
});

describe('the declaration', () => {
  const ofRepository = '/repositories/{workspace}/{repo_slug}';
  const property = '/users/{selected_user}/properties/{app_key}/{property_name}';

  test.each<[string, RawOptions, readonly string[], readonly string[]]>([
    ['nothing wrong', { scopes: 'repository', operations: 'GET /user' }, [], []],
    ['no operation', { operations: 'FETCH /user' }, ['fail option-invalid'], ['operations holds', '"FETCH /user"']],
    ['no scope', { scopes: 'frobnicate' }, ['fail scope-unrecognised'], ['"frobnicate"', 'Look the scope up']],
    ['a scope of no use', { scopes: 'read:issue:bitbucket' }, ['warn scope-retired'], ['Issues and wikis']],
    [
      'an unknown operation that is like another',
      { operations: 'GET /repositories/acme/web/pullrequest' },
      ['fail operation-unrecognised'],
      [`Write GET ${ofRepository}/pullrequests instead`, '2026-10-01'],
    ],
    [
      'an unknown operation that nothing is like',
      { operations: 'GET /foo/bar' },
      ['unknown operation-unrecognised'],
      ['newer than the catalogue'],
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
      ['on 2026-08-20. No token', 'there is no replacement'],
    ],
    [
      'a deprecated operation',
      { operations: 'GET /workspaces/acme/search/code' },
      ['warn operation-deprecated'],
      ['since 2026-11-01, without naming', 'no replacement is named'],
    ],
    [
      'a deprecated operation that ends',
      { operations: `GET ${property}` },
      ['warn operation-deprecated'],
      ['as deprecated and removes it on 2027-01-31'],
    ],
    [
      'a deprecated operation with a replacement, for another credential',
      { operations: 'GET /teams/acme/pipelines_config/variables' },
      ['warn operation-deprecated', 'warn operation-needs-other-credential'],
      ['Call GET /workspaces/{workspace}/pipelines-config/variables', 'listed for: access tokens and OAuth tokens.'],
    ],
    [
      'an operation for no credential',
      { operations: 'GET /hook_events' },
      ['warn operation-needs-other-credential'],
      ['Do without the operation.'],
    ],
    [
      'an operation that is barred to access tokens',
      { operations: 'GET /user', token: accessToken, email: '' },
      ['warn operation-needs-other-credential'],
      ['listed for: API tokens and OAuth tokens.'],
    ],
    ['the same for another token', { operations: 'GET /user' }, [], []],
    ['… and for an OAuth token', { operations: 'GET /user', token: jwt({}), email: '' }, [], []],
    [
      'scopes that access tokens cannot hold',
      { scopes: 'snippet admin:workspace:bitbucket repository', token: accessToken, email: '' },
      ['fail scope-not-for-kind'],
      ['admin:workspace:bitbucket', 'snippet', 'Use an API token for this job, or drop snippet and admin:workspace'],
    ],
    ['the same for another token', { scopes: 'snippet admin:workspace:bitbucket' }, [], []],
    [
      'scopes for what belongs to a user alone, which an access token is not',
      { scopes: 'read:user:bitbucket read:ssh-key:bitbucket read:gpg-key:bitbucket', token: accessToken, email: '' },
      ['fail scope-not-for-kind'],
      ['read:user:bitbucket', 'read:ssh-key:bitbucket', 'read:gpg-key:bitbucket'],
    ],
  ])('%s', (_, raw, codes, words) => {
    const found = diagnoseOffline(known(raw));
    expect(coded(found)).toEqual(codes);
    for (const part of words) expect(worded(found)).toContain(part);
  });

  test.each<[string, Partial<Operation>, string]>([
    ['nothing but OAuth tokens', { barredToAccessTokens: true }, 'listed for: OAuth tokens.'],
    ['access tokens too', { barredToAccessTokens: false }, 'listed for: access tokens and OAuth tokens.'],
  ])('an operation of the legacy scopes for %s', (_, changes, words) => {
    const { requirements } = known({ operations: 'GET /repositories/acme/web' });
    const operations = requirements.operations.map((one) => ({
      ...one,
      operation: { ...one.operation, apiToken: false, ...changes },
    }));
    const found = declarationFindingsOf({ ...requirements, operations }, 'api-token', undefined, find);
    expect(worded(found)).toContain(words);
  });

  test('an operation that is barred anyway asks for no scope that the token cannot hold', () => {
    const { requirements } = known({ operations: 'GET /user', token: accessToken, email: '' });
    expect(coded(declarationFindingsOf(requirements, 'repository-access-token', undefined, find))).toEqual([
      'warn operation-needs-other-credential',
    ]);
  });

  test('an operation that is barred and cannot be asked is told by the scope that this kind cannot hold', () => {
    const { requirements } = known({ operations: 'GET /user/emails/{email}', token: accessToken, email: '' });
    expect(coded(declarationFindingsOf(requirements, 'repository-access-token', undefined, find))).toEqual([
      'warn operation-needs-other-credential',
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
  ])('%s cannot hold what %j asks for', (kind, raw, scopes, texts, holders) => {
    const { requirements } = known({ ...raw, token: accessToken, email: '' });
    const [finding] = declarationFindingsOf(requirements, kind, undefined, find).filter(
      ({ code }) => code === 'scope-not-for-kind',
    );
    expect(finding).toEqual(find('scope-not-for-kind', { scopes, kind, texts, holders }));
  });

  test('what an access token holds all the same is not complained about', () => {
    const { requirements } = known({ scopes: 'snippet', token: accessToken, email: '' });
    expect(coded(declarationFindingsOf(requirements, 'access-token', undefined, find))).toHaveLength(1);
    expect(declarationFindingsOf(requirements, 'access-token', ['snippet'], find)).toEqual([]);
  });

  test('what is wrong stands by gravity, whatever it is about', () => {
    const raw = {
      scopes: 'read:issue:bitbucket',
      operations: 'GET /foo/bar GET /workspaces',
      'expires-on': '2026-11-24',
    };
    const found = diagnoseOffline(known({ ...raw, operations: ['GET /foo/bar', 'GET /workspaces'], token: '' }));
    expect(coded(found)).toEqual([
      'fail operation-removed',
      'fail token-missing',
      'unknown operation-unrecognised',
      'warn scope-retired',
      'warn expires-soon',
    ]);
  });
});

describe('the last day', () => {
  const own = (exp: string, iat?: string) => ({
    email: '',
    token: jwt({ exp: seconds(exp), ...(iat !== undefined && { iat: seconds(iat) }) }),
  });

  test.each<[string, RawOptions, Standing['life'] | undefined, readonly string[]]>([
    ['not known', {}, undefined, []],
    ['far', { 'expires-on': '2026-12-23' }, undefined, []],
    ['within 30 days', { 'expires-on': '2026-12-22' }, undefined, ['warn expires-soon']],
    ['today', { 'expires-on': '2026-11-23' }, 'alive', ['warn expires-soon']],
    ['within the days that fail', { 'expires-on': '2026-12-02', 'fail-days': '10' }, 'alive', ['fail expires-soon']],
    [
      'on the first day that does not',
      { 'expires-on': '2026-12-03', 'fail-days': '10' },
      'alive',
      ['warn expires-soon'],
    ],
    ['past as declared, and nobody asked', { 'expires-on': '2026-11-22' }, undefined, []],
    ['past as declared, and nothing came of asking', { 'expires-on': '2026-11-22' }, 'unproven', []],
    ['past as declared, and alive', { 'expires-on': '2026-11-22' }, 'alive', ['warn expiry-contradicted']],
    ['refused: that is told elsewhere', { 'expires-on': '2026-11-24' }, 'refused', []],
    ['past by itself', own('2026-11-23T17:59:59Z'), undefined, ['fail expired']],
    ['past by itself, and alive', own('2026-11-23T17:59:59Z'), 'alive', ['warn expiry-contradicted']],
    ['near by itself', own('2026-11-23T18:00:00Z'), undefined, ['warn expires-soon']],
    ['near by itself, as it is made', own('2026-11-23T19:00:00Z', '2026-11-23T17:00:00Z'), undefined, []],
    [
      'near as declared, whatever it is made for',
      { ...own('2026-11-23T19:00:00Z', '2026-11-23T17:00:00Z'), 'expires-on': '2026-11-24' },
      undefined,
      ['warn expires-soon'],
    ],
  ])('%s', (_, raw, life, codes) => {
    const standing = life && ({ life, kind: 'api-token', vocabulary: 'granular' } as Standing);
    expect(coded(expiryFindings({ ...known(raw), ...(standing && { standing }) }))).toEqual(codes);
  });

  test.each<[string, boolean, Standing['life'], readonly string[]]>([
    ['of an inventory, alive', true, 'alive', ['warn expiry-unknown']],
    ['of an inventory, not seen', true, 'unproven', []],
    ['alone', false, 'alive', []],
  ])('is expected of a token %s', (_, isListed, life, codes) => {
    const standing = { life, kind: 'api-token', vocabulary: 'granular' } as Standing;
    expect(coded(expiryFindings({ ...known({}), isListed, standing }))).toEqual(codes);
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
    const standing = { life: 'alive', kind: 'api-token', vocabulary: 'granular' } as Standing;
    expect(expiryFindings({ ...known(raw), standing })).toEqual([find('expiry-contradicted', { on, byItself })]);
  });

  test('is told with the option that makes a failure of it', () => {
    const soon = { 'expires-on': '2026-12-02', 'warn-days': '20' };
    const [failing] = expiryFindings(known({ ...soon, 'fail-days': '10' }));
    expect(failing?.cause).toContain('a failure and not a warning because the input "fail-days" is 10.');
    const [warning] = expiryFindings(known({ ...soon, 'fail-days': '9' }));
    expect(warning?.cause).not.toContain('fail-days');
  });

  test('is told with the words of the scopes that a new token needs', () => {
    const about = known({ ...own('2026-11-23T17:59:59Z'), scopes: 'repository' });
    const expired = { kind: 'oauth-token', scopes: ['read:repository:bitbucket'], isEmailTried: false } as const;
    expect(expiryFindings(about)).toEqual([find('expired', { on: '2026-11-23', byItself: true, ...expired })]);
    const soon = known({ token: accessToken, email: '', scopes: 'repository', 'expires-on': '2026-11-24' });
    const standing = { life: 'alive', kind: 'access-token', vocabulary: 'legacy' } as Standing;
    const [finding] = expiryFindings({ ...soon, standing });
    expect(finding).toEqual(
      find('expires-soon', { on: '2026-11-24', daysLeft: 1, kind: 'access-token', scopes: ['repository'] }),
    );
  });
});

describe('a token that was not asked about', () => {
  const needed = { required: ['read:repository:bitbucket'], missing: [], excess: [], evidence: 'none' };
  const translated = 'repository was read as read:repository:bitbucket, as this kind of token calls it.';

  test('has a report without any answer', () => {
    const findings = [find('token-missing', {})];
    const about = known({ scopes: 'repository', 'expires-on': '2027-03-01' });
    const report = concludeOffline(about, 'granular', findings);
    expect(report).toEqual({
      name: 'token',
      verdict: 'fail',
      credential: { kind: 'api-token' },
      scopes: needed,
      checks: [],
      expiry: { on: '2027-03-01', daysLeft: 98, source: 'declared' },
      findings,
      notes: [translated],
      requests: 0,
    });
    expect(report).not.toHaveProperty('planned');
  });

  test('has what was planned, and the scopes to tick', () => {
    const report = concludeOffline(known({ scopes: 'repository' }), 'granular', [], ['GET x']);
    expect(report).toMatchObject({ verdict: 'pass', planned: ['GET x'], findings: [] });
    expect(report.notes).toEqual([
      translated,
      'Scopes that the token needs, and no more: Repositories: Read (read:repository:bitbucket).',
    ]);
    expect(report).not.toHaveProperty('expiry');
  });

  test('has no other spelling to tell of where there is none', () => {
    expect(concludeOffline(known({ scopes: 'admin:workspace:bitbucket' }), 'legacy', []).notes).toEqual([]);
  });

  test('has none to tick where none is needed', () => {
    expect(concludeOffline(known({}), 'granular', [], []).notes).toEqual([]);
  });
});
