import { expect } from '@jest/globals';
import { deprecationHeaders } from '../../sandbox/faults.ts';
import { asCommand, type Given } from './harness.ts';
import { basic, bearer, path, permission, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };

/** A placeholder counts as the one of the catalog: the list of its kind is requested, and never a name that does not exist. */
const placeholder = (operations: string, requests = basic(path.web, path.pullrequests)): Scenario => ({
  name: operations,
  run: () => asCommand('api-read-only', { ...web, operations }),
  verdict: 'pass',
  findings: [],
  exitCode: 0,
  requests,
});

scenarios('a placeholder is never sent as a name', [
  placeholder('GET /repositories/acme/web/pullrequests/${BITBUCKET_PR_ID}'),
  placeholder('GET /repositories/acme/web/pullrequests/[id]'),
  placeholder('GET /repositories/acme/web/pullrequests/__PR__'),
  placeholder('GET /repositories/acme/web/pullrequests/${{ github.event.number }}'),
  placeholder('GET /repositories/$BITBUCKET_REPO_FULL_NAME/pullrequests'),
  placeholder('GET /repositories/${BITBUCKET_REPO_OWNER}/${BITBUCKET_REPO_SLUG}/pullrequests'),
  placeholder('GET /repositories/%WS%/{{slug}}/pullrequests'),
  placeholder('GET /repositories/acme/web/refs/branches/$BRANCH', basic(path.web)),
  placeholder('GET /repositories/acme/web/commit/$BITBUCKET_COMMIT/statuses', basic(path.web)),
]);

/** The job's own call can't work. */
const wrongUrl = (operations: string, ...says: readonly string[]): Scenario => ({
  name: operations,
  run: () => asCommand('api-full', { ...web, operations }),
  verdict: 'fail',
  findings: ['fail operation-url-wrong'],
  exitCode: 2,
  requests: [],
  says,
});

scenarios('the address of the call is wrong', [
  wrongUrl(
    'POST https://api.bitbucket.org/repositories/acme/web/pullrequests',
    'POST https://api.bitbucket.org/2.0/repositories/{workspace}/{repo_slug}/pullrequests',
  ),
  wrongUrl('GET https://bitbucket.org/api/2.0/repositories/acme/web/pullrequests/1', 'CHANGE-3052'),
  wrongUrl('GET https://api.bitbucket.org/1.0/repositories/acme/web', 'version 1.0'),
  wrongUrl('GET /1.0/groups/acme', "API tokens can't have this scope"),
  wrongUrl('GET /repositories/acme/web/pullrequests?access_token=x', 'Authorization header'),
  {
    name: 'groups with OAuth: nothing is known against it',
    run: () => asCommand('oauth-opaque', { ...web, operations: 'GET /1.0/groups/acme' }),
    verdict: 'unknown',
    findings: ['unknown operation-url-wrong'],
    exitCode: 3,
    requests: bearer(path.web),
  },
  {
    name: 'teams are old and not newer than the catalog',
    run: () => asCommand('api-full', { ...web, operations: 'GET /teams/acme/repositories' }),
    verdict: 'unknown',
    findings: ['unknown operation-url-wrong'],
    exitCode: 3,
    requests: basic(path.web),
  },
  {
    name: 'a page of the website is not in the API',
    run: () => asCommand('api-full', { ...web, operations: 'GET https://bitbucket.org/acme/web/get/main.tar.gz' }),
    verdict: 'unknown',
    findings: ['unknown operation-url-wrong'],
    exitCode: 3,
    requests: basic(path.web),
    says: ['is a page of the website'],
  },
  {
    name: 'a user in a URL is dropped with a note',
    run: () =>
      asCommand('api-read-only', {
        ...web,
        operations: 'GET https://build-user:xyzzy@api.bitbucket.org/2.0/repositories/acme/web/pullrequests',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    says: ['Ignored the username in the URL of GET /repositories/acme/web/pullrequests.'],
    also: ({ stdout }) => expect(stdout).not.toContain('xyzzy'),
  },
]);

scenarios('an endpoint that is about to go', [
  {
    name: 'states it in its response',
    run: () =>
      asCommand(
        'api-read-only',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests' },
        { faults: [{ match: /pullrequests/, kind: { withHeaders: deprecationHeaders } }] },
      ),
    verdict: 'warn',
    findings: ['warn endpoint-deprecated'],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    says: [
      '2026-08-20',
      '2027-05-31',
      'CHANGE-3222',
      'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222',
    ],
  },
  {
    name: 'is no concern of a job that does not call it',
    run: () =>
      asCommand(
        'api-read-only',
        { ...web, scopes: 'read:pullrequest:bitbucket' },
        { faults: [{ match: /pullrequests/, kind: { withHeaders: deprecationHeaders } }] },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
]);

scenarios('what documents rule out is never verified', [
  ...(
    [
      ['repo-access-token', 'POST /repositories/{workspace}/{repo_slug}/deploy-keys'],
      ['repo-access-token', 'PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'],
      ['oauth-opaque', 'PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}'],
    ] as const
  ).map(
    ([sample, operations]): Scenario => ({
      name: `${operations} with ${sample}`,
      run: () => asCommand(sample, { ...web, operations }),
      verdict: 'fail',
      findings: ['fail operation-wrong-token-kind'],
      exitCode: 2,
      // An opaque token shows its kind in the answer alone.
      requests: sample === 'oauth-opaque' ? bearer(path.web) : [],
      says: ["According to Bitbucket's documentation"],
    }),
  ),
  {
    name: 'what can be requested is requested',
    run: () =>
      asCommand('repo-access-token', {
        ...web,
        operations: 'GET /repositories/{workspace}/{repo_slug}/permissions-config/groups',
      }),
    verdict: 'fail',
    findings: ['fail token-kind-rejected', 'warn operation-wrong-token-kind'],
    exitCode: 1,
    requests: bearer(path.web, '/repositories/acme/web/permissions-config/groups?pagelen=1&fields=size'),
  },
]);

const notThere = { refusal: 'Resource not found', status: 404 };

scenarios('an id that is not there', [
  {
    name: 'is that id, and no feature that is switched off',
    run: () =>
      asCommand(
        'api-read-only',
        { ...web, operations: 'GET /repositories/acme/web/pullrequests/7' },
        { faults: [{ match: /pullrequests\/7/, kind: notThere }] },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, '/repositories/acme/web/pullrequests/7?fields=type'),
    says: ['{pull_request_id} "7" doesn', 'replace it with {pull_request_id}'],
    also: ({ stdout }) => expect(stdout).not.toMatch(/turned off/i),
  },
  {
    name: 'may also be a feature that is turned off, where one can be',
    run: () =>
      asCommand(
        'api-full',
        { ...web, operations: 'GET /repositories/acme/web/pipelines/99' },
        { faults: [{ match: /pipelines\/99/, kind: notThere }] },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, '/repositories/acme/web/pipelines/99?fields=type'),
    says: ['{pipeline_uuid} "99" doesn\'t exist, or the feature is turned off.'],
  },
  {
    name: 'in a workspace whose repository is visible is no misspelled workspace',
    run: () =>
      asCommand(
        'api-full',
        { ...web, operations: 'GET /snippets/acme/abc' },
        { faults: [{ match: /snippets\/acme\/abc/, kind: notThere }] },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.web, '/snippets/acme/abc?fields=type'),
    says: ['although the workspace acme is visible. {encoded_id} "abc" doesn'],
  },
]);

/** No request is sent for what the job itself creates. */
const created = (name: string, given: Given, requests = basic(path.workspace)): Scenario => ({
  name,
  run: () => asCommand('api-full', given),
  verdict: 'pass',
  findings: [],
  exitCode: 0,
  requests,
  // It is named already.
  also: ({ stdout }) => expect(stdout).not.toMatch(/Specify a (?:repository|project)/),
});

scenarios('what the job creates need not be there', [
  created('a declared repository', {
    repository: 'acme/newmirror',
    operations: 'POST /repositories/{workspace}/{repo_slug}',
  }),
  created(
    'a repository and what lies in it',
    {
      workspace: 'acme',
      operations: ['POST /repositories/acme/next', 'GET /repositories/acme/next/hooks', 'GET /repositories/acme/next'],
    },
    basic(path.workspace, path.repositories, '/workspaces/acme/hooks?pagelen=1&fields=size'),
  ),
  created(
    'a project',
    {
      workspace: 'acme',
      operations: ['PUT /workspaces/acme/projects/NEXT', 'GET /workspaces/acme/projects/NEXT'],
    },
    basic(path.workspace, '/workspaces/acme/projects?pagelen=1&fields=size'),
  ),
  created(
    'a repository in other letter case',
    { repository: 'acme/newmirror', operations: 'POST /repositories/ACME/NewMirror' },
    basic('/workspaces/acme?fields=slug,is_private'),
  ),
  created(
    'a repository that the job pushes to',
    {
      repository: 'acme/newmirror',
      operations: ['POST /repositories/{workspace}/{repo_slug}', 'POST /repositories/acme/newmirror/hooks'],
      git: 'push',
    },
    basic(path.workspace, path.repositories, '/workspaces/acme/hooks?pagelen=1&fields=size'),
  ),
  created(
    'a project whose key is in the body',
    {
      workspace: 'acme',
      project: 'NEXT',
      operations: [
        'POST /workspaces/{workspace}/projects',
        'PUT /workspaces/acme/projects/NEXT/branching-model/settings',
      ],
    },
    basic(path.workspace, '/user/workspaces/acme/permission?fields=permission'),
  ),
  created(
    'a fork',
    {
      repository: 'acme/web',
      operations: ['POST /repositories/acme/web/forks', 'GET /repositories/release-bot/web/hooks'],
    },
    basic(
      path.web,
      '/workspaces/release-bot/hooks?pagelen=1&fields=size',
      '/user/workspaces/acme/permission?fields=permission',
    ),
  ),
  ...(
    [
      ['a branch', 'POST /repositories/acme/web/refs/branches', 'GET /repositories/acme/web/refs/branches/next'],
      [
        'a branch, by a commit',
        'POST /repositories/acme/web/src',
        'GET /repositories/{workspace}/{repo_slug}/refs/branches/next',
      ],
      ['a tag', 'POST /repositories/{workspace}/{repo_slug}/refs/tags', 'GET /repositories/acme/web/refs/tags/v9'],
      [
        'a report',
        'PUT /repositories/acme/web/commit/0123456789abcdef/reports/scan',
        'GET /repositories/acme/web/commit/0123456789abcdef/reports/scan/annotations',
      ],
    ] as const
  ).map(([name, ...operations]) =>
    created(name, { repository: 'acme/web', operations }, basic(path.web, path.permission)),
  ),
]);

scenarios('what another call creates is no excuse', [
  {
    name: 'a branch in another repository',
    run: () =>
      asCommand(
        'api-full',
        {
          ...web,
          operations: ['POST /repositories/acme/legacy/refs/branches', 'GET /repositories/acme/web/refs/branches/next'],
        },
        { faults: [{ match: /branches\/next/, kind: notThere }] },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(
      path.web,
      '/repositories/acme/web/refs/branches/next?fields=type',
      '/repositories/acme/legacy?fields=full_name,is_private',
      permission('legacy'),
    ),
  },
]);

const diff = 'GET /repositories/acme/web/pullrequests/7/diff';
const behind = 'an API token most likely needs Repositories: Read (read:repository:bitbucket), too.';

scenarios('an operation that redirects into another scope', [
  {
    name: 'is warned about, and nothing is blamed',
    run: () => asCommand('api-pullrequests', { workspace: 'acme', operations: diff }),
    verdict: 'warn',
    findings: ['warn scope-unverified'],
    exitCode: 0,
    requests: basic(path.workspace, path.pullrequests),
    says: [behind, 'Add read:repository:bitbucket to --scopes'],
  },
  {
    name: 'in a plan',
    run: () => asCommand('api-pullrequests', { ...web, operations: diff, plan: 'true' }),
    verdict: 'planned',
    findings: ['warn scope-unverified'],
    exitCode: 0,
    requests: [],
    says: [behind],
  },
  {
    name: 'is no news to a token that has it',
    run: () => asCommand('api-full', { ...web, operations: diff }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
  {
    name: 'is no news to an access token, whose scope includes it',
    run: () => asCommand('project-access-token', { ...web, operations: diff }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web, path.pullrequests),
  },
]);
