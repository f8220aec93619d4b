import type { Scope } from './scope.ts';

const unused = 'No operation of the REST API uses it.';
const gone = { retired: 'Issues and wikis were removed with their API on 2026-08-20.', isRemoved: true } as const;
const notUserData = `${unused} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';

/**
 * Every scope that Bitbucket Cloud is known to have given out: first those of API tokens, with the words of the token
 * page (https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions), then those of access tokens and OAuth
 * (https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes). `oauthEquivalent` is the legacy scope that the typical
 * operation behind a granular scope asks for; Bitbucket publishes no such table.
 */
export const scopeTable: readonly Scope[] = [
  {
    name: 'read:repository:bitbucket',
    scopeModel: 'granular',
    label: 'Repositories: Read',
    oauthEquivalent: 'repository',
  },
  {
    name: 'write:repository:bitbucket',
    scopeModel: 'granular',
    label: 'Repositories: Write',
    oauthEquivalent: 'repository:write',
  },
  {
    name: 'admin:repository:bitbucket',
    scopeModel: 'granular',
    label: 'Repositories: Admin',
    oauthEquivalent: 'repository:admin',
  },
  {
    name: 'delete:repository:bitbucket',
    scopeModel: 'granular',
    label: 'Repositories: Delete',
    oauthEquivalent: 'repository:delete',
  },
  {
    name: 'read:pullrequest:bitbucket',
    scopeModel: 'granular',
    label: 'Pull requests: Read',
    oauthEquivalent: 'pullrequest',
  },
  {
    name: 'write:pullrequest:bitbucket',
    scopeModel: 'granular',
    label: 'Pull requests: Write',
    oauthEquivalent: 'pullrequest:write',
  },
  { name: 'read:project:bitbucket', scopeModel: 'granular', label: 'Projects: Read', oauthEquivalent: 'project' },
  {
    name: 'admin:project:bitbucket',
    scopeModel: 'granular',
    label: 'Projects: Admin',
    oauthEquivalent: 'project:admin',
  },
  { name: 'read:workspace:bitbucket', scopeModel: 'granular', label: 'Workspaces: Read', oauthEquivalent: 'account' },
  { name: 'admin:workspace:bitbucket', scopeModel: 'granular', label: 'Workspaces: Admin' },
  { name: 'read:user:bitbucket', scopeModel: 'granular', label: 'User data: Read', oauthEquivalent: 'account' },
  {
    name: 'write:user:bitbucket',
    scopeModel: 'granular',
    label: 'User data: Write',
    oauthEquivalent: 'account:write',
    retired: unused,
  },
  { name: 'read:pipeline:bitbucket', scopeModel: 'granular', label: 'Pipelines: Read', oauthEquivalent: 'pipeline' },
  {
    name: 'write:pipeline:bitbucket',
    scopeModel: 'granular',
    label: 'Pipelines: Write',
    oauthEquivalent: 'pipeline:write',
  },
  {
    name: 'admin:pipeline:bitbucket',
    scopeModel: 'granular',
    label: 'Pipelines: Admin',
    oauthEquivalent: 'pipeline:variable',
  },
  { name: 'read:runner:bitbucket', scopeModel: 'granular', label: 'Runners: Read', oauthEquivalent: 'runner' },
  { name: 'write:runner:bitbucket', scopeModel: 'granular', label: 'Runners: Write', oauthEquivalent: 'runner:write' },
  { name: 'read:issue:bitbucket', scopeModel: 'granular', label: 'Issues: Read', ...gone },
  { name: 'write:issue:bitbucket', scopeModel: 'granular', label: 'Issues: Write', ...gone },
  { name: 'delete:issue:bitbucket', scopeModel: 'granular', label: 'Issues: Delete', ...gone },
  { name: 'read:webhook:bitbucket', scopeModel: 'granular', label: 'Webhooks: Read', oauthEquivalent: 'webhook' },
  { name: 'write:webhook:bitbucket', scopeModel: 'granular', label: 'Webhooks: Write', oauthEquivalent: 'webhook' },
  { name: 'delete:webhook:bitbucket', scopeModel: 'granular', label: 'Webhooks: Delete', oauthEquivalent: 'webhook' },
  { name: 'read:snippet:bitbucket', scopeModel: 'granular', label: 'Snippets: Read', oauthEquivalent: 'snippet' },
  {
    name: 'write:snippet:bitbucket',
    scopeModel: 'granular',
    label: 'Snippets: Write',
    oauthEquivalent: 'snippet:write',
  },
  {
    name: 'delete:snippet:bitbucket',
    scopeModel: 'granular',
    label: 'Snippets: Delete',
    oauthEquivalent: 'snippet:write',
  },
  { name: 'read:ssh-key:bitbucket', scopeModel: 'granular', label: 'SSH keys: Read', oauthEquivalent: 'account' },
  {
    name: 'write:ssh-key:bitbucket',
    scopeModel: 'granular',
    label: 'SSH keys: Write',
    oauthEquivalent: 'account:write',
  },
  {
    name: 'delete:ssh-key:bitbucket',
    scopeModel: 'granular',
    label: 'SSH keys: Delete',
    oauthEquivalent: 'account:write',
  },
  { name: 'read:gpg-key:bitbucket', scopeModel: 'granular', label: 'GPG keys: Read', oauthEquivalent: 'account' },
  {
    name: 'write:gpg-key:bitbucket',
    scopeModel: 'granular',
    label: 'GPG keys: Write',
    oauthEquivalent: 'account:write',
  },
  {
    name: 'delete:gpg-key:bitbucket',
    scopeModel: 'granular',
    label: 'GPG keys: Delete',
    oauthEquivalent: 'account:write',
  },
  { name: 'read:permission:bitbucket', scopeModel: 'granular', label: 'Permissions: Read', retired: unused },
  { name: 'write:permission:bitbucket', scopeModel: 'granular', label: 'Permissions: Write' },
  { name: 'delete:permission:bitbucket', scopeModel: 'granular', label: 'Permissions: Delete' },
  { name: 'read:wiki:bitbucket', scopeModel: 'granular', label: 'Wikis: Read', ...gone },
  { name: 'write:wiki:bitbucket', scopeModel: 'granular', label: 'Wikis: Write', ...gone },
  { name: 'delete:wiki:bitbucket', scopeModel: 'granular', label: 'Wikis: Delete', ...gone },
  { name: 'read:package:bitbucket', scopeModel: 'granular', label: 'Packages: Read', retired: unused },
  { name: 'write:package:bitbucket', scopeModel: 'granular', label: 'Packages: Write', retired: unused },
  { name: 'read:test:bitbucket', scopeModel: 'granular', label: 'Tests: Read', retired: unused },
  { name: 'write:test:bitbucket', scopeModel: 'granular', label: 'Tests: Write', retired: unused },
  { name: 'read:me', scopeModel: 'granular', label: 'read:me', retired: unused },
  { name: 'read:account', scopeModel: 'granular', label: 'read:account', retired: notUserData },
  { name: 'manage:org', scopeModel: 'granular', label: 'manage:org', retired: unused },
  { name: 'repository', scopeModel: 'legacy', label: 'Repositories: Read' },
  { name: 'repository:write', scopeModel: 'legacy', label: 'Repositories: Write' },
  { name: 'repository:admin', scopeModel: 'legacy', label: 'Repositories: Admin' },
  { name: 'repository:delete', scopeModel: 'legacy', label: 'Repositories: Delete' },
  { name: 'pullrequest', scopeModel: 'legacy', label: 'Pull requests: Read' },
  { name: 'pullrequest:write', scopeModel: 'legacy', label: 'Pull requests: Write' },
  { name: 'project', scopeModel: 'legacy', label: 'Projects: Read' },
  { name: 'project:admin', scopeModel: 'legacy', label: 'Projects: Admin' },
  { name: 'project:write', scopeModel: 'legacy', label: 'Projects: Write', retired: replaced },
  { name: 'account', scopeModel: 'legacy', label: 'Account: Read' },
  { name: 'account:write', scopeModel: 'legacy', label: 'Account: Write' },
  { name: 'email', scopeModel: 'legacy', label: 'Account: Email' },
  { name: 'webhook', scopeModel: 'legacy', label: 'Webhooks: Read and write' },
  { name: 'pipeline', scopeModel: 'legacy', label: 'Pipelines: Read' },
  { name: 'pipeline:write', scopeModel: 'legacy', label: 'Pipelines: Write' },
  { name: 'pipeline:variable', scopeModel: 'legacy', label: 'Pipelines: Edit variables' },
  { name: 'runner', scopeModel: 'legacy', label: 'Runners: Read' },
  { name: 'runner:write', scopeModel: 'legacy', label: 'Runners: Write' },
  { name: 'snippet', scopeModel: 'legacy', label: 'Snippets: Read' },
  { name: 'snippet:write', scopeModel: 'legacy', label: 'Snippets: Write' },
  { name: 'issue', scopeModel: 'legacy', label: 'Issues: Read', ...gone },
  { name: 'issue:write', scopeModel: 'legacy', label: 'Issues: Write', ...gone },
  { name: 'wiki', scopeModel: 'legacy', label: 'Wikis: Read and write', ...gone },
  { name: 'team', scopeModel: 'legacy', label: 'Workspace membership: Read', retired: unused },
  { name: 'team:write', scopeModel: 'legacy', label: 'Workspace membership: Write', retired: unused },
  { name: 'test', scopeModel: 'legacy', label: 'Tests: Read', retired: unused },
  { name: 'test:write', scopeModel: 'legacy', label: 'Tests: Write', retired: unused },
];

/**
 * What a legacy scope brings along. Granular scopes bring nothing along.
 * Stated: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes . Not stated, but in use by other tools or said
 * by the scope's own description ("read and modify"), so that nobody is accused wrongly: pipelines, runners, accounts.
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

export const grantableScopes: Readonly<Record<string, readonly string[]>> = {
  'repository-access-token': ofRepository,
  'project-access-token': [...ofRepository, 'project'],
  'workspace-access-token': ofWorkspace,
  // Which of the three it is isn't known yet, so only what none of them can hold is ruled out.
  'access-token': ofWorkspace,
};
