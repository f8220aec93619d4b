import {
  type Answer,
  accessDenied,
  appPasswordRemoved,
  appPasswordRemovedForGit,
  basicRefused,
  emailUnregistered,
  forbidden,
  gitNoAccess,
  gitNoScopes,
  gitScopeMissing,
  gitUnauthenticated,
  hidden,
  insufficientRights,
  loginFailed,
  noScopes,
  noSuchApi,
  notAPair,
  plain,
  removed,
  scopeMissing,
  switchedOff,
  tokenInvalid,
  wrongMechanism,
} from '../../sandbox/answers.ts';
import { statusFaults } from '../../sandbox/faults.ts';

/** A request, the response that was recorded in public, and what an explanation of the two has to name. */
export interface Recorded {
  readonly name: string;
  /** The numbers of `docs/failures.md`. */
  readonly failures: string;
  readonly method: string;
  readonly url: string;
  readonly answer: Answer;
  /** Codes of findings, or `open` and the status. */
  readonly expected: readonly string[];
  /** Where the format shows only the body. */
  readonly byBody?: readonly string[];
  /** Where the format shows only the status and the message. */
  readonly byMessage?: readonly string[];
  /** Where the format shows only the status. */
  readonly byStatus?: readonly string[];
}

const api = 'https://api.bitbucket.org/2.0';
const repository = `${api}/repositories/acme/web`;
const html: Answer = {
  status: 403,
  headers: { 'Content-Type': 'text/html' },
  body: '<!doctype html><html><head><title>Sign in</title></head><body>Sign in to continue</body></html>',
};

function fault({ status, body = '' }: { readonly status: number; readonly body?: string }): Answer {
  return body === '' ? { status, headers: { 'Content-Length': '0' }, body } : plain(status, body);
}

/** Responses of the API. */
export const apiAnswers: readonly Recorded[] = [
  {
    name: 'missing scope',
    failures: 'F5 F6 F11 F16 F21',
    method: 'GET',
    url: `${api}/user`,
    answer: scopeMissing(['read:user:bitbucket'], ['read:pullrequest:bitbucket', 'write:pullrequest:bitbucket']),
    expected: ['scope-missing'],
    byStatus: ['open 403'],
  },
  {
    name: 'missing scope of an access token',
    failures: 'F4',
    method: 'POST',
    url: `${repository}/pullrequests`,
    answer: scopeMissing(['pullrequest:write'], ['repository']),
    expected: ['scope-missing'],
    byStatus: ['open 403'],
  },
  {
    name: 'rejected Basic pair',
    failures: 'F1 F9 F15 F25 F27',
    method: 'GET',
    url: repository,
    answer: basicRefused,
    expected: ['open 401'],
    byBody: [],
  },
  {
    name: 'rejected Basic pair of 2023',
    failures: 'F1 F24',
    method: 'GET',
    url: repository,
    answer: loginFailed,
    expected: ['open 401'],
    byBody: [],
  },
  {
    name: 'rejected Bearer token',
    failures: 'F1 F7 F9 F12 F13 F14 F28',
    method: 'GET',
    url: `${repository}/pullrequests`,
    answer: tokenInvalid,
    expected: ['open 401'],
  },
  {
    name: 'API token without scopes',
    failures: 'F3 F11 F28',
    method: 'GET',
    url: repository,
    answer: noScopes,
    expected: ['token-without-scopes'],
    byStatus: ['open 401'],
  },
  {
    name: 'unregistered email',
    failures: 'F1 F25',
    method: 'GET',
    url: repository,
    answer: emailUnregistered,
    expected: ['email-mismatch'],
    byStatus: ['open 401'],
  },
  {
    name: 'app password',
    failures: 'F8 F20',
    method: 'GET',
    url: repository,
    answer: appPasswordRemoved,
    expected: ['app-password-removed'],
    byStatus: ['open 401'],
  },
  {
    name: 'wrong base path',
    failures: 'F10',
    method: 'GET',
    url: 'https://api.bitbucket.org/user',
    answer: forbidden,
    expected: ['operation-url-wrong'],
    byBody: ['api-url-wrong'],
    byMessage: ['operation-url-wrong', 'open 403'],
    byStatus: ['operation-url-wrong', 'open 403'],
  },
  {
    name: 'path that never existed, with an empty 400',
    failures: 'F0',
    method: 'GET',
    url: `${api}/workspaces/acme/projects/WEB/permissions/groups`,
    answer: fault(statusFaults.emptyBadRequest),
    expected: ['operation-unknown', 'response-unexpected', 'open 400'],
    byBody: [],
    byMessage: ['operation-unknown', 'open 400'],
    byStatus: ['operation-unknown', 'open 400'],
  },
  {
    name: 'path that nothing serves',
    failures: 'F10',
    method: 'GET',
    url: `${repository}/frobnicate`,
    answer: noSuchApi,
    expected: ['operation-unknown'],
    byBody: ['api-url-wrong'],
    byMessage: ['operation-unknown', 'open 404'],
    byStatus: ['operation-unknown', 'open 404'],
  },
  {
    name: 'removed operation',
    failures: 'F17 F18',
    method: 'GET',
    url: `${api}/workspaces`,
    answer: removed,
    expected: ['operation-removed'],
    byBody: ['endpoint-removed'],
    byStatus: ['operation-removed', 'open 410'],
  },
  {
    name: 'operation removed since the catalog',
    failures: 'F17',
    method: 'GET',
    url: `${repository}/forks`,
    answer: removed,
    expected: ['endpoint-removed'],
    byStatus: ['open 410'],
  },
  {
    name: 'missing permission',
    failures: 'F21 F22',
    method: 'GET',
    url: `${api}/workspaces/acme/permissions/repositories/web`,
    answer: accessDenied,
    expected: ['permission-missing'],
    byStatus: ['open 403'],
  },
  {
    name: 'missing permission, with its key',
    failures: 'F21',
    method: 'POST',
    url: `${repository}/hooks`,
    answer: insufficientRights(),
    expected: ['permission-missing'],
    byStatus: ['open 403'],
  },
  {
    name: 'Basic value without a colon',
    failures: 'F23',
    method: 'GET',
    url: repository,
    answer: notAPair,
    expected: ['open 400', 'response-unexpected'],
    byBody: [],
    byStatus: ['open 400'],
  },
  {
    name: 'wrong kind of token',
    failures: 'F21 F26',
    method: 'GET',
    url: `${api}/user`,
    answer: wrongMechanism,
    expected: ['token-kind-rejected'],
    byStatus: ['open 403'],
  },
  {
    name: 'hidden repository',
    failures: 'F2 F30',
    method: 'GET',
    url: `${api}/repositories/acme/wbe`,
    answer: hidden,
    expected: ['resource-not-found'],
    byBody: ['open 404'],
    byStatus: ['open 404'],
  },
  {
    name: 'feature that is turned off',
    failures: 'F2',
    method: 'GET',
    url: `${repository}/pipelines`,
    answer: switchedOff,
    expected: ['resource-not-found'],
    byBody: ['open 404'],
    byMessage: ['open 404'],
    byStatus: ['open 404'],
  },
  {
    name: 'rate limit',
    failures: 'not about a token',
    method: 'GET',
    url: repository,
    answer: fault(statusFaults.rateLimited),
    expected: ['rate-limited'],
  },
  {
    name: 'timeout of Bitbucket',
    failures: 'not about a token',
    method: 'GET',
    url: `${repository}/diff/main`,
    answer: fault(statusFaults.timedOut),
    expected: ['server-error'],
    byBody: [],
  },
  {
    name: 'sign-in page',
    failures: 'F4 F19',
    method: 'GET',
    url: repository,
    answer: html,
    expected: ['response-not-json'],
    byBody: [],
    byMessage: ['open 403'],
    byStatus: ['open 403'],
  },
];

const remote = 'https://bitbucket.org/acme/web.git';
const git = { method: 'GET', url: `${remote}/info/refs?service=git-upload-pack` };
const gitPolicy = (text: string): Answer => plain(403, text);

/** Responses to Git. */
export const gitAnswers: readonly Recorded[] = [
  { ...git, name: 'rejected credential', failures: 'F3 F14', answer: gitUnauthenticated, expected: ['open 401'] },
  {
    ...git,
    name: 'missing scope',
    failures: 'F4',
    answer: gitScopeMissing,
    expected: ['git-rejected'],
    byStatus: ['open 403'],
  },
  {
    ...git,
    name: 'API token without scopes',
    failures: 'F3',
    answer: gitNoScopes,
    expected: ['token-without-scopes'],
    byStatus: ['open 403'],
  },
  {
    ...git,
    name: 'no access',
    failures: 'F29',
    answer: gitNoAccess,
    expected: ['git-rejected'],
    byStatus: ['open 403'],
  },
  {
    ...git,
    name: 'app password',
    failures: 'F19 F20',
    answer: appPasswordRemovedForGit,
    expected: ['app-password-removed'],
    byStatus: ['open 410'],
  },
  {
    ...git,
    name: 'IP address',
    failures: 'F29',
    answer: gitPolicy('To access this repository, an admin must whitelist your IP.'),
    expected: ['ip-not-allowed'],
    byStatus: ['open 403'],
  },
  {
    ...git,
    name: 'two-step verification',
    failures: 'F29',
    answer: gitPolicy('To access this repository, enable two-step authentication.'),
    expected: ['two-step-required'],
    byStatus: ['open 403'],
  },
  {
    ...git,
    name: 'user limit',
    failures: 'F29',
    answer: gitPolicy(
      "[ALERT] Your push failed because the account 'acme' has exceeded its user limit and this repository is restricted to read-only access.",
    ),
    expected: ['workspace-read-only'],
    byStatus: ['open 403'],
  },
];
