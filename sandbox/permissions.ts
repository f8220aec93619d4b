import type { Caller } from './authenticate.ts';
import {
  type Access,
  type Account,
  accounts,
  type Project,
  projects,
  type Repository,
  repositories,
} from './fixtures.ts';
import type { Place, Route } from './routes.ts';
import { type State, unchanged } from './state.ts';

// What a repository or project access token may see of its workspace besides its own: the workspace's record, and the
// lists that show it only what is its own. Not documented; without it GET /workspaces/{workspace} could not tell such a
// token that it is valid.
const OVERVIEWS = new Set(['/workspaces/{workspace}', '/workspaces/{workspace}/projects', '/repositories/{workspace}']);

/** Whether the place is there for this caller: what can't be seen does not exist. */
export function canRead(caller: Caller, route: Route, place: Place): boolean {
  if (route.names.some((name) => place[name] === undefined)) return false;
  return route.names.length === 0 ? caller.who === 'known' : reaches(caller, place, OVERVIEWS.has(route.template));
}

/** Whether a place that exists is in reach of the caller. */
export function reaches(caller: Caller, place: Place, overview: boolean): boolean {
  const { workspace, project, repository } = place;
  if (repository?.hidden) return false;
  const isPublic = repository?.isPrivate === false;
  if (caller.who !== 'known') return isPublic;
  const { bounds, limitedTo } = caller.sample;
  if (limitedTo !== undefined && limitedTo !== workspace?.slug) return false;
  if (!bounds) return isPublic || accessOf(caller, place) !== undefined;
  if (bounds.workspace !== workspace?.slug) return false;
  if (bounds.repository) return repository ? repository.slug === bounds.repository : overview;
  if (bounds.project) {
    return repository || project ? bounds.project === (repository?.project ?? project?.key) : overview;
  }
  return true;
}

/** Whether the caller's account may do what the route requires; an access token is stopped by its scopes alone. */
export function permitted(caller: Caller, route: Route, place: Place): boolean {
  if (!route.adminOnly) return true;
  if (caller.who !== 'known') return false;
  return caller.sample.bounds !== undefined || accessOf(caller, place) === 'admin';
}

/** Whether the caller may push; an access token is stopped by its scopes alone. */
export function mayWrite(caller: Caller, place: Place): boolean {
  if (caller.who !== 'known') return false;
  return caller.sample.bounds !== undefined || ['write', 'admin'].includes(accessOf(caller, place) ?? '');
}

/** The repositories of the workspace that the caller sees. */
export function visibleRepositories(caller: Caller, place: Place, state: State = unchanged): readonly Repository[] {
  return [...repositories, ...state.repositories].filter(
    (repository) =>
      inside(repository, place) && !state.isGone(repository) && reaches(caller, { ...place, repository }, false),
  );
}

/** The projects of the workspace that the caller sees. */
export function visibleProjects(caller: Caller, place: Place, state: State = unchanged): readonly Project[] {
  return [...projects, ...state.projects].filter(
    (project) => inside(project, place) && !state.isGone(project) && reaches(caller, { ...place, project }, false),
  );
}

function inside(thing: { readonly workspace: string }, place: Place): boolean {
  return thing.workspace === place.workspace?.slug;
}

/** The caller's own permission on the innermost part of the place; nothing where it has none, and for access tokens. */
export function accessOf(caller: Caller, { workspace, project, repository }: Place): Access | undefined {
  if (caller.who !== 'known' || !caller.sample.account || !workspace) return undefined;
  const account: Account = accounts[caller.sample.account];
  if (repository?.creator === caller.sample.account) return 'admin';
  const key = repository ? `${workspace.slug}/${repository.slug}` : keyOf(workspace.slug, project?.key);
  return account.access[key] ?? (account.inherits && account.access[workspace.slug] === 'admin' ? 'admin' : undefined);
}

/** Whether the permission was given on the repository itself, and not by the workspace or to all users. */
export function isExplicit(caller: Caller, repository: Repository): boolean {
  if (caller.who !== 'known' || !caller.sample.account) return false;
  const account: Account = accounts[caller.sample.account];
  return (
    repository.creator === caller.sample.account ||
    account.access[`${repository.workspace}/${repository.slug}`] !== undefined
  );
}

function keyOf(workspace: string, project: string | undefined): string {
  return project === undefined ? workspace : `${workspace}/projects/${project}`;
}
