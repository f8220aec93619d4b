import { expect, test } from '@jest/globals';
import { withRedaction } from '../../src/http/redaction.ts';
import { apiUrl, fakeClient, response, unreachable } from './fake-client.ts';

const redact = (text: string) => text.replaceAll('TESTONLY', '***');

test('redacts responses', async () => {
  const leaking = { ...response, headers: { 'x-echo': 'a TESTONLY b' }, text: '{"sent": "TESTONLY"}' };
  const client = withRedaction(
    fakeClient(async () => leaking),
    redact,
  );
  const expected = { ...response, headers: { 'x-echo': 'a *** b' }, text: '{"sent":"***"}' };
  expect(await client.get(apiUrl('a'), 'x')).toEqual(expected);
});

test('returns network errors as they are', async () => {
  const client = withRedaction(
    fakeClient(async () => unreachable),
    redact,
  );
  expect(await client.get(apiUrl('a'), 'x')).toBe(unreachable);
});
