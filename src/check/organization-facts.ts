/** What is wrong with the link to the next page of a list. */
export type PagingProblem = 'loop' | 'other-host' | 'too-many';

/** For a finding about the list of the organization's tokens, which couldn't be read: it isn't about a token. */
export interface OfOrganization {
  readonly isOrganization?: true;
}

/** A token as the organization lists it. Days are `YYYY-MM-DD`, in UTC. */
export interface ListedToken {
  readonly label: string;
  /** Display name of its owner. */
  readonly account?: string;
  readonly createdOn?: string;
  readonly lastUsedOn?: string;
  readonly expiresOn?: string;
}

/** The facts of the findings about an organization: data only. */
export interface OrganizationFacts {
  readonly 'admin-key-rejected': {
    readonly status: number;
    /** The ID of the organization. */
    readonly organization: string;
    /** The host that rejected the key. */
    readonly host: string;
  };
  readonly 'token-unlisted': { readonly tokens: readonly ListedToken[] };
  readonly 'token-unused': {
    /** Whether it is the token of the inventory that the finding is about, and the only one. */
    readonly isListed: boolean;
    /** They weren't used for more days than these. */
    readonly days: number;
    readonly tokens: readonly ListedToken[];
  };
  readonly 'expiry-corrected': {
    readonly on: string;
    /** The date in the inventory, or `never`. */
    readonly declared: string;
  };
}
