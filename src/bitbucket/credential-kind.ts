/** What a credential is: by its shape until Bitbucket has answered, by `X-Credential-Type` afterwards. */
export type CredentialKind =
  | 'api-token'
  | 'repository-access-token'
  | 'project-access-token'
  | 'workspace-access-token'
  | 'access-token'
  | 'oauth-token'
  | 'app-password'
  | 'service-account-token'
  | 'other-product'
  | 'unrecognized';

/** How a credential is sent. */
export type Scheme = 'basic' | 'bearer';

/** Whether a kind is one of the access tokens of a repository, project or workspace. */
export function isAccessToken(kind: CredentialKind): boolean {
  return kind.endsWith('access-token');
}
