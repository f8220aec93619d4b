import { describe, expect, test } from '@jest/globals';
import { type Endpoint, toRequest } from '../../src/bitbucket/endpoint.ts';
import { endpointForRepository, endpointForScope, endpointForUser } from '../../src/bitbucket/endpoints.ts';
import { assessAuthentication } from '../../src/check/authentication.ts';
import type { CheckResult, Evaluation } from '../../src/check/check-result.ts';
import type { EvaluationContext } from '../../src/check/evaluate-resource.ts';
import { evaluateScope, evaluateScopes } from '../../src/check/evaluate-scope.ts';
import type { Probe } from '../../src/check/plan.ts';
import type { ProbeResult } from '../../src/check/probe-result.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import {
  answer,
  apiTokenType,
  error,
  html,
  listing,
  privately,
  recorded,
  removed,
  unlisted,
} from '../bitbucket/answers.ts';
import { configure, credentialOf, requirementsIn, resultOf } from './pipeline.ts';

const read = 'read:repository:bitbucket';
const pulls = 'read:pullrequest:bitbucket';
const place = { workspace: 'acme', repository: 'web' };
const repository = endpointForRepository(place) as Endpoint;
const pullRequests = endpointForScope(pulls, place) as Endpoint;
const request = 'GET /2.0/repositories/acme/web/pullrequests';

const denied = answer(403, error(recorded.denied));
const hidden = answer(404, error(recorded.hidden));
const mechanism = answer(403, error(recorded.mechanism));
const lacking = (...required: readonly string[]) => answer(403, error(recorded.lacks, { detail: { required } }));
const open = answer(200, { is_private: false });
const anonymous = answer(200, {}, { 'x-credential-type': 'unauthenticated_identity' });
const silence: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' };

const probeOf = (endpoint: Endpoint, ...proves: Probe['proves']): Probe => ({
  request: toRequest(endpoint, configure({})),
  proves,
});
const at = (endpoint: Endpoint, received: HttpResponse | NetworkError, ...proves: Probe['proves']) =>
  resultOf(probeOf(endpoint, ...proves), received);

/** @param results begin with the first request */
function contextOf(
  results: readonly ProbeResult[],
  raw: RawOptions = {},
  skipped: readonly Probe[] = [],
): EvaluationContext {
  const config = configure(raw);
  const authentication = assessAuthentication(results, credentialOf(config), requirementsIn(config));
  return { results, skipped, place, sent: results.length, authentication, resources: [] };
}

const all = privately(read, pulls);
const others = privately(read);
const proof = { requirement: 'it', scope: pulls };
const substitute = { ...proof, isSubstitute: true } as const;

describe('a scope that no request tried', () => {
  const stopped = answer(503);
  const elsewhere = { ...proof, requirement: 'another' };
  const otherScope = { ...proof, scope: read };

  test.each<[string, HttpResponse, readonly Probe[], Evaluation]>([
    ['is listed', all, [], { outcome: 'verified', shownBy: ['scope-list'] }],
    [
      'is listed, and was skipped',
      all,
      [probeOf(pullRequests, proof)],
      { outcome: 'verified', shownBy: ['scope-list'] },
    ],
    ['is not listed', others, [], { outcome: 'missing', missing: [pulls] }],
    [
      'is not listed, and was skipped',
      others,
      [probeOf(pullRequests, proof)],
      { outcome: 'missing', missing: [pulls] },
    ],
    ['cannot be verified without a list', unlisted, [], { outcome: 'unverifiable' }],
    ['was skipped', unlisted, [probeOf(pullRequests, otherScope, proof)], { outcome: 'unknown' }],
    ['was skipped for something else', unlisted, [probeOf(pullRequests, elsewhere)], { outcome: 'unverifiable' }],
    ['was not skipped, but another scope', unlisted, [probeOf(repository, otherScope)], { outcome: 'unverifiable' }],
    ['stays open after an outage', stopped, [], { outcome: 'unknown' }],
  ])('%s', (_, received, skipped, evaluation) => {
    const identity = at(repository, received);
    const { outcome } = evaluation;
    expect(evaluateScope(pulls, 'it', contextOf([identity], {}, skipped))).toEqual({
      ...evaluation,
      ...(['verified', 'missing'].includes(outcome) && { by: identity }),
    });
  });

  test('stays open where nothing was requested', () => {
    expect(evaluateScope(pulls, 'it', contextOf([]))).toEqual({ outcome: 'unknown' });
  });

  test('is listed by a scope that includes it', () => {
    const identity = at(repository, privately('pullrequest:write'));
    expect(evaluateScope('pullrequest', 'it', contextOf([identity])).outcome).toBe('verified');
    expect(
      evaluateScope('pullrequest:write', 'it', contextOf([at(repository, privately('pullrequest'))])).outcome,
    ).toBe('missing');
  });
});

describe('a scope that a request tried', () => {
  const verified = { outcome: 'verified', shownBy: ['endpoint'] } as const;
  const byList = { outcome: 'verified', shownBy: ['scope-list'] } as const;
  const missing = { outcome: 'missing', missing: [pulls] } as const;
  const contrary = (granted: readonly string[], required: readonly string[]) => ({
    contradiction: { type: 'refused-with-scope', granted, required, request } as const,
  });

  /** `first`: the first request decides, and otherwise the one that tried the scope. */
  type Row = readonly [string, HttpResponse, HttpResponse | NetworkError, Omit<Evaluation, 'by'>, 'first' | 'tried'];
  test.each<Row>([
    ['lets in, and is listed', all, answer(200, {}), verified, 'tried'],
    ['lets in below what is private', unlisted, answer(200, {}), verified, 'tried'],
    ['lets in anybody', open, answer(200, {}), { outcome: 'unknown' }, 'tried'],
    ['lets in an anonymous caller, although it is listed', all, anonymous, { outcome: 'unknown' }, 'tried'],
    ['lets in anybody, and is not listed', others, answer(200, {}), missing, 'tried'],
    [
      'lets in where something is private, and is not listed',
      others,
      answer(200, { is_private: true }),
      { ...verified, contradiction: { type: 'accepted-without-scope', scope: pulls, request } },
      'tried',
    ],
    ['is missing', unlisted, lacking(pulls, read), missing, 'tried'],
    ['is missing, by a refusal that names none', unlisted, lacking(), missing, 'tried'],
    ['is missing, although it is listed', all, lacking(pulls), { ...missing, ...contrary([pulls], [pulls]) }, 'tried'],
    [
      'is missing, by a refusal that names none, although it is listed',
      all,
      lacking(),
      { ...missing, ...contrary([pulls], []) },
      'tried',
    ],
    ['is not what the refusal names', unlisted, lacking(read), { outcome: 'unverifiable' }, 'tried'],
    [
      'is listed, and not what the refusal names',
      all,
      lacking(read),
      { ...byList, ...contrary([pulls], [read]) },
      'tried',
    ],
    ['is not listed, whatever the refusal names', others, lacking(read), missing, 'tried'],
    [
      'is listed, and access is denied',
      all,
      denied,
      { outcome: 'denied', refusal: { type: 'access-denied', message: recorded.denied } },
      'tried',
    ],
    ['is not listed, and access is denied', others, denied, missing, 'tried'],
    [
      'is listed where anybody may be denied',
      answer(200, { is_private: false }, listing(pulls)),
      denied,
      { outcome: 'denied', refusal: { type: 'access-denied', message: recorded.denied } },
      'tried',
    ],
    ['may be there where anybody may be denied', open, denied, { outcome: 'unknown' }, 'tried'],
    [
      'is closed to this kind of token',
      unlisted,
      mechanism,
      { outcome: 'denied', refusal: { type: 'mechanism-refused' } },
      'tried',
    ],
    [
      'shows a part that is hidden in what is visible',
      all,
      hidden,
      { outcome: 'denied', refusal: { type: 'not-found' }, isPart: true },
      'tried',
    ],
    ['is listed, and its endpoint is hidden', answer(429, '', listing(pulls)), hidden, byList, 'first'],
    [
      'is without a list, and its endpoint is hidden',
      answer(429, '', apiTokenType),
      hidden,
      { outcome: 'unverifiable' },
      'tried',
    ],
    ['is listed, and its endpoint was removed', all, answer(410, removed), byList, 'first'],
    [
      'is without a list, and its endpoint was removed',
      unlisted,
      answer(410, removed),
      { outcome: 'unverifiable' },
      'tried',
    ],
    ['is met by a page', all, answer(200, html), { outcome: 'unknown' }, 'tried'],
    ['is met by silence', all, silence, { outcome: 'unknown' }, 'tried'],
  ])('%s', (_, first, received, evaluation, by) => {
    const results = { first: at(repository, first), tried: at(pullRequests, received, proof) };
    expect(evaluateScope(pulls, 'it', contextOf([results.first, results.tried]))).toEqual({
      ...evaluation,
      by: results[by],
    });
  });

  test('lets in where an account is needed, and is not listed', () => {
    const user = at(endpointForUser(), answer(200, {}, listing(read)), { ...proof, scope: 'read:user:bitbucket' });
    expect(evaluateScope('read:user:bitbucket', 'it', contextOf([user]))).toEqual({
      ...verified,
      by: user,
      contradiction: { type: 'accepted-without-scope', scope: 'read:user:bitbucket', request: 'GET /2.0/user' },
    });
  });

  test('stays open where the first request itself was removed', () => {
    const first = at(pullRequests, answer(410, removed, listing(pulls)), proof);
    expect(evaluateScope(pulls, 'it', contextOf([first]))).toEqual({ outcome: 'unknown', by: first });
  });

  test('counts as listed where the first request itself is hidden', () => {
    const first = at(pullRequests, answer(404, error(recorded.hidden), listing(pulls)), proof);
    expect(evaluateScope(pulls, 'it', contextOf([first]))).toEqual({ ...byList, by: first });
  });

  describe('elsewhere than where it is needed', () => {
    test.each<[string, HttpResponse, HttpResponse, Omit<Evaluation, 'by'>, 'first' | 'tried']>([
      ['is listed, and denied there', all, denied, byList, 'first'],
      ['is listed, and hidden there', all, hidden, byList, 'first'],
      ['is listed, and closed there', all, mechanism, byList, 'first'],
      ['is not listed, and denied there', others, denied, missing, 'first'],
      ['is not listed, and hidden there', others, hidden, missing, 'first'],
      ['is without a list, and denied there', unlisted, denied, { outcome: 'unverifiable' }, 'tried'],
      ['is missing there', unlisted, lacking(pulls), missing, 'tried'],
      ['lets in there', unlisted, answer(200, {}), verified, 'tried'],
    ])('%s', (_, first, received, evaluation, by) => {
      const forAnother = { requirement: 'another', scope: read };
      const results = { first: at(repository, first), tried: at(pullRequests, received, substitute, forAnother) };
      const context = contextOf([results.first, results.tried]);
      const expected = { ...evaluation, by: results[by] };
      expect(evaluateScope(pulls, 'it', context)).toEqual(expected);
      expect(evaluateScope(pulls, 'it', context, 'workspace')).toEqual(expected);
    });

    test('is not where an operation works on the same', () => {
      const context = contextOf([at(repository, all), at(pullRequests, denied, substitute)]);
      expect(evaluateScope(pulls, 'it', context, 'repository').outcome).toBe('denied');
    });

    test.each([
      ['requirement', { ...substitute, requirement: 'another' }],
      ['scope', { ...substitute, scope: read }],
    ])('is not where another %s is', (_, foreign) => {
      const context = contextOf([at(repository, all), at(pullRequests, denied, foreign, proof)]);
      expect(evaluateScope(pulls, 'it', context).outcome).toBe('denied');
    });
  });
});

describe('the scopes that are required', () => {
  const evaluated = (raw: RawOptions, granted: readonly string[], type = 'api_token') => {
    const given = { repository: 'acme/web', ...raw };
    const headers = { 'x-credential-type': type, 'x-oauth-scopes': granted.join(' ') };
    const context = contextOf([at(repository, answer(200, { is_private: true }, headers))], given);
    return evaluateScopes(requirementsIn(configure(given)), context);
  };
  const told = (checks: readonly CheckResult[]) =>
    checks.map(({ requirement, subject, outcome }) => [requirement.id, subject, outcome]);
  const write = 'write:repository:bitbucket';

  test('to write are granted where they are listed, and to read are verified', () => {
    const checks = evaluated({ scopes: [read, write] }, [read, write]);
    expect(told(checks)).toEqual([
      [`scope ${read}`, read, 'verified'],
      [`scope ${write}`, write, 'granted'],
    ]);
    expect(checks.map(({ isScope, shownBy }) => [isScope, shownBy])).toEqual([
      [true, ['scope-list']],
      [true, ['scope-list']],
    ]);
  });

  test('for git are verified where they are listed: git shows more', () => {
    expect(told(evaluated({ git: 'push' }, [read, write]))).toEqual([
      ['git', read, 'verified'],
      ['git', write, 'verified'],
    ]);
  });

  test('as such and for git are checked once, as such', () => {
    expect(told(evaluated({ git: 'push', scopes: write }, [read]))).toEqual([
      [`scope ${write}`, write, 'missing'],
      ['git', read, 'verified'],
    ]);
  });

  test('to administer are verified where a request shows it', () => {
    const scope = 'admin:repository:bitbucket';
    const settings = endpointForScope(scope, place) as Endpoint;
    const raw = { repository: 'acme/web', scopes: scope };
    const tried = at(settings, answer(200, {}), { requirement: `scope ${scope}`, scope });
    const context = contextOf([at(repository, privately(scope)), tried], raw);
    expect(evaluateScopes(requirementsIn(configure(raw)), context)).toMatchObject([
      { subject: scope, outcome: 'verified', shownBy: ['endpoint'], by: tried },
    ]);
  });

  test('without a counterpart for this kind of token cannot be verified', () => {
    const checks = evaluated({ scopes: ['delete:permission:bitbucket', read] }, ['repository'], 'oauth2');
    expect(told(checks)).toEqual([
      [`scope ${read}`, 'repository', 'verified'],
      ['scope delete:permission:bitbucket', 'delete:permission:bitbucket', 'unverifiable'],
    ]);
    expect(checks[1]?.isScope).toBe(true);
  });

  test.each(['read:user:bitbucket', 'User data: Read', 'read:ssh-key:bitbucket', 'email', 'Account: Email'])(
    'that an access token can never be given are not checked: %s',
    (scope) => {
      const checks = evaluated({ scopes: [scope, read] }, ['repository', 'account'], 'repo_access_token');
      expect(told(checks)).toEqual([[`scope ${read}`, 'repository', 'verified']]);
    },
  );
});
