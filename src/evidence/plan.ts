import { legalSchemes } from '../bitbucket/authorization.ts';
import {
  type Endpoint,
  endpointForGit,
  endpointForOperation,
  endpointForRepository,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
  type Resources,
} from '../bitbucket/endpoints.ts';
import { expand, type Vocabulary } from '../bitbucket/scopes.ts';
import type { TokenConfig as Declaration } from '../config/token-config.ts';
import type { Inspection } from '../credential/inspect.ts';
import type { CredentialKind, Scheme } from '../credential/kinds.ts';
import { isAccessToken } from '../credential/kinds.ts';
import { declaredScopes, type RequiredOperation, type Requirements } from './requirements.ts';

/** The questions of one token. Which of the probes are asked in the end depends on what the first answer tells. */
export interface Plan {
  /** The scheme of the first request; a second one is tried once, after a 401. */
  readonly schemes: readonly [Scheme, ...Scheme[]];
  /** The first request: its answer tells who the caller is and, as a rule, every granted scope. */
  readonly recognition: Endpoint;
  /** Then, side by side: a scope is not yet a permission. */
  readonly probes: readonly Endpoint[];
  /** The ref advertisement, where git access was declared. */
  readonly git?: Endpoint;
}

/** The fewest harmless questions that settle the declaration. Pure. */
export function planRequests(declaration: Declaration, requirements: Requirements, secret: Inspection): Plan {
  const { resources } = requirements;
  const recognition = endpointForRepository(resources) ?? endpointForWorkspace(resources) ?? endpointForUser();
  const vocabulary = vocabularyFor(secret.kind, requirements);
  const git = gitEndpoint(declaration);
  return {
    schemes: legalSchemes(secret.kind, secret.email !== undefined),
    recognition,
    probes: probesFor(requirements, resources, { kind: secret.kind, vocabulary }).filter(
      ({ path }) => path !== recognition.path,
    ),
    ...(git !== undefined && { git }),
  };
}

/** The ref advertisement that the declaration asks for. */
export function gitEndpoint({ git, workspace, repository }: Declaration): Endpoint | undefined {
  if (git === 'none' || workspace === undefined || repository === undefined) return undefined;
  return endpointForGit(git, { workspace: workspace.name, repository: repository.name });
}

/** Who asks, as far as that is known. */
export interface Caller {
  readonly kind: CredentialKind;
  readonly vocabulary: Vocabulary;
  readonly granted?: readonly string[];
}

/** Whether an operation refuses this kind of credential whatever its scopes: then only asking tells. */
export function isBarred({ operation }: RequiredOperation, kind: CredentialKind): boolean {
  return operation.barredToAccessTokens && isAccessToken(kind);
}

const showsRepository: Readonly<Record<Vocabulary, string>> = {
  granular: 'read:repository:bitbucket',
  legacy: 'repository',
};

/**
 * One request for each declared operation that can be asked harmlessly, and one for each other scope that has a
 * harmless endpoint; each once.
 * @param caller where the granted scopes are known, what is not granted is not asked about
 */
export function probesFor(
  requirements: Requirements,
  resources: Resources,
  { kind, vocabulary, granted }: Caller,
): readonly Endpoint[] {
  const held = granted && expand(granted);
  const mayHold = (scopes: readonly string[]) => held === undefined || scopes.every((scope) => held.has(scope));
  const probes = new Map<string, Endpoint>();
  const add = (endpoint: Endpoint | undefined) => endpoint && probes.set(endpoint.path, endpoint);
  const unasked: RequiredOperation[] = [];
  for (const required of requirements.operations) {
    const endpoint = endpointForOperation(required.operation, required.values, required.place);
    if (endpoint === undefined) unasked.push(required);
    else if (isBarred(required, kind) || mayHold(required.needs[vocabulary])) add(endpoint);
  }
  const tryScopes = (scopes: readonly string[], place: Resources) => {
    for (const scope of scopes) if (mayHold([scope])) add(endpointForScope(scope, place));
  };
  tryScopes(declaredScopes(requirements, vocabulary), resources);
  for (const { needs, values, place } of unasked) {
    // A repository of its own may be one that the token does not reach.
    const isOwn = values.repo_slug !== undefined && place.repository !== undefined;
    const shows = isOwn ? [showsRepository[vocabulary]] : [];
    tryScopes([...needs[vocabulary], ...shows], place);
  }
  return [...probes.values()];
}

/** The vocabulary that a kind of credential speaks, else the one that most of the declared scopes are written in. */
export function vocabularyFor(kind: CredentialKind, { scopes }: Requirements): Vocabulary {
  if (kind === 'api-token') return 'granular';
  if (isAccessToken(kind) || kind === 'oauth-token') return 'legacy';
  const legacy = scopes.filter(({ vocabulary }) => vocabulary === 'legacy').length;
  return legacy > scopes.length / 2 ? 'legacy' : 'granular';
}
