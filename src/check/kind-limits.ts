import type { Operation } from '../bitbucket/operations.ts';
import { canBeGranted, expandImpliedScopes, isOfUser } from '../bitbucket/scopes.ts';
import { type CredentialKind, isAccessToken } from '../credential/kinds.ts';
import { isDisallowed } from './plan.ts';
import { ofKind, type Requirements, type ScopeNeeds } from './requirements.ts';

/** Whether Bitbucket's specification lists an operation for a kind of credential. */
export function isListedFor(operation: Operation, kind: CredentialKind): boolean {
  if (kind === 'api-token') return operation.apiToken;
  return !isForbidden(operation, kind);
}

/** Whether Bitbucket's documents rule a kind of credential out, whatever its scopes. */
export function isForbidden({ disallowsAccessTokens, disallowsOAuth }: Operation, kind: CredentialKind): boolean {
  return (disallowsAccessTokens && isAccessToken(kind)) || (disallowsOAuth && kind === 'oauth-token');
}

/** The kinds that the specification lists an operation for. */
export function listedKinds(operation: Operation): readonly CredentialKind[] {
  const { apiToken, legacy } = operation;
  const kinds = [
    ...(apiToken ? (['api-token'] as const) : legacy.length > 0 ? (['access-token'] as const) : []),
    ...(apiToken || legacy.length > 0 ? (['oauth-token'] as const) : []),
  ];
  return kinds.filter((kind) => !isForbidden(operation, kind));
}

/** The other kinds of credential that no document rules out for all of several operations. */
export function otherKinds(operations: readonly Operation[], kind: CredentialKind): readonly CredentialKind[] {
  const kinds = ['api-token', 'access-token', 'oauth-token'] as const;
  const isSame = (other: CredentialKind) => other === kind || (isAccessToken(other) && isAccessToken(kind));
  const mayCall = (other: CredentialKind, operation: Operation) =>
    other === 'api-token' ? operation.apiToken : operation.legacy.length > 0 && !isForbidden(operation, other);
  return operations.length === 0
    ? []
    : kinds.filter((other) => !isSame(other) && operations.every((operation) => mayCall(other, operation)));
}

/** Scopes that a kind of token can never be given, and what needs them as the user wrote it. */
export interface ImpossibleScopes {
  readonly scopes: readonly string[];
  readonly texts: readonly string[];
}

/**
 * What an access token can never be given.
 * @param granted what the list of granted scopes includes anyway isn't impossible
 */
export function impossibleScopes(
  requirements: Pick<Requirements, 'all'>,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): ImpossibleScopes {
  if (!isAccessToken(kind)) return { scopes: [], texts: [] };
  const held = expandImpliedScopes(granted ?? []);
  const barred = ({ legacy }: ScopeNeeds) => legacy.filter((scope) => !canBeGranted(kind, scope));
  const needed = [
    ...ofKind(requirements, 'scope').map(({ label, scopeModel, scopes }) => ({
      label,
      scopes:
        scopes.legacy.length === 0 || (scopeModel === 'granular' && scopes.granular.some(isOfUser))
          ? [label]
          : barred(scopes),
    })),
    // What this kind is barred from is requested anyway, where it can be.
    ...ofKind(requirements, 'operation')
      .filter((operation) => !isDisallowed(operation, kind) || operation.endpoint === undefined)
      .map(({ label, scopes }) => ({ label, scopes: barred(scopes) })),
  ]
    .map(({ label, scopes }) => ({ label, scopes: scopes.filter((scope) => !held.has(scope)) }))
    .filter(({ scopes }) => scopes.length > 0);
  return { scopes: [...new Set(needed.flatMap(({ scopes }) => scopes))], texts: needed.map(({ label }) => label) };
}

/** The scopes alone, in the token's own model where they have a counterpart. */
export function scopesNotForKind(
  requirements: Pick<Requirements, 'all'>,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): readonly string[] {
  return impossibleScopes(requirements, kind, granted).scopes;
}

/** The kinds of token that can be given everything that is required. */
export function kindsForAll(requirements: Pick<Requirements, 'all'>): readonly CredentialKind[] {
  const kinds = ['project-access-token', 'workspace-access-token', 'api-token', 'oauth-token'] as const;
  const operations = ofKind(requirements, 'operation');
  const needs = [...ofKind(requirements, 'scope'), ...operations];
  const canHoldAll = (kind: CredentialKind, { granular, legacy }: ScopeNeeds) =>
    kind === 'api-token'
      ? granular.length > 0
      : legacy.length > 0 && legacy.every((scope) => canBeGranted(kind, scope));
  return kinds.filter(
    (kind) =>
      needs.every(({ scopes }) => canHoldAll(kind, scopes)) &&
      operations.every(({ operation }) => isListedFor(operation, kind)),
  );
}
