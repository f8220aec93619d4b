import { expect } from '@jest/globals';
import { asAction, asCommand, asPipe, type Outcome } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };
const reviewers = '/repositories/acme/web/effective-default-reviewers?pagelen=1&fields=size';
const push = '/acme/web.git/info/refs?service=git-receive-pack';
const clone = '/acme/web.git/info/refs?service=git-upload-pack';
/** With the login, and without it as Git sends it first. */
const git = (url: string) => [`GET ${url} (Basic)`, `GET ${url} (none)`];
const tokenOf = (outcome: Outcome) => outcome.report?.tokens[0];

scenarios('a tool and a token that fit', [
  {
    name: 'Renovate with an API token: what it needs is verified, and its settings are named',
    run: () => asCommand('api-full', { ...web, tools: 'renovate' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web, path.permission, path.pullrequests, reviewers), ...git(push)],
    log: true,
    says: [
      'Put the token into RENOVATE_PASSWORD and the email into RENOVATE_USERNAME.',
      "In RENOVATE_TOKEN, an API token doesn't work.",
    ],
    also: (outcome) => {
      const by = tokenOf(outcome)?.checks.map(({ subject, requiredBy }) => [subject, requiredBy]);
      expect(by).toContainEqual(['credential', undefined]);
      expect(by).toContainEqual(['git push of acme/web', [{ tool: 'renovate', features: ['updates', 'onboarding'] }]]);
      // An optional request isn't a requirement.
      expect(tokenOf(outcome)?.scopes.required).not.toContain('read:user:bitbucket');
    },
  },
  {
    name: 'Renovate with an access token, which it takes elsewhere',
    run: () => asAction('project-access-token', { ...web, tools: 'renovate@44 (updates, automerge)' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...bearer(path.web, path.pullrequests, reviewers), ...git(push)],
    says: ['Put the token into RENOVATE_TOKEN.', 'Not available for project access tokens.'],
  },
  {
    name: 'several in a pipe, for the repository of the pipeline, as a YAML list',
    run: () => asPipe('api-full', { tools: ['git', 'semantic-release', 'reviewdog'] }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web, path.permission), ...git(push)],
    says: [
      'git push of acme/web for semantic-release',
      'Set BITBUCKET_TOKEN_BASIC_AUTH to x-bitbucket-api-token-auth:<token>.',
      'Put the token into BITBUCKET_PASSWORD and the email into BITBUCKET_USER.',
    ],
  },
  {
    name: 'Danger with an access token, which needs one setting more',
    run: () => asCommand('project-access-token', { ...web, tools: 'danger' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web, path.pullrequests),
    says: [
      'Put the token into DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN and the UUID of the account into DANGER_BITBUCKETCLOUD_UUID.',
    ],
  },
  {
    name: 'with what the job needs besides',
    run: () => asCommand('api-full', { ...web, tools: 'git', scopes: 'read:webhook:bitbucket', git: 'clone' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web, path.hooks), ...git(clone)],
  },
  {
    name: 'a repository that Terraform creates does not have to exist',
    run: () => asCommand('api-full', { repository: 'acme/new', tools: 'terraform' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic('/repositories/acme/new?fields=full_name,is_private', path.workspace, path.repositories),
  },
  {
    name: 'the permission on a repository that Terraform manages is requested',
    run: () => asCommand('api-full', { ...web, tools: 'terraform' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.settings, '/repositories/acme/web/pipelines_config?fields=type', path.permission),
    also: (outcome) =>
      expect(tokenOf(outcome)?.checks).toContainEqual(
        expect.objectContaining({ subject: expect.stringMatching(/PUT .*repo_slug\}$/), outcome: 'verified' }),
      ),
  },
  {
    name: 'optional scopes are not excess scopes',
    run: () => asCommand('api-viewer', { ...web, tools: 'git, bitbucket (user), renovate', 'excess-scopes': 'fail' }),
    verdict: 'fail',
    findings: ['fail scope-missing', 'fail scope-excess'],
    exitCode: 1,
    requests: basic(path.web, path.user),
    also: (outcome) =>
      expect(tokenOf(outcome)?.scopes.excess).toEqual([
        'read:webhook:bitbucket',
        'read:runner:bitbucket',
        'read:project:bitbucket',
        'admin:repository:bitbucket',
      ]),
  },
]);

scenarios('a tool that lacks something', [
  {
    name: 'a missing scope names the tool and its features, and that it fails silently',
    run: () => asAction('api-read-only', { ...web, tools: 'renovate (updates)\natlantis' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web, path.permission, path.pullrequests, reviewers),
    says: [
      'renovate (updates) needs write:repository:bitbucket and write:pullrequest:bitbucket.',
      'Without these scopes, renovate can end with exit code 0',
    ],
    also: (outcome) =>
      expect(tokenOf(outcome)?.findings[0]?.facts?.tools).toEqual([
        {
          tool: 'renovate',
          features: ['updates'],
          scopes: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
          isSilent: true,
        },
      ]),
  },
  {
    name: 'an access token needs one scope for all of it: no other is listed to select',
    run: () => asCommand('repo-access-token', { ...web, tools: 'renovate' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: [...bearer(path.web), ...git(push)],
    says: ['Select these scopes: Pull requests: Write (pullrequest:write).', 'To copy: pullrequest:write\n'],
  },
  {
    name: 'a plan lists the same',
    run: () => asCommand('repo-access-token', { ...web, tools: 'renovate', plan: 'true' }),
    verdict: 'planned',
    findings: [],
    exitCode: 0,
    requests: [],
    says: [
      'Required scopes: Pull requests: Write (pullrequest:write).',
      'Note: renovate calls GET /workspaces/{workspace}/members/{member} (only sometimes). When Bitbucket rejects a reviewer. Not checked: Account: Read (account).',
    ],
  },
  {
    name: 'an optional scope is only noted',
    run: () => asCommand('api-pullrequests', { tools: 'renovate (automerge), git (clone)', ...web }),
    verdict: 'fail',
    findings: ['fail scope-missing', 'warn permission-unverified'],
    exitCode: 1,
    requests: basic(path.web, path.pullrequests, reviewers),
    says: [
      'renovate calls GET /user (optional). Without it, pull requests are not filtered by their author. Not granted: User data: Read (read:user:bitbucket).',
    ],
    also: (outcome) => expect(tokenOf(outcome)?.scopes.missing).not.toContain('read:user:bitbucket'),
  },
  {
    name: 'a lone optional scope does not fail',
    run: () => asCommand('api-read-only', { ...web, tools: 'danger' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.permission, path.pullrequests),
    says: ['danger calls GET /user (only sometimes). Without DANGER_BITBUCKETCLOUD_UUID. Not granted:'],
  },
  {
    name: 'without a repository only the scopes are checked, with a warning',
    run: () => asCommand('api-full', { tools: 'renovate, flux' }),
    verdict: 'warn',
    findings: ['warn resource-unverified'],
    exitCode: 0,
    requests: basic(path.user),
    says: ['warn: No repository is set for renovate and flux [resource-unverified]', 'Set --repository.'],
  },
  {
    name: 'an operation that Bitbucket removed names the tool that calls it',
    run: () => asCommand('api-full', { ...web, tools: 'bitbucket (workspaces)' }),
    verdict: 'fail',
    findings: ['fail operation-removed'],
    exitCode: 2,
    requests: [],
    says: ['It is called by bitbucket (workspaces).'],
  },
]);

const rejects = (tool: string): Scenario => ({
  name: `${tool} takes no access token: nothing is sent`,
  run: () => asCommand('repo-access-token', { ...web, tools: tool }),
  verdict: 'fail',
  findings: ['fail tool-rejects-kind'],
  exitCode: 2,
  requests: [],
  says: [`fail: ${tool} doesn't work with an access token [tool-rejects-kind]`, 'Create an API token for this job.'],
});

scenarios('a tool that does not take the kind of token', [
  rejects('atlantis (plan)'),
  rejects('checkov (branch-restrictions)'),
  rejects('flux (commit-status)'),
  rejects('argocd (scm-generator)'),
  {
    name: 'one feature does not: the others are named with their setting',
    run: () => asAction('repo-access-token', { ...web, tools: 'renovate (updates, autodiscover)' }),
    verdict: 'fail',
    findings: ['fail tool-rejects-kind'],
    exitCode: 1,
    requests: [],
    log: true,
    says: ['renovate (updates): measured', "If the job doesn't use autodiscover, remove it from the declaration."],
  },
  {
    name: 'no tool was measured with a token of OAuth: no setting is named',
    run: () => asCommand('oauth-opaque', { ...web, tools: 'atlantis (plan)' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: [...bearer(path.web, path.permission), ...git(clone)],
    says: [/^Note: atlantis \(plan\): measured with Atlantis 0\.47\.1 on 2026-11-28\.$/m],
  },
]);

scenarios('a tool that is not known', [
  {
    name: 'all that is unknown is reported at once, with the nearest names',
    run: () => asCommand('api-full', { ...web, tools: 'renovat, OpenTofu, git (pull), xyzzy' }),
    verdict: 'fail',
    findings: ['fail tool-unknown', 'fail tool-unknown', 'fail tool-unknown', 'fail tool-unknown'],
    exitCode: 2,
    requests: [],
    log: true,
    says: ['Use renovate instead.', 'Use terraform instead.', 'Use clone or push instead.'],
  },
  {
    name: 'a newer major version is a warning',
    run: () => asCommand('api-full', { ...web, tools: 'git-lfs@4' }),
    verdict: 'warn',
    findings: ['warn tool-outdated'],
    exitCode: 0,
    requests: [...basic(path.web), ...git(push)],
    says: ['measured with version 3.8.1 on 2026-11-28. Version 4 may need other scopes.'],
  },
  {
    name: 'what can not be read is an invalid option, by the name of the host',
    run: () => asPipe('api-full', { tools: ['renovate@latest', 'git ('] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ['"renovate@latest" in TOOLS is invalid: the version after @ must be a major version.'],
  },
]);
