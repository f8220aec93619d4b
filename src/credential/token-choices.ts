import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';

/** Kinds of token that a job can be given, the narrowest first; `access-token`: any of the three. */
export const tokenChoices = [
  'repository-access-token',
  'project-access-token',
  'workspace-access-token',
  'access-token',
  'api-token',
  'oauth-token',
] as const satisfies readonly CredentialKind[];

/** A kind of token to choose. */
export type TokenChoice = (typeof tokenChoices)[number];

/** Kinds of token whose scopes differ. */
export const scopeKinds = ['api-token', 'access-token', 'oauth-token'] as const satisfies readonly TokenChoice[];

/** A kind of token whose scopes differ from those of others. */
export type ScopeKind = (typeof scopeKinds)[number];

/** The kind with the same scopes as a token. */
export function scopeKindOf(kind: TokenChoice): ScopeKind {
  return isAccessToken(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}

/** The scope model of a kind. An access token has the scopes of OAuth, where it can do an operation at all. */
export const scopeModelOfKind: Readonly<Record<ScopeKind, ScopeModel>> = {
  'api-token': 'api-token',
  'access-token': 'oauth',
  'oauth-token': 'oauth',
};
