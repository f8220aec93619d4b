import { type Project, projects, type Repository, repositories, type Workspace, workspaces } from './fixtures.ts';
import { type Needed, needed } from './scopes.ts';
import { type State, unchanged } from './state.ts';

/** What a path names. A name that nothing bears leaves its part out. */
export type Place = {
  readonly workspace?: Workspace;
  readonly project?: Project;
  readonly repository?: Repository;
};

/** One served path. */
export type Route = {
  readonly template: string;
  readonly need: Needed;
  /** Names that the path carries: all of them must exist. */
  readonly names: readonly (keyof Place)[];
  /** Requires the account to be admin there. */
  readonly adminOnly: boolean;
  /** Requires a user's credential. */
  readonly usersOnly: boolean;
  /** Is gone where Pipelines is switched off. */
  readonly pipelines: boolean;
};

// The account must be admin. Verified for permissions of repositories (harness/harness#3683) and permissions-config
// (https://developer.atlassian.com/cloud/bitbucket/rest/intro/); the rest is what the settings pages ask for.
const ADMIN_ONLY =
  /\/(hooks|pipelines-config\/runners|permissions\/repositories\/.*|permissions-config\/.*|override-settings|branch-restrictions|branching-model\/settings|deploy-keys|pipelines_config)$/;

// Access tokens are not users and can't query permissions: https://developer.atlassian.com/cloud/bitbucket/rest/intro/ and
// https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
const USERS_ONLY = /^\/user($|\/)|\/permissions-config\/|^\/workspaces\/\{workspace\}\/permissions/;

const PIPELINES = /\/(pipelines|deployments|environments)$/;

// CHANGE-2770: https://developer.atlassian.com/cloud/bitbucket/changelog
const REMOVED = new Set([
  '/repositories',
  '/workspaces',
  '/snippets',
  '/user/permissions/workspaces',
  '/user/permissions/repositories',
]);

const ROUTES: readonly (Route & { readonly pattern: RegExp })[] = [...needed].map(([template, need]) => ({
  template,
  need,
  names: (['workspace', 'project', 'repository'] as const).filter((name) => template.includes(`{${name}}`)),
  adminOnly: ADMIN_ONLY.test(template),
  usersOnly: USERS_ONLY.test(template),
  pipelines: PIPELINES.test(template),
  pattern: patternOf(template),
}));

/** Matches the paths of a template; the names of files, branches and comparisons hold slashes and end their path. */
export function patternOf(template: string): RegExp {
  const source = template
    .replace(/\{(?:path|name|spec)\}$/, '(?<rest>.+)')
    .replace(/\{([a-z_]+)\}/gi, '(?<$1>[^/]+)')
    .replace(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** What a path below /2.0 leads to. */
export type Found =
  | { readonly at: 'nothing' }
  | { readonly at: 'removed'; readonly change: string }
  | { readonly at: 'route'; readonly route: Route; readonly place: Place };

// The issue tracker, removed on 2026-08-20. Source: https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-3071
const ISSUES = /^\/repositories\/[^/]+\/[^/]+\/(issues|components|milestones|versions)(\/|$)/;

/** The number of the announcement by which a path was removed; lists across workspaces went, what adds to them stays. */
export function removalOf(path: string, method = 'GET'): string | undefined {
  if (ISSUES.test(path)) return 'CHANGE-3071';
  return method === 'GET' && REMOVED.has(path) ? 'CHANGE-2770' : undefined;
}

/** Looks a path up, without `/2.0` and without the query. */
export function find(path: string, state: State = unchanged): Found {
  const change = removalOf(path);
  if (change !== undefined) return { at: 'removed', change };
  for (const route of ROUTES) {
    const match = route.pattern.exec(path);
    if (match) return { at: 'route', route, place: locate(match.groups ?? {}, state) };
  }
  return { at: 'nothing' };
}

/** A name is a slug, a key, or a UUID with its braces percent-encoded. */
export function locate(names: Readonly<Record<string, string>>, state: State = unchanged): Place {
  const matches = (thing: { uuid: string }, shortName: string, name: string | undefined): boolean =>
    name !== undefined && (name === shortName || name.replace(/%7B/i, '{').replace(/%7D/i, '}') === thing.uuid);
  const workspace = workspaces.find((each) => matches(each, each.slug, names.workspace));
  const inside = (thing: { workspace: string }): boolean => thing.workspace === workspace?.slug;
  const project = [...projects, ...state.projects].find(
    (each) => inside(each) && matches(each, each.key, names.project) && !state.isGone(each),
  );
  const repository = [...repositories, ...state.repositories].find(
    (each) => inside(each) && matches(each, each.slug, names.repository) && !state.isGone(each),
  );
  return { ...(workspace && { workspace }), ...(project && { project }), ...(repository && { repository }) };
}
