import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { Operation } from '../bitbucket/operations.ts';
import { isForbidden } from './kind-limits.ts';

/** The kinds that the specification lists an operation for. */
export function listedKinds(operation: Operation): readonly CredentialKind[] {
  const { allowsApiTokens, scopes } = operation;
  const kinds = [
    ...(allowsApiTokens ? (['api-token'] as const) : scopes.oauth.length > 0 ? (['access-token'] as const) : []),
    ...(allowsApiTokens || scopes.oauth.length > 0 ? (['oauth-token'] as const) : []),
  ];
  return kinds.filter((kind) => !isForbidden(operation, kind));
}

/** The other kinds of credential that no document rules out for all of several operations. */
export function otherKinds(operations: readonly Operation[], kind: CredentialKind): readonly CredentialKind[] {
  const kinds = ['api-token', 'access-token', 'oauth-token'] as const;
  const isSame = (other: CredentialKind) => other === kind || (isAccessToken(other) && isAccessToken(kind));
  const mayCall = (other: CredentialKind, operation: Operation) =>
    other === 'api-token'
      ? operation.allowsApiTokens
      : operation.scopes.oauth.length > 0 && !isForbidden(operation, other);
  return operations.length === 0
    ? []
    : kinds.filter((other) => !isSame(other) && operations.every((operation) => mayCall(other, operation)));
}
