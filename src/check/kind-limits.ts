import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { Operation } from '../bitbucket/operations.ts';
import type { ScopesByModel } from '../bitbucket/scope.ts';
import { canBeGranted, expandImpliedScopes, isOfUser } from '../bitbucket/scopes.ts';
import { type OperationRequirement, ofKind, type Requirements } from './requirement.ts';

/** Whether Bitbucket's specification lists an operation for a kind of credential. */
export function isListedFor(operation: Operation, kind: CredentialKind): boolean {
  if (kind === 'api-token') return operation.allowsApiTokens;
  return !isForbidden(operation, kind);
}

/** Whether Bitbucket's documents rule a kind of credential out, whatever its scopes. */
export function isForbidden({ disallowsAccessTokens, disallowsOAuth }: Operation, kind: CredentialKind): boolean {
  return (disallowsAccessTokens && isAccessToken(kind)) || (disallowsOAuth && kind === 'oauth-token');
}

/** Whether an operation refuses this kind of credential whatever its scopes: then only a request shows. */
export function isDisallowedFor({ operation }: OperationRequirement, kind: CredentialKind): boolean {
  return operation.disallowsAccessTokens && isAccessToken(kind);
}

/** Scopes that a kind of token can never be given, and what needs them as the user wrote it. */
interface ImpossibleScopes {
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
  const grantedScopes = expandImpliedScopes(granted ?? []);
  const disallowed = ({ oauth }: ScopesByModel) => oauth.filter((scope) => !canBeGranted(kind, scope));
  const needed = [
    ...ofKind(requirements, 'scope').map(({ label, scopeModel, scopes }) => ({
      label,
      scopes:
        scopes.oauth.length === 0 || (scopeModel === 'api-token' && scopes['api-token'].some(isOfUser))
          ? [label]
          : disallowed(scopes),
    })),
    // What the documents disallow is requested anyway, where it can be: the response shows it.
    ...ofKind(requirements, 'operation')
      .filter((operation) => !isDisallowedFor(operation, kind) || operation.endpoint === undefined)
      .map(({ label, scopes }) => ({ label, scopes: disallowed(scopes) })),
  ]
    .map(({ label, scopes }) => ({ label, scopes: scopes.filter((scope) => !grantedScopes.has(scope)) }))
    .filter(({ scopes }) => scopes.length > 0);
  return { scopes: [...new Set(needed.flatMap(({ scopes }) => scopes))], texts: needed.map(({ label }) => label) };
}

/** The kinds of token that can be given everything that is required. */
export function kindsForAll(requirements: Pick<Requirements, 'all'>): readonly CredentialKind[] {
  const kinds = ['project-access-token', 'workspace-access-token', 'api-token', 'oauth-token'] as const;
  const operations = ofKind(requirements, 'operation');
  const needs = [...ofKind(requirements, 'scope'), ...operations];
  const canHoldAll = (kind: CredentialKind, scopes: ScopesByModel) =>
    kind === 'api-token'
      ? scopes['api-token'].length > 0
      : scopes.oauth.length > 0 && scopes.oauth.every((scope) => canBeGranted(kind, scope));
  return kinds.filter(
    (kind) =>
      needs.every(({ scopes }) => canHoldAll(kind, scopes)) &&
      operations.every(({ operation }) => isListedFor(operation, kind)),
  );
}
