import type { Secret } from '../redaction/secret.ts';
import { type CredentialKind, isAccessToken, type Scheme } from './credential-kind.ts';

/**
 * The schemes that REST takes for a kind of credential, the one to try first in front. API tokens: Basic with the
 * owner's email, Bearer since 2026-08-18; everything else: Bearer only.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
export function legalSchemes(kind: CredentialKind, hasEmail: boolean): readonly [Scheme, ...Scheme[]] {
  if (isAccessToken(kind) || kind === 'oauth-token' || kind === 'service-account-token' || !hasEmail) return ['bearer'];
  return ['basic', 'bearer'];
}

const apiTokenUsername = 'x-bitbucket-api-token-auth';
const accessTokenUsername = 'x-token-auth';

/** All usernames that git over HTTPS sends with a token. See `gitUser`. */
export const gitUsernames = [apiTokenUsername, accessTokenUsername] as const;

/** One of these usernames. */
export type GitUsername = (typeof gitUsernames)[number];

/** Whether a username is one that git over HTTPS sends with a token. */
export function isGitUsername(name: string | undefined): name is GitUsername {
  return name === apiTokenUsername || name === accessTokenUsername;
}

/**
 * The user name that git over HTTPS requires next to a token. Not the email, which REST takes and git refuses.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 * @param hasEmail for a token of unknown kind: anyone who gives an email most likely has an API token
 */
export function gitUser(kind: CredentialKind, hasEmail: boolean): GitUsername {
  const isApiToken = kind === 'api-token' || (kind === 'unrecognized' && hasEmail);
  return isApiToken ? apiTokenUsername : accessTokenUsername;
}

/**
 * The value of the `Authorization` header.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 * @param user for Basic: the email, or for git, which always uses Basic, the name that `gitUser` returns
 */
export function authorizationValue(scheme: Scheme, token: Secret, user: string | undefined): string {
  if (scheme === 'bearer') return `Bearer ${token.reveal()}`;
  return `Basic ${Buffer.from(`${user}:${token.reveal()}`).toString('base64')}`;
}
