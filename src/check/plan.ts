import { legalSchemes } from '../bitbucket/authorization.ts';
import { type CredentialKind, isAccessToken, type Scheme } from '../bitbucket/credential-kind.ts';
import { type ApiRequest, type Endpoint, type Resources, toRequest } from '../bitbucket/endpoint.ts';
import {
  endpointForRepository,
  endpointForRepositoryPermission,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
  endpointForWorkspaceRole,
} from '../bitbucket/endpoints.ts';
import type { PermissionPlace } from '../bitbucket/permission.ts';
import type { ScopeModel, ScopesByModel } from '../bitbucket/scope.ts';
import { expandImpliedScopes } from '../bitbucket/scopes.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { Credential } from '../credential/inspect.ts';
import { isDisallowedFor } from './kind-limits.ts';
import { ofKind, type Requirements } from './requirement.ts';

/** What a request shows: that a requirement works as a whole, or that one of the scopes it needs does. */
interface Proof {
  /** The ID of the requirement. */
  readonly requirement: string;
  readonly scope?: string;
  /** It shows the permission that the requirement needs, and not that the requirement works. */
  readonly isPermission?: true;
  /** A request that shows more isn't possible here: a refusal may be about the place alone. */
  readonly isSubstitute?: true;
}

/** A harmless request, and what its response will show. */
export interface Probe {
  readonly request: ApiRequest;
  readonly proves: readonly Proof[];
}

/** The requests for one token. Which of the probes are sent depends on the response to the first request. */
export interface Plan {
  /** The scheme of the first request; a second one is tried once, after a 401. */
  readonly schemes: readonly [Scheme, ...Scheme[]];
  /** The first request: its response shows who the caller is and usually every granted scope. */
  readonly identity: Probe;
  /** Then, in parallel: a scope isn't a permission yet. */
  readonly probes: readonly Probe[];
  /** The ref advertisement, where git access is required. */
  readonly git?: Probe;
}

/** The fewest harmless requests that verify the requirements. Pure. */
export function planRequests(config: TokenConfig, requirements: Requirements, credential: Credential): Plan {
  const { place } = requirements;
  const identity = toRequest(endpointForRepository(place) ?? endpointForWorkspace(place) ?? endpointForUser(), config);
  const caller = { kind: credential.kind, scopeModel: chooseScopeModel(credential.kind, requirements) };
  const probes = planProbes(requirements, place, caller, config);
  const [git] = ofKind(requirements, 'git');
  return {
    schemes: legalSchemes(credential.kind, credential.email !== undefined),
    identity: probes.find(({ request }) => request.path === identity.path) ?? { request: identity, proves: [] },
    probes: probes.filter(({ request }) => request.path !== identity.path),
    ...(git?.endpoint !== undefined && {
      git: { request: toRequest(git.endpoint, config), proves: [{ requirement: git.id }] },
    }),
  };
}

/** Who sends the requests, as far as that is known. */
interface Caller {
  readonly kind: CredentialKind;
  readonly scopeModel: ScopeModel;
  readonly granted?: readonly string[];
}

/** The scope whose probe shows a repository. */
export const repositoryScope: Readonly<Record<ScopeModel, string>> = {
  'api-token': 'read:repository:bitbucket',
  oauth: 'repository',
};

/**
 * One request for each required operation that can be sent harmlessly, and one for each other scope that has a harmless
 * endpoint; each request once, with everything that it shows.
 * @param caller where the granted scopes are known, a request that only needs others has no `isWanted`
 */
export function planProbes(
  requirements: Requirements,
  place: Resources,
  { kind, scopeModel, granted }: Caller,
  bases: Pick<TokenConfig, 'apiUrl' | 'gitUrl'>,
): readonly (Probe & { readonly isWanted: boolean })[] {
  const probes = new Map<string, { endpoint: Endpoint; proves: Proof[]; isWanted: boolean }>();
  const grantedScopes = granted && expandImpliedScopes(granted);
  const mayHold = (scopes: readonly string[]) =>
    grantedScopes === undefined || scopes.every((scope) => grantedScopes.has(scope));
  const add = (endpoint: Endpoint | undefined, proof: Proof, isWanted: boolean) => {
    if (endpoint === undefined) return;
    const probe = probes.get(endpoint.path) ?? { endpoint, proves: [], isWanted: false };
    probe.proves.push({ ...proof, ...(endpoint.isSubstitute && { isSubstitute: true }) });
    probe.isWanted ||= isWanted;
    probes.set(endpoint.path, probe);
  };
  const addScopes = (requirement: string, scopes: readonly string[], where: Resources) => {
    for (const scope of scopes) add(endpointForScope(scope, where), { requirement, scope }, mayHold([scope]));
  };

  const operations = ofKind(requirements, 'operation');
  for (const operation of operations) {
    const isWanted = isDisallowedFor(operation, kind) || mayHold(operation.scopes[scopeModel]);
    add(operation.endpoint, { requirement: operation.id }, isWanted);
  }
  for (const { id, scopes } of [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')]) {
    addScopes(id, scopes[scopeModel], place);
  }
  for (const operation of operations.filter(({ endpoint }) => endpoint === undefined)) {
    // The repository that it names itself may be one that the token doesn't reach.
    const isNamed = operation.values.repo_slug !== undefined && operation.place.repository !== undefined;
    const scopes = [...operation.scopes[scopeModel], ...(isNamed ? [repositoryScope[scopeModel]] : [])];
    addScopes(operation.id, scopes, operation.place);
  }
  for (const { id, scopes, permission, place: where } of operations) {
    const asked = permission && !isAccessToken(kind) ? permissionEndpoint(permission.on, where) : undefined;
    if (asked === undefined) continue;
    const isWanted = mayHold([...scopes[scopeModel], ...asked.scopes[scopeModel]]);
    add(asked.endpoint, { requirement: id, isPermission: true }, isWanted);
  }
  return [...probes.values()].map(({ endpoint, ...probe }) => ({ request: toRequest(endpoint, bases), ...probe }));
}

/** What shows the caller's own permission, and the scopes that it needs. An access token has none. */
export function permissionEndpoint(
  on: PermissionPlace,
  { workspace, repository }: Resources,
): { readonly endpoint: Endpoint; readonly scopes: ScopesByModel } | undefined {
  if (on === 'repository' && workspace !== undefined && repository !== undefined) {
    return {
      endpoint: endpointForRepositoryPermission({ workspace, repository }),
      scopes: { 'api-token': ['read:repository:bitbucket'], oauth: ['account', 'repository'] },
    };
  }
  if (on === 'workspace' && workspace !== undefined) {
    return {
      endpoint: endpointForWorkspaceRole({ workspace }),
      scopes: { 'api-token': ['read:workspace:bitbucket'], oauth: ['account'] },
    };
  }
  return undefined;
}

/** The scope model of a kind of credential, else the one that most of the required scopes are written in. */
export function chooseScopeModel(kind: CredentialKind, requirements: Pick<Requirements, 'all'>): ScopeModel {
  if (kind === 'api-token') return 'api-token';
  if (isAccessToken(kind) || kind === 'oauth-token') return 'oauth';
  const scopes = ofKind(requirements, 'scope');
  const inOAuth = scopes.filter(({ scopeModel }) => scopeModel === 'oauth').length;
  return inOAuth > scopes.length / 2 ? 'oauth' : 'api-token';
}
