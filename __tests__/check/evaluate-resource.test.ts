import { describe, expect, test } from '@jest/globals';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { type Endpoint, type Resources, toRequest } from '../../src/bitbucket/endpoint.ts';
import {
  endpointForGit,
  endpointForRepository,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
} from '../../src/bitbucket/endpoints.ts';
import type { Authentication } from '../../src/check/authentication.ts';
import type { Evaluation } from '../../src/check/check-result.ts';
import {
  evaluatePlace,
  evaluateResource,
  findHiddenPlace,
  isExplainedByHiddenResource,
  isPlaceVisible,
  type ResourceCheck,
} from '../../src/check/evaluate-resource.ts';
import type { ProbeResult } from '../../src/check/probe-result.ts';
import type { OperationRequirement } from '../../src/check/requirement.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, apiTokenType, error, recorded, unlisted } from '../bitbucket/answers.ts';
import { configure, resultOf } from './pipeline.ts';

const place = { workspace: 'acme', repository: 'web' };
const inProject = { workspace: 'acme', project: 'OPS' };
const repository = endpointForRepository(place) as Endpoint;
const pullRequests = endpointForScope('read:pullrequest:bitbucket', place) as Endpoint;
const otherRepository = endpointForRepository({ workspace: 'acme', repository: 'docs' }) as Endpoint;
const workspace = endpointForWorkspace(place) as Endpoint;
const hooks = endpointForScope('read:webhook:bitbucket', { workspace: 'acme' }) as Endpoint;
const project = endpointForScope('read:project:bitbucket', inProject) as Endpoint;
const settings = endpointForScope('admin:project:bitbucket', inProject) as Endpoint;
const git = endpointForGit('clone', place);
const user = endpointForUser();

const anonymous = { 'x-credential-type': 'unauthenticated_identity' };
const hidden = answer(404, error(recorded.hidden));
const denied = answer(403, error(recorded.denied), apiTokenType);
const deniedToAnybody = answer(403, error(recorded.denied));
const allowlisted = error('Allowlist your IP to see this.');
const addressRefused = answer(403, allowlisted);
const lacking = answer(403, error(recorded.lacks, { detail: { required: ['x:y:z'] } }));
const mechanism = answer(403, error(recorded.mechanism));
const open = answer(200, { is_private: false });
const noRefs = answer(404, recorded.gitAccess);

const at = (endpoint: Endpoint, received: HttpResponse | NetworkError): ProbeResult =>
  resultOf({ request: toRequest(endpoint, configure({})), proves: [] }, received);

/** The result at `by` decides. */
type Row = readonly [string, readonly ProbeResult[], Evaluation['outcome'], number | undefined];

describe('a repository', () => {
  test.each<Row>([
    ['is visible itself', [at(repository, unlisted)], 'verified', 0],
    ['is visible in something of it', [at(repository, lacking), at(pullRequests, unlisted)], 'verified', 1],
    ['is visible, whatever is hidden in it', [at(pullRequests, hidden), at(repository, unlisted)], 'verified', 1],
    ['is open to anybody', [at(repository, open)], 'unknown', 0],
    ['is shown to an anonymous caller', [at(repository, answer(200, {}, anonymous))], 'unknown', 0],
    ['is hidden', [at(repository, hidden)], 'denied', 0],
    ['is hidden in something of it', [at(repository, answer(503)), at(pullRequests, hidden)], 'denied', 1],
    ['is hidden, which says more than a refusal', [at(repository, denied), at(pullRequests, hidden)], 'denied', 1],
    ['is hidden from an anonymous caller', [at(repository, answer(404, '', anonymous))], 'unknown', 0],
    ['is denied', [at(repository, denied)], 'denied', 0],
    ['is denied, and an address is refused', [at(pullRequests, addressRefused), at(repository, denied)], 'denied', 1],
    ['is denied by what may not be Bitbucket', [at(repository, deniedToAnybody)], 'unknown', 0],
    ['is open, while something in it is denied', [at(repository, open), at(pullRequests, denied)], 'unknown', 1],
    ['is refused by a policy', [at(repository, addressRefused)], 'denied', 0],
    [
      'is refused by a policy in something of it',
      [at(repository, open), at(pullRequests, addressRefused)],
      'denied',
      1,
    ],
    [
      'is refused by a policy, and a scope is missing',
      [at(pullRequests, lacking), at(repository, addressRefused)],
      'denied',
      1,
    ],
    [
      'is refused to an anonymous caller by a policy',
      [at(repository, answer(403, allowlisted, anonymous))],
      'unknown',
      0,
    ],
    ['needs another scope', [at(repository, lacking), at(pullRequests, answer(503))], 'unverifiable', 0],
    ['is closed to this kind of token', [at(repository, mechanism), at(pullRequests, answer(503))], 'unverifiable', 0],
    ['is closed, and needs a scope', [at(pullRequests, mechanism), at(repository, lacking)], 'unverifiable', 1],
    ['is not answered', [at(repository, answer(503)), at(pullRequests, answer(500))], 'unknown', 1],
    ['is not requested', [], 'unverifiable', undefined],
    ['is not requested, but another one', [at(otherRepository, unlisted)], 'unverifiable', undefined],
    ['is not requested, but its workspace', [at(workspace, unlisted)], 'unverifiable', undefined],
    ['is not requested, but its refs', [at(git, noRefs)], 'unverifiable', undefined],
  ])('%s', (_, results, outcome, by) => {
    expect(evaluateResource('repository', place, results)).toEqual(expected(results, outcome, by));
  });
});

describe('a workspace', () => {
  test.each<Row>([
    ['is visible itself', [at(workspace, unlisted)], 'verified', 0],
    ['is visible in a repository', [at(workspace, lacking), at(repository, unlisted)], 'verified', 1],
    ['is hidden', [at(repository, hidden), at(workspace, hidden)], 'denied', 1],
    ['does not have to be hidden where a repository is', [at(repository, hidden)], 'unknown', 0],
    ['does not have to be hidden where something in it is', [at(hooks, hidden)], 'unknown', 0],
    ['is denied', [at(repository, denied), at(workspace, denied)], 'denied', 1],
    ['does not have to be denied where a repository is', [at(repository, denied)], 'unknown', 0],
    ['does not have to be denied where something in it is', [at(hooks, denied)], 'unknown', 0],
    ['is refused by a policy in a repository', [at(repository, addressRefused)], 'denied', 0],
  ])('%s', (_, results, outcome, by) => {
    expect(evaluateResource('workspace', { workspace: 'acme' }, results)).toEqual(expected(results, outcome, by));
  });
});

describe('a project', () => {
  test.each<Row>([
    ['is visible in its settings', [at(settings, unlisted)], 'verified', 0],
    ['is hidden in its settings', [at(settings, hidden)], 'denied', 0],
    ['is denied', [at(project, denied)], 'denied', 0],
    ['does not have to be denied where its settings are', [at(settings, denied)], 'unknown', 0],
    ['is not requested, but a repository', [at(repository, unlisted)], 'unverifiable', undefined],
  ])('%s', (_, results, outcome, by) => {
    expect(evaluateResource('project', inProject, results)).toEqual(expected(results, outcome, by));
  });
});

function expected(
  results: readonly ProbeResult[],
  outcome: Evaluation['outcome'],
  index: number | undefined,
): Evaluation {
  const by = index === undefined ? undefined : results[index];
  return {
    outcome,
    ...(outcome === 'verified' && { shownBy: ['endpoint'] }),
    ...(by !== undefined && { by }),
    ...(by !== undefined && outcome === 'denied' && { refusal: by.outcome }),
  };
}

describe('the place of an operation', () => {
  const working = (path: string, where: Resources) =>
    ({ operation: { path }, place: where }) as unknown as OperationRequirement;
  const post = '/repositories/{workspace}/{repo_slug}/hooks';
  const shown = [at(workspace, unlisted), at(user, answer(200, {}))];

  test.each<[string, OperationRequirement, readonly ProbeResult[], Evaluation | undefined]>([
    ['a repository', working(post, place), shown, { outcome: 'unverifiable' }],
    ['a repository without a name', working(post, { workspace: 'acme' }), shown, undefined],
    ['a project without a name', working('/workspaces/{workspace}/projects/{project_key}', place), shown, undefined],
    [
      'a workspace',
      working('/workspaces/{workspace}/hooks', { workspace: 'acme' }),
      shown,
      { outcome: 'verified', shownBy: ['endpoint'], by: shown[0] as ProbeResult },
    ],
    ['a workspace without a name', working('/workspaces/{workspace}/hooks', {}), shown, undefined],
    ['an account', working('/user/emails', { workspace: 'acme' }), shown, undefined],
  ])('%s', (_, requirement, results, evaluation) => {
    expect(evaluatePlace(requirement, results)).toEqual(evaluation);
  });

  test.each<[string, HttpResponse, boolean]>([
    ['hidden', hidden, true],
    ['denied', denied, false],
    ['refused by a policy', addressRefused, false],
    ['visible', unlisted, false],
    ['not answered', answer(503), false],
  ])('that is %s', (_, received, isHidden) => {
    const result = at(repository, received);
    expect(findHiddenPlace(working(post, place), [result])).toBe(isHidden ? result : undefined);
  });

  test('that is not known', () => {
    expect(findHiddenPlace(working(post, {}), [at(repository, hidden)])).toBeUndefined();
  });
});

describe('whether another response shows the place of a request', () => {
  test.each<[string, Endpoint, readonly ProbeResult[], CredentialKind, boolean]>([
    ['its repository', pullRequests, [at(repository, open)], 'api-token', true],
    ['its repository, which is refused', pullRequests, [at(repository, denied)], 'api-token', false],
    ['another repository', pullRequests, [at(otherRepository, unlisted)], 'api-token', false],
    ['nothing', pullRequests, [], 'api-token', false],
    ['a repository in its workspace', hooks, [at(repository, unlisted)], 'api-token', true],
    [
      'a repository in its workspace, of which alone this token is',
      hooks,
      [at(repository, unlisted)],
      'repository-access-token',
      false,
    ],
    ['its workspace, to any token', hooks, [at(workspace, unlisted)], 'repository-access-token', true],
    ['a refused repository in its workspace', hooks, [at(repository, denied)], 'api-token', false],
    [
      'a repository in another workspace',
      hooks,
      [at(endpointForRepository({ workspace: 'globex', repository: 'web' }) as Endpoint, unlisted)],
      'api-token',
      false,
    ],
    ['a repository in the workspace that it is itself', workspace, [at(repository, unlisted)], 'api-token', false],
    ['a repository in the workspace of its project', settings, [at(repository, unlisted)], 'api-token', false],
  ])('%s', (_, endpoint, results, kind, isVisible) => {
    const authentication = { kind } as Authentication;
    expect(isPlaceVisible(at(endpoint, hidden), { results, authentication })).toBe(isVisible);
  });
});

describe('whether a required resource explains a 404', () => {
  const checked = (received: HttpResponse, where: Resources = place): ResourceCheck => {
    const requirement = { kind: 'resource', id: 'it', label: 'it', resource: 'repository', place: where } as const;
    const result = at(endpointForRepository(where) as Endpoint, received);
    return { requirement, subject: 'it', ...evaluateResource('repository', where, [result]) };
  };

  test.each<[string, readonly ResourceCheck[], boolean]>([
    ['that is hidden', [checked(unlisted, { workspace: 'acme', repository: 'docs' }), checked(hidden)], true],
    ['that is hidden elsewhere', [checked(hidden, { workspace: 'acme', repository: 'docs' })], false],
    ['that is denied', [checked(denied)], false],
    ['that is visible', [checked(unlisted)], false],
    ['that is not answered', [checked(answer(503))], false],
    ['that nobody requires', [], false],
  ])('%s', (_, resources, isExplained) => {
    expect(isExplainedByHiddenResource(at(pullRequests, hidden), resources)).toBe(isExplained);
  });
});
