import type { Endpoint, Resources } from './endpoint.ts';
import { projectPath, repositoryPath, workspacePath } from './paths.ts';

/** Of a list only the length is requested, so that no variable, key or webhook is ever fetched. */
const sizeOnly = 'pagelen=1&fields=size';

/** Paths that are requested in one form only, so that identical questions are seen to be identical. */
const queries: Readonly<Record<string, string>> = {
  [repositoryPath]: 'fields=full_name,is_private',
  [workspacePath]: 'fields=slug,is_private',
  [projectPath]: 'fields=key,is_private',
  '/user': 'fields=display_name,uuid',
};

/**
 * Where a scope shows, the most telling path first; the first whose names are known is requested. By the scopes of each
 * operation in https://api.bitbucket.org/swagger.json . Scopes that only writing operations use are not here, nor those
 * of SSH and GPG keys, whose paths hold the account's own id.
 */
const pathsOfScope: Readonly<Record<string, readonly string[]>> = {
  'read:repository:bitbucket': [repositoryPath, '/repositories/{workspace}'],
  'admin:repository:bitbucket': [`${repositoryPath}/override-settings`],
  'read:pullrequest:bitbucket': [`${repositoryPath}/pullrequests`],
  'read:pipeline:bitbucket': [`${repositoryPath}/pipelines`, `${workspacePath}/pipelines-config/variables`],
  'read:runner:bitbucket': [`${repositoryPath}/pipelines-config/runners`, `${workspacePath}/pipelines-config/runners`],
  'read:webhook:bitbucket': [`${repositoryPath}/hooks`, `${workspacePath}/hooks`],
  'read:project:bitbucket': [projectPath, `${workspacePath}/projects`],
  'admin:project:bitbucket': [`${projectPath}/branching-model/settings`],
  'read:workspace:bitbucket': [workspacePath, '/user/workspaces'],
  'read:snippet:bitbucket': ['/snippets/{workspace}'],
  'read:user:bitbucket': ['/user'],
  repository: [repositoryPath, '/repositories/{workspace}'],
  'repository:admin': [`${repositoryPath}/override-settings`],
  pullrequest: [`${repositoryPath}/pullrequests`],
  pipeline: [`${repositoryPath}/pipelines`, `${workspacePath}/pipelines-config/variables`],
  runner: [`${repositoryPath}/pipelines-config/runners`, `${workspacePath}/pipelines-config/runners`],
  webhook: [`${repositoryPath}/hooks`, `${workspacePath}/hooks`],
  project: [projectPath, `${workspacePath}/projects`],
  'project:admin': [`${projectPath}/branching-model/settings`],
  // Not /user where it can be helped: access tokens are refused there.
  account: [`${workspacePath}/members`, '/user'],
  email: ['/user/emails'],
  snippet: ['/snippets/{workspace}'],
};

/**
 * The GET that shows whether a scope works on the known resources.
 *
 * @param scope a name in either scope model
 * @param resources the names that are known
 * @returns nothing when the scope has no harmless GET or the name it needs isn't known; never throws
 */
export function endpointForScope(scope: string, resources: Resources): Endpoint | undefined {
  const [best, ...others] = Object.hasOwn(pathsOfScope, scope) ? (pathsOfScope[scope] ?? []) : [];
  const endpoint = best === undefined ? undefined : endpointOf(best, {}, resources);
  if (endpoint !== undefined) return endpoint;
  const [standIn] = others.flatMap((template) => endpointOf(template, {}, resources) ?? []);
  return standIn && { ...standIn, isSubstitute: true };
}

/** The repository itself; nothing when workspace or slug isn't known. Never throws. */
export function endpointForRepository(resources: Resources): Endpoint | undefined {
  return endpointOf(repositoryPath, {}, resources);
}

/** The workspace itself; nothing when it isn't known. Never throws. */
export function endpointForWorkspace(resources: Resources): Endpoint | undefined {
  return endpointOf(workspacePath, {}, resources);
}

/** The account behind the credential; access tokens have none. */
export function endpointForUser(): Endpoint {
  return { path: `/user?${queries['/user']}`, resource: 'user', place: {}, isRoot: true, needsCredential: true };
}

/** A repository by its names. */
interface RepositoryPlace {
  readonly workspace: string;
  readonly repository: string;
}

/**
 * The caller's own permission on a repository. Lists explicit permissions only: an empty list shows nothing.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-workspaces-workspace-permissions-repositories-get
 */
export function endpointForRepositoryPermission({ workspace, repository }: RepositoryPlace): Endpoint {
  const isId = repository.startsWith('{');
  const filter = isId ? `repository.uuid="${repository}"` : `repository.full_name="${workspace}/${repository}"`;
  const fields = 'fields=values.permission,values.repository.full_name,values.repository.uuid';
  return ownPermission(workspace, `permissions/repositories?q=${encoded(filter)}&pagelen=1&${fields}`);
}

/**
 * The caller's own role in a workspace.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get
 */
export function endpointForWorkspaceRole({ workspace }: Pick<RepositoryPlace, 'workspace'>): Endpoint {
  return ownPermission(workspace, 'permission?fields=permission');
}

function ownPermission(workspace: string, rest: string): Endpoint {
  const path = `/user/workspaces/${encoded(workspace)}/${rest}`;
  return { path, resource: 'user', place: {}, isRoot: false, needsCredential: true };
}

/**
 * The ref advertisement: the first thing that Git itself requests, before it transfers anything. The one for pushing
 * changes nothing either.
 * https://git-scm.com/docs/gitprotocol-http
 */
export function endpointForGit(access: 'clone' | 'push', { workspace, repository }: RepositoryPlace): Endpoint {
  const [owner, name] = [workspace, repository].map(encodeURIComponent);
  const service = access === 'push' ? 'git-receive-pack' : 'git-upload-pack';
  return {
    path: `/${owner}/${name}.git/info/refs?service=${service}`,
    isGit: true,
    resource: 'repository',
    place: { workspace, repository },
    isRoot: false,
    needsCredential: access === 'push',
  };
}

/** Answers that are no list although their path ends like one, or the reverse. */
const objects: ReadonlySet<string> = new Set([
  ...['hook_events', 'branching-model', 'settings', 'effective-branching-model', 'override-settings'],
  ...['pipelines_config', 'permission', 'openid-configuration', 'keys.json'],
]);

const lists =
  /^\/repositories\/\{workspace\}$|^\/snippets\/\{workspace\}$|^\/hook_events\/|\/commits\/\{revision\}$|\/permissions\/repositories\/\{repo_slug\}$|^\/workspaces\/\{workspace\}\/pullrequests\//;

/** The GET of a path template; nothing where a name in it isn't known. */
export function endpointOf(
  template: string,
  values: Readonly<Record<string, string>>,
  resources: Resources,
): Endpoint | undefined {
  const known: Readonly<Record<string, string | undefined>> = {
    workspace: resources.workspace,
    repo_slug: resources.repository,
    project_key: resources.project,
    ...values,
  };
  const segments: string[] = [];
  for (const segment of template.split('/').slice(1)) {
    const parameter = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (parameter === undefined) {
      segments.push(segment);
      continue;
    }
    const value = Object.hasOwn(known, parameter) ? known[parameter] : undefined;
    const encoded = value === undefined ? undefined : encodedValue(parameter, value);
    if (encoded === undefined) return undefined;
    segments.push(encoded);
  }
  const resource = resourceOf(template);
  return {
    path: `/${segments.join('/')}?${queryOf(template)}`,
    resource,
    place: placeAt(segments, resource),
    isRoot: segments.length === rootDepth[resource],
    needsCredential: segments[0] === 'user',
    ...(segments[0] !== 'user' && isForAdministrators(template) && { permission: 'admin' }),
  };
}

/** How many segments the path of the resource itself has. */
const rootDepth: Readonly<Record<Endpoint['resource'], number>> = { repository: 3, workspace: 2, project: 4, user: 1 };

/** The names in a path. */
function placeAt(segments: readonly string[], resource: Endpoint['resource']): Resources {
  if (resource === 'user') return {};
  const [, workspace = '', second = '', third = ''] = segments.map(decodeURIComponent);
  if (resource === 'repository') return { workspace, repository: second };
  return resource === 'project' ? { workspace, project: third } : { workspace };
}

const forAdministrators: ReadonlySet<string> = new Set([
  ...['hooks', 'runners', 'override-settings', 'settings', 'branch-restrictions', 'permissions-config'],
  ...['permissions', 'variables'],
]);

/** Whether only administrators of the repository, project or workspace may read what a path template leads to. */
export function isForAdministrators(template: string): boolean {
  return template.split('/').some((segment) => forAdministrators.has(segment));
}

/** Branch and tag names keep their slashes; nothing may climb out of its place. */
function encodedValue(parameter: string, value: string): string | undefined {
  const parts = value.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\ud800-\udfff]/u.test(value))
    return undefined;
  return parameter === 'name' ? parts.map(encoded).join('/') : encoded(value);
}

/** An apostrophe too, which would end the quotes of a shell. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}

function queryOf(template: string): string {
  const own = queries[template];
  if (own !== undefined) return own;
  const last = template.slice(template.lastIndexOf('/') + 1);
  const isList = (!last.endsWith('}') && !objects.has(last)) || lists.test(template);
  return isList ? sizeOnly : 'fields=type';
}

/** What an operation's path is about, by its template. */
export function resourceOf(template: string): Endpoint['resource'] {
  if (template.startsWith(repositoryPath)) return 'repository';
  if (template.startsWith(projectPath)) return 'project';
  return /^\/(?:repositories|workspaces|snippets|teams)\//.test(template) ? 'workspace' : 'user';
}
