import type { AccountName } from './fixtures.ts';
import { accessToken, apiToken, oauthToken, type Sample, type SampleKind } from './samples.ts';
import { atlassianToken } from './token-texts.ts';

// Credentials that hold every scope they can, so that the permission alone decides; kept apart from the samples that the
// demo shows.

const things = [
  'repository',
  'pullrequest',
  'project',
  'workspace',
  'user',
  'pipeline',
  'runner',
  'webhook',
  'snippet',
];
const keys = ['ssh-key', 'gpg-key'];

/** Every scope of API tokens that an operation takes. Source: https://api.bitbucket.org/swagger.json */
const apiTokenScopes: readonly string[] = [
  ...[...things, ...keys].map((thing) => `read:${thing}`),
  ...['repository', 'pullrequest', 'pipeline', 'runner', 'webhook', 'snippet', ...keys, 'permission'].map(
    (thing) => `write:${thing}`,
  ),
  ...['repository', 'project', 'workspace', 'pipeline'].map((thing) => `admin:${thing}`),
  ...['repository', 'webhook', 'snippet', ...keys, 'permission'].map((thing) => `delete:${thing}`),
].map((scope) => `${scope}:bitbucket`);

/** Those of a repository access token. Source: https://developer.atlassian.com/cloud/bitbucket/rest/intro/ */
const ofRepository: readonly string[] = [
  'repository',
  'repository:write',
  'repository:admin',
  'repository:delete',
  'pullrequest',
  'pullrequest:write',
  'webhook',
  'pipeline',
  'pipeline:write',
  'pipeline:variable',
  'runner',
  'runner:write',
];

const ofWorkspace: readonly string[] = [...ofRepository, 'project', 'project:admin', 'account'];
const ofConsumer: readonly string[] = [...ofWorkspace, 'account:write', 'email', 'snippet', 'snippet:write'];

/** The scopes that a kind of token can hold at all; every other kind can hold any. */
export const scopesOfKind: Readonly<Partial<Record<SampleKind, readonly string[]>>> = {
  'repository-access-token': ofRepository,
  'project-access-token': [...ofRepository, 'project'],
  'workspace-access-token': ofWorkspace,
};

function everyScope(account: AccountName): Sample {
  return apiToken(`every-scope-${account}`, `API token with every scope, of ${account}`, apiTokenScopes, account);
}

function consumer(account: AccountName, scopes: readonly string[], name = `oauth-${account}`): Sample {
  return { ...oauthToken(name, `OAuth token of ${account}`, scopes), account };
}

const withoutListing = apiTokenScopes.filter((scope) => scope !== 'read:repository:bitbucket');

/** One sample for each way to have or lack a permission on acme/web and its project and workspace. */
export const permissionSamples: readonly Sample[] = [
  everyScope('release-bot'),
  everyScope('writer'),
  everyScope('creator'),
  everyScope('viewer'),
  everyScope('owner'),
  everyScope('guest'),
  everyScope('outsider'),
  // May not ask for its own permissions.
  apiToken('unlisted-writer', 'API token of writer that may not list repositories', withoutListing, 'writer'),
  apiToken('unlisted-viewer', 'API token of viewer that may not list repositories', withoutListing, 'viewer'),
  apiToken(
    'narrow-writer',
    'API token of writer that reads and writes code alone',
    ['read:repository:bitbucket', 'write:repository:bitbucket'],
    'writer',
  ),
  consumer('release-bot', ofConsumer),
  consumer('writer', ofConsumer),
  consumer('viewer', ofConsumer),
  consumer('viewer', ofRepository, 'oauth-viewer-without-account'),
  accessToken(
    'repository-token-full',
    'Repository access token with every scope',
    'repository-access-token',
    ofRepository,
    {
      workspace: 'acme',
      repository: 'web',
    },
  ),
  accessToken(
    'repository-token-read',
    'Repository access token that reads',
    'repository-access-token',
    ['repository'],
    {
      workspace: 'acme',
      repository: 'web',
    },
  ),
  accessToken(
    'other-repository-token',
    'Repository access token of acme/legacy',
    'repository-access-token',
    ofRepository,
    {
      workspace: 'acme',
      repository: 'legacy',
    },
  ),
  accessToken(
    'project-token-full',
    'Project access token with every scope',
    'project-access-token',
    [...ofRepository, 'project'],
    { workspace: 'acme', project: 'WEB' },
  ),
  accessToken(
    'workspace-token-full',
    'Workspace access token with every scope',
    'workspace-access-token',
    ofWorkspace,
    {
      workspace: 'acme',
    },
  ),
  // https://support.atlassian.com/bitbucket-cloud/docs/api-tokens
  {
    ...apiToken('other-workspace', 'API token that is good for the workspace globex alone', apiTokenScopes),
    limitedTo: 'globex',
  },
  // Bitbucket scopes can't be chosen for one: https://jira.atlassian.com/browse/BCLOUD-23832
  {
    name: 'service-account',
    description: 'Token of a service account',
    kind: 'service-account-token',
    state: 'unscoped',
    token: atlassianToken('ATSTT3xFfGF0', 'service-account'),
    scopes: [],
    email: 'release-bot@serviceaccount.atlassian.com',
  },
];
