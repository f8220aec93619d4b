import { expect, test } from '@jest/globals';
import { type CredentialKind, isAccessToken } from '../../src/bitbucket/credential-kind.ts';
import { aKind, foreignProduct, nameOfKind, nameOfScheme, pluralOfKind } from '../../src/credential/kinds.ts';

test.each<[CredentialKind, string, boolean]>([
  ['api-token', 'an API token', false],
  ['repository-access-token', 'a repository access token', true],
  ['project-access-token', 'a project access token', true],
  ['workspace-access-token', 'a workspace access token', true],
  ['access-token', 'an access token', true],
  ['oauth-token', 'an OAuth token', false],
  ['app-password', 'an app password', false],
  ['service-account-token', 'a service account token', false],
  ['other-product', 'a token of another product', false],
  ['unrecognized', 'a token of unknown kind', false],
])('%s is called "%s"; whether it is an access token: %s', (kind, words, isAccess) => {
  expect(aKind(kind)).toBe(words);
  expect(words.endsWith(nameOfKind(kind))).toBe(true);
  expect(isAccessToken(kind)).toBe(isAccess);
});

test('several tokens of a kind', () => {
  expect(pluralOfKind('access-token')).toBe('access tokens');
  expect(pluralOfKind('other-product')).toBe('tokens of another product');
});

test('a scheme is called by what it needs', () => {
  expect([nameOfScheme('basic'), nameOfScheme('bearer')]).toEqual(['Basic with the email', 'Bearer']);
});

test.each([
  ['BBDC-', 'MDEy'.repeat(11), 'Bitbucket Data Center'],
  ['ghp_', 'a1'.repeat(18), 'GitHub'],
  ['gho_', 'a1'.repeat(18), 'GitHub'],
  ['ghu_', 'a1'.repeat(18), 'GitHub'],
  ['ghs_', 'a1'.repeat(18), 'GitHub'],
  ['ghr_', 'a1'.repeat(18), 'GitHub'],
  ['github_pat_', 'A1_'.repeat(20), 'GitHub'],
  ['glpat-', 'x'.repeat(20), 'GitLab'],
  ['glcbt-', '64_x', 'GitLab'],
  ['gldt-', 'x'.repeat(20), 'GitLab'],
  ['GR1348941', 'x'.repeat(20), 'GitLab'],
  ['npm_', 'a1'.repeat(18), 'npm'],
  ['pypi-', 'AgEIcHlwaS5vcmc', 'PyPI'],
  ['rubygems_', '0a'.repeat(24), 'RubyGems'],
  ['dckr_pat_', 'x'.repeat(27), 'Docker Hub'],
  ['AKIA', 'Q'.repeat(16), 'Amazon Web Services'],
  ['xoxb-', '1-2-x', 'Slack'],
  ['squ_', '0a'.repeat(20), 'SonarQube'],
  ['AKCp', 'a'.repeat(69), 'Artifactory'],
  ['dop_v1_', '0a'.repeat(32), 'DigitalOcean'],
])('%s… is a token of another product', (prefix, rest, product) => {
  expect(foreignProduct(prefix + rest)).toBe(product);
  // The shape of its beginning decides, and of the whole where the length is part of it.
  expect(foreignProduct(`x${prefix}${rest}`)).toBeUndefined();
});

test.each([
  ['npm_', 'a1'.repeat(18)],
  ['rubygems_', '0a'.repeat(24)],
  ['AKIA', 'Q'.repeat(16)],
  ['squ_', '0a'.repeat(20)],
  ['AKCp', 'a'.repeat(69)],
  ['dop_v1_', '0a'.repeat(32)],
])('%s… with one character more may be a token of Bitbucket Cloud', (prefix, rest) => {
  expect(foreignProduct(`${prefix}${rest}.`)).toBeUndefined();
});

test.each([
  ['an API token', 'ATATT3xFfGF0abc'],
  ['an opaque OAuth token', 'q7Vx-Jk2'.repeat(11)],
  ['a prefix in the middle', 'xghp_abc'],
  ['a prefix in another letter case', 'GHP_abc'],
  ['npm_ with another length', 'npm_short'],
  ['nothing', ''],
])('%s may be a token of Bitbucket Cloud', (_, value) => {
  expect(foreignProduct(value)).toBeUndefined();
});
