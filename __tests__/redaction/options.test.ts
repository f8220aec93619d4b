import { describe, expect, test } from '@jest/globals';
import { collectSecretVariants, createOptionRedactor, redactOptions } from '../../src/redaction/options.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { apiToken } from '../credential/tokens.ts';

const gitUsernames = ['git-user'];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const collect = (options: Record<string, string | readonly string[] | Secret>) =>
  collectSecretVariants(options, gitUsernames);

describe('collectSecretVariants', () => {
  test.each([
    ['the token', apiToken],
    ['its pair with the email', base64(`me@acme.example:${apiToken}`)],
    ['its pair with a git username', base64(`git-user:${apiToken}`)],
  ])('includes %s', (_, variant) => {
    expect(collect({ token: apiToken, email: 'me@acme.example' })).toContain(variant);
  });

  test('reads a token that is already wrapped', () => {
    expect(collect({ token: new Secret(apiToken) })).toEqual(collect({ token: apiToken }));
  });

  test('never includes an email', () => {
    expect(collect({ email: 'a-long-name@a-long-domain.example' })).toEqual([]);
  });

  test('includes a token in the email option', () => {
    const variants = collect({ token: 'me@acme.example', email: apiToken });
    for (const variant of [apiToken, base64(`:${apiToken}`), base64(`git-user:${apiToken}`)])
      expect(variants).toContain(variant);
  });

  test('needs twenty characters for a token in the email option', () => {
    expect(collect({ email: ` ${'x'.repeat(19)} ` })).toEqual([]);
    expect(collect({ email: 'x'.repeat(20) })).toContain('x'.repeat(20));
  });

  test('is empty without a token', () => {
    expect(collect({})).toEqual([]);
    expect(collect({ token: ['a', 'b'], email: ['c'] })).toEqual([]);
  });
});

test('createOptionRedactor ignores a secret that is too short for a token', () => {
  const [short, long] = ['x'.repeat(15), 'y'.repeat(16)];
  expect(createOptionRedactor([short, long])(`${short} ${long}`)).toBe(`${short} ***`);
  expect(createOptionRedactor([` ${short} `])(`a ${short} b`)).toBe(`a ${short} b`);
});

describe('redactOptions', () => {
  const redact = (text: string) => text.replaceAll(apiToken, '***');
  const opaque = 'aB1'.repeat(14);

  test('redacts all values but those of the token and the email', () => {
    const raw = { token: apiToken, email: apiToken, repository: apiToken, merge: [apiToken, 'a.json'], plan: 'true' };
    expect(redactOptions(raw, redact)).toEqual({ ...raw, repository: '***', merge: ['***', 'a.json'] });
  });

  test('leaves a wrapped token as it is', () => {
    const token = new Secret(apiToken);
    expect(redactOptions({ token }, redact).token).toBe(token);
  });

  test('removes opaque words and what looks like a token from tools, before they are read in small letters', () => {
    const text = `renovate (${opaque}), ${opaque}@44, x@${opaque}, renovate (${apiToken})`;
    expect(redactOptions({ tools: text }, createOptionRedactor([]))).toEqual({
      tools: 'renovate (***), ***@44, x@***, renovate (***)',
    });
  });

  test.each(['scopes', 'operations'])('removes opaque words from %s', (name) => {
    const text = `read:repository:bitbucket, ${opaque}\n${opaque} GET /2.0/${opaque}`;
    expect(redactOptions({ [name]: text }, redact)).toEqual({
      [name]: `read:repository:bitbucket, ***\n*** GET /2.0/${opaque}`,
    });
  });

  test.each([
    ['repository', opaque],
    ['scopes', 'a1'.repeat(20)],
    ['scopes', 'A1'.repeat(20)],
    ['scopes', 'aB'.repeat(20)],
    ['scopes', opaque.slice(0, 39)],
  ])('leaves %s: %s unchanged', (name, text) => {
    expect(redactOptions({ [name]: text }, redact)).toEqual({ [name]: text });
  });
});
