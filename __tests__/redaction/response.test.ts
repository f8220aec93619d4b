import { expect, test } from '@jest/globals';
import { redactResponse } from '../../src/redaction/response.ts';

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
