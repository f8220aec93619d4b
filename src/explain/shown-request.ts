import { type ApiRequest, type Resources, toRequest } from '../bitbucket/endpoint.ts';
import { endpointForGit, isForAdministrators, resourceOf } from '../bitbucket/endpoints.ts';
import type { Operation } from '../bitbucket/operations.ts';
import { publicApiUrl } from '../bitbucket/paths.ts';
import type { ScopesByModel } from '../bitbucket/scope.ts';
import { gitRequirements } from '../check/git-requirements.ts';
import type * as Operations from '../check/operations.ts';
import type { GitRequirement, OperationRequirement, RequirementIssue } from '../check/requirement.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { ShownRequest } from './exchange.ts';

/** A request of a text in the terms of a check: what it required, and the request itself. */
export interface KnownRequest {
  readonly requirement: OperationRequirement | GitRequirement;
  readonly request: ApiRequest;
  /** What is wrong with the call itself. */
  readonly issues: readonly RequirementIssue[];
  /** The scopes of the operations that it can be, where the text doesn't show its method. */
  readonly possibleScopes?: readonly string[];
}

/** A request whose method or address the text doesn't show has this label. */
export const unknownRequest = 'the request';

const noScopes: ScopesByModel = { 'api-token': [], oauth: [] };
const defaultApiUrl = new URL(publicApiUrl);
const gitUrl = new URL('https://bitbucket.org');

/** The options of a check about which a text shows nothing. */
export function configOf(more: Partial<TokenConfig>): TokenConfig {
  return {
    name: undefined,
    token: undefined,
    email: undefined,
    workspace: undefined,
    repository: undefined,
    project: undefined,
    tools: [],
    scopes: [],
    operations: [],
    git: 'none',
    expiresOn: undefined,
    warnDays: 0,
    failDays: 0,
    excessScopes: 'ignore',
    timeoutSeconds: 0,
    plan: false,
    apiUrl: defaultApiUrl,
    gitUrl,
    ...more,
  };
}

/** Looks up the operation of a request. Pure; never throws. */
export function recognizeOperation({ method, url }: ShownRequest, operations: typeof Operations): KnownRequest {
  const possible = method === undefined && url !== undefined ? methodsOf(url, operations.catalog) : [];
  const verb = method ?? (possible.length === 1 ? possible[0] : undefined);
  // Where no method has an operation, any of them shows what is wrong with the path.
  const wanted = verb ?? (possible.length === 0 ? 'GET' : undefined);
  const text = wanted === undefined || url === undefined ? undefined : `${wanted} ${url}`;
  const { found: [found] = [], issues = [] } = text === undefined ? {} : resolveShown(text, operations);
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : defaultApiUrl;
  const path = address.pathname.replace(/^\/2\.0(?=\/)/, '');
  const label =
    url === undefined ? unknownRequest : `${verb ?? ''} ${address.pathname.replace(/(?<=.)\/+$/, '')}`.trim();
  const operation = found?.operation ?? unlistedOperation(verb ?? 'GET', path, issues);
  const place = found?.place ?? resourcesIn(path);
  const request: ApiRequest = {
    path: `${path}${address.search}`,
    resource: placedResource(operation.path, place),
    place,
    isRoot: /^\/(?:repositories\/[^/]+\/[^/]+|workspaces\/[^/]+(?:\/projects\/[^/]+)?|user)$/.test(operation.path),
    needsCredential: path.startsWith('/user'),
    ...(needsAdmin(found) && { permission: 'admin' }),
    url: address,
    label,
  };
  const requirement: OperationRequirement = {
    kind: 'operation',
    id: `operation ${label}`,
    label,
    operation,
    values: found?.values ?? {},
    place,
    scopes: found?.scopes ?? noScopes,
    // Its response is there, whether it reads or writes.
    endpoint: request,
  };
  const possibleScopes = possible.flatMap((one) => scopesOf(`${one} ${url}`, operations));
  return {
    requirement,
    request,
    issues: issues.filter(({ type }) => type !== 'operation-malformed'),
    ...(verb === undefined && possibleScopes.length > 0 && { possibleScopes: [...new Set(possibleScopes)] }),
  };
}

/** The methods that have an operation at a path. */
function methodsOf(url: string, { parseOperation, findOperation }: (typeof Operations)['catalog']): readonly string[] {
  return ['GET', 'POST', 'PUT', 'DELETE'].filter((method) => {
    const wanted = parseOperation(`${method} ${url}`, defaultApiUrl);
    return 'path' in wanted && findOperation(wanted) !== undefined;
  });
}

function scopesOf(operation: string, operations: typeof Operations): readonly string[] {
  return resolveShown(operation, operations).found.flatMap(({ scopes }) => scopes['api-token']);
}

function resolveShown(operation: string, { resolveOperations, catalog }: typeof Operations) {
  return resolveOperations(configOf({ operations: [operation] }), {}, catalog);
}

function needsAdmin(found: OperationRequirement | undefined): boolean {
  if (found === undefined) return false;
  const { operation, permission } = found;
  if (permission !== undefined) return permission.level === 'admin';
  return !operation.path.startsWith('/user') && isForAdministrators(operation.path);
}

/** An operation that isn't in the catalog, or was removed. */
function unlistedOperation(method: string, path: string, issues: readonly RequirementIssue[]): Operation {
  const removed = issues.find((issue) => issue.type === 'operation-removed');
  if (removed !== undefined) return removed.operation;
  return {
    method,
    path,
    scopes: noScopes,
    allowsApiTokens: true,
    disallowsAccessTokens: false,
    disallowsOAuth: false,
    state: 'current',
  };
}

function placedResource(template: string, place: Resources): ApiRequest['resource'] {
  const resource = resourceOf(template);
  if (place.repository !== undefined) return 'repository';
  return resource === 'repository' && place.workspace !== undefined ? 'workspace' : resource;
}

function resourcesIn(path: string): Resources {
  const [, repositoryWorkspace, repository] = /^\/repositories\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
  if (repositoryWorkspace !== undefined) {
    return { workspace: repositoryWorkspace, ...(repository !== undefined && { repository }) };
  }
  const [, workspace, project] = /^\/workspaces\/([^/]+)(?:\/projects\/([^/]+))?/.exec(path) ?? [];
  return workspace === undefined ? {} : { workspace, ...(project !== undefined && { project }) };
}

/** The repository of a request of Git. Pure; never throws. */
export function recognizeGit({ url = '' }: ShownRequest, isPush?: boolean): KnownRequest & { config: TokenConfig } {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const place = /^\/([^/]+)\/([^/]+?)(?:\.git)?(?:\/|$)/.exec(path);
  const [, workspace = 'workspace', repository = 'repository'] = place ?? [];
  const access = isPush ? 'push' : 'clone';
  const config = configOf({
    workspace: { name: workspace, declared: false },
    repository: { name: repository, declared: false },
    git: access,
  });
  const found = toRequest(endpointForGit(access, { workspace, repository }), config);
  // Where Git has no login, it names the host alone.
  const request = place === null ? { ...found, label: "Git's request to bitbucket.org" } : found;
  const [needed] = gitRequirements(access, { workspace, repository }, []);
  // A workspace and a repository are set, so there is one.
  const requirement = needed as GitRequirement;
  return { requirement, request, issues: [], config };
}
