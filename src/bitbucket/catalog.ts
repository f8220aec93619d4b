import { operationRows, operationsDate } from './operations.data.ts';
import { isDisallowedForOAuth } from './permissions.ts';
import type { ScopesByModel } from './scope.ts';

/** One operation of the REST API, by Bitbucket's specification: https://api.bitbucket.org/swagger.json */
export interface Operation {
  readonly method: string;
  /** Without `/2.0`, with placeholders: `/repositories/{workspace}/{repo_slug}`. */
  readonly path: string;
  /** The scopes that a token needs for it. */
  readonly scopes: ScopesByModel;
  /** Whether the specification lists the operation for API tokens. */
  readonly allowsApiTokens: boolean;
  /** Whether Bitbucket's documentation bars access tokens from it. */
  readonly disallowsAccessTokens: boolean;
  /** Whether the specification rules OAuth tokens out. */
  readonly disallowsOAuth: boolean;
  /** What it creates: what this placeholder at the end of its path names, or else what the body of the request names. */
  readonly creates?: '{repo_slug}' | '{project_key}';
  readonly state: 'current' | 'deprecated' | 'removed';
  /** The first day of the state, `YYYY-MM-DD`, where known. */
  readonly since?: string;
  /** The day on which a deprecated operation is announced to go, where known. */
  readonly until?: string;
  /** What to call instead, method and path each, where there is something. */
  readonly replacement?: readonly string[];
  /** The number of the announcement: `CHANGE-2770`. */
  readonly change?: string;
}

/** The day of the specification that the catalog agrees with, `YYYY-MM-DD`. */
export const catalogDate: string = operationsDate;

/** https://developer.atlassian.com/cloud/bitbucket/changelog (CHANGE-2770; the replacements: CHANGE-3022) */
const replacements: Readonly<Record<string, readonly string[]>> = {
  'GET /repositories': ['GET /repositories/{workspace}'],
  'GET /workspaces': ['GET /user/workspaces'],
  'GET /user/permissions/workspaces': ['GET /user/workspaces', 'GET /user/workspaces/{workspace}/permission'],
  'GET /user/permissions/repositories': ['GET /user/workspaces/{workspace}/permissions/repositories'],
  'GET /snippets': ['GET /snippets/{workspace}'],
};
/**
 * PUT creates what is not there: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories and
 * api-group-projects
 */
const makers: Readonly<Record<string, NonNullable<Operation['creates']>>> = {
  'POST /repositories/{workspace}/{repo_slug}': '{repo_slug}',
  'PUT /repositories/{workspace}/{repo_slug}': '{repo_slug}',
  'PUT /workspaces/{workspace}/projects/{project_key}': '{project_key}',
  'POST /workspaces/{workspace}/projects': '{project_key}',
  'POST /repositories/{workspace}/{repo_slug}/forks': '{repo_slug}',
};
/** The announcements by which operations were removed. https://developer.atlassian.com/cloud/bitbucket/changelog */
const changeOfDay: Readonly<Record<string, string>> = { '2026-04-14': 'CHANGE-2770', '2026-08-20': 'CHANGE-3071' };

let operations: readonly Operation[] | undefined;

/**
 * Every operation known, removed ones included, in the order of path and method. Read from its table on first use.
 *
 * @returns the same array every time; never throws
 */
export function catalogOperations(): readonly Operation[] {
  operations ??= operationRows.trim().split('\n').map(operationOfRow);
  return operations;
}

function operationOfRow(row: string): Operation {
  const [method = '', path = '', oauth = '-', apiToken = '-', callers = '-', stateColumn = '-'] = row.split(' ');
  const [stateWord = '-', day] = stateColumn.split(':');
  const state = stateWord === '-' ? 'current' : stateWord === 'removed' ? 'removed' : 'deprecated';
  const replacement = replacements[`${method} ${path}`] ?? variablesOfWorkspace(method, path);
  const change = state === 'removed' ? changeOfDay[day ?? ''] : undefined;
  const creates = makers[`${method} ${path}`];
  return {
    method,
    path,
    scopes: { 'api-token': parseScopes(apiToken).map((name) => `${name}:bitbucket`), oauth: parseScopes(oauth) },
    allowsApiTokens: callers.includes('a'),
    disallowsAccessTokens: disallowsAccessTokens(method, path),
    disallowsOAuth: isDisallowedForOAuth({ method, path }),
    ...(creates === undefined ? {} : { creates }),
    state,
    ...(day === undefined ? {} : stateWord === 'deprecated-until' ? { until: day } : { since: day }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(change === undefined ? {} : { change }),
  };
}

function parseScopes(column: string): readonly string[] {
  return column === '-' ? [] : column.split('+');
}

/** https://developer.atlassian.com/cloud/bitbucket/bitbucket-api-teams-deprecation/ */
function variablesOfWorkspace(method: string, path: string): readonly string[] | undefined {
  const [, rest] = /^\/(?:teams|users)\/\{\w+\}\/pipelines_config(\/variables.*)$/.exec(path) ?? [];
  return rest === undefined ? undefined : [`${method} /workspaces/{workspace}/pipelines-config${rest}`];
}

/**
 * An access token is no user, can neither see nor change permissions, and can't edit a repository's deploy keys.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens and
 * https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
 */
function disallowsAccessTokens(method: string, path: string): boolean {
  const segments = path.split('/').slice(1);
  if (segments[0] === 'user') return true;
  if (segments.some((segment) => segment === 'permissions' || segment === 'permissions-config')) return true;
  return method !== 'GET' && segments[0] === 'repositories' && segments[3] === 'deploy-keys';
}
