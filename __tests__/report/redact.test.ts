import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchForSecrets } from '../../sandbox/leaks.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { createFragmentRedactor, createRedactor } from '../../src/redaction/redactor.ts';
import { apiToken } from '../credential/tokens.ts';
import { anyText, upTo } from '../texts.ts';

describe('plain', () => {
  test.each([
    ['a line break', 'one\ntwo\r\nthree', 'one two three'],
    ['a colour', 'one \u001b[31mtwo\u001b[0m', 'one  [31mtwo [0m'],
    ['a bell and a NUL', 'a\u0007\0b', 'a b'],
    ['a C1 control', 'a\u009bb', 'a b'],
    ['a turned direction', 'a\u202eb\u2066c', 'a b c'],
    ['an invisible character', 'a\u200bb\ufeffc', 'a b c'],
    ['a line of Unicode', 'a\u2028b\u2029c', 'a b c'],
    ['a command of the runner', 'x\n::error::y', 'x ::error::y'],
    ['letters of other scripts', 'Jürgen 東京 😀', 'Jürgen 東京 😀'],
    ['blanks at the end', 'a  \n', 'a'],
  ])('%s', (_, text, expected) => {
    expect(stripControlCharacters(text)).toBe(expected);
  });

  test('leaves one line without control characters of anything, and is done after once', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = stripControlCharacters(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(once).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
        expect(stripControlCharacters(once)).toBe(once);
      }),
      upTo(2000),
    );
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
])('no CI system obeys %j', (text, expected) => {
  expect(escapeWorkflowCommands(text)).toBe(expected);
  expect(escapeWorkflowCommands(expected)).toBe(expected);
});

describe('createRedactor', () => {
  const letters = [...'ABCDEFabcdef0123456789-_'];
  const value = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 60 });
  const email = fc.constantFrom(undefined, 'me@acme.example', 'jürgen@bücher.example');

  test('no form of the secret survives in any text, wherever and however often it stands there', () => {
    fc.assert(
      fc.property(value, email, fc.array(fc.string()), (secret, owner, between) => {
        const forms = secretVariants(new Secret(secret), [owner, ...gitUsernames]);
        const text = between.map((part, index) => `${part}${forms[index % forms.length]}`).join('');
        const shown = createRedactor(forms)(`${text}${forms.join('')}`);
        for (const form of forms) expect(shown).not.toContain(form);
        expect(shown).toContain('***');
      }),
      upTo(500),
    );
  });

  test('a form that holds a shorter one goes as a whole', () => {
    expect(createRedactor(['abcdefghij', 'cdefgh'])('x abcdefghij y cdefgh z')).toBe('x *** y *** z');
  });

  test('of forms that begin alike, the longest that stands there goes', () => {
    const forms = ['ATATT3-one', 'ATATT3-one-and-more', 'ATATT3-two-and-more'];
    const redact = createRedactor(forms);
    for (const form of forms) expect(redact(`x ${form} y`)).toBe('x *** y');
    expect(redact('ATATT3-one-and-less ATATT3-three')).toBe('***-and-less ATATT3-three');
  });

  test('signs that mean something in patterns mean nothing here', () => {
    expect(createRedactor(['a.c$&(x'])('abc a.c$&(x')).toBe('abc ***');
  });

  test.each(['abcdef', 'abcdefg'])('%s goes at the very end of a text, too', (form) => {
    expect(createRedactor([form])(`x ${form}`)).toBe('x ***');
    expect(createRedactor([form])(form.slice(0, -1))).toBe(form.slice(0, -1));
  });

  test('a form of five characters stays', () => {
    expect(createRedactor(['abcde', 'abcdefg'])('abcde abcdefg abcde')).toBe('abcde *** abcde');
    expect(createRedactor(['abcde'])('abcde')).toBe('abcde');
  });

  test('a text without the secret stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes(apiToken.slice(0, 6)));
        expect(createRedactor(secretVariants(new Secret(apiToken), [undefined, ...gitUsernames]))(text)).toBe(text);
      }),
    );
  });

  test('no forms, no change', () => {
    expect(createRedactor([])('anything')).toBe('anything');
  });
});

describe('createFragmentRedactor', () => {
  const redact = createFragmentRedactor(secretVariants(new Secret(apiToken), 'me@acme.example'));

  test('no twelve characters in a row of the secret survive, wherever it is cut', () => {
    const cut = fc.tuple(fc.nat(apiToken.length), fc.nat(apiToken.length), fc.string());
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const text = cuts.map(([start, end, between]) => `${apiToken.slice(start, end)}${between}`).join('');
        const shown = redact(text);
        for (let at = 0; at + 12 <= shown.length; at++) expect(apiToken).not.toContain(shown.slice(at, at + 12));
      }),
      upTo(2000),
    );
  });

  test.each([
    ['in small letters', apiToken.toLowerCase()],
    ['in capitals', apiToken.toUpperCase()],
    ...['', 'x', 'xy', 'someone-else:', 'Bearer '].flatMap((before) =>
      ['', '\n', '\r\n'].map((after) => [
        `in base64 between ${JSON.stringify(before)} and ${JSON.stringify(after)}`,
        Buffer.from(`${before}${apiToken}${after}`).toString('base64'),
      ]),
    ),
  ])('no piece of the secret survives %s', (_, text) => {
    const { hits } = searchForSecrets({ shown: redact(`x ${text} y`), cut: redact(text.slice(30, 60)) }, [apiToken]);
    expect(hits).toEqual([]);
  });

  test('a piece at the very end goes', () => {
    expect(redact(`x ${apiToken.slice(20, 32)}`)).toBe('x ***');
  });

  test.each([
    ['eleven characters', apiToken.slice(20, 31)],
    ['a text that is shorter than a piece', apiToken.slice(0, 5)],
    ['words', 'Access denied. You must have write or admin access.'],
  ])('%s stay', (_, text) => expect(redact(text)).toBe(text));
});
