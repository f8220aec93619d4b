import type { Caller } from './authenticate.ts';
import { accountBody, page, people, projectBody, repositoryBody, workspaceBody } from './bodies.ts';
import { accounts, workspaces } from './fixtures.ts';
import { visibleProjects, visibleRepositories } from './permissions.ts';
import type { Place, Route } from './routes.ts';
import type { State } from './state.ts';

type Shown = {
  readonly route: Route;
  readonly place: Place;
  readonly caller: Caller;
  readonly pagelen: number;
  /** As it was requested. */
  readonly path: string;
  readonly state: State;
};

/** What a 200 contains; anything that the sandbox has no things for is an empty list. */
export function contents({ route, place, caller, pagelen, path, state }: Shown): object {
  const account = caller.who === 'known' && caller.sample.account ? accounts[caller.sample.account] : undefined;
  const list = (values: readonly object[]): object => page(values, pagelen);
  const created = state.itemsBelow((path.split('?', 1)[0] ?? '').slice('/2.0'.length));
  switch (lastWord(route.template)) {
    case '/user':
      return account ? accountBody(account) : {};
    case '/user/emails':
      return list(account ? [{ type: 'email', email: account.email, is_primary: true, is_confirmed: true }] : []);
    case '/user/workspaces':
      return list(workspaces.slice(0, 1).map((workspace) => ({ type: 'workspace_access', workspace })));
    case '/workspaces/{workspace}':
      return place.workspace ? workspaceBody(place.workspace) : {};
    case '/projects/{project}':
      return place.project ? projectBody(place.project) : {};
    case '/projects':
      return list(visibleProjects(caller, place, state).map(projectBody));
    case '/repositories/{workspace}':
      return list(visibleRepositories(caller, place, state).map(repositoryBody));
    case '/repositories/{workspace}/{repository}':
      return place.repository ? repositoryBody(place.repository) : {};
    case '/members':
    case '/permissions':
    case '/permissions/repositories/{repository}':
    case '/permissions-config/users':
    case '/watchers':
      return list(people);
    case '/override-settings':
      return { type: 'repository_inheritance_state', override_settings: { branching_model: true } };
    case '/pipelines_config':
      return { type: 'repository_pipelines_configuration', enabled: place.repository?.pipelines ?? false };
    case '/branching-model':
      return { type: 'branching_model', development: { name: 'main', use_mainbranch: true } };
    case '/branching-model/settings':
      return { type: 'branching_model_settings', development: { name: 'main', is_valid: true } };
    case '/refs':
    case '/refs/branches':
      return list([{ type: 'branch', name: 'main' }, ...created]);
    default:
      return list(created);
  }
}

/** The template without the resource that it starts with, where it goes on behind it. */
function lastWord(template: string): string {
  return template
    .replace(/^\/workspaces\/\{workspace\}\/projects\/\{project\}(?=\/)/, '')
    .replace(/^\/workspaces\/\{workspace\}(?=\/)/, '')
    .replace(/^\/repositories\/\{workspace\}\/\{repository\}(?=\/)/, '');
}
