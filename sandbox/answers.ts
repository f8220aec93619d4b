/** One HTTP answer before it goes out. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An answer with a JSON body. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An answer with a body of plain text. */
export function plain(status: number, text: string): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}

/** Bitbucket's standard error object. Source: https://developer.atlassian.com/cloud/bitbucket/rest/intro/ */
export function refusal(status: number, message: string, more: Record<string, unknown> = {}): Answer {
  return json(status, { type: 'error', error: { message, ...more } });
}

/** A path below /2.0 that nothing serves. Source: gildas/bitbucket-cli testdata/error-noapi.json */
export const noSuchApi: Answer = refusal(404, 'Resource not found', { detail: 'There is no API hosted at this URL' });

/** A path without /2.0. Source: avivsinai/bitbucket-cli#70 */
export const forbidden: Answer = refusal(403, 'Forbidden');

/** Raw `{uuid}` braces in a path. Source: jonasporto/bb-cli docs/api.md */
export const rawBraces: Answer = plain(400, 'Unexpected response body');

/** One of those that look across workspaces. */
export const removed: Answer = removedBy('CHANGE-2770');

/** A method that the path does not have. */
export const methodNotAllowed: Answer = refusal(405, 'Method not allowed');

/** An endpoint that is gone by the announcement of that number. Source: ktrysmt/go-bitbucket#357 */
export function removedBy(change: string): Answer {
  return refusal(410, `${change} - Functionality has been deprecated`, {
    detail: 'Please read the changelog entry for more details.',
    data: { announcement_url: `https://developer.atlassian.com/cloud/bitbucket/changelog#${change}` },
  });
}

/** A refused Basic pair: no body. Source: runatlantis/atlantis#6126 and https://community.atlassian.com/forums/Bitbucket-questions/x401-Error-while-uploading-the-code/qaq-p/3149693 */
export const basicRefused: Answer = {
  status: 401,
  headers: { 'WWW-Authenticate': 'BitbucketCustom realm=Bitbucket.org HTTP' },
  body: '',
};

/** A refused Basic pair in 2023. Source: renovatebot/renovate#20533 */
export const loginFailed: Answer = plain(401, 'Login failed due to incorrect login credentials or method.');

/** A refused Bearer token. Source: dimipaun/fugaro internal/gitprov/bitbucket/testdata/recorded/unauthorized.json */
export const tokenInvalid: Answer = refusal(401, 'Token is invalid, expired, or not supported for this endpoint.');

/** An API token without scopes, sent as Basic. Source: elastic/kibana#288824 */
export const noScopes: Answer = refusal(401, 'API Token provided has no Bitbucket scopes.');

/** Basic with a user that no Atlassian account has for its email. Source: morphean-sa/bitbucket-cascade-merge (2026-09) */
export const emailUnregistered: Answer = refusal(401, 'API token must be used with an atlassian registered email');

/** An app password after the removal. Source: https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/ */
export const appPasswordRemoved: Answer = refusal(
  401,
  'App passwords are deprecated and must be replaced with API tokens.',
);

/** A Basic value that is no pair. Source: iterative/cml#1245 */
export const notAPair: Answer = plain(400, 'Bad Request Invalid Authorization header');

/** A missing scope; the two keys as recorded. Source: pingdotgg/t3code#6290 */
export function scopeMissing(required: readonly string[], granted: readonly string[]): Answer {
  return refusal(403, 'Your credentials lack one or more required privilege scopes.', {
    detail: { required, granted },
  });
}

/** A living token of the wrong kind. Source: https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/ */
export const wrongMechanism: Answer = refusal(403, 'This API is not accessible by this authentication mechanism');

/** The scope is there, the account's permission is not. Source: harness/harness#3683 and drone/go-scm#355 */
export const accessDenied: Answer = refusal(403, 'Access denied. You must have write or admin access.');

/**
 * The same with the key that goes with it. Source: jenkins-x/jx#7118 and kodus-ai#624
 * @param message another sentence than the recorded one
 */
export function insufficientRights(message = 'Access denied. You must have write or admin access.'): Answer {
  const data = { key: 'INSUFFICIENT_RIGHTS' };
  return json(403, { data, type: 'error', error: { message, data } });
}

/** Not there, or not to be seen. Source: https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695 */
export const hidden: Answer = refusal(
  404,
  'You may not have access to this repository or it no longer exists in this workspace. If you think this repository exists and you have access, make sure you are authenticated.',
);

/**
 * Git, without a credential or with one that it does not take. Source: RooCodeInc/Roomote#182 and
 * https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
 */
export const gitUnauthenticated: Answer = {
  ...plain(401, 'You may not have access to this repository or it no longer exists in this workspace.'),
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'WWW-Authenticate': 'Basic realm="Bitbucket.org HTTP"' },
};

/** Git, because a scope is missing. Source: https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221 */
export const gitScopeMissing: Answer = plain(403, 'Your credentials lack one or more required privilege scopes.');

/** Git, with an API token without scopes. Recorded in public repositories, 2026-09. */
export const gitNoScopes: Answer = plain(403, 'API Token provided has no Bitbucket scopes.');

/** Git, because access is missing. Source: https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html */
export const gitNoAccess: Answer = plain(
  403,
  'The requested repository either does not exist or you do not have access. If you believe this repository exists and you have access, make sure you are authenticated.',
);

/** Git, with an app password. Source: https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/ */
export const appPasswordRemovedForGit: Answer = plain(
  410,
  'CHANGE-3222 - Functionality has been deprecated\nApp passwords are deprecated and must be replaced with API tokens.',
);

/** A feature that is switched off; Pipelines puts the useful text in `detail`. Source: khipu/khbb */
export const switchedOff: Answer = refusal(404, 'Not found', {
  detail: 'Pipelines is not enabled for this repository.',
});
