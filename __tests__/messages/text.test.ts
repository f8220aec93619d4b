import { expect, test } from '@jest/globals';
import { labelled, quoteServerText, quoteUserText } from '../../src/messages/text.ts';
import { apiToken } from '../credential/tokens.ts';

test.each([
  ['a', '"a"'],
  ['😀'.repeat(100), `"${'😀'.repeat(100)}"`],
  ['😀'.repeat(101), `"${'😀'.repeat(97)}..."`],
  [`x ${apiToken}`, '"x ***"'],
])('a text of the user is quoted and cut: %s', (text, quoted) => {
  expect(quoteUserText(text)).toBe(quoted);
});

test.each([
  ['See https://evil.example or WWW.evil.example.', '"See https //evil.example or WWW evil.example."'],
  ['Status: denied', '"Status: denied"'],
])('nothing in a text of the server becomes a link: %s', (text, quoted) => {
  expect(quoteServerText(text)).toBe(quoted);
});

test('scopes are listed with their labels, where they have one', () => {
  expect(labelled(['read:repository:bitbucket', 'unknown:scope'])).toBe(
    'Repositories: Read (read:repository:bitbucket) and unknown:scope',
  );
});
