import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findInvisibleCharacters } from '../../src/util/invisible-characters.ts';
import { anyText } from '../texts.ts';

describe('findInvisibleCharacters', () => {
  test.each([
    ['\0', 'NUL character'],
    ['\t', 'tab'],
    ['\r\n', 'line break (CR LF)'],
    ['\u0085', 'control character'],
    ['\u00a0', 'no-break space'],
    ['\u202f', 'narrow no-break space'],
    ['\u2003', 'unusual space'],
    ['\u3000', 'ideographic space'],
    ['\u2800', 'invisible character'],
    ['\u3164', 'invisible character'],
    ['\ufe0f', 'invisible character'],
    ['\u{e0020}', 'invisible character'],
    ['\u034f', 'invisible character'],
    ['\u00ad', 'soft hyphen'],
    ['\u200b', 'zero-width space'],
    ['\u200c', 'zero-width non-joiner'],
    ['\u200d', 'zero-width joiner'],
    ['\u2060', 'word joiner'],
    ['\ufeff', 'byte order mark'],
    ['\u2028', 'line separator'],
    ['\u2029', 'paragraph separator'],
    ['\u200e', 'text direction mark'],
    ['\u202e', 'text direction mark'],
    ['\u2066', 'text direction mark'],
    ['\u2010', 'typographic dash'],
    ['\u2011', 'typographic dash'],
    ['\u2013', 'typographic dash'],
    ['\u2212', 'typographic dash'],
    ['\u2018', 'typographic quote'],
    ['\u201d', 'typographic quote'],
    ['\u00ab', 'typographic quote'],
    ['\uff20', 'full-width character'],
    ['\ufffd', 'replacement character'],
    ['\u0430', 'Cyrillic letter that looks Latin'],
    ['\u041d', 'Cyrillic letter that looks Latin'],
    ['\u03bf', 'Greek letter that looks Latin'],
  ])('%j in a word is a %s', (character, what) => {
    const value = `acme/w${character}eb`;
    expect(findInvisibleCharacters(value)).toEqual([{ what, count: 1, position: 7, length: value.length }]);
  });

  test('one kind is counted, with the position of the first; kinds are in the order of the value', () => {
    expect(findInvisibleCharacters('2027\u201112\u201107 \u200bx')).toEqual([
      { what: 'typographic dash', count: 2, position: 5, length: 13 },
      { what: 'zero-width space', count: 1, position: 12, length: 13 },
    ]);
  });

  test.each([
    ['printable ASCII', Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')],
    ['letters with accents', 'jürgen@bücher.example'],
    ['a name in Cyrillic', 'петар@acme.example'],
    ['a name in Greek', 'νίκος'],
    ['Chinese', '中文'],
    ['an emoji', '🚀'],
    ['nothing', ''],
  ])('%s is fine', (_, value) => {
    expect(findInvisibleCharacters(value)).toEqual([]);
  });

  test('for any text, positions lie within it, and nothing of it is in the result', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (value) => {
        for (const { position, count, length } of findInvisibleCharacters(value)) {
          expect(length).toBe(value.length);
          expect(position).toBeGreaterThanOrEqual(1);
          expect(position + count - 1).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
