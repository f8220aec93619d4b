import { createRunFilter } from './run-filter.ts';
import { minVariantLength } from './variants.ts';

/** Removes secrets from a text: each is replaced by `***`. */
export type Redact = (text: string) => string;

/** So many prefixes are searched for one by one: those of one token, and of a few. */
const maxSearched = 64;

/**
 * Creates the last line of defense behind everything that is printed or written. Its running time doesn't grow with the
 * number of variants: an audit has thousands.
 * @param variants every variant of every secret; those of fewer than six characters are ignored
 * @returns a function that replaces each of them, the longest first
 */
export function createRedactor(variants: readonly string[]): Redact {
  const known = new Set(variants);
  const lengths = lengthsByPrefix(known);
  if (lengths.size === 0) return (text) => text;

  const filter = createRunFilter(minVariantLength, lengths.size);
  for (const prefix of lengths.keys()) filter.add(prefix);
  // V8 finds a few prefixes faster by itself.
  const prefixes = lengths.size <= maxSearched ? [...lengths.keys()] : undefined;
  return (text) => {
    if (prefixes?.every((prefix) => !text.includes(prefix))) return text;
    return replaceMatches(text, filter.candidates(text), (start) => {
      const possible = lengths.get(text.slice(start, start + minVariantLength)) ?? [];
      return possible.find((length) => known.has(text.slice(start, start + length))) ?? 0;
    });
  };
}

/**
 * The lengths of the variants that start with the same characters, the longest first. Tokens of one kind do, so thousands of variants share
 * a prefix but have few lengths.
 */
function lengthsByPrefix(variants: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const variant of variants) {
    const prefix = variant.slice(0, minVariantLength);
    const some = lengths.get(prefix);
    if (some === undefined) lengths.set(prefix, [variant.length]);
    else if (!some.includes(variant.length)) some.push(variant.length);
  }
  for (const some of lengths.values()) some.sort((a, b) => b - a);
  return lengths;
}

/**
 * Replaces parts of a text by `***`.
 * @param starts where a match can start, in ascending order
 * @param matchLength returns the number of characters to hide from `start` on, 0 for none
 */
export function replaceMatches(
  text: string,
  starts: readonly number[],
  matchLength: (start: number) => number,
): string {
  let redacted = '';
  let copiedTo = 0;
  let hiddenTo = 0;
  for (const start of starts) {
    const length = matchLength(start);
    if (length === 0) continue;
    // Overlapping matches become one: what one of them leaves could be a large part of another.
    if (start >= hiddenTo) redacted += `${text.slice(copiedTo, start)}***`;
    hiddenTo = Math.max(hiddenTo, start + length);
    copiedTo = hiddenTo;
  }
  return redacted + text.slice(copiedTo);
}

/** Atlassian's long prefix also counts inside a word. The other prefixes are too short for that. */
const tokenLike = /(?:AT[A-Z]{3}3xFf|(?<![\w-])(?:ATBB|BBDC-|gh[pousr]_|github_pat_|glpat-|eyJ))[\w.%\\=+/-]{12,}/g;

/** Replaces everything that has the shape of a token. People paste tokens that this run doesn't know into the wrong field. */
export function redactTokenLike(text: string): string {
  return text.replace(tokenLike, '***');
}

/**
 * Replaces also long words of mixed letters and digits, which are most likely a token of a kind without a prefix: they are
 * neither a tool, a scope, nor a path. For words that users wrote, where the secret isn't known.
 */
export function redactOpaqueWords(text: string): string {
  const isMixed = (word: string) => [/\d/, /[a-z]/, /[A-Z]/].every((characters) => characters.test(word));
  return redactTokenLike(text).replace(/(?<![^\s,(@])[\w=-]{40,}(?![^\s,)@])/g, (word) =>
    isMixed(word) ? '***' : word,
  );
}
