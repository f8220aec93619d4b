import type { Scope } from './scope.ts';

const neverUsed = 'No operation of the REST API uses it.';
const removed = { unused: 'Issues and wikis were removed with their API on 2026-08-20.', isRemoved: true } as const;
const notUserData = `${neverUsed} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';

/**
 * Every scope that Bitbucket Cloud is known to have given out: first those of API tokens, with the words of the token
 * page (https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions), then those of access tokens and OAuth
 * (https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes). `oauthEquivalent` is the OAuth scope that the typical
 * operation with that scope requires. Bitbucket publishes no such table.
 */
export const scopeTable: readonly Scope[] = [
  {
    name: 'read:repository:bitbucket',
    scopeModel: 'api-token',
    label: 'Repositories: Read',
    oauthEquivalent: 'repository',
  },
  {
    name: 'write:repository:bitbucket',
    scopeModel: 'api-token',
    label: 'Repositories: Write',
    oauthEquivalent: 'repository:write',
  },
  {
    name: 'admin:repository:bitbucket',
    scopeModel: 'api-token',
    label: 'Repositories: Admin',
    oauthEquivalent: 'repository:admin',
  },
  {
    name: 'delete:repository:bitbucket',
    scopeModel: 'api-token',
    label: 'Repositories: Delete',
    oauthEquivalent: 'repository:delete',
  },
  {
    name: 'read:pullrequest:bitbucket',
    scopeModel: 'api-token',
    label: 'Pull requests: Read',
    oauthEquivalent: 'pullrequest',
  },
  {
    name: 'write:pullrequest:bitbucket',
    scopeModel: 'api-token',
    label: 'Pull requests: Write',
    oauthEquivalent: 'pullrequest:write',
  },
  { name: 'read:project:bitbucket', scopeModel: 'api-token', label: 'Projects: Read', oauthEquivalent: 'project' },
  {
    name: 'admin:project:bitbucket',
    scopeModel: 'api-token',
    label: 'Projects: Admin',
    oauthEquivalent: 'project:admin',
  },
  { name: 'read:workspace:bitbucket', scopeModel: 'api-token', label: 'Workspaces: Read', oauthEquivalent: 'account' },
  { name: 'admin:workspace:bitbucket', scopeModel: 'api-token', label: 'Workspaces: Admin' },
  { name: 'read:user:bitbucket', scopeModel: 'api-token', label: 'User data: Read', oauthEquivalent: 'account' },
  {
    name: 'write:user:bitbucket',
    scopeModel: 'api-token',
    label: 'User data: Write',
    oauthEquivalent: 'account:write',
    unused: neverUsed,
  },
  { name: 'read:pipeline:bitbucket', scopeModel: 'api-token', label: 'Pipelines: Read', oauthEquivalent: 'pipeline' },
  {
    name: 'write:pipeline:bitbucket',
    scopeModel: 'api-token',
    label: 'Pipelines: Write',
    oauthEquivalent: 'pipeline:write',
  },
  {
    name: 'admin:pipeline:bitbucket',
    scopeModel: 'api-token',
    label: 'Pipelines: Admin',
    oauthEquivalent: 'pipeline:variable',
  },
  { name: 'read:runner:bitbucket', scopeModel: 'api-token', label: 'Runners: Read', oauthEquivalent: 'runner' },
  { name: 'write:runner:bitbucket', scopeModel: 'api-token', label: 'Runners: Write', oauthEquivalent: 'runner:write' },
  { name: 'read:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Read', ...removed },
  { name: 'write:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Write', ...removed },
  { name: 'delete:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Delete', ...removed },
  { name: 'read:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Read', oauthEquivalent: 'webhook' },
  { name: 'write:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Write', oauthEquivalent: 'webhook' },
  { name: 'delete:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Delete', oauthEquivalent: 'webhook' },
  { name: 'read:snippet:bitbucket', scopeModel: 'api-token', label: 'Snippets: Read', oauthEquivalent: 'snippet' },
  {
    name: 'write:snippet:bitbucket',
    scopeModel: 'api-token',
    label: 'Snippets: Write',
    oauthEquivalent: 'snippet:write',
  },
  {
    name: 'delete:snippet:bitbucket',
    scopeModel: 'api-token',
    label: 'Snippets: Delete',
    oauthEquivalent: 'snippet:write',
  },
  { name: 'read:ssh-key:bitbucket', scopeModel: 'api-token', label: 'SSH keys: Read', oauthEquivalent: 'account' },
  {
    name: 'write:ssh-key:bitbucket',
    scopeModel: 'api-token',
    label: 'SSH keys: Write',
    oauthEquivalent: 'account:write',
  },
  {
    name: 'delete:ssh-key:bitbucket',
    scopeModel: 'api-token',
    label: 'SSH keys: Delete',
    oauthEquivalent: 'account:write',
  },
  { name: 'read:gpg-key:bitbucket', scopeModel: 'api-token', label: 'GPG keys: Read', oauthEquivalent: 'account' },
  {
    name: 'write:gpg-key:bitbucket',
    scopeModel: 'api-token',
    label: 'GPG keys: Write',
    oauthEquivalent: 'account:write',
  },
  {
    name: 'delete:gpg-key:bitbucket',
    scopeModel: 'api-token',
    label: 'GPG keys: Delete',
    oauthEquivalent: 'account:write',
  },
  { name: 'read:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Read', unused: neverUsed },
  { name: 'write:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Write' },
  { name: 'delete:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Delete' },
  { name: 'read:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Read', ...removed },
  { name: 'write:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Write', ...removed },
  { name: 'delete:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Delete', ...removed },
  { name: 'read:package:bitbucket', scopeModel: 'api-token', label: 'Packages: Read', unused: neverUsed },
  { name: 'write:package:bitbucket', scopeModel: 'api-token', label: 'Packages: Write', unused: neverUsed },
  { name: 'read:test:bitbucket', scopeModel: 'api-token', label: 'Tests: Read', unused: neverUsed },
  { name: 'write:test:bitbucket', scopeModel: 'api-token', label: 'Tests: Write', unused: neverUsed },
  { name: 'read:me', scopeModel: 'api-token', label: 'read:me', unused: neverUsed },
  { name: 'read:account', scopeModel: 'api-token', label: 'read:account', unused: notUserData },
  { name: 'manage:org', scopeModel: 'api-token', label: 'manage:org', unused: neverUsed },
  { name: 'repository', scopeModel: 'oauth', label: 'Repositories: Read' },
  { name: 'repository:write', scopeModel: 'oauth', label: 'Repositories: Write' },
  { name: 'repository:admin', scopeModel: 'oauth', label: 'Repositories: Admin' },
  { name: 'repository:delete', scopeModel: 'oauth', label: 'Repositories: Delete' },
  { name: 'pullrequest', scopeModel: 'oauth', label: 'Pull requests: Read' },
  { name: 'pullrequest:write', scopeModel: 'oauth', label: 'Pull requests: Write' },
  { name: 'project', scopeModel: 'oauth', label: 'Projects: Read' },
  { name: 'project:admin', scopeModel: 'oauth', label: 'Projects: Admin' },
  { name: 'project:write', scopeModel: 'oauth', label: 'Projects: Write', unused: replaced },
  { name: 'account', scopeModel: 'oauth', label: 'Account: Read' },
  { name: 'account:write', scopeModel: 'oauth', label: 'Account: Write' },
  { name: 'email', scopeModel: 'oauth', label: 'Account: Email' },
  { name: 'webhook', scopeModel: 'oauth', label: 'Webhooks: Read and write' },
  { name: 'pipeline', scopeModel: 'oauth', label: 'Pipelines: Read' },
  { name: 'pipeline:write', scopeModel: 'oauth', label: 'Pipelines: Write' },
  { name: 'pipeline:variable', scopeModel: 'oauth', label: 'Pipelines: Edit variables' },
  { name: 'runner', scopeModel: 'oauth', label: 'Runners: Read' },
  { name: 'runner:write', scopeModel: 'oauth', label: 'Runners: Write' },
  { name: 'snippet', scopeModel: 'oauth', label: 'Snippets: Read' },
  { name: 'snippet:write', scopeModel: 'oauth', label: 'Snippets: Write' },
  { name: 'issue', scopeModel: 'oauth', label: 'Issues: Read', ...removed },
  { name: 'issue:write', scopeModel: 'oauth', label: 'Issues: Write', ...removed },
  { name: 'wiki', scopeModel: 'oauth', label: 'Wikis: Read and write', ...removed },
  { name: 'team', scopeModel: 'oauth', label: 'Workspace membership: Read', unused: neverUsed },
  { name: 'team:write', scopeModel: 'oauth', label: 'Workspace membership: Write', unused: neverUsed },
  { name: 'test', scopeModel: 'oauth', label: 'Tests: Read', unused: neverUsed },
  { name: 'test:write', scopeModel: 'oauth', label: 'Tests: Write', unused: neverUsed },
];

/**
 * The scopes that a scope of OAuth includes. Scopes of API tokens include none.
 * Stated: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes . Not stated, but in use by other tools or
 * described by the scope itself ("read and modify"), so that no token is reported wrongly: pipelines, runners, accounts.
 */
export const implications: Readonly<Record<string, readonly string[]>> = {
  project: ['repository'],
  'repository:write': ['repository'],
  pullrequest: ['repository'],
  'pullrequest:write': ['pullrequest', 'repository:write', 'repository'],
  'issue:write': ['issue'],
  'snippet:write': ['snippet'],
  'pipeline:write': ['pipeline'],
  'pipeline:variable': ['pipeline', 'pipeline:write'],
  'runner:write': ['runner'],
  'account:write': ['account'],
};

/** What an access token can hold at all: https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/ */
const ofRepository = [
  ...['repository', 'repository:write', 'repository:admin', 'repository:delete', 'pullrequest', 'pullrequest:write'],
  ...['webhook', 'pipeline', 'pipeline:write', 'pipeline:variable', 'runner', 'runner:write'],
];
const ofWorkspace = [...ofRepository, 'project', 'project:admin', 'account'];

/** Which scopes a kind of token can hold. A kind that isn't listed can hold every scope of its model. */
export const grantableScopes: Readonly<Record<string, readonly string[]>> = {
  'repository-access-token': ofRepository,
  'project-access-token': [...ofRepository, 'project'],
  'workspace-access-token': ofWorkspace,
  // Which of the three it is isn't known yet, so only what none of them can hold is ruled out.
  'access-token': ofWorkspace,
};
