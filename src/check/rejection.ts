import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';

/** A possible reason for a 401 that doesn't name its reason. */
export type RejectionCause =
  | 'proxy'
  | 'no-token'
  | 'damage'
  | 'expiry'
  | 'revocation'
  | 'resource-gone'
  | 'admin-key'
  | 'email-missing'
  | 'without-scopes'
  | 'email-alone'
  | 'email-unsettled';

/** What is known about a 401 by every scheme that Bitbucket accepts for this kind of token. */
export interface Rejection {
  readonly kind: CredentialKind;
  /** In the order in which they were tried. */
  readonly tried: readonly Scheme[];
  /** The most likely cause first. */
  readonly likely: readonly RejectionCause[];
  readonly ruledOut: readonly ('damage' | 'expiry' | 'email')[];
  /** Bitbucket's own text, where it isn't one that is known. */
  readonly message?: string;
  /** The expiry date, where one is known: it isn't past, but it may be today. */
  readonly end?: { readonly on: string; readonly source: 'declared' | 'token' | 'organization' };
}
