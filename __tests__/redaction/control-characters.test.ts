import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeWorkflowCommands, stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { anyText, upTo } from '../texts.ts';

describe('stripControlCharacters', () => {
  test.each([
    ['a line break', 'one\ntwo\r\nthree', 'one two three'],
    ['a color', 'one \u001b[31mtwo\u001b[0m', 'one  [31mtwo [0m'],
    ['a bell and a NUL', 'a\u0007\0b', 'a b'],
    ['a C1 control', 'a\u009bb', 'a b'],
    ['a change of direction', 'a\u202eb\u2066c', 'a b c'],
    ['an invisible character', 'a\u200bb\ufeffc', 'a b c'],
    ['a Unicode line separator', 'a\u2028b\u2029c', 'a b c'],
    ['a command of the runner', 'x\n::error::y', 'x ::error::y'],
    ['letters of other scripts', 'Jürgen 東京 😀', 'Jürgen 東京 😀'],
    ['spaces at the end', 'a  \n', 'a'],
  ])('%s', (_, text, expected) => {
    expect(stripControlCharacters(text)).toBe(expected);
  });

  test('returns one line without control characters, and is idempotent', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = stripControlCharacters(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
        expect(once).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
        expect(stripControlCharacters(once)).toBe(once);
      }),
      upTo(2000),
    );
  });

  test.each([
    ['ASCII', 0x20, 0x7e],
    ['arrows and signs', 0x2190, 0x27bf],
  ])('keeps %s, which it returns early', (_, first, last) => {
    const all = Array.from({ length: last - first + 1 }, (__, index) => String.fromCodePoint(first + index)).join('');
    expect(all).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(stripControlCharacters(all)).toBe(all);
  });

  test('keeps all visible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(stripControlCharacters(text)).toBe(text.trimEnd());
      }),
    );
  });
});

test.each([
  ['::error::x', ': :error::x'],
  ['  ::add-mask::x', '  : :add-mask::x'],
  ['a ::error::x', 'a ::error::x'],
  ['\n::error::x', ' : :error::x'],
  ['a ##[error]x', 'a ## [error]x'],
  ['###[group]x', '### [group]x'],
  ['##vso[task.setvariable variable=a]b', '## vso[task.setvariable variable=a]b'],
  ['##teamcity[x]', '## teamcity[x]'],
  ['## Heading [1]', '## Heading [1]'],
])('escapeWorkflowCommands(%j)', (text, expected) => {
  expect(escapeWorkflowCommands(text)).toBe(expected);
  expect(escapeWorkflowCommands(expected)).toBe(expected);
});
