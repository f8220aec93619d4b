import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';

const kindNames: Readonly<Record<CredentialKind, string>> = {
  'api-token': 'API token',
  'repository-access-token': 'repository access token',
  'project-access-token': 'project access token',
  'workspace-access-token': 'workspace access token',
  'access-token': 'access token',
  'oauth-token': 'OAuth token',
  'app-password': 'app password',
  'service-account-token': 'service account token',
  'other-product': 'token of another product',
  unrecognized: 'token of unknown kind',
};

/** All of them. */
export const credentialKinds = Object.keys(kindNames) as readonly CredentialKind[];

/** The plain name of a kind, without an article: `repository access token`. */
export function nameOfKind(kind: CredentialKind): string {
  return kindNames[kind];
}

/** Several of a kind, in a sentence: `access tokens`. */
export function pluralOfKind(kind: CredentialKind): string {
  return kind === 'other-product' ? 'tokens of another product' : `${kindNames[kind]}s`;
}

/** The same with its article, for a sentence: `an API token`. */
export function aKind(kind: CredentialKind): string {
  return /^[aeiou]/i.test(kindNames[kind]) ? `an ${kindNames[kind]}` : `a ${kindNames[kind]}`;
}

/** How a scheme is called in a sentence. */
export function nameOfScheme(scheme: Scheme): string {
  return scheme === 'basic' ? 'Basic with the email' : 'Bearer';
}

/**
 * Tokens of other products, by prefix. Only shapes that no Bitbucket credential can have: an unknown shape is sent
 * to Bitbucket, never rejected. Never by length, which vendors change.
 */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/^BBDC-/, 'Bitbucket Data Center'],
  [/^(?:ghp|gho|ghu|ghs|ghr)_/, 'GitHub'],
  [/^github_pat_/, 'GitHub'],
  [/^(?:glpat|gldt|glcbt|glptt|glrt|glft|glimt|glagent|gloas|glsoat|glffct)-/, 'GitLab'],
  [/^GR1348941/, 'GitLab'],
  [/^npm_[A-Za-z0-9]{36}$/, 'npm'],
  [/^pypi-/, 'PyPI'],
  [/^rubygems_[0-9a-f]{48}$/, 'RubyGems'],
  [/^dckr_(?:pat|oat)_/, 'Docker Hub'],
  [/^(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/, 'Amazon Web Services'],
  [/^xoxb-/, 'Slack'],
  [/^sq[upa]_[0-9a-f]{40}$/, 'SonarQube'],
  [/^AKCp[A-Za-z0-9]{69}$/, 'Artifactory'],
  [/^dop_v1_[0-9a-f]{64}$/, 'DigitalOcean'],
];

/** The product whose token this is, or nothing when it may be one of Bitbucket Cloud's. */
export function foreignProduct(token: string): string | undefined {
  return foreign.find(([shape]) => shape.test(token))?.[1];
}
