import { createHash } from 'node:crypto';
import type { TokenRecord } from '../schema.ts';

/** More letters of a name than this don't make it easier to recognize. */
const maxLetters = 48;

/** A few characters that depend on nothing but the text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The `id` of each token on the page: from its name alone, so that a link leads to the same token in every report.
 * @param tokens merged reports can repeat a name; the second one gets a number
 */
export function anchorsOf(tokens: readonly TokenRecord[]): ReadonlyMap<TokenRecord, string> {
  const seen = new Map<string, number>();
  return new Map(
    tokens.map((token) => {
      const anchor = anchorOf(token.name);
      const count = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, count);
      return [token, count === 1 ? anchor : `${anchor}.${count}`];
    }),
  );
}

/** `release-bot` as `token-release-bot`. A name that has other characters gets a fingerprint, so that no two are the same. */
function anchorOf(name: string): string {
  const letters = [...name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, maxLetters).join('');
  // A name that ends like a fingerprint could be the anchor of another one.
  const isPlain = letters === name && !/-[0-9a-f]{8}$/.test(name);
  return `token-${isPlain ? letters : `${letters}-${fingerprint(name)}`}`;
}
