import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchForSecrets } from '../../sandbox/leaks.ts';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { createFragmentRedactor } from '../../src/redaction/fragment-redactor.ts';
import { createRedactor, redactTokenLike } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { apiToken } from '../credential/tokens.ts';
import { upTo } from '../texts.ts';

describe('createRedactor', () => {
  const letters = [...'ABCDEFabcdef0123456789-_'];
  const value = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 60 });
  const email = fc.constantFrom(undefined, 'me@acme.example', 'jürgen@bücher.example');

  test('removes every variant of the secret from any text, wherever and however often it appears', () => {
    fc.assert(
      fc.property(value, email, fc.array(fc.string()), (secret, owner, between) => {
        const variants = secretVariants(new Secret(secret), [owner, ...gitUsernames]);
        const text = between.map((part, index) => `${part}${variants[index % variants.length]}`).join('');
        const shown = createRedactor(variants)(`${text}${variants.join('')}`);
        for (const variant of variants) expect(shown).not.toContain(variant);
        expect(shown).toContain('***');
      }),
      upTo(500),
    );
  });

  test('removes the whole variant if it contains a shorter one', () => {
    expect(createRedactor(['abcdefghij', 'cdefgh'])('x abcdefghij y cdefgh z')).toBe('x *** y *** z');
  });

  test('removes the longest of the variants with the same prefix', () => {
    const variants = ['ATATT3-one', 'ATATT3-one-and-more', 'ATATT3-two-and-more'];
    const redact = createRedactor(variants);
    for (const variant of variants) expect(redact(`x ${variant} y`)).toBe('x *** y');
    expect(redact('ATATT3-one-and-less ATATT3-three')).toBe('***-and-less ATATT3-three');
  });

  test('treats pattern characters as text', () => {
    expect(createRedactor(['a.c$&(x'])('abc a.c$&(x')).toBe('abc ***');
  });

  test.each(['abcdef', 'abcdefg'])('removes %s at the end of a text', (variant) => {
    expect(createRedactor([variant])(`x ${variant}`)).toBe('x ***');
    expect(createRedactor([variant])(variant.slice(0, -1))).toBe(variant.slice(0, -1));
  });

  test('ignores variants of five characters', () => {
    expect(createRedactor(['abcde', 'abcdefg'])('abcde abcdefg abcde')).toBe('abcde *** abcde');
    expect(createRedactor(['abcde'])('abcde')).toBe('abcde');
  });

  test('leaves a text without the secret unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes(apiToken.slice(0, 6)));
        expect(createRedactor(secretVariants(new Secret(apiToken), [undefined, ...gitUsernames]))(text)).toBe(text);
      }),
    );
  });

  test('leaves every text unchanged without variants', () => {
    expect(createRedactor([])('anything')).toBe('anything');
  });
});

describe('createFragmentRedactor', () => {
  const redact = (text: string) =>
    createFragmentRedactor(secretVariants(new Secret(apiToken), ['me@acme.example', ...gitUsernames]))(text);

  test('removes every run of twelve characters of the secret, wherever it is cut', () => {
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
    ['in lower case', apiToken.toLowerCase()],
    ['in upper case', apiToken.toUpperCase()],
    ...['', 'x', 'xy', 'someone-else:', 'Bearer '].flatMap((before) =>
      ['', '\n', '\r\n'].map((after) => [
        `in base64 between ${JSON.stringify(before)} and ${JSON.stringify(after)}`,
        Buffer.from(`${before}${apiToken}${after}`).toString('base64'),
      ]),
    ),
  ])('removes every fragment of the secret %s', (_, text) => {
    const { hits } = searchForSecrets({ shown: redact(`x ${text} y`), cut: redact(text.slice(30, 60)) }, [apiToken]);
    expect(hits).toEqual([]);
  });

  test('removes a fragment at the end of a text', () => {
    expect(redact(`x ${apiToken.slice(20, 32)}`)).toBe('x ***');
  });

  test.each([
    ['twelve characters', 'pässword-012', 'PÄSSWORD-012'],
    ['more', 'pässword-0123456789', 'x pässword-0123456789'],
    ['what follows eleven of its characters', 'pässword-0123456789', '-0123456789-pässword-0123456789'],
    ['a part', 'pässword-0123456789', 'ÄSSWORD-01234567'],
    ['what is another length in lower case', 'İstanbul-0123456789', 'İSTANBUL-0123456789'],
  ])('removes %s of a secret with characters outside of ASCII', (_, secret, text) => {
    const shown = createFragmentRedactor([secret])(text);
    expect(shown).toContain('***');
    expect(shown.replace(/^x |^-0123456789-/, '')).toBe('***');
  });

  test.each([
    ['eleven characters', apiToken.slice(20, 31)],
    ['a text that is shorter than a fragment', apiToken.slice(0, 5)],
    ['words', 'Access denied. You must have write or admin access.'],
  ])('leaves %s unchanged', (_, text) => expect(redact(text)).toBe(text));
});

describe('all redactors', () => {
  /** What a redactor is, tried at each position. */
  function tryAll(text: string, matchLength: (start: number) => number): string {
    let shown = '';
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      const length = matchLength(at);
      if (length > 0 && at >= end) shown += '***';
      end = Math.max(end, length > 0 ? at + length : 0);
      if (at >= end) shown += text[at];
    }
    return shown;
  }
  /** Few characters, so that texts and variants have much in common; those whose lower case is another length, or ASCII. */
  const letters = fc.constantFrom(...'aAbB01', '\u0130', '\u212a', 'k', '\u03a3');
  const some = (maxLength: number) => fc.string({ unit: letters, maxLength });
  const variants = fc.array(some(30), { maxLength: 4 });

  test('find what a search at every position finds', () => {
    fc.assert(
      fc.property(variants, some(80), (given, between) => {
        const text = `${between}${given.join('k')}${between}`;
        const usable = given.filter(({ length }) => length >= 6).toSorted((a, b) => b.length - a.length);
        const whole = (start: number) => usable.find((one) => text.startsWith(one, start))?.length ?? 0;
        expect(createRedactor(given)(text)).toBe(tryAll(text, whole));
        const fragments = new Set(
          given
            .flatMap((one) => [...one].map((_, at) => one.slice(at, at + 12).toLowerCase()))
            .filter((one) => one.length >= 12),
        );
        const part = (start: number) => {
          const window = text.slice(start, start + 12);
          return window.length === 12 && fragments.has(window.toLowerCase()) ? 12 : 0;
        };
        expect(createFragmentRedactor(given)(text)).toBe(tryAll(text, part));
      }),
      upTo(2000),
    );
  });
});

const twelve = 'a1_%=+/.-b\\c';

test.each([
  ...[
    'ATATT3xFf',
    'ATCTT3xFf',
    'ATSTT3xFf',
    'ATBB',
    'BBDC-',
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'eyJ',
  ],
])('redactTokenLike removes a token that starts with %s', (prefix) => {
  const token = `${prefix}${twelve}`;
  expect(redactTokenLike(`${token}, "${token}" (${token}x)`)).toBe('***, "***" (***)');
});

test.each(['ghp_short', `xATBB${twelve}`, `a-ATBB${twelve}`, `ghx_${twelve}`, `ATAT3xFf${twelve}`])(
  'redactTokenLike leaves %s unchanged',
  (text) => {
    expect(redactTokenLike(text)).toBe(text);
  },
);
