import { expect } from '@jest/globals';
import { asAction, asCommand, asPipe, type Outcome } from './harness.ts';
import { basic, bearer, path, permission, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };
const scopesOf = (outcome: Outcome) => outcome.report?.tokens[0]?.scopes;
const create = 'POST /repositories/{workspace}/{repo_slug}/pullrequests';

/** An operation that is understood and verified, however it is written. */
const understood = (
  name: string,
  operations: string,
  requests: readonly string[] = basic(path.web, path.pullrequests),
): Scenario => ({
  name,
  run: () => asCommand('api-read-only', { ...web, operations }),
  verdict: 'pass',
  findings: [],
  exitCode: 0,
  requests,
});

scenarios('operations that read', [
  understood('with placeholders', 'GET /repositories/{workspace}/{repo_slug}/pullrequests'),
  understood('with real values', 'GET /repositories/acme/web/pullrequests'),
  understood(
    'with a placeholder in empty braces, a query and a slash at the end',
    'GET /repositories/acme/{}/pullrequests/?state=OPEN',
  ),
  understood('below /2.0', 'GET /2.0/repositories/{workspace}/{repo_slug}/pullrequests'),
  understood('with the host', 'GET https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests'),
  understood('in small letters', 'get /repositories/{workspace}/{repo_slug}/pullrequests'),
  understood('that are the first request themselves', 'GET /repositories/{workspace}/{repo_slug}', basic(path.web)),
  understood(
    'several, one per line, with comments',
    '# what the job does\nGET /repositories/{workspace}/{repo_slug}\nGET /repositories/{workspace}/{repo_slug}/pullrequests # and this',
  ),
  understood(
    'of another repository than the declared one',
    'GET /repositories/acme/handbook/pullrequests',
    basic(path.web, '/repositories/acme/handbook/pullrequests?pagelen=1&fields=size'),
  ),
  {
    name: 'name the place where nothing else does',
    run: () => asCommand('api-read-only', { operations: 'GET /repositories/acme/web/pullrequests' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
  {
    name: 'with a UUID, its braces encoded',
    run: () =>
      asCommand('api-read-only', {
        ...web,
        operations: 'GET /repositories/acme/{d0000000-0000-4000-8000-000000000001}/pullrequests',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(
      path.web,
      '/repositories/acme/%7Bd0000000-0000-4000-8000-000000000001%7D/pullrequests?pagelen=1&fields=size',
    ),
  },
  {
    name: 'that cannot be tried without an id are judged by the list and by the scope’s own request',
    run: () =>
      asPipe('api-read-only', {
        operations: ['GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'],
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
]);

scenarios('operations that write', [
  {
    name: 'are judged by the list, and what they read is tried: nothing is written',
    run: () => asAction('api-pullrequests', { ...web, operations: create }),
    verdict: 'warn',
    // Its token lacks the scope to ask for the permission.
    findings: ['warn permission-unverified'],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    log: true,
    also: (outcome) =>
      expect(scopesOf(outcome)?.required).toEqual(['read:pullrequest:bitbucket', 'write:pullrequest:bitbucket']),
  },
  {
    name: 'name the scope that they lack',
    run: () => asAction('api-read-only', { ...web, operations: create }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web, path.pullrequests),
    says: ['Pull requests: Write (write:pullrequest:bitbucket)'],
  },
  {
    name: 'by an access token, in its own scope model',
    run: () => asPipe('project-access-token', { operations: create }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web),
    also: (outcome) => expect(scopesOf(outcome)?.required).toEqual(['pullrequest:write']),
  },
  {
    name: 'without the headers stay open',
    run: () => asCommand('api-full', { ...web, operations: create }, { faults: [{ kind: 'strip-headers' }] }),
    verdict: 'unknown',
    findings: ['unknown scope-unverified'],
    exitCode: 3,
    requests: basic(path.web, path.pullrequests, path.permission),
  },
]);

const misspelt = '/repositories/acme/wbe/pullrequests?pagelen=1&fields=size';
const wbe = '/repositories/acme/wbe?fields=full_name,is_private';

scenarios('operations in a repository that does not show itself fail', [
  {
    name: 'when nothing else names one',
    run: () => asCommand('api-full', { operations: 'POST /repositories/acme/wbe/pullrequests' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(wbe),
    log: true,
    says: ['Either the name of the repository acme/wbe is misspelled', 'update --operations'],
  },
  {
    name: 'next to a repository that does',
    run: () => asAction('api-full', { ...web, operations: 'POST /repositories/acme/wbe/pullrequests' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, misspelt, wbe, permission('wbe')),
    says: ['Either the name of the repository acme/wbe is misspelled', 'update the input "operations"'],
  },
  {
    name: 'by an access token, which no other scope would lead there',
    run: () => asPipe('repo-access-token', { operations: 'POST /repositories/acme/ops/refs/tags' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: bearer('/repositories/acme/ops?fields=full_name,is_private'),
    says: ['Either the name of the repository acme/ops is misspelled'],
  },
  {
    name: 'when they read, too',
    run: () => asPipe('api-full', { ...web, operations: 'GET /repositories/acme/wbe/pullrequests' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, misspelt),
    says: ['Either the name of the repository acme/wbe is misspelled', 'update the variable OPERATIONS'],
  },
  {
    name: 'when it is the pipeline’s own',
    run: () =>
      asPipe(
        'api-full',
        { operations: 'POST /repositories/{workspace}/{repo_slug}/pullrequests' },
        { env: { BITBUCKET_REPO_SLUG: 'wbe' } },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(wbe),
  },
  {
    name: 'and so do those in such a workspace',
    run: () => asCommand('api-full', { operations: 'POST /workspaces/globex/hooks' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic('/workspaces/globex?fields=slug,is_private'),
    says: ['Either the name of the workspace globex is misspelled'],
  },
  {
    name: 'once for all of them',
    run: () =>
      asCommand('api-full', {
        ...web,
        operations: 'GET /repositories/acme/wbe/pullrequests\nGET /repositories/acme/wbe/pipelines',
      }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, misspelt, '/repositories/acme/wbe/pipelines?pagelen=1&fields=size'),
  },
]);

scenarios('operations that are not there', [
  {
    name: 'with names that cannot be names',
    run: () => asAction('api-full', { operations: 'GET /repositories/w@rk/w!b/pullrequests' }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ["the value of {workspace} and {repo_slug} isn't a valid name"],
  },
  {
    name: 'misspelt: the nearest is named, and nothing is sent',
    run: () =>
      asCommand('api-full', { operations: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups' }),
    verdict: 'fail',
    findings: ['fail operation-unknown'],
    exitCode: 2,
    requests: [],
    log: true,
    says: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
  },
  {
    name: 'by another method: those of the same path are named',
    run: () => asAction('api-full', { operations: 'PATCH /repositories/{workspace}/{repo_slug}' }),
    verdict: 'fail',
    findings: ['fail operation-unknown'],
    exitCode: 1,
    requests: [],
    says: ['PUT /repositories/{workspace}/{repo_slug}'],
  },
  {
    name: 'unlike any other: the catalog may be old, and the rest is checked',
    run: () =>
      asCommand('api-least', { ...web, scopes: 'read:repository:bitbucket', operations: 'GET /quantum/teleport' }),
    verdict: 'unknown',
    findings: ['unknown operation-unknown'],
    exitCode: 3,
    requests: basic(path.web),
    log: true,
  },
  {
    name: 'removed: since when, and what replaces them',
    run: () =>
      asCommand('api-full', {
        ...web,
        operations: 'GET /workspaces\nGET /repositories/{workspace}/{repo_slug}/issues',
      }),
    verdict: 'fail',
    findings: ['fail operation-removed', 'fail operation-removed'],
    exitCode: 2,
    requests: [],
    log: true,
    says: [
      'CHANGE-2770',
      '/user/workspaces',
      'on 2026-08-20 (CHANGE-3071)',
      'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-3071',
    ],
  },
  {
    name: 'announced to go: a warning',
    run: () =>
      asCommand('repo-access-token', {
        ...web,
        operations: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
      }),
    // It needs no scope of an access token, and no harmless request tries it: there is no evidence either way.
    verdict: 'unknown',
    findings: ['warn operation-deprecated', 'unknown scope-unverified'],
    exitCode: 3,
    requests: bearer(path.web),
    says: ['2027-01-31'],
  },
  {
    name: 'removed before the catalog knew of it',
    run: () =>
      asAction(
        'api-least',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/commits' },
        {
          faults: [
            {
              match: /commits/,
              kind: {
                status: 410,
                body: JSON.stringify({
                  type: 'error',
                  error: {
                    message: 'CHANGE-9999 - Functionality has been deprecated',
                    data: { announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-9999' },
                  },
                }),
              },
            },
          ],
        },
      ),
    verdict: 'fail',
    findings: ['fail endpoint-removed'],
    exitCode: 1,
    requests: basic(path.web, '/repositories/acme/web/commits?pagelen=1&fields=size'),
    log: true,
    says: ['https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-9999'],
  },
  {
    name: 'a 410 without a change number shows nothing of the kind',
    run: () =>
      asCommand(
        'api-least',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/commits' },
        { faults: [{ match: /commits/, kind: { status: 410, body: '{"type":"error","error":{"message":"Gone"}}' } }] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: basic(path.web, '/repositories/acme/web/commits?pagelen=1&fields=size'),
  },
]);

scenarios('names that look like a secret', [
  {
    name: 'a long branch',
    run: () =>
      asCommand('api-full', {
        ...web,
        operations:
          'GET /repositories/{workspace}/{repo_slug}/refs/branches/feature/PROJ-1234-A-long-word-for-a-small-change',
      }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: basic(
      path.web,
      '/repositories/acme/web/refs/branches/feature/PROJ-1234-A-long-word-for-a-small-change?fields=type',
    ),
  },
]);

scenarios('what need not be there yet', [
  {
    name: 'a repository that the job will make',
    run: () => asCommand('api-full', { operations: 'POST /repositories/acme/brand-new' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.workspace),
  },
  {
    name: 'a project that the job will make, in a pipeline',
    run: () => asPipe('api-full', { operations: 'PUT /workspaces/{workspace}/projects/NEW' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
]);

scenarios('a place that was not declared', [
  {
    name: 'webhooks of the workspace, asked without a repository, which only its administrators may read',
    run: () => asCommand('api-viewer', { workspace: 'acme', scopes: 'read:webhook:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.workspace, '/workspaces/acme/hooks?pagelen=1&fields=size'),
    says: ['read:webhook:bitbucket. Specify a repository to test this with a request.'],
  },
  {
    name: 'the same for an operation somewhere in a repository',
    run: () =>
      asCommand('api-viewer', { workspace: 'acme', operations: 'GET /repositories/{workspace}/{repo_slug}/hooks' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.workspace, '/workspaces/acme/hooks?pagelen=1&fields=size'),
  },
  {
    name: 'an operation on the workspace requests nothing of the repository that the pipeline runs in',
    run: () => asPipe('api-full', { operations: 'POST /workspaces/{workspace}/hooks' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(
      path.web,
      '/user/workspaces/acme/permission?fields=permission',
      '/workspaces/acme/hooks?pagelen=1&fields=size',
    ),
  },
  {
    name: 'the account, which an access token is not',
    run: () => asCommand('workspace-access-token', { scopes: 'account' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer('/user?fields=display_name,uuid'),
    says: ['account. Specify a workspace to test this with a request.'],
  },
]);

scenarios('operations that are not for this kind of token', [
  {
    name: 'the user of an access token',
    run: () => asAction('repo-access-token', { ...web, operations: 'GET /user' }),
    verdict: 'fail',
    findings: ['fail token-kind-rejected', 'warn operation-wrong-token-kind'],
    exitCode: 1,
    requests: bearer(path.web, path.user),
    log: true,
  },
  {
    name: 'one that the specification does not list for API tokens, although it works',
    run: () =>
      asCommand(
        'api-least',
        { ...web, operations: 'GET /hook_events' },
        {
          faults: [
            {
              match: /hook_events/,
              kind: {
                status: 200,
                contentType: 'application/json',
                headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:repository:bitbucket' },
                body: '{"workspace":{}}',
              },
            },
          ],
        },
      ),
    verdict: 'warn',
    findings: ['warn operation-wrong-token-kind'],
    exitCode: 0,
    requests: basic(path.web, '/hook_events?fields=type'),
  },
  {
    name: 'one of the catalog that is not hosted: that is no fault of the token, and no other answer is doubted',
    run: () => asCommand('api-least', { ...web, operations: 'GET /hook_events' }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected', 'warn operation-wrong-token-kind'],
    exitCode: 3,
    requests: basic(path.web, '/hook_events?fields=type'),
  },
]);

/** An operation that can't be read as one. It is never repeated in full: it may hold anything. */
const malformed = (name: string, operations: string): Scenario => ({
  name,
  run: () => asCommand('api-least', { ...web, operations }),
  verdict: 'fail',
  findings: ['fail option-invalid'],
  exitCode: 2,
  requests: [],
});

scenarios('operations that are none', [
  malformed('without a method', '/repositories/{workspace}/{repo_slug}'),
  malformed('with a method of one’s own', 'FETCH /user'),
  malformed('on another host', 'GET https://bitbucket.example/2.0/user'),
  malformed('that climb', 'GET /repositories/acme/../user'),
  malformed('that climb in disguise', 'GET /repositories/acme/%2e%2e/user'),
  malformed('with a blank in the path', 'GET /repositories/acme/my web'),
]);
