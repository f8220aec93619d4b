import { describe, expect, test } from '@jest/globals';
import { authorizationValue, gitUser, gitUsernames, legalSchemes } from '../../src/bitbucket/authorization.ts';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { apiToken } from '../credential/tokens.ts';

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
  ])('%s with an email: %j; without: %j', (kind, withEmail, without) => {
    expect(legalSchemes(kind, true)).toEqual(withEmail);
    expect(legalSchemes(kind, false)).toEqual(without);
  });
});

test.each<[CredentialKind, string, string]>([
  ['api-token', 'x-bitbucket-api-token-auth', 'x-bitbucket-api-token-auth'],
  ['unrecognized', 'x-bitbucket-api-token-auth', 'x-token-auth'],
  ['repository-access-token', 'x-token-auth', 'x-token-auth'],
  ['oauth-token', 'x-token-auth', 'x-token-auth'],
])('gitUser of %s with an email: %s; without: %s', (kind, withEmail, without) => {
  expect([gitUser(kind, true), gitUser(kind, false)]).toEqual([withEmail, without]);
});

describe('authorizationValue', () => {
  test('Bearer carries the token as it is', () => {
    expect(authorizationValue('bearer', new Secret(apiToken), email)).toBe(`Bearer ${apiToken}`);
  });

  test('Basic carries email and token on one line, however long', () => {
    const value = authorizationValue('basic', new Secret(apiToken), email);
    expect(value).toMatch(/^Basic [A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(value.slice(6), 'base64').toString()).toBe(`${email}:${apiToken}`);
  });

  test('Basic carries other scripts as UTF-8', () => {
    const value = authorizationValue('basic', new Secret('TESTONLY'), 'jürgen@bücher.example');
    expect(Buffer.from(value.slice(6), 'base64').toString('utf8')).toBe('jürgen@bücher.example:TESTONLY');
  });
});

test('gitUsernames are those that gitUser returns', () => {
  const kinds = ['api-token', 'repository-access-token'] as const;
  expect(kinds.map((kind) => gitUser(kind, false))).toEqual(gitUsernames);
});
