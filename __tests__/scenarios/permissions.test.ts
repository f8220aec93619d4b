import { expect } from '@jest/globals';
import { type FaultRule, permissionFaults, statusFaults } from '../../sandbox/faults.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import { asAction, asCommand, asPipe, type Outcome, on } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const scopes = 'read:repository:bitbucket';
const about = (slug: string) => `/repositories/${slug}?fields=full_name,is_private`;
const lab = about('acme/secret-lab');

scenarios('a scope without the permission', [
  {
    name: 'the webhooks of a repository that the account may only read',
    run: () => asAction('api-viewer', { repository: 'acme/web', scopes: `${scopes} read:webhook:bitbucket` }),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    requests: basic(path.web, path.hooks),
    log: true,
    says: ['give the account admin permission', "You don't need to replace the token."],
  },
  {
    name: 'two refusals are one finding',
    run: () =>
      asPipe('api-viewer', {
        scopes: ['read:webhook:bitbucket', 'admin:repository:bitbucket', 'read:runner:bitbucket'],
      }),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    requests: basic(
      path.web,
      path.hooks,
      path.settings,
      '/repositories/acme/web/pipelines-config/runners?pagelen=1&fields=size',
    ),
  },
  {
    name: 'without the headers it is the same',
    run: () =>
      asCommand(
        'api-viewer',
        { repository: 'acme/web', scopes: 'read:webhook:bitbucket' },
        { faults: [{ kind: 'strip-headers' }] },
      ),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    requests: basic(path.web, path.hooks),
  },
]);

/** Outages are tried three times. */
const repeated: Readonly<Record<string, readonly string[]>> = {
  failing: Array(3).fill(path.permission),
  limited: Array(3).fill(path.permission),
  reset: Array(3).fill(path.permission),
};

/** The question is this program's own: no response to it is a reason to stop a job. */
const permissionAnswers: Readonly<Record<string, FaultRule>> = {
  ...permissionFaults,
  limited: { ...permissionFaults.denied, kind: statusFaults.rateLimited },
  reset: { ...permissionFaults.denied, kind: 'reset' },
  anonymous: { ...permissionFaults.denied, kind: 'anonymous' },
};

const everyScope = permissionSamples.find(({ name }) => name === 'every-scope-viewer');
const branches = 'POST /repositories/{workspace}/{repo_slug}/refs/branches';
const outcomesOf = ({ report }: Outcome) =>
  report?.tokens[0]?.checks?.map(({ subject, outcome }) => [subject, outcome]);

scenarios('a token that may write, of an account that may only read', [
  ...(['action', 'pipe', 'command'] as const).map(
    (host): Scenario => ({
      name: `its write fails, and is never verified (${host})`,
      run: () => on[host]('api-viewer-writes', { repository: 'acme/web', operations: branches }),
      verdict: 'fail',
      findings: ['fail permission-missing'],
      exitCode: 1,
      requests: basic(path.web, path.permission),
      says: ['requires write permission on the repository', 'has read permission'],
      also: (outcome) => expect(outcomesOf(outcome)?.at(-1)).toEqual([`operation ${branches}`, 'denied']),
    }),
  ),
  {
    name: 'its scope is granted, and not verified: nothing shows what the job writes',
    run: () => asCommand('api-viewer-writes', { repository: 'acme/web', scopes: 'write:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    says: ['granted      scope write:repository:bitbucket (scope list; permission not checked)'],
  },
  {
    name: 'its push fails',
    run: () => asCommand('api-viewer-writes', { repository: 'acme/web', git: 'push' }),
    verdict: 'fail',
    findings: ['fail git-rejected'],
    exitCode: 1,
    requests: [
      ...basic(path.web),
      'GET /acme/web.git/info/refs?service=git-receive-pack (none)',
      'GET /acme/web.git/info/refs?service=git-receive-pack (Basic)',
    ],
    says: ['has no write permission on the repository'],
  },
  {
    name: 'a write that may only take the permission to read is granted',
    run: () =>
      asCommand(undefined, {
        token: everyScope?.token ?? '',
        email: everyScope?.email ?? '',
        repository: 'acme/web',
        operations: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests, path.permission),
    says: ['1 granted (permission not checked)'],
  },
]);

scenarios('a write whose permission Bitbucket does not show', [
  ...Object.entries(permissionAnswers).map(
    ([name, fault]): Scenario => ({
      name: `is granted, with a warning: ${name}`,
      run: () =>
        asCommand(
          'api-full',
          {
            repository: 'acme/web',
            operations: 'POST /repositories/{workspace}/{repo_slug}/refs/branches',
            timeout: '2',
          },
          { faults: [fault] },
        ),
      verdict: 'warn',
      findings: ['warn permission-unverified'],
      exitCode: 0,
      requests: basic(path.web, ...(repeated[name] ?? [path.permission])),
      also: ({ report }) => expect(report?.tokens[0]?.checks?.at(-1)?.outcome).toBe('granted'),
    }),
  ),
]);

scenarios('a resource that is not shown', [
  {
    name: 'a repository that the account has no access to',
    run: () => asAction('api-least', { repository: 'acme/secret-lab', scopes }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(lab, path.repositories),
    log: true,
  },
  {
    name: 'a repository that is misspelt',
    run: () => asCommand('api-least', { repository: 'acme/wbe', scopes }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/wbe'), path.repositories),
    says: ['Compare the name of the repository acme/wbe with the address bar', 'update --repository'],
  },
  {
    name: 'a 404 that does not say whose request it was',
    run: () => asCommand('api-least', { repository: 'acme/wbe', scopes }, { flags: { headersOn404: false } }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/wbe'), path.repositories),
  },
  {
    name: 'for a token that only writes',
    run: () => asCommand('api-full', { repository: 'acme/wbe', scopes: 'write:repository:bitbucket' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/wbe')),
  },
  {
    name: 'a workspace',
    run: () => asCommand('api-full', { workspace: 'globex', scopes: 'read:workspace:bitbucket' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic('/workspaces/globex?fields=slug,is_private'),
  },
  {
    name: 'a project',
    run: () => asCommand('api-full', { workspace: 'acme', project: 'NOPE', scopes: 'read:project:bitbucket' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(path.workspace, '/workspaces/acme/projects/NOPE?fields=key,is_private'),
    says: ['project NOPE'],
  },
  {
    name: 'an access token of another repository',
    run: () => asCommand('repo-access-token', { repository: 'acme/legacy', scopes: 'repository' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: bearer(about('acme/legacy'), path.repositories),
    log: true,
    says: ['the access token belongs to another repository, project, or workspace'],
  },
  {
    name: 'an access token of another project',
    run: () => asPipe('project-access-token', { repository: 'legacy', scopes: 'repository:write' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: bearer(about('acme/legacy')),
  },
  {
    name: 'a page in HTML whose headers recognize the credential',
    run: () =>
      asCommand(
        'api-full',
        { repository: 'acme/wbe', scopes: 'write:repository:bitbucket' },
        {
          faults: [
            {
              kind: {
                status: 404,
                contentType: 'text/html',
                headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'write:repository:bitbucket' },
                body: '<!doctype html><title>Page not found</title>',
              },
            },
          ],
        },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/wbe')),
  },
  {
    name: 'a page in HTML that recognizes no caller shows nothing',
    run: () =>
      asCommand(
        'api-least',
        { repository: 'acme/wbe', scopes },
        { faults: [{ kind: { status: 404, contentType: 'text/html', body: '<html>Not found</html>' } }] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-not-json'],
    exitCode: 3,
    requests: basic(about('acme/wbe')),
  },
]);

/** What a token with a single scope gets from the repository itself. */
const mayNotRead = {
  status: 403,
  headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:pipeline:bitbucket' },
  body: JSON.stringify({
    type: 'error',
    error: {
      message: 'Your credentials lack one or more required privilege scopes.',
      detail: { required: ['read:repository:bitbucket'], granted: ['read:pipeline:bitbucket'] },
    },
  }),
};

scenarios('a feature that is switched off', [
  {
    name: 'Pipelines, in a repository that is there',
    run: () => asAction('api-full', { repository: 'acme/legacy', scopes: `${scopes} read:pipeline:bitbucket` }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/legacy'), '/repositories/acme/legacy/pipelines?pagelen=1&fields=size'),
    log: true,
    says: ['404 ("Pipelines is not enabled for this repository."), although', 'Most likely, the feature is turned off'],
  },
  {
    name: 'Pipelines, in a repository that the token may not read',
    run: () =>
      asCommand(
        'api-full',
        { operations: 'GET /repositories/acme/legacy/pipelines' },
        { faults: [{ match: /legacy\?/, kind: mayNotRead }] },
      ),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(about('acme/legacy'), '/repositories/acme/legacy/pipelines?pagelen=1&fields=size'),
    log: true,
    says: ['or the feature is turned off'],
  },
]);

/** The repository of the pipeline is context: a refusal there concerns nothing declared. */
const context = (name: string, sample: 'api-full' | 'repo-access-token', rest: Partial<Scenario>): Scenario => ({
  name,
  run: () => asPipe(sample, { scopes: 'repository:write' }, { env: { BITBUCKET_REPO_SLUG: 'secret-lab' } }),
  verdict: 'pass',
  findings: [],
  exitCode: 0,
  requests: [],
  ...rest,
});

scenarios('a resource that was not declared', [
  context('is no fault of an API token', 'api-full', { requests: basic(lab, path.repositories) }),
  context('is no fault of an access token', 'repo-access-token', { requests: bearer(lab) }),
  {
    name: 'nothing declared at all',
    run: () => asPipe('api-least', {}, { env: { BITBUCKET_REPO_SLUG: 'secret-lab' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(lab),
  },
]);

scenarios('a resource by its UUID', [
  {
    name: 'is found, with its braces encoded',
    run: () =>
      asCommand('api-least', { workspace: 'acme', repository: '{d0000000-0000-4000-8000-000000000001}', scopes }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic('/repositories/acme/%7Bd0000000-0000-4000-8000-000000000001%7D?fields=full_name,is_private'),
    also: ({ requests }) => expect(requests[0]?.status).toBe(200),
  },
  {
    name: 'without braces is a name, which the steps explain',
    run: () =>
      asCommand('api-least', { workspace: 'acme', repository: 'd0000000-0000-4000-8000-000000000001', scopes }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic(
      '/repositories/acme/d0000000-0000-4000-8000-000000000001?fields=full_name,is_private',
      '/repositories/acme?pagelen=1&fields=size',
    ),
    says: ['write it in braces: {d0000000-0000-4000-8000-000000000001}'],
  },
]);
