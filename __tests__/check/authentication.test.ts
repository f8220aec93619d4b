import { describe, expect, test } from '@jest/globals';
import { type Endpoint, toRequest } from '../../src/bitbucket/endpoint.ts';
import {
  endpointForGit,
  endpointForRepository,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
} from '../../src/bitbucket/endpoints.ts';
import { identifiesCaller, isAnonymous, isConclusive } from '../../src/check/attribution.ts';
import { assessAuthentication, hasScope } from '../../src/check/authentication.ts';
import type { Probe } from '../../src/check/plan.ts';
import type { ProbeResult } from '../../src/check/probe-result.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { accessToken } from '../credential/tokens.ts';
import { configure, credentialOf, requirementsIn, resultOf } from './pipeline.ts';

const place = { workspace: 'acme', repository: 'web' };
const repository = endpointForRepository(place) as Endpoint;
const pullRequests = endpointForScope('read:pullrequest:bitbucket', place) as Endpoint;
const workspace = endpointForWorkspace({ workspace: 'acme' }) as Endpoint;
const hooks = endpointForScope('read:webhook:bitbucket', { workspace: 'acme' }) as Endpoint;
const user = endpointForUser();
const git = endpointForGit('clone', place);

const type = { 'x-credential-type': 'api_token' };
const anonymous = { 'x-credential-type': 'unauthenticated_identity' };
const scopes = { 'x-oauth-scopes': 'read:repository:bitbucket' };
const denial = error(recorded.lacks, {
  detail: { required: ['read:user:bitbucket'], granted: ['read:project:bitbucket'] },
});
const silence: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' };

const probes = new Map<Endpoint, Probe>();
function probeOf(endpoint: Endpoint): Probe {
  const probe = probes.get(endpoint) ?? { request: toRequest(endpoint, configure({})), proves: [] };
  probes.set(endpoint, probe);
  return probe;
}
const at = (endpoint: Endpoint, result: HttpResponse | NetworkError, scheme: 'basic' | 'bearer' = 'basic') =>
  resultOf(probeOf(endpoint), result, scheme);
const assess = (results: readonly ProbeResult[], raw: RawOptions = {}) => {
  const config = configure(raw);
  return assessAuthentication(results, credentialOf(config), requirementsIn(config));
};

describe('whether the credential is valid', () => {
  test.each<[string, readonly ProbeResult[], string, string]>([
    ['nothing asked', [], 'unverified', 'none'],
    ['no answer', [at(repository, silence)], 'unverified', 'none'],
    ['an outage', [at(repository, answer(503))], 'unverified', 'none'],
    ['a rate limit', [at(repository, answer(429, recorded.limited))], 'unverified', 'none'],
    ['a page', [at(repository, answer(200, html))], 'unverified', 'none'],
    ['a page in place of a refusal', [at(repository, answer(401, html))], 'unverified', 'none'],
    ['a redirect', [at(repository, answer(302))], 'unverified', 'none'],
    ['a removed endpoint', [at(repository, answer(410, removed))], 'unverified', 'none'],
    ['a hidden resource', [at(repository, answer(404, error(recorded.hidden)))], 'unverified', 'none'],
    ['a public resource', [at(repository, answer(200, { is_private: false }))], 'unverified', 'none'],
    [
      'no permission, which anybody may get',
      [at(repository, answer(403, error(recorded.denied)))],
      'unverified',
      'none',
    ],
    ['a private resource', [at(repository, answer(200, { is_private: true }))], 'accepted', 'endpoints'],
    ['the account', [at(user, answer(200, { uuid: '{1}' }))], 'accepted', 'endpoints'],
    ['any object in place of the account', [at(user, answer(200, { status: 'ok' }))], 'unverified', 'none'],
    ['an error in place of the account', [at(user, answer(200, error('x')))], 'unverified', 'none'],
    ['the kind in the header', [at(repository, answer(200, {}, type))], 'accepted', 'endpoints'],
    ['the scopes in the header', [at(repository, answer(200, {}, scopes))], 'accepted', 'header'],
    ['the scopes in the header of a refusal', [at(repository, answer(403, denial, scopes))], 'accepted', 'header'],
    [
      'the scopes in the header of a rate limit',
      [at(repository, answer(429, recorded.limited, scopes))],
      'accepted',
      'header',
    ],
    ['the kind in the header of an outage', [at(repository, answer(500, '', type))], 'accepted', 'none'],
    ['the kind on a 404', [at(repository, answer(404, error(recorded.hidden), type))], 'accepted', 'none'],
    ['the scopes in the body of a refusal', [at(repository, answer(403, denial))], 'accepted', 'denial'],
    [
      'a refusal because scopes are missing without lists',
      [at(repository, answer(403, error(recorded.lacks)))],
      'accepted',
      'none',
    ],
    ['the wrong kind', [at(user, answer(403, error(recorded.mechanism)))], 'accepted', 'none'],
    ['an anonymous caller', [at(repository, answer(200, { is_private: false }, anonymous))], 'anonymous', 'none'],
    [
      'an anonymous caller on what is marked as private',
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
    ['a refusal', [at(repository, answer(401))], 'rejected', 'none'],
    ['a refusal that names the kind', [at(repository, answer(401, '', type))], 'rejected', 'none'],
    [
      'refusals by both schemes',
      [at(repository, answer(401)), at(repository, answer(401), 'bearer')],
      'rejected',
      'none',
    ],
    [
      'an outage, then a refusal of another question',
      [at(repository, answer(503)), at(pullRequests, answer(401))],
      'unverified',
      'none',
    ],
    ['a refusal by git alone', [at(repository, answer(503)), at(git, answer(401))], 'unverified', 'none'],
    ['the kind in the header of git alone', [at(git, answer(500, '', type))], 'unverified', 'none'],
    ['an anonymous caller of an outage', [at(repository, answer(500, '', anonymous))], 'unverified', 'none'],
    [
      'a refusal, then an anonymous caller of something else',
      [at(repository, answer(401)), at(user, answer(200, {}, anonymous))],
      'anonymous',
      'none',
    ],
    [
      'no scopes in the first answer but in the second',
      [at(repository, answer(200, {}, type)), at(user, answer(200, {}, scopes))],
      'accepted',
      'header',
    ],
    ['a refusal, then no answer', [at(repository, answer(401)), at(repository, silence, 'bearer')], 'rejected', 'none'],
    [
      'a refusal as Basic and not as Bearer',
      [at(repository, answer(401)), at(repository, answer(200, {}, type), 'bearer')],
      'accepted',
      'endpoints',
    ],
  ])('%s', (_, results, status, source) => {
    expect(assess(results)).toMatchObject({ status, source });
  });
});

test('of a token of unknown kind only the refusal by the last legal scheme counts', () => {
  const opaque = { token: 'TESTONLY-opaque' };
  const first = at(repository, answer(401));
  expect(assess([first, at(repository, answer(503), 'bearer')], opaque).status).toBe('unverified');
  expect(assess([first, at(repository, answer(401), 'bearer')], opaque).status).toBe('rejected');
  expect(assess([at(repository, answer(401), 'bearer')], { ...opaque, email: '' }).status).toBe('rejected');
});

describe('what else is known', () => {
  test('the first answer that names the kind does', () => {
    const silentFirst = at(repository, answer(200, {}, scopes));
    const named = at(user, answer(200, {}, { 'x-credential-type': 'oauth2' }));
    expect(assess([silentFirst, named]).kind).toBe('oauth-token');
  });

  test('nothing is listed where no answer lists anything', () => {
    expect(assess([at(repository, answer(200, {}, type))])).not.toHaveProperty('granted');
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
    expect(assess([one]).disagreement).toEqual({ header, denial: granted });
  });

  test('the header outranks the prefix for the kind', () => {
    const given = at(repository, answer(200, {}, { 'x-credential-type': 'project_access_token' }), 'bearer');
    expect(assess([given], { token: accessToken, email: '' })).toMatchObject({
      kind: 'project-access-token',
      scopeModel: 'oauth',
      scheme: 'bearer',
    });
  });

  test.each(['forge_app', 'unauthenticated_identity'])(
    'a header that states %s leaves the kind of the prefix',
    (value) => {
      expect(assess([at(repository, answer(200, {}, { 'x-credential-type': value }))]).kind).toBe('api-token');
    },
  );

  test('the scheme is the accepted one, else the last one tried', () => {
    const refused = at(repository, answer(401));
    expect(assess([refused, at(repository, answer(200, {}, type), 'bearer')]).scheme).toBe('bearer');
    expect(assess([refused, at(repository, answer(401), 'bearer')]).scheme).toBe('bearer');
    expect(assess([refused]).scheme).toBe('basic');
    expect(assess([]).scheme).toBe('bearer');
    expect(assess([at(repository, answer(503), 'bearer'), at(git, answer(401))]).scheme).toBe('bearer');
  });

  test('the header outranks the list in a denial, and a disagreement is kept', () => {
    expect(assess([at(repository, answer(403, denial, scopes))])).toMatchObject({
      granted: ['read:repository:bitbucket'],
      disagreement: { header: ['read:repository:bitbucket'], denial: ['read:project:bitbucket'] },
    });
  });

  test('lists that agree in another order are no disagreement', () => {
    const both = ['read:user:bitbucket', 'read:project:bitbucket'];
    const body = error(recorded.lacks, { detail: { required: ['read:repository:bitbucket'], granted: both } });
    const header = { 'x-oauth-scopes': both.toReversed().join(', ') };
    expect(assess([at(repository, answer(403, body, header))])).not.toHaveProperty('disagreement');
  });

  test('the scope model is that of the granted list, whatever the prefix', () => {
    const oauth = answer(200, {}, { 'x-oauth-scopes': 'repository, pullrequest' });
    expect(assess([at(repository, oauth)]).scopeModel).toBe('oauth');
  });

  test('only what the responses show', () => {
    const unknown = { status: 'unverified', kind: 'api-token', scheme: 'bearer', source: 'none' } as const;
    expect(assess([])).toStrictEqual({ ...unknown, scopeModel: 'api-token' });
    const identity = at(repository, answer(503));
    expect(assess([identity])).toStrictEqual({ ...unknown, scheme: 'basic', scopeModel: 'api-token', identity });
  });

  test('everything that the responses show', () => {
    const identity = at(repository, answer(403, denial, { ...scopes, 'x-token-id': 'ABC-1' }));
    const named = at(user, answer(200, { display_name: 'Release Bot', uuid: '{1}' }, type));
    expect(assess([identity, named])).toStrictEqual({
      status: 'accepted',
      kind: 'api-token',
      scheme: 'basic',
      source: 'header',
      scopeModel: 'api-token',
      granted: ['read:repository:bitbucket'],
      disagreement: { header: ['read:repository:bitbucket'], denial: ['read:project:bitbucket'] },
      account: 'Release Bot',
      accountId: '{1}',
      tokenId: 'ABC-1',
      identity,
    });
  });

  test('the first request is known as it was sent last', () => {
    const refused = at(repository, answer(401));
    const accepted = at(repository, answer(200, {}, type), 'bearer');
    expect(assess([refused, accepted, at(user, answer(200, {}))]).identity).toBe(accepted);
    expect(assess([at(git, answer(401)), refused]).identity).toBe(refused);
  });

  test('the name of the token is none that an anonymous caller is shown', () => {
    const shown = answer(200, {}, { ...anonymous, 'x-token-id': 'ABC-1' });
    expect(assess([at(repository, shown)])).not.toHaveProperty('tokenId');
  });

  test('a list of unknown scopes leaves the scope model of the kind', () => {
    const unknown = error(recorded.lacks, { detail: { required: ['x'], granted: ['y'] } });
    const assessed = assess([at(repository, answer(403, unknown), 'bearer')], { token: accessToken, email: '' });
    expect(assessed).toMatchObject({ granted: ['y'], source: 'denial', scopeModel: 'oauth' });
  });

  test('the account is the one that an answer names', () => {
    expect(assess([at(user, answer(200, { display_name: 'Release Bot' }, type))]).account).toBe('Release Bot');
    expect(assess([at(repository, answer(200, {}, type))])).not.toHaveProperty('account');
  });
});

test.each<[string, readonly string[] | undefined, boolean | undefined]>([
  ['contains it', ['account', 'pullrequest'], true],
  ['contains one that includes it', ['pullrequest:write'], true],
  ['contains others', ['repository:admin'], false],
  ['is empty', [], false],
  ['does not exist', undefined, undefined],
])('whether a scope is granted by a list that %s', (_, granted, expected) => {
  expect(hasScope({ ...(granted && { granted }) }, 'pullrequest')).toBe(expected);
});

describe('identifiesCaller', () => {
  const open = at(pullRequests, answer(200, { size: 3 }));
  const secret = at(repository, answer(200, { is_private: true }));
  test.each<[string, ProbeResult, readonly ProbeResult[], boolean]>([
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
    ['the account', at(user, answer(200, { display_name: 'x' })), [], true],
    ['any object in place of the account', at(user, answer(200, {})), [], false],
    ['no answer', at(user, silence), [], false],
    ['an outage where a credential is needed', at(user, answer(503)), [], false],
    ['a list below a repository that did not answer', open, [at(repository, silence), open], false],
    ['no permission below a private repository', at(pullRequests, answer(403, error(recorded.denied))), [secret], true],
    ['no permission below what may be public', at(pullRequests, answer(403, error(recorded.denied))), [], false],
    ['a refusal with headers', at(user, answer(401, '', { ...type, ...scopes })), [], false],
    ['an anonymous one below a private repository', at(pullRequests, answer(200, {}, anonymous)), [secret], false],
  ])('%s', (_, exchange, all, expected) => {
    expect(identifiesCaller(exchange, all)).toBe(expected);
  });
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
])('whether %s shows something about what was requested', (_, result, expected) => {
  expect(isConclusive(at(repository, result))).toBe(expected);
});

test('whether an answer names a caller without a credential; no answer names none', () => {
  expect(isAnonymous(at(repository, answer(200, {}, anonymous)))).toBe(true);
  expect(isAnonymous(at(repository, answer(200, {}, type)))).toBe(false);
  expect(isAnonymous(at(repository, silence))).toBe(false);
});
