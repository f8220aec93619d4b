import { type Redact, replaceMatches } from './redactor.ts';
import { createRunFilter } from './run-filter.ts';

/** Consecutive characters that give a secret away. */
const minLeakLength = 12;
/** Every run of that length contains one of the blocks of this length that a text consists of. */
const blockLength = minLeakLength / 2;

/**
 * Creates a redactor for server responses: a server can send back a part of the secret, or change it.
 * @param variants every variant of one secret
 * @returns a function that replaces every run of twelve or more characters of a variant, in upper or lower case
 */
export function createFragmentRedactor(variants: readonly string[]): Redact {
  const folded = [...new Set(variants.filter(isAscii).map((variant) => variant.toLowerCase()))];
  const all = folded.join('\n');
  const filter = createRunFilter(blockLength, all.length);
  filter.add(all);
  // In lower case, other characters can become several, or ones in ASCII.
  const others = new Set(variants.filter((variant) => !isAscii(variant)).flatMap(fragmentsOf));
  return (text) => {
    const starts = others.size === 0 ? startsNear(foldInPlace(text), filter.candidates) : positionsOf(text);
    return replaceMatches(text, starts, (start) => {
      const fragment = text.slice(start, start + minLeakLength).toLowerCase();
      return folded.some((variant) => variant.includes(fragment)) || others.has(fragment) ? minLeakLength : 0;
    });
  };
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** In lower case, with each character at its position: only one becomes two, and neither of them is the end of a run. */
function foldInPlace(text: string): string {
  return text.replaceAll('\u0130', '\u0131').toLowerCase();
}

/**
 * Where a fragment can start: at most one block before a block that is in one of the variants.
 * @param known returns where a text may have such a block
 */
function startsNear(text: string, known: (text: string) => readonly number[]): readonly number[] {
  const starts: number[] = [];
  let next = 0;
  for (const block of known(text)) {
    if (block % blockLength !== 0) continue;
    const last = Math.min(block, text.length - minLeakLength);
    for (next = Math.max(next, block - blockLength); next <= last; next++) starts.push(next);
  }
  return starts;
}

function fragmentsOf(variant: string): readonly string[] {
  return positionsOf(variant).map((start) => variant.slice(start, start + minLeakLength).toLowerCase());
}

/** Where a fragment can start in a text of which nothing is known. */
function positionsOf(text: string): readonly number[] {
  return Array.from({ length: Math.max(0, text.length - minLeakLength + 1) }, (_, start) => start);
}
