import { type Answer, json, refusal } from './answers.ts';
import type { Caller } from './authenticate.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { accountBody, narrowed, page, workspaceBody } from './bodies.ts';
import { accounts, type Repository } from './fixtures.ts';
import { accessOf, isExplicit, visibleRepositories } from './permissions.ts';
import type { Place, Route } from './routes.ts';
import type { State } from './state.ts';
import { denied, roleOf } from './writes.ts';

type Asked = {
  readonly route: Route;
  readonly place: Place;
  readonly caller: Caller;
  readonly query: URLSearchParams;
  readonly flags: BehaviorFlags;
  readonly state: State;
};

/**
 * The answer to a caller that requests its own permissions; nothing for any other route. A caller that is not in the workspace gets
 * 403 where others' things get 404. Source: https://api.bitbucket.org/swagger.json
 */
export function permissionAnswer(asked: Asked): Answer | undefined {
  const { route, place, caller, query, flags } = asked;
  const isList = route.template === '/user/workspaces/{workspace}/permissions/repositories';
  if (!isList && route.template !== '/user/workspaces/{workspace}/permission') return undefined;
  if (caller.who !== 'known' || !caller.sample.account || !place.workspace) return undefined;
  const { limitedTo } = caller.sample;
  const role = limitedTo === undefined || limitedTo === place.workspace.slug ? roleOf(caller, place) : undefined;
  if (role === undefined) return denied(flags);
  const user = accountBody(accounts[caller.sample.account]);
  if (!isList) {
    const membership = {
      type: 'workspace_membership',
      permission: role,
      user,
      workspace: workspaceBody(place.workspace),
    };
    return json(200, narrowed(membership, query.get('fields')));
  }
  const entries = entriesFor(asked, caller);
  const filter = filterOf(query.get('q'));
  if (filter === undefined) return refusal(400, 'Invalid query');
  const values = entries.filter(filter).map(({ repository, permission }) => ({
    type: 'repository_permission',
    permission,
    user,
    repository: {
      type: 'repository',
      name: repository.slug,
      full_name: `${repository.workspace}/${repository.slug}`,
      uuid: repository.uuid,
    },
  }));
  const pagelen = Math.min(100, Math.max(1, Number(query.get('pagelen') ?? 10) || 10));
  return json(200, narrowed(page(values, pagelen), query.get('fields')));
}

type Entry = { readonly repository: Repository; readonly permission: string };

function entriesFor({ place, flags, state }: Asked, caller: Caller): readonly Entry[] {
  return visibleRepositories(caller, place, state)
    .filter((repository) => flags.permissionList === 'effective' || isExplicit(caller, repository))
    .map((repository) => ({ repository, permission: accessOf(caller, { ...place, repository }) ?? 'read' }));
}

const RANKS = ['none', 'read', 'write', 'admin'];

/** The part of the query language that permissions are requested with; nothing for what is not understood. */
function filterOf(query: string | null): ((entry: Entry) => boolean) | undefined {
  if (query === null || query === '') return () => true;
  const [, field, operator, value = ''] = /^\s*([a-z_.]+)\s*(=|!=|>=|<=|>|<)\s*"([^"]*)"\s*$/.exec(query) ?? [];
  if (field === 'permission') {
    const wanted = RANKS.indexOf(value);
    const compare: Readonly<Record<string, (rank: number) => boolean>> = {
      '=': (rank) => rank === wanted,
      '!=': (rank) => rank !== wanted,
      '>': (rank) => rank > wanted,
      '>=': (rank) => rank >= wanted,
      '<': (rank) => rank < wanted,
      '<=': (rank) => rank <= wanted,
    };
    return ({ permission }) => compare[operator ?? '=']?.(RANKS.indexOf(permission)) ?? false;
  }
  const texts: Readonly<Record<string, (repository: Repository) => string>> = {
    'repository.full_name': ({ workspace, slug }) => `${workspace}/${slug}`,
    'repository.name': ({ slug }) => slug,
    'repository.uuid': ({ uuid }) => uuid,
  };
  const text = texts[field ?? ''];
  if (text === undefined || (operator !== '=' && operator !== '!=')) return undefined;
  return ({ repository }) => (text(repository) === value) === (operator === '=');
}
