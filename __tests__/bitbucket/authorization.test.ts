import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { authorizationValue, gitUser, legalSchemes, secretForms } from '../../src/bitbucket/authorization.ts';
import type { CredentialKind } from '../../src/credential/kinds.ts';
import { Secret } from '../../src/credential/secret.ts';
import { redactorFor } from '../../src/report/redact.ts';
import { apiToken, wrapped } from '../credential/tokens.ts';
import { anyText } from '../texts.ts';

const email = 'release-bot@acme.example';

describe('legalSchemes', () => {
  test.each<[CredentialKind, readonly string[], readonly string[]]>([
    ['api-token', ['basic', 'bearer'], ['bearer']],
    ['unrecognized', ['basic', 'bearer'], ['bearer']],
    ['access-token', ['bearer'], ['bearer']],
    ['repository-access-token', ['bearer'], ['bearer']],
    ['project-access-token', ['bearer'], ['bearer']],
    ['workspace-access-token', ['bearer'], ['bearer']],
    ['oauth-token', ['bearer'], ['bearer']],
    ['service-account-token', ['bearer'], ['bearer']],
  ])('%s with an e-mail: %j; without: %j', (kind, withEmail, without) => {
    expect(legalSchemes(kind, true)).toEqual(withEmail);
    expect(legalSchemes(kind, false)).toEqual(without);
  });
});

test.each<[CredentialKind, string, string]>([
  ['api-token', 'x-bitbucket-api-token-auth', 'x-bitbucket-api-token-auth'],
  ['unrecognized', 'x-bitbucket-api-token-auth', 'x-token-auth'],
  ['repository-access-token', 'x-token-auth', 'x-token-auth'],
  ['oauth-token', 'x-token-auth', 'x-token-auth'],
])('gitUser of %s with an e-mail: %s; without: %s', (kind, withEmail, without) => {
  expect([gitUser(kind, true), gitUser(kind, false)]).toEqual([withEmail, without]);
});

describe('authorizationValue', () => {
  test('Bearer carries the token as it is', () => {
    expect(authorizationValue('bearer', new Secret(apiToken), email)).toBe(`Bearer ${apiToken}`);
  });

  test('Basic carries e-mail and token on one line, however long', () => {
    const value = authorizationValue('basic', new Secret(apiToken), email);
    expect(value).toMatch(/^Basic [A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(value.slice(6), 'base64').toString()).toBe(`${email}:${apiToken}`);
  });

  test('Basic carries other scripts as UTF-8', () => {
    const value = authorizationValue('basic', new Secret('TESTONLY'), 'jürgen@bücher.example');
    expect(Buffer.from(value.slice(6), 'base64').toString('utf8')).toBe('jürgen@bücher.example:TESTONLY');
  });
});

describe('secretForms', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const raw = ` ${apiToken.slice(0, 60)}\n${apiToken.slice(60)}\n`;
  const trimmed = raw.trim();
  test.each([
    ['the raw value', raw],
    ['the trimmed value', trimmed],
    ['its first line', ` ${apiToken.slice(0, 60)}`],
    ['its second line', apiToken.slice(60)],
    ['URL-encoded', encodeURIComponent(trimmed)],
    ['in base64', base64(trimmed)],
    ['in base64 with its blanks', base64(raw)],
    ['as a Basic header carries it', base64(`${email}:${trimmed}`)],
  ])('hold %s', (_, form) => {
    expect(secretForms(new Secret(raw), ` ${email}\n`)).toContain(form);
  });

  test.each(['', 'x-token-auth', 'x-bitbucket-api-token-auth'])('hold it with the user %j, e-mail or not', (user) => {
    expect(secretForms(new Secret(apiToken), undefined)).toContain(base64(`${user}:${apiToken}`));
  });

  test.each(['x', 'xy', 'xyz', 'someone-else:'])('hold what base64 makes of it behind %s', (before) => {
    const encoded = base64(`${before}${apiToken} and more`);
    const longest = secretForms(new Secret(apiToken), undefined).find((form) => encoded.includes(form)) ?? '';
    // All but what holds a part of another character, too.
    expect(longest.length).toBeGreaterThan((apiToken.length * 8) / 6 - 2);
  });

  test('hold the token that stands beside something else, and no word beside it', () => {
    const forms = secretForms(new Secret(`Bearer ${apiToken}\u0000`), email);
    for (const form of [apiToken, base64(apiToken), base64(`x-token-auth:${apiToken}`)]) expect(forms).toContain(form);
    expect(forms).not.toContain('Bearer');
  });

  test.each(['', ' ', '\n', 'a', 'short', '  abc  '])('of %j hold nothing that would black out the log', (value) => {
    for (const form of secretForms(new Secret(value), undefined)) {
      expect(form.trim().length).toBeGreaterThanOrEqual(6);
    }
    expect(secretForms(new Secret(value), undefined)).not.toContain(value);
  });

  test.each(['', ' \n'])('of no secret (%j) are none, whoever it would belong to', (value) => {
    expect(secretForms(new Secret(value), email)).toEqual([]);
  });

  test('stand longest first, each once, and never throw for any value', () => {
    fc.assert(
      fc.property(anyText(), fc.option(fc.string(), { nil: undefined }), (value, owner) => {
        const forms = secretForms(new Secret(value), owner);
        expect(new Set(forms).size).toBe(forms.length);
        const lengths = forms.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      }),
      { examples: [['\ud800TESTONLY\udfff', undefined]] },
    );
  });

  test('the header that is sent, an address that carries the token and a JSON text of it are all redacted', () => {
    const secret = new Secret(apiToken);
    const redact = redactorFor(secretForms(secret, email));
    const texts = [
      authorizationValue('basic', secret, email),
      authorizationValue('bearer', secret, email),
      `https://x-token-auth:${encodeURIComponent(apiToken)}@bitbucket.org/acme/web.git`,
      `https://bitbucket.org/?access_token=${apiToken}`,
      JSON.stringify({ token: apiToken }),
    ];
    for (const text of texts) {
      const shown = redact(text);
      expect(shown).toContain('***');
      expect(shown).not.toContain(apiToken.slice(10, 30));
      expect(shown).not.toContain(authorizationValue('basic', secret, email).slice(20, 60));
    }
  });

  test('a secret that is itself a wrapped pair is redacted line by line', () => {
    const value = wrapped(`${email}:${apiToken}`);
    const shown = redactorFor(secretForms(new Secret(value), undefined))(value.split('\n').join(' | '));
    expect(shown).toBe('*** | *** | *** | ***');
  });
});
