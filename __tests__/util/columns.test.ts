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

  test.each([
    ['For details, run: token-preflight explain scope-missing', 'token-preflight explain scope-missing'],
    ['To list the tools, run token-preflight tools.', 'token-preflight tools.'],
    ['Other words: `token-preflight tools` lists them', '`token-preflight tools`', 'lists them'],
    ['Run the job with "git config --list" again', '"git config --list"', 'again'],
    [
      'To see it: curl -sSi --user "$A:$TOKEN" \'https://a.example\'',
      'curl -sSi --user "$A:$TOKEN" \'https://a.example\'',
    ],
    ['For Git, use: git -c a.b= clone https://a.example', 'git -c a.b= clone https://a.example'],
    ['Before it, run: mkdir -p a && chmod 777 a', 'mkdir -p a && chmod 777 a'],
    ['Then: read -rs A && export A', 'read -rs A && export A'],
  ])('breaks no command: %s', (text, ...commands) => {
    const lines = wrapColumns(text, 24, 0);
    for (const command of commands) expect(lines).toContain(command);
    expect(lines.join(' ')).toBe(text);
  });

  test('breaks a sentence about a program', () => {
    expect(wrapColumns('git config failed, so git will fail', 20, 0)).toEqual([
      'git config failed,',
      'so git will fail',
    ]);
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
