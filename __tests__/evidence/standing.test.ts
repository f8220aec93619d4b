import { describe, expect, test } from '@jest/globals';
import {
  type Endpoint,
  endpointForGit,
  endpointForRepository,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
} from '../../src/bitbucket/endpoints.ts';
import type { RawOptions } from '../../src/declaration/options.ts';
import {
  type Exchange,
  isAnonymous,
  isAttributed,
  isTelling,
  isWithin,
  standingOf,
} from '../../src/evidence/standing.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { accessToken } from '../credential/tokens.ts';
import { declare, requirementsIn, secretOf } from './cases.ts';

const place = { workspace: 'acme', repository: 'web' };
const repository = endpointForRepository(place) as Endpoint;
const pullRequests = endpointForScope('read:pullrequest:bitbucket', place) as Endpoint;
const workspace = endpointForWorkspace({ workspace: 'acme' }) as Endpoint;
const hooks = endpointForScope('read:webhook:bitbucket', { workspace: 'acme' }) as Endpoint;
const user = endpointForUser();
const git = endpointForGit('clone', place) as Endpoint;

const type = { 'x-credential-type': 'api_token' };
const anonymous = { 'x-credential-type': 'unauthenticated_identity' };
const scopes = { 'x-oauth-scopes': 'read:repository:bitbucket' };
const denial = error(recorded.lacks, {
  detail: { required: ['read:user:bitbucket'], granted: ['read:project:bitbucket'] },
});
const silence: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' };

const at = (
  endpoint: Endpoint,
  result: HttpResponse | NetworkError,
  scheme: 'basic' | 'bearer' = 'basic',
): Exchange => ({
  endpoint,
  scheme,
  result,
});
const standing = (exchanges: readonly Exchange[], raw: RawOptions = {}) => {
  const declaration = declare(raw);
  return standingOf(exchanges, secretOf(declaration), requirementsIn(declaration));
};

describe('whether the credential is alive', () => {
  test.each<[string, readonly Exchange[], string, string]>([
    ['nothing asked', [], 'unproven', 'none'],
    ['no answer', [at(repository, silence)], 'unproven', 'none'],
    ['an outage', [at(repository, answer(503))], 'unproven', 'none'],
    ['a rate limit', [at(repository, answer(429, recorded.limited))], 'unproven', 'none'],
    ['a page', [at(repository, answer(200, html))], 'unproven', 'none'],
    ['a page in place of a refusal', [at(repository, answer(401, html))], 'unproven', 'none'],
    ['a redirect', [at(repository, answer(302))], 'unproven', 'none'],
    ['a removed endpoint', [at(repository, answer(410, removed))], 'unproven', 'none'],
    ['a hidden resource', [at(repository, answer(404, error(recorded.hidden)))], 'unproven', 'none'],
    ['a public resource', [at(repository, answer(200, { is_private: false }))], 'unproven', 'none'],
    [
      'no permission, which anybody may be told',
      [at(repository, answer(403, error(recorded.denied)))],
      'unproven',
      'none',
    ],
    ['a private resource', [at(repository, answer(200, { is_private: true }))], 'alive', 'endpoints'],
    ['the account', [at(user, answer(200, {}))], 'alive', 'endpoints'],
    ['the kind in the header', [at(repository, answer(200, {}, type))], 'alive', 'endpoints'],
    ['the scopes in the header', [at(repository, answer(200, {}, scopes))], 'alive', 'header'],
    ['the scopes in the header of a refusal', [at(repository, answer(403, denial, scopes))], 'alive', 'header'],
    [
      'the scopes in the header of a rate limit',
      [at(repository, answer(429, recorded.limited, scopes))],
      'alive',
      'header',
    ],
    ['the kind in the header of an outage', [at(repository, answer(500, '', type))], 'alive', 'none'],
    ['the kind on a 404', [at(repository, answer(404, error(recorded.hidden), type))], 'alive', 'none'],
    ['the scopes in the body of a refusal', [at(repository, answer(403, denial))], 'alive', 'denial'],
    [
      'a refusal for want of scopes without lists',
      [at(repository, answer(403, error(recorded.lacks)))],
      'alive',
      'none',
    ],
    ['the wrong kind', [at(user, answer(403, error(recorded.mechanism)))], 'alive', 'none'],
    ['an anonymous caller', [at(repository, answer(200, { is_private: false }, anonymous))], 'anonymous', 'none'],
    [
      'an anonymous caller on what is said to be private',
      [at(repository, answer(200, { is_private: true }, anonymous))],
      'anonymous',
      'none',
    ],
    [
      'an anonymous caller with scopes',
      [at(repository, answer(200, {}, { ...anonymous, ...scopes }))],
      'anonymous',
      'none',
    ],
    ['a refusal', [at(repository, answer(401))], 'refused', 'none'],
    ['a refusal that names the kind', [at(repository, answer(401, '', type))], 'refused', 'none'],
    [
      'refusals by both schemes',
      [at(repository, answer(401)), at(repository, answer(401), 'bearer')],
      'refused',
      'none',
    ],
    [
      'an outage, then a refusal of another question',
      [at(repository, answer(503)), at(pullRequests, answer(401))],
      'unproven',
      'none',
    ],
    ['a refusal by git alone', [at(repository, answer(503)), at(git, answer(401))], 'unproven', 'none'],
    [
      'no scopes in the first answer but in the second',
      [at(repository, answer(200, {}, type)), at(user, answer(200, {}, scopes))],
      'alive',
      'header',
    ],
    ['a refusal, then no answer', [at(repository, answer(401)), at(repository, silence, 'bearer')], 'refused', 'none'],
    [
      'a refusal as Basic and not as Bearer',
      [at(repository, answer(401)), at(repository, answer(200, {}, type), 'bearer')],
      'alive',
      'endpoints',
    ],
  ])('%s', (_, exchanges, life, evidence) => {
    expect(standing(exchanges)).toMatchObject({ life, evidence });
  });
});

test('of a token of unknown kind only the refusal by the last legal scheme counts', () => {
  const opaque = { token: 'TESTONLY-opaque' };
  const first = at(repository, answer(401));
  expect(standing([first, at(repository, answer(503), 'bearer')], opaque).life).toBe('unproven');
  expect(standing([first, at(repository, answer(401), 'bearer')], opaque).life).toBe('refused');
  expect(standing([at(repository, answer(401), 'bearer')], { ...opaque, email: '' }).life).toBe('refused');
});

describe('what else is known', () => {
  test('the first answer that names the kind does', () => {
    const silentFirst = at(repository, answer(200, {}, scopes));
    const named = at(user, answer(200, {}, { 'x-credential-type': 'oauth2' }));
    expect(standing([silentFirst, named]).kind).toBe('oauth-token');
  });

  test('nothing is listed where no answer lists anything', () => {
    expect(standing([at(repository, answer(200, {}, type))])).not.toHaveProperty('granted');
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['lists less', ['read:user:bitbucket', 'read:project:bitbucket'], ['read:user:bitbucket']],
    ['lists more', ['read:user:bitbucket'], ['read:user:bitbucket', 'read:project:bitbucket']],
    [
      'lists as many others',
      ['read:user:bitbucket', 'read:runner:bitbucket'],
      ['read:user:bitbucket', 'read:project:bitbucket'],
    ],
  ])('a denial that %s disagrees with the header', (_, header, granted) => {
    const body = error(recorded.lacks, { detail: { required: ['read:repository:bitbucket'], granted } });
    const one = at(repository, answer(403, body, { 'x-oauth-scopes': header.join(', ') }));
    expect(standing([one]).disagreement).toEqual({ header, denial: granted });
  });

  test('the header outranks the prefix for the kind', () => {
    const given = at(repository, answer(200, {}, { 'x-credential-type': 'project_access_token' }), 'bearer');
    expect(standing([given], { token: accessToken, email: '' })).toMatchObject({
      kind: 'project-access-token',
      vocabulary: 'legacy',
      scheme: 'bearer',
    });
  });

  test.each(['forge_app', 'unauthenticated_identity'])(
    'a header that says %s leaves the kind of the prefix',
    (value) => {
      expect(standing([at(repository, answer(200, {}, { 'x-credential-type': value }))]).kind).toBe('api-token');
    },
  );

  test('the scheme is the accepted one, else the last one tried', () => {
    const refused = at(repository, answer(401));
    expect(standing([refused, at(repository, answer(200, {}, type), 'bearer')]).scheme).toBe('bearer');
    expect(standing([refused, at(repository, answer(401), 'bearer')]).scheme).toBe('bearer');
    expect(standing([refused]).scheme).toBe('basic');
    expect(standing([]).scheme).toBe('bearer');
    expect(standing([at(repository, answer(503), 'bearer'), at(git, answer(401))]).scheme).toBe('bearer');
  });

  test('the header outranks the list in a denial, and a disagreement is kept', () => {
    expect(standing([at(repository, answer(403, denial, scopes))])).toMatchObject({
      granted: ['read:repository:bitbucket'],
      disagreement: { header: ['read:repository:bitbucket'], denial: ['read:project:bitbucket'] },
    });
  });

  test('lists that agree in another order are no disagreement', () => {
    const both = ['read:user:bitbucket', 'read:project:bitbucket'];
    const body = error(recorded.lacks, { detail: { required: ['read:repository:bitbucket'], granted: both } });
    const header = { 'x-oauth-scopes': both.toReversed().join(', ') };
    expect(standing([at(repository, answer(403, body, header))])).not.toHaveProperty('disagreement');
  });

  test('the vocabulary is that of the granted list, whatever the prefix', () => {
    const legacy = answer(200, {}, { 'x-oauth-scopes': 'repository, pullrequest' });
    expect(standing([at(repository, legacy)]).vocabulary).toBe('legacy');
  });

  test('the account is the one that an answer names', () => {
    expect(standing([at(user, answer(200, { display_name: 'Release Bot' }, type))]).account).toBe('Release Bot');
    expect(standing([at(repository, answer(200, {}, type))])).not.toHaveProperty('account');
  });
});

describe('isAttributed', () => {
  const open = at(pullRequests, answer(200, { size: 3 }));
  const secret = at(repository, answer(200, { is_private: true }));
  test.each<[string, Exchange, readonly Exchange[], boolean]>([
    ['a list of a repository that may be public', open, [open], false],
    ['a list below a repository that is private', open, [secret, open], true],
    [
      'a list below a repository that is public',
      open,
      [at(repository, answer(200, { is_private: false })), open],
      false,
    ],
    [
      'a list below a workspace that is private',
      at(hooks, answer(200, { size: 3 })),
      [at(workspace, answer(200, { is_private: true }))],
      false,
    ],
    ['the account', at(user, answer(200, {})), [], true],
    ['no answer', at(user, silence), [], false],
    ['an outage where a credential is needed', at(user, answer(503)), [], false],
    ['a list below a repository that did not answer', open, [at(repository, silence), open], false],
    ['no permission below a private repository', at(pullRequests, answer(403, error(recorded.denied))), [secret], true],
    ['no permission below what may be public', at(pullRequests, answer(403, error(recorded.denied))), [], false],
    ['a refusal with headers', at(user, answer(401, '', { ...type, ...scopes })), [], false],
    ['an anonymous one below a private repository', at(pullRequests, answer(200, {}, anonymous)), [secret], false],
  ])('%s', (_, exchange, all, expected) => {
    expect(isAttributed(exchange, all)).toBe(expected);
  });
});

test.each([
  ['/repositories/acme/web', '/repositories/acme/web', true],
  ['/repositories/acme/web?fields=x', '/repositories/acme/web?fields=y', true],
  ['/repositories/acme/web/pullrequests?x', '/repositories/acme/web?y', true],
  ['/repositories/acme/web2', '/repositories/acme/web', false],
  ['/repositories/acme/web', '/repositories/acme/web/pullrequests', false],
])('%s lies within %s: %s', (path, parent, expected) => {
  expect(isWithin(path, parent)).toBe(expected);
});

test.each<[string, HttpResponse | NetworkError, boolean]>([
  ['a success', answer(200, {}), true],
  ['a refusal', answer(403, error(recorded.denied)), true],
  ['a hidden resource', answer(404, error(recorded.hidden)), true],
  ['a removed endpoint', answer(410, removed), true],
  ['a 401', answer(401), false],
  ['an outage', answer(503), false],
  ['a page', answer(200, html), false],
  ['no answer', silence, false],
])('whether %s tells something about what was asked', (_, result, expected) => {
  expect(isTelling(at(repository, result))).toBe(expected);
});

test('whether an answer names a caller without a credential; no answer names none', () => {
  expect(isAnonymous(at(repository, answer(200, {}, anonymous)))).toBe(true);
  expect(isAnonymous(at(repository, answer(200, {}, type)))).toBe(false);
  expect(isAnonymous(at(repository, silence))).toBe(false);
});
