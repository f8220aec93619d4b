/** API tokens of a user begin like this, unscoped ones and those for other Atlassian apps included. */
const apiTokenPrefix = 'ATATT3xFf';
/** Access tokens of a repository, project or workspace; the admin API key of an organization has the same prefix. */
const accessTokenPrefix = 'ATCTT3xFf';
/** API tokens of a service account. https://jira.atlassian.com/browse/BCLOUD-23832 */
const serviceAccountTokenPrefix = 'ATSTT3xFf';

/**
 * The whole form of an app password and not the prefix alone: an opaque OAuth token could begin with the same four
 * letters. https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml
 */
const appPassword = /^ATBB[A-Za-z0-9]{24,36}$/;

/** What the beginning of a Bitbucket token shows. */
type TokenShape = 'api-token' | 'access-token' | 'service-account-token' | 'app-password';

/** The kind of Bitbucket credential that a text has the form of, if any. */
export function shapeOf(text: string): TokenShape | undefined {
  if (text.startsWith(apiTokenPrefix)) return 'api-token';
  if (text.startsWith(accessTokenPrefix)) return 'access-token';
  if (text.startsWith(serviceAccountTokenPrefix)) return 'service-account-token';
  return appPassword.test(text) ? 'app-password' : undefined;
}

/**
 * Matches Atlassian tokens and app passwords anywhere in a text. The `=` before the checksum may be written as shells,
 * URLs and JSON write it. A match is a candidate only: compare its checksum where the form alone isn't enough.
 */
export const tokenPattern =
  /AT[ACS]TT3xFf[\w-]{8,}(?:(?:=|\\=|%3[Dd]|\\u003[Dd])[0-9A-Fa-f]{8})?|(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{24}[0-9A-Fa-f]{8}(?![A-Za-z0-9])/g;
