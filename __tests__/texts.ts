import fc from 'fast-check';
import { accessPrefix, apiToken, longBody, token } from './credential/tokens.ts';

/** A lone surrogate isn't a character. */
const surrogates = 0xd800;
const howMany = 0x800;

/** Any one character. fast-check's own unit `binary` lists all million of them first, in every file again: a second or two. */
const character = fc
  .integer({ min: 0, max: 0x10ffff - howMany })
  .map((code) => String.fromCodePoint(code < surrogates ? code : code + howMany));

/** Any text of any characters. */
export function anyText(constraints: fc.StringConstraints = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}

/** A token that has nothing in common with the other one, so that each can be looked for. */
export const otherToken = token(accessPrefix, [...longBody].toReversed().join(''));

/** Texts that mean something to anyone who builds an address, a header, a line, a file or a page of them. */
const sharp: readonly string[] = [
  ...[
    '..',
    '../..',
    '.',
    '/',
    '//',
    '\\',
    '%2e%2e',
    '%2F',
    '..%2f',
    '%5c',
    '．．',
    '{',
    '}',
    '?x=1',
    '#y',
    ';',
    ':',
    '*',
  ],
  ...['\r\nX-Evil: 1', '\n', '\r', '\0', '\t', ' ', '\u001b[2J', '\u009b', '\u2028', '\u202e', '\ud800', '😀', 'ü'],
  ...['::error::', '\n::add-mask::', '##[x', '<b>', '`', '|', '[x](https://evil.example)', '${{ x }}', '$X', '"', "'"],
  ...['https://', 'http://', 'evil.example', '@evil.example', '//evil.example/', 'http://127.0.0.1:1', '/2.0', 'file:'],
  ...['-1', '1e9', '0x10', 'NaN', 'null', '__proto__', 'constructor', '--token', '--', '-', '=', ',', '- ', '&a', '*a'],
  ...[apiToken, otherToken, encodeURIComponent(apiToken), btoa(`x-token-auth:${apiToken}`)],
];

/** Any text, more often than not one that a user made up to do harm. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...sharp) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
      { weight: 1, arbitrary: anyText({ maxLength: 4 }) },
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

/** How many cases a property of 10,000 tries. */
const configuredRuns = Number(process.env.FUZZ_RUNS ?? 300);

/** A property's share of `FUZZ_RUNS`: all of its cases in CI, some of them, but a hundred at least, by default. */
export function upTo(most: number): { readonly numRuns: number } {
  return { numRuns: Math.min(most, Math.max(100, Math.round((most * configuredRuns) / 10_000))) };
}

/** The cases of a property about hostile input; the time for them on a busy machine goes with it. */
export const fuzzRuns = upTo(10_000);

/** The same where a case takes long: a hundred by default. */
export const slowFuzzRuns = upTo(process.env.FUZZ_RUNS === undefined ? 1000 : 10_000);
/** In milliseconds, for 10,000 cases on a busy machine. */
export const fuzzTimeout = 600_000;
