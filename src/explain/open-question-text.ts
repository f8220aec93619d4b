import type { ExplanationDocument } from '../report/explanation-schema.ts';
import { list } from '../util/text.ts';
import type { DeclinedPush } from './exchange.ts';
import type { Decider, OpenCause, UndecidedRequest } from './open-question.ts';

const openCauses: Readonly<Record<OpenCause, string>> = {
  scope: 'the token is missing a scope',
  permission: 'the account that owns the token is missing the permission',
  kind: "the request doesn't support this kind of token",
  address: "the IP address isn't on the workspace's allowlist",
  'two-step': 'the workspace requires two-step verification',
  plan: 'the workspace exceeds the user limit of its plan',
  'no-version': "the URL doesn't include /2.0",
  expired: 'the token expired or was revoked',
  email: "the username isn't the email of the token's owner",
  'without-scopes': 'the token was created without scopes or for another Atlassian app',
  'access-token-as-basic': 'an access token was sent as Basic instead of Bearer',
  'app-password': 'it is an app password, which no longer works since 2026-07-28',
  removed: 'the operation was removed from the API',
  hidden: 'the name is misspelled, or the token has no access to it',
  path: "the path isn't in the API",
  'no-pair': "the Basic value isn't the base64 of a username, a colon, and a token",
  'line-break': 'the secret contains a line break, which breaks the Authorization header',
  'wrapped-base64': 'the header contains base64 that was wrapped at 76 columns',
  proxy: 'a proxy changed the request',
  'git-user':
    'the Git username is wrong: x-bitbucket-api-token-auth for an API token, x-token-auth for an access token',
  'branch-restriction':
    "a branch restriction doesn't let the account push to this branch. Push to another branch and create a pull request, or have a repository administrator add the account in Repository settings > Branch restrictions",
  'pull-request-only':
    'a branch restriction only allows changes through pull requests. Push to another branch and create a pull request, or have a repository administrator add the account in Repository settings > Branch restrictions',
  'push-check':
    'another rule of the repository declined the push. The lines that start with "remote:" contain the reason',
  'branch-behind': "the branch has commits that the clone doesn't have. Run git pull --rebase, and push again",
  'push-local': 'Git declined it before it sent anything. The reason in parentheses is its own',
};

const deciders: Readonly<Record<Decider, string>> = {
  body: 'The body of the response. Run the request with "curl -sSi", or turn on debug logging.',
  kind: 'The kind of the token. Add --kind, for example api-token or repository-access-token.',
  sentence: 'The lines that start with "remote:". They contain the reason in the words of Bitbucket.',
  request: "The request. Add --request 'METHOD URL'.",
};

/** An open question as people read it. */
export type OpenRecord = NonNullable<ExplanationDocument['causes'][number]['open']>;

/** Puts an open question into words. */
export function openRecord({
  status,
  requests,
  causes: possible,
  deciders: wanted,
  scopes,
  declined,
}: UndecidedRequest): OpenRecord {
  if (declined !== undefined) return declinedRecord(declined, possible);
  const what = scopes === undefined ? 'why' : 'which scope is missing';
  const detail = scopes === undefined || scopes.length === 0 ? '' : `, probably one of ${list(scopes, 'or')}`;
  return {
    status,
    title: `${capitalized(list(requests))} returned ${status}, and the text doesn't show ${what}`,
    causes: possible.map((cause) => ({ cause, text: `${openCauses[cause]}${cause === 'scope' ? detail : ''}` })),
    deciders: [
      ...wanted.map((decider) => deciders[decider]),
      `${wanted.length > 0 ? 'Or check' : 'Check'} ${checkStep}`,
    ],
  };
}

/** The token isn't the cause, so there is nothing to find out about it. */
function declinedRecord({ target, reason, isLocal }: DeclinedPush, possible: readonly OpenCause[]): OpenRecord {
  return {
    status: 200,
    title: isLocal
      ? `The login was accepted, and Git declined the push to ${target} (${reason})`
      : `Bitbucket accepted the login and declined the push to ${target} (${reason})`,
    causes: possible.map((cause) => ({ cause, text: openCauses[cause] })),
    deciders: [],
  };
}

const checkStep = 'the token itself, which decides between these causes: run token-preflight.';

/** How to get a text that shows a response. */
export const waysToAnAnswer: readonly string[] = [
  'For a request of the API: curl -sSi --user "$EMAIL:$TOKEN" https://api.bitbucket.org/2.0/user',
  'For Git: GIT_TRACE_CURL=1 GIT_TRACE_CURL_NO_DATA=1 git ls-remote https://bitbucket.org/<workspace>/<repository>.git',
  'For another program: turn on its debug log, for example LOG_LEVEL=debug (Renovate) or TF_LOG=DEBUG (Terraform).',
  'Save the whole output in a file, for example with "2>&1 | tee job.log", and explain that file.',
];

function capitalized(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
