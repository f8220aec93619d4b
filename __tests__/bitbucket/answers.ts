import type { HttpResponse } from '../../src/http/response.ts';

/** One answer with only its telling parts written out. */
export function answer(
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  return { outcome: 'answer', status, headers: { ...type, ...headers }, body: 'whole', text };
}

/** Bitbucket's own form of an error. */
export function error(message: string, rest: object = {}): object {
  return { type: 'error', error: { message, ...rest } };
}

/** How Bitbucket names the kind of an API token. */
export const apiTokenType = { 'x-credential-type': 'api_token' };

/** The headers of an answer to an API token that lists what it is granted. */
export function listing(...granted: readonly string[]): Readonly<Record<string, string>> {
  return { ...apiTokenType, 'x-oauth-scopes': granted.join(', ') };
}

/** A private repository, shown to an API token with these scopes. */
export function privately(...granted: readonly string[]): HttpResponse {
  return answer(200, { is_private: true }, listing(...granted));
}

/** A private repository, shown to an API token without a word of its scopes. */
export const unlisted = answer(200, { is_private: true }, apiTokenType);

export const html = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>…</body></html>';

/** Texts as they were recorded, with the place of the record. */
export const recorded = {
  // pingdotgg/t3code#6290, gildas/bitbucket-cli testdata/error-privileges.json
  lacks: 'Your credentials lack one or more required privilege scopes.',
  // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
  mechanism: 'This API is not accessible by this authentication mechanism',
  // drone/go-scm#355
  denied: 'Access denied. You must have write or admin access.',
  // dimipaun/fugaro internal/gitprov/bitbucket/testdata/recorded/unauthorized.json
  invalid: 'Token is invalid, expired, or not supported for this endpoint.',
  // elastic/kibana#288824
  noScopes: 'API Token provided has no Bitbucket scopes.',
  // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
  appPassword: 'App passwords are deprecated and must be replaced with API tokens.',
  // renovatebot/renovate#20533
  login: 'Login failed due to incorrect login credentials or method.',
  // qaq-p/3141816
  hidden:
    'You may not have access to this repository or it no longer exists in this workspace. If you think this repository exists and you have access, make sure you are authenticated.',
  // https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
  gitAccess: 'The requested repository either does not exist or you do not have access.',
  // jenkinsci/bitbucket-branch-source-plugin#414
  limited: 'Rate limit for this resource has been exceeded',
} as const;

/** ktrysmt/go-bitbucket#357 */
export const removed = {
  type: 'error',
  error: {
    message: 'CHANGE-2770 - Functionality has been deprecated',
    detail: 'Please read the changelog entry for more details.',
    data: { announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770' },
  },
};
