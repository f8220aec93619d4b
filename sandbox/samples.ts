import { type AccountName, accounts } from './fixtures.ts';
import { appPassword, atlassianToken, damaged, jwt, opaqueToken } from './token-texts.ts';

/** Kind of a sample credential. */
export type SampleKind =
  | 'api-token'
  | 'repository-access-token'
  | 'project-access-token'
  | 'workspace-access-token'
  | 'oauth-token'
  | 'service-account-token'
  | 'app-password';

/** What the server makes of a sample: `unknown` ones it has never seen. */
type SampleState = 'alive' | 'expired' | 'unscoped' | 'removed' | 'unknown';

/** What an access token belongs to. */
type Bounds = { readonly workspace: string; readonly project?: string; readonly repository?: string };

/** One credential to try things with. */
export type Sample = {
  readonly name: string;
  readonly description: string;
  readonly kind: SampleKind;
  readonly state: SampleState;
  readonly token: string;
  readonly scopes: readonly string[];
  /** The Atlassian email that Basic requires; API tokens only. */
  readonly email?: string;
  /** Whose credential it is; access tokens have no owner. */
  readonly account?: AccountName;
  /** Where an access token is good. */
  readonly bounds?: Bounds;
  /** The one workspace that an API token is good for. Source: https://support.atlassian.com/bitbucket-cloud/docs/api-tokens */
  readonly limitedTo?: string;
};

/** Scopes of API tokens that read these things. */
export const read = (...things: string[]): string[] => things.map((thing) => `read:${thing}:bitbucket`);
/** … that write them. */
export const write = (...things: string[]): string[] => things.map((thing) => `write:${thing}:bitbucket`);
/** … that administer them. */
export const admin = (...things: string[]): string[] => things.map((thing) => `admin:${thing}:bitbucket`);

const everyday = ['repository', 'pullrequest', 'pipeline', 'runner', 'webhook', 'snippet'];

/** The sample credentials, by name. */
export const samples = {
  'api-least': apiToken('api-least', 'API token with the least privilege', read('repository')),
  'api-full': apiToken('api-full', 'API token with many read, write and admin scopes', [
    ...read(...everyday, 'user', 'workspace', 'project'),
    ...write(...everyday),
    ...admin('repository', 'project', 'pipeline'),
    'delete:webhook:bitbucket',
  ]),
  'api-pullrequests': apiToken('api-pullrequests', 'API token for pull requests alone: sees no repository, no user', [
    ...read('pullrequest'),
    ...write('pullrequest'),
  ]),
  'api-read-only': apiToken(
    'api-read-only',
    'API token that reads repositories and pull requests and writes nothing',
    read('repository', 'pullrequest'),
  ),
  // Admin implies neither read nor write: https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions
  'api-admin-only': apiToken(
    'api-admin-only',
    'API token with admin:repository alone, which implies nothing',
    admin('repository'),
  ),
  'api-viewer': apiToken(
    'api-viewer',
    'API token with the scopes, of an account without the permission',
    [...read('repository', 'webhook', 'runner', 'workspace', 'user', 'project'), ...admin('repository')],
    'viewer',
  ),
  'api-viewer-writes': apiToken(
    'api-viewer-writes',
    'API token that may read and write repositories, of an account that may only read them',
    ['read:repository:bitbucket', 'write:repository:bitbucket'],
    'viewer',
  ),
  'api-expired': { ...apiToken('api-expired', 'API token that has expired', read('repository')), state: 'expired' },
  'api-unscoped': { ...apiToken('api-unscoped', 'API token made without scopes', []), state: 'unscoped' },
  // Of the same shape, and refused like one without scopes: nextflow-io/nextflow#7279
  'api-other-app': {
    ...apiToken('api-other-app', 'API token made for another Atlassian app, such as Jira', []),
    state: 'unscoped',
  },
  'api-damaged': damagedSample(apiToken('api-damaged', 'API token with one character changed: the checksum fails', [])),
  'api-unknown-scopes': apiToken('api-unknown-scopes', 'API token with scopes that no documentation names', [
    ...read('repository', 'package'),
    'frobnicate:thing:bitbucket',
  ]),
  'repo-access-token': accessToken(
    'repo-access-token',
    'Repository access token of acme/web',
    'repository-access-token',
    ['repository', 'repository:write'],
    { workspace: 'acme', repository: 'web' },
  ),
  'project-access-token': accessToken(
    'project-access-token',
    'Project access token of WEB',
    'project-access-token',
    ['project', 'repository:write', 'pullrequest:write'],
    { workspace: 'acme', project: 'WEB' },
  ),
  'workspace-access-token': accessToken(
    'workspace-access-token',
    'Workspace access token of acme',
    'workspace-access-token',
    ['project', 'account', 'pullrequest:write'],
    { workspace: 'acme' },
  ),
  // Of the same shape: trufflesecurity/trufflehog pkg/detectors/atlassian/v2/atlassian.go
  'organization-key': {
    ...accessToken(
      'organization-key',
      'API key of an organization admin, which looks like an access token',
      'workspace-access-token',
      [],
      {
        workspace: 'acme',
      },
    ),
    state: 'unknown',
  },
  'oauth-opaque': oauthToken('oauth-opaque', 'OAuth access token, opaque', ['account', 'email', 'repository:write']),
  'oauth-jwt': oauthToken('oauth-jwt', 'OAuth access token, a JWT', ['pipeline:write', 'pullrequest', 'webhook']),
  'app-password': {
    name: 'app-password',
    description: 'App password: dead since 2026-07-28',
    kind: 'app-password',
    state: 'removed',
    token: appPassword('app-password'),
    scopes: ['repository'],
    account: 'release-bot',
  },
} as const satisfies Record<string, Sample>;

/** Name of a sample. */
export type SampleName = keyof typeof samples;

/** The samples with plain types. */
export type Samples = Readonly<Record<SampleName, Sample>>;

/** An API token that works. */
export function apiToken(
  name: string,
  description: string,
  scopes: readonly string[],
  account: AccountName = 'release-bot',
): Sample {
  const token = atlassianToken('ATATT3xFfGF0', name);
  const { email } = accounts[account];
  return { name, description, kind: 'api-token', state: 'alive', token, scopes, email, account };
}

/** The same with one character changed: Bitbucket has never seen it. */
export function damagedSample(whole: Sample): Sample {
  return { ...whole, state: 'unknown', token: damaged(whole.token) };
}

/** An access token that works. */
export function accessToken(
  name: string,
  description: string,
  kind: SampleKind,
  scopes: readonly string[],
  bounds: Bounds,
): Sample {
  const token = atlassianToken('ATCTT3xFfGN0', name);
  return { name, description, kind, state: 'alive', token, scopes, bounds };
}

/** An access token of an OAuth consumer that works. */
export function oauthToken(name: string, description: string, scopes: readonly string[]): Sample {
  const token = name === 'oauth-jwt' ? jwt(name, scopes) : opaqueToken(name);
  return { name, description, kind: 'oauth-token', state: 'alive', token, scopes, account: 'release-bot' };
}
