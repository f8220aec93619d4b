import { lazyPattern } from './lazy-pattern.ts';

/** Characters that don't belong in a value: what, and where. */
export interface FoundCharacter {
  /** Plain name: `line break (LF)`. */
  readonly what: string;
  readonly count: number;
  /** Position of the first one in the value, counted from 1. */
  readonly position: number;
  /** Length of the value, to show the reader where in it the position is. */
  readonly length: number;
}

/**
 * Characters that a reader doesn't see or takes for others: control, zero-width and direction characters, unusual spaces,
 * typographic quotes and dashes, full-width forms. Letters of other scripts don't count by themselves.
 */
const deceptive = lazyPattern(
  String.raw`[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u2010-\u2015\u2212\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\ufffd\u3002\uff01-\uff5e\uff61]`,
  'u',
);
const wordsAndCharacters = lazyPattern(String.raw`\r\n|[\p{L}\p{M}\p{N}]+|.`, 'gsu');
const latin = lazyPattern(String.raw`\p{Script=Latin}`, 'u');
const greek = lazyPattern(String.raw`\p{Script=Greek}`, 'u');

/** Cyrillic and Greek letters that look like Latin ones. https://www.unicode.org/Public/security/latest/confusables.txt */
const lookAlike =
  /[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04cf\u0501\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u03b1\u03b3\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03f2\u03f3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]/u;

/**
 * Finds the characters in the value of an option that a reader doesn't see or takes for others: one entry per kind, in the
 * order of the value. A look-alike letter counts only in a word that has Latin letters too, since a name may be Cyrillic or
 * Greek. Plain spaces don't count. Pure; the result has no part of the value.
 */
export function findInvisibleCharacters(value: string): readonly FoundCharacter[] {
  const found = new Map<string, FoundCharacter>();
  // Most values. V8 needs milliseconds to compile the expressions below.
  if (/^[\x20-\x7e]*$/.test(value)) return [];
  for (const { 0: word, index: start } of value.matchAll(wordsAndCharacters())) {
    const isMixed = latin().test(word);
    for (const { 0: text, index } of word.matchAll(/\r\n|./gsu)) {
      if (!deceptive().test(text) && !(isMixed && lookAlike.test(text))) continue;
      const what = nameOfCharacter(text);
      countCharacter(found, what, { what, count: 1, position: start + index + 1, length: value.length });
    }
  }
  return [...found.values()];
}

/** Describes which characters were found, and where: `no-break space at position 4 of 9`. */
export function locateCharacters(characters: readonly FoundCharacter[]): string {
  return characters
    .map(({ what, count, position, length }) => {
      const times = count === 1 ? '' : `, ${count} times, first`;
      return `${what}${times} at position ${position} of ${length}`;
    })
    .join('; ');
}

/** Counts a kind of character, by a key. */
export function countCharacter<Found extends FoundCharacter>(found: Map<string, Found>, key: string, one: Found): void {
  const known = found.get(key);
  found.set(key, known === undefined ? one : { ...known, count: known.count + 1 });
}

const named: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\t': 'tab',
  '\n': 'line break (LF)',
  '\r': 'line break (CR)',
  '\r\n': 'line break (CR LF)',
  '\0': 'NUL character',
  '\u00a0': 'no-break space',
  '\u202f': 'narrow no-break space',
  '\u3000': 'ideographic space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\ufffd': 'replacement character',
  '"': 'double quote',
  "'": 'single quote',
  '`': 'backtick',
  '\\=': '"\\=" in place of "="',
  '%3D': '"%3D" in place of "="',
  '%3d': '"%3D" in place of "="',
};

const ranges: readonly (readonly [() => RegExp, string])[] = [
  [lazyPattern(String.raw`\p{Cc}`, 'u'), 'control character'],
  [() => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'text direction mark'],
  [lazyPattern(String.raw`[\p{Cf}\p{DI}\u2800]`, 'u'), 'invisible character'],
  [lazyPattern(String.raw`\p{Z}`, 'u'), 'unusual space'],
  [() => /[\u2010-\u2015\u2212]/, 'typographic dash'],
  [() => /[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/, 'typographic quote'],
  [() => /[\u3002\uff01-\uff5e\uff61]/, 'full-width character'],
];

/** The plain name of a character or sequence: `line break (LF)`. */
export function nameOfCharacter(text: string): string {
  const name = named[text] ?? ranges.find(([range]) => range().test(text))?.[1];
  if (name !== undefined) return name;
  if (lookAlike.test(text)) return `${greek().test(text) ? 'Greek' : 'Cyrillic'} letter that looks Latin`;
  return 'character outside ASCII';
}
