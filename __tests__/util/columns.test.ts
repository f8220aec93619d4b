import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, wrapColumns } from '../../src/util/columns.ts';

describe('columnsOf', () => {
  test.each([
    ['abc', 3],
    ['データ', 6],
    ['😀', 2],
    ['✔', 1],
    ['⚠\uFE0F', 2],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['', 0],
  ])('%s: %i', (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe('wrapColumns', () => {
  test('goes on at the column that is given', () => {
    expect(wrapColumns('  1. Set a to b c.', 12, 5)).toEqual(['  1. Set a', '     to b c.']);
  });

  test('counts wide characters', () => {
    expect(wrapColumns('データ データ', 10, 0)).toEqual(['データ', 'データ']);
  });

  test('breaks no word, loses nothing, and only a word that is too long sticks out', () => {
    const word = fc.stringMatching(/^[a-z:]{1,30}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(8),
        (words, width, hang) => {
          const prefix = '#'.repeat(hang);
          const lines = wrapColumns(`${prefix}${words.join(' ')}`, width, hang);
          expect(lines.map((line) => line.slice(hang)).join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= width || !line.slice(hang).includes(' ')).toBe(true);
        },
      ),
    );
  });
});
