import type { Scope } from './scope.ts';

const unused = 'No operation of the REST API uses it.';
const gone = 'Issues and wikis were removed with their API on 2026-08-20.';
const notUserData = `${unused} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';

/**
 * Every scope that Bitbucket Cloud is known to have given out: first those of API tokens, with the words of the token
 * page (https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions), then those of access tokens and OAuth
 * (https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes). A twin is the legacy scope that the typical
 * operation behind a granular scope asks for; Bitbucket publishes no such table.
 */
export const scopeTable: readonly Scope[] = [
  { name: 'read:repository:bitbucket', vocabulary: 'granular', label: 'Repositories: Read', twin: 'repository' },
  {
    name: 'write:repository:bitbucket',
    vocabulary: 'granular',
    label: 'Repositories: Write',
    twin: 'repository:write',
  },
  {
    name: 'admin:repository:bitbucket',
    vocabulary: 'granular',
    label: 'Repositories: Admin',
    twin: 'repository:admin',
  },
  {
    name: 'delete:repository:bitbucket',
    vocabulary: 'granular',
    label: 'Repositories: Delete',
    twin: 'repository:delete',
  },
  { name: 'read:pullrequest:bitbucket', vocabulary: 'granular', label: 'Pull requests: Read', twin: 'pullrequest' },
  {
    name: 'write:pullrequest:bitbucket',
    vocabulary: 'granular',
    label: 'Pull requests: Write',
    twin: 'pullrequest:write',
  },
  { name: 'read:project:bitbucket', vocabulary: 'granular', label: 'Projects: Read', twin: 'project' },
  { name: 'admin:project:bitbucket', vocabulary: 'granular', label: 'Projects: Admin', twin: 'project:admin' },
  { name: 'read:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Read', twin: 'account' },
  { name: 'admin:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Admin' },
  { name: 'read:user:bitbucket', vocabulary: 'granular', label: 'User data: Read', twin: 'account' },
  {
    name: 'write:user:bitbucket',
    vocabulary: 'granular',
    label: 'User data: Write',
    twin: 'account:write',
    retired: unused,
  },
  { name: 'read:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Read', twin: 'pipeline' },
  { name: 'write:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Write', twin: 'pipeline:write' },
  { name: 'admin:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Admin', twin: 'pipeline:variable' },
  { name: 'read:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Read', twin: 'runner' },
  { name: 'write:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Write', twin: 'runner:write' },
  { name: 'read:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Read', retired: gone },
  { name: 'write:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Write', retired: gone },
  { name: 'delete:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Delete', retired: gone },
  { name: 'read:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Read', twin: 'webhook' },
  { name: 'write:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Write', twin: 'webhook' },
  { name: 'delete:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Delete', twin: 'webhook' },
  { name: 'read:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Read', twin: 'snippet' },
  { name: 'write:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Write', twin: 'snippet:write' },
  { name: 'delete:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Delete', twin: 'snippet:write' },
  { name: 'read:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Read', twin: 'account' },
  { name: 'write:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Write', twin: 'account:write' },
  { name: 'delete:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Delete', twin: 'account:write' },
  { name: 'read:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Read', twin: 'account' },
  { name: 'write:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Write', twin: 'account:write' },
  { name: 'delete:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Delete', twin: 'account:write' },
  { name: 'read:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Read', retired: unused },
  { name: 'write:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Write' },
  { name: 'delete:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Delete' },
  { name: 'read:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Read', retired: gone },
  { name: 'write:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Write', retired: gone },
  { name: 'delete:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Delete', retired: gone },
  { name: 'read:package:bitbucket', vocabulary: 'granular', label: 'Packages: Read', retired: unused },
  { name: 'write:package:bitbucket', vocabulary: 'granular', label: 'Packages: Write', retired: unused },
  { name: 'read:test:bitbucket', vocabulary: 'granular', label: 'Tests: Read', retired: unused },
  { name: 'write:test:bitbucket', vocabulary: 'granular', label: 'Tests: Write', retired: unused },
  { name: 'read:me', vocabulary: 'granular', label: 'read:me', retired: unused },
  { name: 'read:account', vocabulary: 'granular', label: 'read:account', retired: notUserData },
  { name: 'manage:org', vocabulary: 'granular', label: 'manage:org', retired: unused },
  { name: 'repository', vocabulary: 'legacy', label: 'Repositories: Read' },
  { name: 'repository:write', vocabulary: 'legacy', label: 'Repositories: Write' },
  { name: 'repository:admin', vocabulary: 'legacy', label: 'Repositories: Admin' },
  { name: 'repository:delete', vocabulary: 'legacy', label: 'Repositories: Delete' },
  { name: 'pullrequest', vocabulary: 'legacy', label: 'Pull requests: Read' },
  { name: 'pullrequest:write', vocabulary: 'legacy', label: 'Pull requests: Write' },
  { name: 'project', vocabulary: 'legacy', label: 'Projects: Read' },
  { name: 'project:admin', vocabulary: 'legacy', label: 'Projects: Admin' },
  { name: 'project:write', vocabulary: 'legacy', label: 'Projects: Write', retired: replaced },
  { name: 'account', vocabulary: 'legacy', label: 'Account: Read' },
  { name: 'account:write', vocabulary: 'legacy', label: 'Account: Write' },
  { name: 'email', vocabulary: 'legacy', label: 'Account: Email' },
  { name: 'webhook', vocabulary: 'legacy', label: 'Webhooks: Read and write' },
  { name: 'pipeline', vocabulary: 'legacy', label: 'Pipelines: Read' },
  { name: 'pipeline:write', vocabulary: 'legacy', label: 'Pipelines: Write' },
  { name: 'pipeline:variable', vocabulary: 'legacy', label: 'Pipelines: Edit variables' },
  { name: 'runner', vocabulary: 'legacy', label: 'Runners: Read' },
  { name: 'runner:write', vocabulary: 'legacy', label: 'Runners: Write' },
  { name: 'snippet', vocabulary: 'legacy', label: 'Snippets: Read' },
  { name: 'snippet:write', vocabulary: 'legacy', label: 'Snippets: Write' },
  { name: 'issue', vocabulary: 'legacy', label: 'Issues: Read', retired: gone },
  { name: 'issue:write', vocabulary: 'legacy', label: 'Issues: Write', retired: gone },
  { name: 'wiki', vocabulary: 'legacy', label: 'Wikis: Read and write', retired: gone },
  { name: 'team', vocabulary: 'legacy', label: 'Workspace membership: Read', retired: unused },
  { name: 'team:write', vocabulary: 'legacy', label: 'Workspace membership: Write', retired: unused },
  { name: 'test', vocabulary: 'legacy', label: 'Tests: Read', retired: unused },
  { name: 'test:write', vocabulary: 'legacy', label: 'Tests: Write', retired: unused },
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

export const holdings: Readonly<Record<string, readonly string[]>> = {
  'repository-access-token': ofRepository,
  'project-access-token': [...ofRepository, 'project'],
  'workspace-access-token': ofWorkspace,
  // Which of the three it is isn't known yet, so only what none of them can hold is ruled out.
  'access-token': ofWorkspace,
};
