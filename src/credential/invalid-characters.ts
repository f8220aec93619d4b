import { countCharacter, type FoundCharacter, nameOfCharacter } from '../util/invisible-characters.ts';

/** Characters in a secret that don't belong there. */
export interface InvalidCharacter extends FoundCharacter {
  /** A space or line break outside the token, which was trimmed: reported, but no reason to stop. */
  readonly trimmed: boolean;
}

const space = /[ \t\r\n]/;

/** How many spaces, tabs and line breaks are before and after a value. */
interface OuterSpace {
  readonly before: number;
  readonly after: number;
}

/** Counted by hand: an expression that is tied to the end alone tries every run of spaces on the way, each one whole. */
export function measureOuterSpace(value: string): OuterSpace {
  let before = 0;
  while (space.test(value.charAt(before))) before += 1;
  let after = 0;
  while (after < value.length - before && space.test(value.charAt(value.length - 1 - after))) after += 1;
  return { before, after };
}

/**
 * Finds every character or sequence that a token can't have: one entry per kind and place, in the order of the value.
 * @param value the raw value
 * @param outer the spaces around it
 * @param prefix length of a header prefix after the outer spaces (`Bearer `), whose own spaces don't count
 */
export function findInvalidCharacters(
  value: string,
  { before, after }: OuterSpace,
  prefix: number,
): readonly InvalidCharacter[] {
  const end = value.length - after;
  const found = new Map<string, InvalidCharacter>();
  for (const { 0: text, index } of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
    if (index >= before && index < before + prefix) continue;
    const place = index < before ? 'before' : index >= end ? 'after' : 'inside';
    const trimmed = place !== 'inside' && space.test(text);
    const what = nameOfCharacter(text);
    countCharacter(found, `${what} ${place}`, { what, count: 1, position: index + 1, length: value.length, trimmed });
  }
  return [...found.values()];
}
