import type { Sample } from './samples.ts';

/** The scopes that one route requires, all of them, in both vocabularies. */
export type Needed = { readonly apiToken: readonly string[]; readonly oauth: readonly string[] };

const R = '/repositories/{workspace}/{repository}';
const P = '/workspaces/{workspace}/projects/{project}';

// Both columns as https://api.bitbucket.org/swagger.json (2026-08-15) gives them: `x-atlassian-oauth2-scopes` (without
// the suffix `:bitbucket`), then `security[].oauth2`.
const TABLE: readonly (readonly [path: string, apiToken: string, oauth: string])[] = [
  ['/user', 'read:user', 'account'],
  ['/user/emails', 'read:user', 'email'],
  ['/user/workspaces', 'read:workspace', 'account'],
  ['/user/workspaces/{workspace}/permission', 'read:workspace', 'account'],
  ['/user/workspaces/{workspace}/permissions/repositories', 'read:repository', 'account repository'],
  ['/workspaces/{workspace}', 'read:workspace', ''],
  ['/workspaces/{workspace}/members', 'read:workspace', 'account'],
  ['/workspaces/{workspace}/permissions', 'read:workspace', 'account'],
  ['/workspaces/{workspace}/permissions/repositories/{repository}', 'read:repository', 'repository'],
  ['/workspaces/{workspace}/hooks', 'read:webhook', 'webhook'],
  ['/workspaces/{workspace}/pipelines-config/variables', 'read:pipeline', 'pipeline'],
  ['/workspaces/{workspace}/pipelines-config/runners', 'read:runner', 'runner'],
  ['/workspaces/{workspace}/projects', 'read:project', 'project'],
  [P, 'read:project', 'project'],
  [`${P}/branching-model/settings`, 'admin:project', 'project:admin'],
  [`${P}/permissions-config/groups`, 'read:project', 'project:admin'],
  [`${P}/permissions-config/users`, 'read:project', 'project:admin'],
  ['/repositories/{workspace}', 'read:repository', 'repository'],
  [R, 'read:repository', 'repository'],
  [`${R}/branch-restrictions`, 'admin:repository', 'repository:admin'],
  [`${R}/branching-model`, 'read:repository', 'repository'],
  [`${R}/branching-model/settings`, 'admin:repository', 'repository:admin'],
  [`${R}/commits`, 'read:repository', 'repository'],
  [`${R}/default-reviewers`, 'read:pullrequest', 'pullrequest'],
  [`${R}/deploy-keys`, 'admin:repository', 'repository repository:admin'],
  [`${R}/deployments`, 'read:pipeline', 'pipeline'],
  [`${R}/downloads`, 'read:repository', 'repository'],
  [`${R}/environments`, 'read:pipeline', 'pipeline'],
  [`${R}/effective-default-reviewers`, 'read:pullrequest', 'pullrequest'],
  [`${R}/forks`, 'read:repository', 'repository'],
  [`${R}/hooks`, 'read:webhook', 'webhook'],
  [`${R}/override-settings`, 'admin:repository', 'repository:admin'],
  [`${R}/permissions-config/groups`, 'read:repository', 'repository:admin'],
  [`${R}/permissions-config/users`, 'read:repository', 'repository:admin'],
  [`${R}/pipelines`, 'read:pipeline', 'pipeline'],
  [`${R}/pipelines-config/runners`, 'read:runner', 'runner'],
  [`${R}/pipelines_config`, 'admin:repository', 'repository:admin'],
  [`${R}/pipelines_config/variables`, 'read:pipeline', 'pipeline'],
  [`${R}/pullrequests`, 'read:pullrequest', 'pullrequest'],
  ...['conflicts', 'diff', 'diffstat', 'patch'].map(
    (what) => [`${R}/pullrequests/{id}/${what}`, 'read:pullrequest', 'pullrequest'] as const,
  ),
  [`${R}/refs`, 'read:repository', 'repository'],
  [`${R}/refs/branches`, 'read:repository', 'repository'],
  [`${R}/refs/tags`, 'read:repository', 'repository'],
  [`${R}/src`, 'read:repository', 'repository'],
  [`${R}/watchers`, 'read:repository', 'repository'],
  // Where those redirect. An API token has no scope for the last one: the specification lists none.
  ...['diff', 'diffstat', 'patch'].map((what) => [`${R}/${what}/{spec}`, 'read:repository', 'repository'] as const),
  [`${R}/file-conflicts/{spec}`, '', 'repository'],
  ['/snippets/{workspace}', 'read:snippet', 'snippet'],
];

/** What each served path needs, by path template. */
export const needed: ReadonlyMap<string, Needed> = new Map(
  TABLE.map(([path, apiToken, oauth]) => [
    path,
    { apiToken: words(apiToken).map((scope) => `${scope}:bitbucket`), oauth: words(oauth) },
  ]),
);

// The scopes that a scope of OAuth includes: https://developer.atlassian.com/cloud/bitbucket/rest/intro/ ; the last three are
// not in that text but in trufflesecurity/trufflehog (pkg/analyzer/analyzers/bitbucket/scopes.go).
const BRINGS: Readonly<Record<string, readonly string[]>> = {
  project: ['repository'],
  'repository:write': ['repository'],
  pullrequest: ['repository'],
  'pullrequest:write': ['pullrequest', 'repository:write', 'repository'],
  'issue:write': ['issue'],
  'snippet:write': ['snippet'],
  'pipeline:write': ['pipeline'],
  'pipeline:variable': ['pipeline', 'pipeline:write'],
  'runner:write': ['runner'],
};

/** The required scopes, in the vocabulary of the credential. */
export function requiredOf(need: Needed, sample: Sample): readonly string[] {
  return sample.kind === 'api-token' ? need.apiToken : need.oauth;
}

/**
 * Whether the credential contains all of them. Scopes of API tokens include no others, those of OAuth do.
 * Source: https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions
 */
export function holds(sample: Sample, required: readonly string[]): boolean {
  const held = new Set(sample.scopes);
  if (sample.kind !== 'api-token') {
    for (const scope of sample.scopes) for (const brought of BRINGS[scope] ?? []) held.add(brought);
  }
  return required.every((scope) => held.has(scope));
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
