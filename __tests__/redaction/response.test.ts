import { describe, expect, test } from '@jest/globals';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { createFragmentRedactor } from '../../src/redaction/fragment-redactor.ts';
import { redactResponse } from '../../src/redaction/response.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { apiToken } from '../credential/tokens.ts';

const secret = 'TESTONLY-secret';
const redact = (text: string) => text.replaceAll(secret, '***');
const body = (text: string) => redactResponse({ headers: {}, text }, redact).text;

test('redacts header values and the body, and keeps everything else', () => {
  const response = { status: 403, headers: { 'x-echo': `a ${secret}`, other: 'b' }, text: `not JSON: ${secret}` };
  expect(redactResponse(response, redact)).toEqual({
    status: 403,
    headers: { 'x-echo': 'a ***', other: 'b' },
    text: 'not JSON: ***',
  });
});

test('finds a secret with escaped characters in JSON', () => {
  expect(body(`{ "message": "\\u0054ESTONLY-secret" }`)).toBe('{"message":"***"}');
});

test.each([
  ['percent encoding', 'a %54%45%53%54%4f%4E b', 'a *** b'],
  ['decimal character references', 'a &#84;&#69;&#83;&#84;&#79;&#78; b', 'a *** b'],
  ['hexadecimal character references', 'a &#x54;&#x45;&#x53;&#x54;&#x4f;&#x4E; b', 'a *** b'],
  ['hexadecimal', `a ${'5445'.repeat(6)} b`, 'a *** b'],
])('removes a run of %s', (_, text, expected) => {
  expect(body(text)).toBe(expected);
});

test.each(['a%20b%20c', 'R&#38;D', `a ${'5445'.repeat(5)} b`])('leaves %s unchanged', (text) => {
  expect(body(text)).toBe(text);
});

describe('a token that is distorted twice', () => {
  const email = 'release-bot@acme.example';
  const encode = (text: string) => Buffer.from(text).toString('base64');
  const withoutPieces = createFragmentRedactor(secretVariants(new Secret(apiToken), [email, ...gitUsernames]));
  const shown = (text: string) => redactResponse({ headers: { 'x-echo': text }, text }, withoutPieces);

  test.each([
    ['backwards', [...apiToken].reverse().join('')],
    ['in base64 twice', encode(encode(apiToken))],
    ['in base64 twice, without its beginning', encode(encode(apiToken)).slice(3)],
    ['in base64 twice, as it was sent', encode(encode(`${email}:${apiToken}`))],
    ['in base64 twice, in a longer text', encode(`Basic ${encode(`${email}:${apiToken}`)} is wrong`)],
  ])('is removed %s', (_, text) => {
    const { headers, text: body } = shown(`Refused: ${text}.`);
    expect([headers['x-echo'], body]).toEqual(['Refused: ***.', 'Refused: ***.']);
  });

  test('and other long runs stay, such as the cursor of a page', () => {
    const cursor = encode('a cursor that is longer than forty characters, and no secret');
    expect(shown(`next=${cursor}&size=100`).text).toBe(`next=${cursor}&size=100`);
  });
});
