import { groupBy } from '../util/group-by.ts';
import { normalizeEmail, type OrganizationToken } from './organization-token.ts';

/** How a token of an inventory is found in the list. */
export interface ListedEntry {
  /** Of its owner. */
  readonly email: string | undefined;
  /** By `readLabel`. */
  readonly label: string | undefined;
  /** Another token of the account belongs to it, whose label isn't known: the one in use today. */
  readonly hasAnother?: boolean;
}

/** What the list has about a token of an inventory. */
export type DirectoryMatch =
  | { readonly state: 'found'; readonly token: OrganizationToken }
  /** The account has several valid tokens with the label: which one it is isn't known. */
  | { readonly state: 'ambiguous'; readonly count: number }
  /** The account has tokens, and none of them has the label. */
  | { readonly state: 'no-such-label' }
  /** The account has no token in the list. Only managed accounts have. */
  | { readonly state: 'no-such-account' }
  /** Nothing to find it by is known. */
  | { readonly state: 'no-label' }
  | { readonly state: 'no-email' };

/** The tokens of an organization, by their owners. */
interface TokenDirectory {
  /** Finds a token of an inventory. */
  match(listed: ListedEntry): DirectoryMatch;
  /**
   * The tokens of the accounts of an inventory that are none of its tokens, the longest unused first. Those of an account are
   * left out where the label of one of its tokens isn't known: any of them could be that one.
   */
  unlisted(all: readonly ListedEntry[]): readonly OrganizationToken[];
}

/**
 * Sorts the tokens of an organization by their owners. Where several have one label, an expired one doesn't count: after a
 * rotation, it was replaced. Pure.
 */
export function createTokenDirectory(tokens: readonly OrganizationToken[], now: Date): TokenDirectory {
  const byEmail = new Map(groupBy(tokens, ({ email }) => email).map((own) => [own[0].email, own]));
  const tokensOf = (email: string) => byEmail.get(normalizeEmail(email)) ?? [];
  return {
    match({ email, label }) {
      if (email === undefined) return { state: 'no-email' };
      const own = tokensOf(email);
      if (own.length === 0) return { state: 'no-such-account' };
      if (label === undefined) return { state: 'no-label' };
      const labeled = own.filter((one) => one.label === label);
      const valid = labeled.filter(({ expiresAt }) => expiresAt === undefined || expiresAt >= now);
      const [token, ...others] = valid.length > 0 ? valid : labeled;
      if (token === undefined) return { state: 'no-such-label' };
      return others.length > 0 ? { state: 'ambiguous', count: others.length + 1 } : { state: 'found', token };
    },
    unlisted(all) {
      const known = new Set(all.map(({ email = '', label = '' }) => labelKey(normalizeEmail(email), label)));
      const emails = new Set(all.map(({ email = '' }) => normalizeEmail(email)));
      for (const { email = '', label, hasAnother } of all) {
        if (hasAnother || label === undefined) emails.delete(normalizeEmail(email));
      }
      return [...emails]
        .flatMap((email) => tokensOf(email).filter(({ label }) => !known.has(labelKey(email, label))))
        .toSorted((one, other) => lastSign(one) - lastSign(other));
    },
  };
}

function labelKey(email: string, label: string): string {
  return JSON.stringify([email, label]);
}

function lastSign({ lastUsedAt, createdAt }: OrganizationToken): number {
  return (lastUsedAt ?? createdAt)?.getTime() ?? 0;
}
