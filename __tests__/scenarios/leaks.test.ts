import { expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { expectNoSecret } from './leaks.ts';

const { token, email = '' } = samples['api-least'];
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const look = (text: string) => () =>
  expectNoSecret({ stdout: `before ${text} after` }, { secrets: [token], texts: [], email });

test.each([
  ['the token', token],
  ['a piece of it', token.slice(100, 112)],
  ['its end', token.slice(-12)],
  ['its base64', base64(token)],
  ['the base64 of the pair', base64(`${email}:${token}`)],
  ['its URL-encoded form', encodeURIComponent(token)],
])('%s is found', (_, text) => expect(look(text)).toThrow());

test.each([
  ['the public prefix', token.slice(0, 12)],
  ['the e-mail', email],
  ['fewer characters than tell anything', token.slice(100, 111)],
])('%s is no secret', (_, text) => expect(look(text)).not.toThrow());

test('a token in the wrong place is looked for too', () => {
  const handed = { secrets: [], texts: [`--token=${token}`], email: '' };
  expect(() => expectNoSecret({ stdout: token.slice(20, 40) }, handed)).toThrow();
});
