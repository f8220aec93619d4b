import { type Answer, appPasswordRemoved, appPasswordRemovedForGit, removed } from './answers.ts';
import type { Failure } from './failure.ts';
import { type FaultRule, type StatusFault, statusFaults } from './faults.ts';
import { accounts } from './fixtures.ts';
import { laterFailures } from './later-failures.ts';

const email = accounts['release-bot'].email;
const colleague = accounts.viewer.email;
const userName = accounts['release-bot'].nickname;
const repository = 'acme/web';
/** Until 2026-08-18. */
const basicOnly = { bearerForApiTokens: false };

const readRepository = 'read:repository:bitbucket';
const writeRepository = 'write:repository:bitbucket';
const readPullRequests = 'read:pullrequest:bitbucket';
const writePullRequests = 'write:pullrequest:bitbucket';
const readUser = 'read:user:bitbucket';

const createWithScopes = '"Create API token with scopes"';

const rest = /^GET \/2\.0\//;
const gitPath = /\/info\/refs/;

/** The answer in place of the real one. */
function instead(match: RegExp, { status, headers, body }: Answer): FaultRule {
  return { match, kind: { status, headers, body } };
}

function gitSays(text: string): FaultRule {
  const kind: StatusFault = { status: 403, contentType: 'text/plain', body: text };
  return { match: gitPath, kind };
}

/** One of the numbered steps, not the cause, contains the text. */
function stepNaming(text: string): RegExp {
  return new RegExp(`^ {2}\\d\\. .*${text}`, 'm');
}

/** The text with a line break after every 76 characters, as `base64` wraps it. */
function wrapped(text: string): string {
  return text.replace(/.{76}/g, '$&\n');
}

function pairOf(token: string): string {
  return Buffer.from(`${email}:${token}`).toString('base64');
}

/**
 * THE table of real failures: what was reported in public, played against the sandbox, which answers as Bitbucket did.
 * Where a run has no flags, Bitbucket responds as it does today. The symptoms are in our own words.
 */
export const failures: readonly Failure[] = [
  {
    id: 'F0',
    date: '2025-11-11',
    symptom:
      'Each request with a new API token returns 400 with an empty body, with Bearer and with Basic. The token page still shows that the token was never used. An app password works.',
    cause: 'Most likely, a line break in the header, either in the secret or in base64 that was wrapped at 76 columns.',
    certainty: 'open',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/API-Token-is-not-working/qaq-p/3144636',
    runs: [
      {
        about: 'a line break in the secret',
        sample: 'api-full',
        stored: wrapped,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-invalid-characters'],
          says: ['line break (LF)', 'at position 77', 'returns an empty 400', '"Never accessed"', 'printf %s'],
        },
      },
      {
        about: 'the whole Basic pair as wrapped base64',
        sample: 'api-full',
        stored: (token) => wrapped(pairOf(token)),
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-invalid-characters', 'token-not-bare'],
          says: [
            'base64 -w 0',
            'Decoded, they are a username, a colon, and an API token.',
            'store only the part after the colon in the variable TOKEN_PREFLIGHT_TOKEN',
          ],
        },
      },
      {
        about: 'quotes around the secret',
        sample: 'api-full',
        stored: (token) => `"${token}"`,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-invalid-characters'],
          says: ['double quote', 'Copy the token again and store it without them'],
        },
      },
      {
        about: '"Bearer" stored with the secret',
        sample: 'api-full',
        stored: (token) => `Bearer ${token}`,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-prefixed'],
          says: ['Tools add it themselves and would send it twice', 'Store only the token'],
        },
      },
      {
        about: 'a line break at the end, which the check can trim',
        sample: 'api-full',
        stored: (token) => `${token}\n`,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['token-invalid-characters'],
          says: ['Other tools send them and fail', 'printf %s'],
        },
      },
      {
        about: 'the path from the report, which never existed in the API',
        sample: 'api-full',
        options: {
          email,
          operations: 'GET /workspaces/acme/projects/WEB/permissions/groups',
        },
        expects: {
          verdict: 'fail',
          fails: ['operation-unknown'],
          says: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
        },
      },
      {
        about: 'a correct secret, and still 400 with an empty body',
        sample: 'api-full',
        options: { email, repository, scopes: readRepository },
        faults: [{ match: rest, kind: statusFaults.emptyBadRequest }],
        expects: {
          verdict: 'unknown',
          fails: [],
          others: ['response-unexpected'],
          says: ["couldn't read the request", 'Check for a proxy'],
        },
      },
    ],
  },
  {
    id: 'F1',
    date: '2025-11',
    symptom: 'The REST API returns 401 with Basic and with Bearer. Git clones with the same API token.',
    cause:
      "The Bitbucket username was used instead of the email, and Bearer didn't support API tokens yet. Git accepts the username.",
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/x401-Error-while-uploading-the-code/qaq-p/3149693',
    runs: [
      {
        about: 'the username instead of the email',
        sample: 'api-full',
        options: { email: userName, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-malformed'],
          says: [
            'a Bitbucket username is rejected',
            'Set --email to the email of the Atlassian account that created the token',
          ],
        },
      },
      {
        about: 'the email of another user',
        sample: 'api-full',
        options: { email: colleague, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'look up the email', 'Set --email to that email'],
        },
      },
      {
        about: 'the email of another user, before Bearer supported API tokens',
        sample: 'api-full',
        options: { email: colleague, repository, scopes: readRepository },
        flags: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [
            /most likely first: \(1\) .*only the email is wrong/,
            'Ruled out: ',
            'Check that the token is listed and not expired',
            stepNaming('--email'),
          ],
        },
      },
      {
        about: 'no email, before Bearer supported API tokens',
        sample: 'api-full',
        options: { repository, scopes: readRepository },
        flags: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['look the same', 'Set --email', 'With the email, it can name the cause'],
        },
      },
    ],
  },
  {
    id: 'F2',
    date: '2025-10-27',
    symptom: 'The token as the whole Authorization header, without a scheme, seems to work.',
    cause: 'The request was anonymous, and the repository was public.',
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
    beyond: 'The check always sends a scheme. The sandbox ignores the header to return the same response.',
    runs: [
      {
        about: 'a public repository, and a header that is ignored',
        sample: 'api-least',
        options: { email, repository: 'acme/handbook', scopes: readRepository },
        faults: [{ kind: 'anonymous' }],
        expects: {
          verdict: 'fail',
          fails: ['token-not-received'],
          says: ['A public resource is visible to everyone', 'removes the Authorization header'],
        },
      },
    ],
  },
  {
    id: 'F3',
    date: '2026-03-13',
    symptom: 'git push fails after a change from an app password to an API token.',
    cause: 'The token was created without scopes.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463',
    runs: [
      {
        about: 'with the current error message',
        sample: 'api-unscoped',
        options: { email, repository, git: 'push' },
        expects: {
          verdict: 'fail',
          fails: ['token-without-scopes'],
          says: [createWithScopes, readRepository, writeRepository],
        },
      },
      {
        about: "with the error message of that time, which doesn't name the cause",
        sample: 'api-unscoped',
        options: { email, repository, git: 'push' },
        flags: { ...basicOnly, unscopedText: 'generic' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [
            /most likely first: \(1\) .*without scopes/,
            'Ruled out: ',
            'Check that the token is listed and not expired',
            writeRepository,
          ],
        },
      },
    ],
  },
  {
    id: 'F4',
    date: '2025-10-11',
    symptom:
      'git clone is rejected because of a missing scope, although the token has the admin scope for repositories.',
    cause: "The admin scope doesn't include the read scope. No scope of an API token includes another one.",
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221',
    runs: [
      {
        about: 'with the response of the API',
        sample: 'api-admin-only',
        options: { email, repository, git: 'clone' },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [readRepository, "Write and admin scopes don't include read scopes", createWithScopes],
        },
      },
      {
        about: "with the response of Git only, because the API can't be reached",
        sample: 'api-admin-only',
        options: { email, repository, git: 'clone' },
        faults: [{ match: rest, kind: 'html' }],
        expects: {
          verdict: 'fail',
          fails: ['git-rejected'],
          others: ['response-not-json'],
          says: ['because a scope is missing', readRepository, createWithScopes],
        },
      },
    ],
  },
  {
    id: 'F5',
    date: '2025-11-07',
    symptom: "A desktop client can't access /2.0/user with a new API token.",
    cause:
      "The client requests the user, and the token doesn't have the scope for that. The client may also have been too old.",
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Sourcetree-questions/Unable-to-authenticate-with-Bitbucket-since-moving-to-API-tokens/qaq-p/3142951',
    beyond: "It can't show whether a client is too old.",
    runs: [
      {
        about: 'the scope is required',
        sample: 'api-read-only',
        options: { email, repository, scopes: `${readRepository},${readUser}` },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [`User data: Read (${readUser})`, createWithScopes],
        },
      },
      {
        about: 'the operation is required',
        sample: 'api-read-only',
        options: { email, repository, operations: 'GET /2.0/user' },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [`User data: Read (${readUser})`, createWithScopes],
        },
      },
      {
        about: "it isn't required, so there is no finding",
        sample: 'api-read-only',
        options: { email, repository, scopes: readRepository },
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
    ],
  },
  {
    id: 'F6',
    date: '2026-03-31',
    symptom: 'A user creates one token after another and guesses the scopes.',
    cause: 'No scope includes another one, and an error names only the scopes that this request needs.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Sourcetree-questions/API-Token-Scopes-for-Bitbucket/qaq-p/3214503',
    runs: [
      {
        about: 'all missing scopes at once',
        sample: 'api-least',
        options: {
          email,
          repository,
          scopes: [readRepository, writeRepository, readPullRequests, writePullRequests, readUser].join(','),
        },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [
            'missing 4 required scopes',
            `To copy: ${[readRepository, writeRepository, readPullRequests, writePullRequests, readUser].join(' ')}`,
          ],
        },
      },
    ],
  },
  {
    id: 'F7',
    date: '2026-03-11',
    symptom:
      'Every request returns 401, with an access token as Bearer, and with the email and the access token as Basic.',
    cause: "Access tokens don't support Basic, and the token may belong to another product.",
    certainty: 'open',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/All-API-calls-return-401-Unauthorized-regardless-of-the/qaq-p/3204826',
    runs: [
      {
        about: 'a valid access token with an email, which works as Bearer',
        sample: 'workspace-access-token',
        options: { email, repository, scopes: 'pullrequest' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-ignored'],
          says: ['sent as Bearer', 'Bitbucket rejects them as Basic with an email', 'Remove --email'],
        },
      },
      {
        about: 'the admin API key of an organization, which looks like an access token',
        sample: 'organization-key',
        options: { email, repository, scopes: 'repository' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          others: ['email-ignored'],
          says: [
            /most likely first: \(1\) .*admin API key/,
            'Ruled out: ',
            "the email, because access tokens don't use one",
            stepNaming('listed'),
          ],
        },
      },
      {
        about: 'an API token for another Atlassian app',
        sample: 'api-other-app',
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-without-scopes'],
          says: ['for another Atlassian app', createWithScopes],
        },
      },
    ],
  },
  {
    id: 'F8',
    date: '2026-07-03',
    symptom: 'Requests sometimes fail with a message that app passwords are deprecated.',
    cause: 'App passwords were disabled for some hours before they were removed permanently.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/App-passwords-are-deprecated-and-must-be-replaced-with-API/qaq-p/3256900',
    runs: [
      {
        about: 'recognized by its format, so no request is sent',
        sample: 'app-password',
        options: { email, repository, scopes: 'repository:write' },
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          says: ['2026-07-28', createWithScopes, writeRepository],
        },
      },
      {
        about: 'recognized by the response',
        sample: 'app-password',
        stored: () => 'kept-from-long-ago',
        options: { email, repository, scopes: readRepository },
        faults: [instead(rest, appPasswordRemoved)],
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          says: ['2026-07-28', createWithScopes, readRepository],
        },
      },
    ],
  },
  {
    id: 'F9',
    date: '2026-04-21',
    symptom:
      'The list of pull requests returns 401 with a message that the token is invalid, although the token has many scopes.',
    cause: 'The username must be the email, and the login of this tool also needs the scope to read the user.',
    certainty: 'confirmed',
    url: 'https://github.com/avivsinai/bitbucket-cli/issues/174',
    runs: [
      {
        about: 'the username instead of the email',
        sample: 'api-read-only',
        options: { email: userName, repository, scopes: readPullRequests },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the email of the Atlassian'] },
      },
      {
        about: 'the email of another user',
        sample: 'api-read-only',
        options: { email: colleague, repository, scopes: readPullRequests },
        flags: { basicRefusal: 'json' },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'Set --email to that email'],
        },
      },
      {
        about: 'with the responses of that time',
        sample: 'api-read-only',
        options: { email: colleague, repository, scopes: readPullRequests },
        flags: { ...basicOnly, basicRefusal: 'json' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [/most likely first: \(1\) .*only the email is wrong/, 'Ruled out: ', stepNaming('--email')],
        },
      },
      {
        about: 'the correct email, and the scope that the login needs',
        sample: 'api-read-only',
        options: { email, repository, scopes: `${readPullRequests},${readUser}` },
        expects: { verdict: 'fail', fails: ['scope-missing'], says: [`User data: Read (${readUser})`] },
      },
    ],
  },
  {
    id: 'F10',
    date: '2026-03-10',
    symptom: 'A login returns 403 with only the word "Forbidden".',
    cause: "The URL of the API didn't include /2.0.",
    certainty: 'confirmed',
    url: 'https://github.com/avivsinai/bitbucket-cli/issues/70',
    runs: [
      {
        about: 'without /2.0',
        sample: 'api-full',
        options: { email, repository, scopes: readRepository, 'api-url': '' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['must end in /2.0', 'Remove --api-url'] },
      },
      {
        about: 'without /2.0, for the user',
        sample: 'api-full',
        options: { email, scopes: readUser, 'api-url': '' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['must end in /2.0', 'Remove --api-url'] },
      },
      {
        about: 'with /2.0 twice, where there is no API',
        sample: 'api-full',
        options: { email, repository, git: 'clone', 'api-url': '/2.0/2.0' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['must end in /2.0', 'Remove --api-url'] },
      },
    ],
  },
  {
    id: 'F11',
    date: '2026-05-06',
    symptom: 'An application rejects four usernames and two kinds of tokens.',
    cause:
      'One token had no scopes, some scopes of the other one were missing, and only the email is correct as the username.',
    certainty: 'confirmed',
    url: 'https://github.com/OpenHands/OpenHands/issues/14304',
    runs: [
      {
        about: 'the token without scopes',
        sample: 'api-unscoped',
        options: { email, repository, scopes: `${readRepository},${readUser}` },
        expects: { verdict: 'fail', fails: ['token-without-scopes'], says: [createWithScopes, readUser] },
      },
      {
        about: 'the Git username instead of the email',
        sample: 'api-least',
        options: { email: 'x-bitbucket-api-token-auth', repository, scopes: readRepository },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the email of the Atlassian'] },
      },
      {
        about: 'the email of another user',
        sample: 'api-least',
        options: { email: colleague, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'Set --email to that email'],
        },
      },
      {
        about: 'the correct email, and missing scopes',
        sample: 'api-least',
        options: { email, repository, scopes: `${readRepository},${readPullRequests},${readUser}` },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: ['missing 2 required scopes', readPullRequests, readUser],
        },
      },
    ],
  },
  {
    id: 'F12',
    date: '2025-08-11',
    symptom: 'A Git client adds the account, and then /2.0/user returns 401.',
    cause: "The client sent the API token as Bearer, which wasn't supported at that time.",
    certainty: 'likely',
    url: 'https://github.com/fork-dev/TrackerWin/issues/2569',
    beyond: "It can't show how another client sends the token.",
    runs: [
      {
        about: 'Bearer rejected, as at that time, so the token may be valid',
        sample: 'api-full',
        options: { scopes: readUser },
        flags: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['a token that needs Basic look the same', 'Set --email'],
        },
      },
      {
        about: 'Bearer accepted, as today',
        sample: 'api-full',
        options: { scopes: readUser },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-missing'],
          says: ['Most tools send it as Basic', 'Set --email'],
        },
      },
    ],
  },
  {
    id: 'F13',
    date: '2026-07-23',
    symptom:
      'A valid token is reported as invalid or expired. Bearer and an empty username return 401, and the email returns 200.',
    cause: 'No email was configured.',
    certainty: 'confirmed',
    url: 'https://github.com/constructorfabric/insight/issues/1887',
    runs: [
      {
        about: 'no email, with the responses of that time',
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        flags: basicOnly,
        expects: { verdict: 'fail', fails: ['email-missing'], says: ['look the same', 'Set --email'] },
      },
      {
        about: 'no email, with the current responses',
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        expects: { verdict: 'warn', fails: [], others: ['email-missing'], says: ['accepted the API token as Bearer'] },
      },
      {
        about: 'with the email, at any time',
        sample: 'api-least',
        options: { email, repository, scopes: readRepository },
        flags: basicOnly,
        expects: { verdict: 'pass', fails: [], says: ['sent as Basic with the email'] },
      },
    ],
  },
  {
    id: 'F14',
    date: '2026-01-09',
    symptom: 'The API returns 401 to an application with a token that can clone.',
    cause:
      'It used Bearer for the API and the username for access tokens for Git. An API token needs different ones for both.',
    certainty: 'confirmed',
    url: 'https://github.com/AsyncFuncAI/deepwiki-open/issues/444',
    runs: [
      {
        about: 'no email, with the responses of that time',
        sample: 'api-least',
        options: { repository, git: 'clone' },
        flags: basicOnly,
        expects: { verdict: 'fail', fails: ['email-missing'], says: ['Set --email'] },
      },
      {
        about: 'with the email, and the username for Git',
        sample: 'api-least',
        options: { email, repository, git: 'clone' },
        expects: { verdict: 'pass', fails: [], says: ['username=x-bitbucket-api-token-auth'] },
      },
    ],
  },
  {
    id: 'F15',
    date: '2026-01-30',
    symptom: 'Creating a build status and reading a diffstat return 401 with an empty body.',
    cause: 'The username was still the one for app passwords.',
    certainty: 'likely',
    url: 'https://github.com/runatlantis/atlantis/issues/6126',
    runs: [
      {
        about: 'the username instead of the email',
        sample: 'api-least',
        options: {
          email: userName,
          repository,
          operations:
            'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build\nGET /repositories/{workspace}/{repo_slug}/diffstat/{spec}',
        },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the email of the Atlassian'] },
      },
      {
        about: 'the email of another user',
        sample: 'api-least',
        options: {
          email: colleague,
          repository,
          operations:
            'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build\nGET /repositories/{workspace}/{repo_slug}/diffstat/{spec}',
        },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'Set --email to that email'],
        },
      },
    ],
  },
  {
    id: 'F16',
    date: '2026-08-12',
    symptom: 'A tool reports that the token has a missing scope, although all of its requests for pull requests work.',
    cause: "Its probe requested /2.0/user, which needs a scope that the job doesn't need.",
    certainty: 'confirmed',
    url: 'https://github.com/pingdotgg/t3code/issues/6290',
    runs: [
      {
        about: 'only pull requests are required, with the repository',
        sample: 'api-pullrequests',
        options: { email, repository, scopes: `${readPullRequests},${writePullRequests}` },
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
      {
        about: 'only pull requests are required, and /2.0/user is the only endpoint to check',
        sample: 'api-pullrequests',
        options: { email, scopes: `${readPullRequests},${writePullRequests}` },
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
      {
        about: 'reading the user is also required',
        sample: 'api-pullrequests',
        options: { email, repository, scopes: `${readPullRequests},${readUser}` },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: ['missing 1 required scope', `User data: Read (${readUser})`],
        },
      },
    ],
  },
  {
    id: 'F17',
    date: '2026-06',
    symptom: 'The list of workspaces returns 410.',
    cause: 'The operation was removed (CHANGE-2770).',
    certainty: 'confirmed',
    url: 'https://github.com/aashari/mcp-server-atlassian-bitbucket/issues/230',
    runs: [
      {
        about: 'it is required',
        sample: 'api-full',
        options: { email, operations: 'GET /2.0/workspaces' },
        expects: { verdict: 'fail', fails: ['operation-removed'], says: ['CHANGE-2770', 'Call GET /user/workspaces'] },
      },
      {
        about: 'an operation was removed that is still in the catalog',
        sample: 'api-full',
        options: { email, repository, operations: 'GET /repositories/{workspace}/{repo_slug}/forks' },
        faults: [instead(/\/forks\?/, removed)],
        expects: {
          verdict: 'fail',
          fails: ['endpoint-removed'],
          says: ['CHANGE-2770', "This isn't a token failure", 'developer.atlassian.com/cloud/bitbucket/changelog'],
        },
      },
    ],
  },
  {
    id: 'F18',
    date: '2026-04-21',
    symptom: 'Listing repositories across workspaces returns 410 with a link to an announcement.',
    cause: 'The operations across workspaces were removed (CHANGE-2770).',
    certainty: 'confirmed',
    url: 'https://github.com/ktrysmt/go-bitbucket/issues/357',
    runs: [
      {
        about: 'they are required',
        sample: 'api-full',
        options: { email, operations: 'GET /repositories\nGET /user/permissions/workspaces' },
        expects: {
          verdict: 'fail',
          fails: ['operation-removed', 'operation-removed'],
          says: ['CHANGE-2770', 'GET /repositories/{workspace}'],
        },
      },
      {
        about: 'an operation was removed that is still in the catalog',
        sample: 'api-full',
        options: { email, operations: 'GET /repositories/acme' },
        faults: [instead(/\/repositories\/acme\?/, removed)],
        expects: {
          verdict: 'fail',
          fails: ['endpoint-removed'],
          says: ['https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770'],
        },
      },
    ],
  },
  {
    id: 'F19',
    date: '2026-06',
    symptom: 'git push returns 410 with the number CHANGE-3222.',
    cause: 'It used an app password.',
    certainty: 'confirmed',
    url: 'https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/',
    runs: [
      {
        about: 'recognized by its format, so no request is sent',
        sample: 'app-password',
        options: { email, repository, git: 'push' },
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          says: [createWithScopes, readRepository, writeRepository],
        },
      },
      {
        about: "recognized by the response of Git, because the API can't be reached",
        sample: 'app-password',
        stored: () => 'kept-from-long-ago',
        options: { email, repository, git: 'push' },
        faults: [{ match: rest, kind: 'html' }, instead(gitPath, appPasswordRemovedForGit)],
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          others: ['response-not-json'],
          says: [createWithScopes, readRepository, writeRepository],
        },
      },
    ],
  },
  {
    id: 'F20',
    date: '2026-06-16',
    symptom: 'The tests of a library fail in CI at certain times of the day.',
    cause: 'They used an app password while app passwords were temporarily disabled.',
    certainty: 'confirmed',
    url: 'https://github.com/isomorphic-git/isomorphic-git/issues/2364',
    runs: [
      {
        about: 'at any time',
        sample: 'app-password',
        options: { repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['app-password-removed'], says: ['2026-07-28', createWithScopes] },
      },
    ],
  },
  {
    id: 'F21',
    date: '2026-02-10',
    symptom: 'A client gets 403 with an API token.',
    cause: 'The client may not have supported API tokens.',
    certainty: 'open',
    url: 'https://github.com/abapGit/abapGit/issues/7571',
    beyond:
      "It can't show whether a client supports API tokens. The body of the 403 shows the other causes, one run each.",
    runs: [
      {
        about: 'the body lists scopes',
        sample: 'api-pullrequests',
        options: { email, repository, operations: 'GET /repositories/{workspace}/{repo_slug}' },
        expects: { verdict: 'fail', fails: ['scope-missing'], says: [readRepository, createWithScopes] },
      },
      {
        about: 'the body denies access',
        sample: 'api-viewer',
        options: {
          email: colleague,
          repository,
          operations: 'GET /repositories/{workspace}/{repo_slug}/branch-restrictions',
        },
        expects: {
          verdict: 'fail',
          fails: ['permission-missing'],
          says: ['admin permission', "You don't need to replace the token"],
        },
      },
      {
        about: 'the body mentions the authentication mechanism',
        sample: 'repo-access-token',
        options: { repository, operations: 'GET /user' },
        expects: {
          verdict: 'fail',
          fails: ['token-kind-rejected'],
          others: ['operation-wrong-token-kind'],
          says: ['The token is valid', 'Use an API token of a user account'],
        },
      },
    ],
  },
  {
    id: 'F22',
    date: '2026-04-16',
    symptom: 'Reading the permissions of a repository returns 403. A user interface shows it as not found.',
    cause: 'The operation requires an administrator of the workspace. The scopes are correct.',
    certainty: 'confirmed',
    url: 'https://github.com/harness/harness/issues/3683',
    runs: [
      {
        about: 'the operation is required',
        sample: 'api-viewer',
        options: { email: colleague, operations: 'GET /workspaces/acme/permissions/repositories/web' },
        expects: {
          verdict: 'fail',
          fails: ['permission-missing'],
          says: ['You must have write or admin access', 'admin permission', "You don't need to replace the token"],
        },
      },
      {
        about: 'the operation that every user can call is required instead',
        sample: 'api-viewer',
        options: { email: colleague, operations: 'GET /user/workspaces/acme/permissions/repositories' },
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
    ],
  },
  {
    id: 'F23',
    date: '2022-10-29',
    symptom: 'Every request returns 400 with a message that the Authorization header is invalid.',
    cause: 'The Basic header contained only the secret, without a username and a colon.',
    certainty: 'confirmed',
    url: 'https://github.com/iterative/cml/issues/1245',
    inexpressible:
      "The check creates the Basic pair itself, so it can't send a header without a username. F0 shows a 400 with a correct header.",
  },
  {
    id: 'F24',
    date: '2026-02-06',
    symptom: 'A workspace access token returns 401 with both usernames that Git accepts.',
    cause: 'Access tokens require Bearer. Only Git accepts them as Basic.',
    certainty: 'confirmed',
    url: 'https://github.com/apache/devlake/issues/8700',
    runs: [
      {
        about: 'a username with the access token',
        sample: 'workspace-access-token',
        options: { email: 'x-token-auth', repository, scopes: 'pullrequest:write' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-ignored'],
          says: ['Remove --email', '"Authorization: Bearer"'],
        },
      },
      {
        about: "a token with a format that doesn't show its kind",
        sample: 'oauth-opaque',
        options: { email, repository, scopes: 'repository:write' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['auth-scheme-rejected'],
          says: ['--email', '"Authorization: Bearer"'],
        },
      },
    ],
  },
  {
    id: 'F25',
    date: '2025-09-12',
    symptom: 'A backup tool fails with an API token.',
    cause: 'It used the username instead of the email.',
    certainty: 'confirmed',
    url: 'https://github.com/christianspecht/scm-backup/issues/84',
    runs: [
      {
        about: 'the username instead of the email',
        sample: 'api-least',
        options: { email: userName, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the email of the Atlassian'] },
      },
      {
        about: 'the email of another user',
        sample: 'api-least',
        options: { email: colleague, repository, git: 'clone' },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'Set --email to that email'],
        },
      },
    ],
  },
  {
    id: 'F26',
    date: 'knowledge base',
    symptom: 'A valid access token returns 403: "This API is not accessible by this authentication mechanism".',
    cause: "An access token isn't a user, so it can't use operations that require a user.",
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/',
    runs: [
      {
        about: 'the operation is required',
        sample: 'workspace-access-token',
        options: { workspace: 'acme', operations: 'GET /user/workspaces' },
        expects: {
          verdict: 'fail',
          fails: ['token-kind-rejected'],
          others: ['operation-wrong-token-kind'],
          says: ['The token is valid', 'Use an API token of a user account'],
        },
      },
      {
        about: 'only the check requests /2.0/user, so there is no finding',
        sample: 'repo-access-token',
        options: { scopes: 'repository' },
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
    ],
  },
  {
    id: 'F27',
    date: '2025-08-09',
    symptom: 'A build server gets 401 with a username and an API token.',
    cause: 'Its version only supported app passwords, which used the username.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bamboo/kb/bitbucket-cloud-repository-configuration-fails-in-bamboo-with-api-tokens/',
    beyond: "It can't show which version of the server supports an email.",
    runs: [
      {
        about: 'the username instead of the email',
        sample: 'api-full',
        options: { email: userName, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the email of the Atlassian'] },
      },
      {
        about: 'the email of another user',
        sample: 'api-full',
        options: { email: colleague, repository, git: 'clone' },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is valid', 'Set --email to that email'],
        },
      },
    ],
  },
  {
    id: 'F28',
    date: '2023-08-09',
    symptom: 'An Atlassian API token without scopes returns 401 as Bearer.',
    cause: 'It has no Bitbucket scopes.',
    certainty: 'confirmed',
    url: 'https://github.com/MunifTanjim/node-bitbucket/issues/135',
    runs: [
      {
        about: "with Bearer only, which doesn't show the cause",
        sample: 'api-unscoped',
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['a token without Bitbucket scopes', 'look the same', 'With the email, it can name the cause'],
        },
      },
      {
        about: 'with the email',
        sample: 'api-unscoped',
        options: { email, repository, scopes: readRepository },
        expects: { verdict: 'fail', fails: ['token-without-scopes'], says: [createWithScopes, readRepository] },
      },
    ],
  },
  {
    id: 'F29',
    date: 'knowledge base',
    symptom: 'Git gets 403, and the API accepts the same token.',
    cause: 'The workspace allows only listed IP addresses, or requires two-step verification.',
    certainty: 'confirmed',
    url: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
    runs: [
      {
        about: "the IP address isn't on the list",
        sample: 'api-full',
        options: { email, repository, git: 'clone' },
        faults: [gitSays('To access this repository, an admin must whitelist your IP.')],
        expects: {
          verdict: 'fail',
          fails: ['ip-not-allowed'],
          says: ["This isn't a token failure", 'Ask a workspace administrator to add the IP address'],
        },
      },
      {
        about: 'two-step verification is required',
        sample: 'api-full',
        options: { email, repository, git: 'push' },
        faults: [gitSays('To access this repository, enable two-step authentication.')],
        expects: {
          verdict: 'fail',
          fails: ['two-step-required'],
          says: ['id.atlassian.com/manage-profile/security/two-step-verification'],
        },
      },
    ],
  },
  {
    id: 'F30',
    date: '2026-09-07',
    symptom: 'A tool with only a token reads public repositories and finds no private ones.',
    cause: 'It ignored a token without a username and sent anonymous requests.',
    certainty: 'confirmed',
    url: 'https://github.com/backstage/backstage/issues/35566',
    beyond: "It can't show how another tool sends the token.",
    runs: [
      {
        about: "only the token, which most tools can't use",
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-missing'],
          says: ['Most tools send it as Basic with the email of its owner and fail without', 'Set --email'],
        },
      },
      {
        about: 'a public repository, with an anonymous response',
        sample: 'api-least',
        options: { repository: 'acme/handbook', scopes: readRepository },
        faults: [{ kind: 'anonymous' }],
        expects: {
          verdict: 'fail',
          fails: ['token-not-received'],
          says: ['the token was missing or ignored', 'A public resource is visible to everyone'],
        },
      },
    ],
  },
  ...laterFailures,
];
