import type { CredentialKind } from '../bitbucket/credential-kind.ts';

/** What the user adds to a text. */
export interface Hints {
  /** `METHOD URL`, for responses that the text shows without their request. */
  readonly request?: string;
  /** The email that the failing program sends. */
  readonly email?: string;
  readonly kind?: CredentialKind;
}
