import { describe, expect, test } from '@jest/globals';
import { createTokenDirectory, type ListedEntry } from '../../src/organization/directory.ts';
import type { OrganizationToken } from '../../src/organization/organization-token.ts';

const token = (id: string, label: string, email = 'bot@acme.example', day?: string): OrganizationToken => ({
  id,
  label,
  email,
  ...(day !== undefined && { lastUsedAt: new Date(day) }),
});
const tokens = [
  token('1', 'nightly'),
  token('2', 'release'),
  token('3', 'release'),
  token('4', 'nightly', 'anna@acme.example', '2026-11-20'),
  token('5', 'laptop', 'anna@acme.example', '2026-01-05'),
];
const now = new Date('2026-11-23T18:00:00Z');
const { match, unlisted } = createTokenDirectory(tokens, now);
const by = (email: string | undefined, label: string | undefined): ListedEntry => ({ email, label });

describe('a token of the inventory', () => {
  test.each<[string, ListedEntry, object]>([
    ['its email and label', by('bot@acme.example', 'nightly'), { state: 'found', token: tokens[0] }],
    ['an email in other letters', by(' ANNA@Acme.example ', 'nightly'), { state: 'found', token: tokens[3] }],
    ['a label that two tokens have', by('bot@acme.example', 'release'), { state: 'ambiguous', count: 2 }],
    ['a label of another account', by('bot@acme.example', 'laptop'), { state: 'no-such-label' }],
    ['a label in other letters', by('bot@acme.example', 'Nightly'), { state: 'no-such-label' }],
    ['an account that is not managed', by('guest@other.example', 'nightly'), { state: 'no-such-account' }],
    ['no label', by('bot@acme.example', undefined), { state: 'no-label' }],
    ['no email', by(undefined, 'nightly'), { state: 'no-email' }],
    ['the name of a property', by('__proto__', 'constructor'), { state: 'no-such-account' }],
  ])('is found by %s', (_, listed, expected) => {
    expect(match(listed)).toEqual(expected);
  });
});

describe('several tokens with one label', () => {
  const until = (id: string, day: string) => ({ ...token(id, 'a'), expiresAt: new Date(day) });
  const [old, gone, valid, later] = [
    until('1', '2026-01-01'),
    until('2', '2025-01-01'),
    until('3', '2027-01-01'),
    until('4', '2027-02-01'),
  ];
  test.each([
    ['one of them is valid', [old, valid, gone], { state: 'found', token: valid }],
    ['two of them are valid', [old, valid, later], { state: 'ambiguous', count: 2 }],
    ['none of them is valid', [old, gone], { state: 'ambiguous', count: 2 }],
    ['one has no expiry date', [old, token('5', 'a')], { state: 'found', token: token('5', 'a') }],
  ])('%s', (_, own, expected) => {
    expect(createTokenDirectory(own, now).match(by('bot@acme.example', 'a'))).toEqual(expected);
  });

  test('a single expired one is found', () => {
    expect(createTokenDirectory([old], now).match(by('bot@acme.example', 'a'))).toEqual({ state: 'found', token: old });
  });
});

describe('the tokens that the inventory does not have', () => {
  const labels = (...all: readonly ListedEntry[]) => unlisted(all).map(({ id }) => id);
  test.each<[string, readonly ListedEntry[], readonly string[]]>([
    ['all that is listed', [by('anna@acme.example', 'nightly'), by('anna@acme.example', 'laptop')], []],
    ['one of an account, the longest unused first', [by('anna@acme.example', 'x')], ['5', '4']],
    ['two of a label, where the other one is listed', [by('bot@acme.example', 'nightly')], ['2', '3']],
    ['of several accounts', [by('bot@acme.example', 'nightly'), by('Anna@acme.example', 'nightly')], ['2', '3', '5']],
    ['of no account', [by(undefined, 'nightly')], []],
    ['of an account whose listed token has no label', [by('bot@acme.example', undefined)], []],
    ['of the same, with another one', [by('bot@acme.example', undefined), by('bot@acme.example', 'nightly')], []],
    ['of an account with a token in use', [{ ...by('bot@acme.example', 'nightly'), hasAnother: true }], []],
  ])('%s', (_, listed, expected) => {
    expect(labels(...listed)).toEqual(expected);
  });
});
