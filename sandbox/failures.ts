import { type Answer, appPasswordRemoved, appPasswordRemovedForGit, removed } from './answers.ts';
import { type FaultRule, type StatusFault, statusFaults } from './faults.ts';
import type { Scene } from './play.ts';
import { accounts } from './world.ts';

/** How sure the cause is: said by the reporter, staff or a maintainer; pieced together; or never found out. */
export type Certainty = 'confirmed' | 'likely' | 'open';

/** What the output must hold, and what it must not accuse. */
export type Expected = {
  readonly verdict: 'pass' | 'warn' | 'unknown' | 'fail';
  /** The codes with severity `fail`: exactly these. */
  readonly fails: readonly string[];
  /** Codes that must be there with another severity. */
  readonly others?: readonly string[];
  /** What must be printed: the cause where it is said in the text alone, and the mend. */
  readonly says: readonly (string | RegExp)[];
};

/** One way in which the failure comes to a check. */
export type FailureRun = Scene & {
  readonly about: string;
  readonly expects: Expected;
};

/** One real failure. */
export type Failure = {
  readonly id: string;
  /** When it was reported, as exactly as is known. */
  readonly date: string;
  readonly symptom: string;
  readonly cause: string;
  readonly certainty: Certainty;
  readonly url: string;
} & (
  | {
      readonly runs: readonly FailureRun[];
      /** The part of the failure that no check of a token can show. */
      readonly beyond?: string;
    }
  | { readonly inexpressible: string }
);

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

/** One of the numbered steps, not the cause, holds the text. */
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
 * The symptoms are told in our own words. Where a run has no tweaks, Bitbucket answers as it does today.
 */
export const failures: readonly Failure[] = [
  {
    id: 'F0',
    date: '2025-11-11',
    symptom:
      'Every request with a new API token gets 400 with an empty body, by Bearer and by Basic, and the token page goes on saying that the token was never used; an app password works.',
    cause:
      'Never found out. The likeliest is a line break in the header: one inside the secret, or base64 that was wrapped at 76 columns.',
    certainty: 'open',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/API-Token-is-not-working/qaq-p/3144636',
    runs: [
      {
        about: 'a line break inside the secret',
        sample: 'api-full',
        stored: wrapped,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-invalid-characters'],
          says: ['line break (LF)', 'at position 77', '400 with an empty body', '"Never accessed"', 'printf %s'],
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
            'Decode it, and store the part after the colon alone',
            'Put the e-mail of the account into --email',
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
        about: 'the word Bearer stored with the secret',
        sample: 'api-full',
        stored: (token) => `Bearer ${token}`,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-prefixed'],
          says: ['Tools would send it twice', 'Store the bare token'],
        },
      },
      {
        about: 'a line break at the end, where the check can trim it',
        sample: 'api-full',
        stored: (token) => `${token}\n`,
        options: { email, repository, scopes: readRepository },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['token-invalid-characters'],
          says: ['other tools send them along and fail', 'printf %s'],
        },
      },
      {
        about: 'the path of the report, which is in no revision of the API',
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
        about: 'a clean secret, and still 400 with an empty body',
        sample: 'api-full',
        options: { email, repository, scopes: readRepository },
        faults: [{ match: rest, kind: statusFaults.emptyBadRequest }],
        expects: {
          verdict: 'unknown',
          fails: [],
          others: ['response-unexpected'],
          says: ['could not read the request', 'Check for a proxy'],
        },
      },
    ],
  },
  {
    id: 'F1',
    date: '2025-11',
    symptom: 'REST answers 401 by Basic and by Bearer, while git clones with the same API token.',
    cause:
      'The Bitbucket user name stood where the e-mail belongs, and Bearer was not yet open to API tokens; git takes the user name.',
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/x401-Error-while-uploading-the-code/qaq-p/3149693',
    runs: [
      {
        about: 'the user name in place of the e-mail',
        sample: 'api-full',
        options: { email: userName, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-malformed'],
          says: ['The Bitbucket user name that app passwords took is refused', 'e-mail of the Atlassian account'],
        },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-full',
        options: { email: colleague, repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-mismatch'],
          says: ['The token is alive', 'look up its e-mail', 'Set --email to it'],
        },
      },
      {
        about: 'the e-mail of somebody else, before Bearer was open to API tokens',
        sample: 'api-full',
        options: { email: colleague, repository, scopes: readRepository },
        tweaks: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [
            /likeliest first: \(1\) .*the e-mail alone is wrong/,
            'Ruled out: ',
            'is it listed and not expired?',
            stepNaming('--email'),
          ],
        },
      },
      {
        about: 'no e-mail, before Bearer was open to API tokens',
        sample: 'api-full',
        options: { repository, scopes: readRepository },
        tweaks: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['cannot be told apart', 'Set --email', 'with the e-mail it can name the cause'],
        },
      },
    ],
  },
  {
    id: 'F2',
    date: '2025-10-27',
    symptom: 'The raw token as the whole Authorization header, without a scheme, seems to work.',
    cause: 'The request went as an anonymous one, and the repository was public.',
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
    beyond: 'The check always sends a scheme; the sandbox ignores the header to give the same answer.',
    runs: [
      {
        about: 'a public repository, and a header that is not heeded',
        sample: 'api-least',
        options: { email, repository: 'acme/handbook', scopes: readRepository },
        faults: [{ kind: 'anonymous' }],
        expects: {
          verdict: 'fail',
          fails: ['token-not-received'],
          says: ['A public resource answers everybody', 'removes the Authorization header'],
        },
      },
    ],
  },
  {
    id: 'F3',
    date: '2026-03-13',
    symptom: 'git push fails after the change from an app password to an API token.',
    cause: 'The token was made without scopes.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463',
    runs: [
      {
        about: 'with the text of today',
        sample: 'api-unscoped',
        options: { email, repository, git: 'push' },
        expects: {
          verdict: 'fail',
          fails: ['token-without-scopes'],
          says: [createWithScopes, readRepository, writeRepository],
        },
      },
      {
        about: 'with the text of that time, which does not name the cause',
        sample: 'api-unscoped',
        options: { email, repository, git: 'push' },
        tweaks: { ...basicOnly, unscopedText: 'generic' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [
            /likeliest first: \(1\) .*without scopes/,
            'Ruled out: ',
            'is it listed and not expired?',
            writeRepository,
          ],
        },
      },
    ],
  },
  {
    id: 'F4',
    date: '2025-10-11',
    symptom: 'git clone is refused for want of a scope, although the token may administer the repository.',
    cause: 'Administering does not include reading: no scope of an API token includes another.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221',
    runs: [
      {
        about: 'as the API tells it',
        sample: 'api-admin-only',
        options: { email, repository, git: 'clone' },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [readRepository, 'administering does not give reading', createWithScopes],
        },
      },
      {
        about: 'as git alone tells it, the API being out of reach',
        sample: 'api-admin-only',
        options: { email, repository, git: 'clone' },
        faults: [{ match: rest, kind: 'html' }],
        expects: {
          verdict: 'fail',
          fails: ['git-rejected'],
          others: ['response-not-json'],
          says: ['for want of a scope', readRepository, createWithScopes],
        },
      },
    ],
  },
  {
    id: 'F5',
    date: '2025-11-07',
    symptom: 'A desktop client is denied access to /2.0/user with a new API token.',
    cause:
      'The client asks who the user is, for which the token lacks the scope; the client may have been too old as well.',
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Sourcetree-questions/Unable-to-authenticate-with-Bitbucket-since-moving-to-API-tokens/qaq-p/3142951',
    beyond: 'Whether a client is too old.',
    runs: [
      {
        about: 'the scope is declared',
        sample: 'api-read-only',
        options: { email, repository, scopes: `${readRepository},${readUser}` },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [`User data: Read (${readUser})`, createWithScopes],
        },
      },
      {
        about: 'the operation is declared',
        sample: 'api-read-only',
        options: { email, repository, operations: 'GET /2.0/user' },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: [`User data: Read (${readUser})`, createWithScopes],
        },
      },
      {
        about: 'it is not declared, so it is no fault',
        sample: 'api-read-only',
        options: { email, repository, scopes: readRepository },
        expects: { verdict: 'pass', fails: [], says: ['Verdict: pass'] },
      },
    ],
  },
  {
    id: 'F6',
    date: '2026-03-31',
    symptom: 'A user makes token after token, guessing one scope after another.',
    cause: 'No scope includes another, and a refusal names only what the one request needs.',
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
            'lacks 4 scopes',
            `ready to copy: ${[readRepository, writeRepository, readPullRequests, writePullRequests, readUser].join(' ')}`,
          ],
        },
      },
    ],
  },
  {
    id: 'F7',
    date: '2026-03-11',
    symptom: 'Every call gets 401: with an access token as Bearer, and with it and the e-mail as Basic.',
    cause: 'Never found out: Basic is wrong for access tokens, and the token may be of another product.',
    certainty: 'open',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/All-API-calls-return-401-Unauthorized-regardless-of-the/qaq-p/3204826',
    runs: [
      {
        about: 'a living access token with an e-mail: sent as Bearer it works',
        sample: 'workspace-access-token',
        options: { email, repository, scopes: 'pullrequest' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-ignored'],
          says: ['sent as Bearer', 'as Basic, Bitbucket refuses them', 'Drop --email'],
        },
      },
      {
        about: "an organisation's admin API key, which looks like an access token",
        sample: 'organisation-key',
        options: { email, repository, scopes: 'repository' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          others: ['email-ignored'],
          says: [
            /likeliest first: \(1\) .*admin API key/,
            'Ruled out: ',
            'the e-mail, since access tokens have none',
            stepNaming('listed'),
          ],
        },
      },
      {
        about: 'an API token of another Atlassian app',
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
    symptom: 'Now and then calls fail with the remark that app passwords are deprecated.',
    cause: 'App passwords were switched off for hours before they were removed for good.',
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/App-passwords-are-deprecated-and-must-be-replaced-with-API/qaq-p/3256900',
    runs: [
      {
        about: 'known by its shape, so that nothing is sent',
        sample: 'app-password',
        options: { email, repository, scopes: 'repository:write' },
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          says: ['2026-07-28', createWithScopes, writeRepository],
        },
      },
      {
        about: 'known by the answer',
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
    symptom: 'The list of pull requests gets 401, the token being called invalid, although many scopes are granted.',
    cause: "The user name must be the e-mail, and that tool's login also needs the scope for reading the user.",
    certainty: 'confirmed',
    url: 'https://github.com/avivsinai/bitbucket-cli/issues/174',
    runs: [
      {
        about: 'the user name in place of the e-mail',
        sample: 'api-read-only',
        options: { email: userName, repository, scopes: readPullRequests },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the e-mail of the Atlassian'] },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-read-only',
        options: { email: colleague, repository, scopes: readPullRequests },
        tweaks: { basicRefusal: 'json' },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['The token is alive', 'Set --email to it'] },
      },
      {
        about: 'with the answers of that time',
        sample: 'api-read-only',
        options: { email: colleague, repository, scopes: readPullRequests },
        tweaks: { ...basicOnly, basicRefusal: 'json' },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          says: [/likeliest first: \(1\) .*the e-mail alone is wrong/, 'Ruled out: ', stepNaming('--email')],
        },
      },
      {
        about: 'the right e-mail, and the scope that the login needs',
        sample: 'api-read-only',
        options: { email, repository, scopes: `${readPullRequests},${readUser}` },
        expects: { verdict: 'fail', fails: ['scope-missing'], says: [`User data: Read (${readUser})`] },
      },
    ],
  },
  {
    id: 'F10',
    date: '2026-03-10',
    symptom: 'A login gets 403 with the bare word Forbidden.',
    cause: 'The address of the API lacked its /2.0.',
    certainty: 'confirmed',
    url: 'https://github.com/avivsinai/bitbucket-cli/issues/70',
    runs: [
      {
        about: 'without /2.0',
        sample: 'api-full',
        options: { email, repository, scopes: readRepository, 'api-url': '' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['ends in /2.0', 'Drop --api-url'] },
      },
      {
        about: 'without /2.0, asked for the user',
        sample: 'api-full',
        options: { email, scopes: readUser, 'api-url': '' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['ends in /2.0', 'Drop --api-url'] },
      },
      {
        about: 'with /2.0 twice, where nothing is hosted',
        sample: 'api-full',
        options: { email, repository, git: 'clone', 'api-url': '/2.0/2.0' },
        expects: { verdict: 'fail', fails: ['api-url-wrong'], says: ['ends in /2.0', 'Drop --api-url'] },
      },
    ],
  },
  {
    id: 'F11',
    date: '2026-05-06',
    symptom: 'An application takes none of four user names and two kinds of token.',
    cause: 'The one token had no scopes, the other lacked some, and only the e-mail is right as the user name.',
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
        about: "git's user name in place of the e-mail",
        sample: 'api-least',
        options: { email: 'x-bitbucket-api-token-auth', repository, scopes: readRepository },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the e-mail of the Atlassian'] },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-least',
        options: { email: colleague, repository, scopes: readRepository },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['The token is alive', 'Set --email to it'] },
      },
      {
        about: 'the right e-mail, and scopes missing',
        sample: 'api-least',
        options: { email, repository, scopes: `${readRepository},${readPullRequests},${readUser}` },
        expects: { verdict: 'fail', fails: ['scope-missing'], says: ['lacks 2 scopes', readPullRequests, readUser] },
      },
    ],
  },
  {
    id: 'F12',
    date: '2025-08-11',
    symptom: 'A git client adds the account, and then gets 401 from /2.0/user.',
    cause: 'The client sent the API token as Bearer, which was not accepted then.',
    certainty: 'likely',
    url: 'https://github.com/fork-dev/TrackerWin/issues/2569',
    beyond: 'How another client sends the token.',
    runs: [
      {
        about: 'Bearer refused, as it was then: not called dead for sure',
        sample: 'api-full',
        options: { scopes: readUser },
        tweaks: basicOnly,
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['one that needs Basic cannot be told apart', 'Set --email'],
        },
      },
      {
        about: 'Bearer accepted, as it is today',
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
    symptom: 'A valid token is called invalid or expired: Bearer and an empty user name get 401, the e-mail gets 200.',
    cause: 'No e-mail was configured.',
    certainty: 'confirmed',
    url: 'https://github.com/constructorfabric/insight/issues/1887',
    runs: [
      {
        about: 'no e-mail, with the answers of that time',
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        tweaks: basicOnly,
        expects: { verdict: 'fail', fails: ['email-missing'], says: ['cannot be told apart', 'Set --email'] },
      },
      {
        about: 'no e-mail, with the answers of today',
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        expects: { verdict: 'warn', fails: [], others: ['email-missing'], says: ['took the API token as Bearer'] },
      },
      {
        about: 'with the e-mail, at any time',
        sample: 'api-least',
        options: { email, repository, scopes: readRepository },
        tweaks: basicOnly,
        expects: { verdict: 'pass', fails: [], says: ['sent as Basic with the e-mail'] },
      },
    ],
  },
  {
    id: 'F14',
    date: '2026-01-09',
    symptom: 'An application gets 401 from the API with a token that clones.',
    cause: 'It sent Bearer to the API and the user name for access tokens to git; an API token wants others for both.',
    certainty: 'confirmed',
    url: 'https://github.com/AsyncFuncAI/deepwiki-open/issues/444',
    runs: [
      {
        about: 'no e-mail, with the answers of that time',
        sample: 'api-least',
        options: { repository, git: 'clone' },
        tweaks: basicOnly,
        expects: { verdict: 'fail', fails: ['email-missing'], says: ['Set --email'] },
      },
      {
        about: 'with the e-mail, and the user name for git',
        sample: 'api-least',
        options: { email, repository, git: 'clone' },
        expects: { verdict: 'pass', fails: [], says: ['://x-bitbucket-api-token-auth:$TOKEN@'] },
      },
    ],
  },
  {
    id: 'F15',
    date: '2026-01-30',
    symptom: 'Setting a build status and reading a diffstat get 401 with an empty body.',
    cause: 'The user name was kept from the days of app passwords.',
    certainty: 'likely',
    url: 'https://github.com/runatlantis/atlantis/issues/6126',
    runs: [
      {
        about: 'the user name in place of the e-mail',
        sample: 'api-least',
        options: {
          email: userName,
          repository,
          operations:
            'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build\nGET /repositories/{workspace}/{repo_slug}/diffstat/{spec}',
        },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the e-mail of the Atlassian'] },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-least',
        options: {
          email: colleague,
          repository,
          operations:
            'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build\nGET /repositories/{workspace}/{repo_slug}/diffstat/{spec}',
        },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['The token is alive', 'Set --email to it'] },
      },
    ],
  },
  {
    id: 'F16',
    date: '2026-08-12',
    symptom: 'A tool calls the token unusable for want of a scope, although all of its pull-request calls work.',
    cause: 'Its probe asked for /2.0/user, which needs a scope that the job does not.',
    certainty: 'confirmed',
    url: 'https://github.com/pingdotgg/t3code/issues/6290',
    runs: [
      {
        about: 'pull requests alone are declared, with the repository',
        sample: 'api-pullrequests',
        options: { email, repository, scopes: `${readPullRequests},${writePullRequests}` },
        expects: { verdict: 'pass', fails: [], says: ['Verdict: pass'] },
      },
      {
        about: 'pull requests alone are declared, and /2.0/user is all there is to ask',
        sample: 'api-pullrequests',
        options: { email, scopes: `${readPullRequests},${writePullRequests}` },
        expects: { verdict: 'pass', fails: [], says: ['Verdict: pass'] },
      },
      {
        about: 'reading the user is declared too',
        sample: 'api-pullrequests',
        options: { email, repository, scopes: `${readPullRequests},${readUser}` },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: ['lacks 1 scope ', `User data: Read (${readUser})`],
        },
      },
    ],
  },
  {
    id: 'F17',
    date: '2026-06',
    symptom: 'The list of workspaces gets 410.',
    cause: 'The operation was removed (CHANGE-2770).',
    certainty: 'confirmed',
    url: 'https://github.com/aashari/mcp-server-atlassian-bitbucket/issues/230',
    runs: [
      {
        about: 'it is declared',
        sample: 'api-full',
        options: { email, operations: 'GET /2.0/workspaces' },
        expects: { verdict: 'fail', fails: ['operation-removed'], says: ['CHANGE-2770', 'Call GET /user/workspaces'] },
      },
      {
        about: 'an operation is removed that the catalogue still holds',
        sample: 'api-full',
        options: { email, repository, operations: 'GET /repositories/{workspace}/{repo_slug}/forks' },
        faults: [instead(/\/forks\?/, removed)],
        expects: {
          verdict: 'fail',
          fails: ['endpoint-removed'],
          says: ['CHANGE-2770', 'not a fault of the token', 'developer.atlassian.com/cloud/bitbucket/changelog'],
        },
      },
    ],
  },
  {
    id: 'F18',
    date: '2026-04-21',
    symptom: 'Listing repositories across workspaces gets 410 with a link to an announcement.',
    cause: 'The operations across workspaces were removed (CHANGE-2770).',
    certainty: 'confirmed',
    url: 'https://github.com/ktrysmt/go-bitbucket/issues/357',
    runs: [
      {
        about: 'they are declared',
        sample: 'api-full',
        options: { email, operations: 'GET /repositories\nGET /user/permissions/workspaces' },
        expects: {
          verdict: 'fail',
          fails: ['operation-removed', 'operation-removed'],
          says: ['CHANGE-2770', 'GET /repositories/{workspace}'],
        },
      },
      {
        about: 'an operation is removed that the catalogue still holds',
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
    symptom: 'git push gets 410 with the number CHANGE-3222.',
    cause: 'It used an app password.',
    certainty: 'confirmed',
    url: 'https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/',
    runs: [
      {
        about: 'known by its shape, so that nothing is sent',
        sample: 'app-password',
        options: { email, repository, git: 'push' },
        expects: {
          verdict: 'fail',
          fails: ['app-password-removed'],
          says: [createWithScopes, readRepository, writeRepository],
        },
      },
      {
        about: 'known by what git answers, the API being out of reach',
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
    symptom: "A library's tests fail in CI at certain hours of the day.",
    cause: 'They used an app password in the hours in which those were switched off.',
    certainty: 'confirmed',
    url: 'https://github.com/isomorphic-git/isomorphic-git/issues/2364',
    runs: [
      {
        about: 'at any hour',
        sample: 'app-password',
        options: { repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['app-password-removed'], says: ['2026-07-28', createWithScopes] },
      },
    ],
  },
  {
    id: 'F21',
    date: '2026-02-10',
    symptom: 'A client is forbidden (403) to use an API token.',
    cause: 'Never found out; the client may not have known API tokens.',
    certainty: 'open',
    url: 'https://github.com/abapGit/abapGit/issues/7571',
    beyond: 'Whether a client knows API tokens. The bodies of 403 tell the other causes apart, one run each.',
    runs: [
      {
        about: 'the body names scopes',
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
          says: ['admin permission', 'The token itself need not be replaced'],
        },
      },
      {
        about: 'the body speaks of the mechanism',
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
    symptom: 'Reading the permissions on a repository is denied (403); a user interface shows it as not found.',
    cause: 'The operation is for administrators of the workspace; the scopes are fine.',
    certainty: 'confirmed',
    url: 'https://github.com/harness/harness/issues/3683',
    runs: [
      {
        about: 'the operation is declared',
        sample: 'api-viewer',
        options: { email: colleague, operations: 'GET /workspaces/acme/permissions/repositories/web' },
        expects: {
          verdict: 'fail',
          fails: ['permission-missing'],
          says: ['You must have write or admin access', 'admin permission', 'The token itself need not be replaced'],
        },
      },
      {
        about: 'the operation for everybody is declared in its place',
        sample: 'api-viewer',
        options: { email: colleague, operations: 'GET /user/workspaces/acme/permissions/repositories' },
        expects: { verdict: 'pass', fails: [], says: ['Verdict: pass'] },
      },
    ],
  },
  {
    id: 'F23',
    date: '2022-10-29',
    symptom: 'Every call gets 400 with the remark that the Authorization header is invalid.',
    cause: 'The Basic header held the secret alone, without a user name and a colon before it.',
    certainty: 'confirmed',
    url: 'https://github.com/iterative/cml/issues/1245',
    inexpressible:
      'The check makes the Basic pair itself, so a header without a user name cannot leave it. A 400 that comes all the same is shown under F0.',
  },
  {
    id: 'F24',
    date: '2026-02-06',
    symptom: 'A workspace access token gets 401 with either of the user names that git knows.',
    cause: 'Access tokens are for Bearer; only git takes them as Basic.',
    certainty: 'confirmed',
    url: 'https://github.com/apache/devlake/issues/8700',
    runs: [
      {
        about: 'a user name given with the access token',
        sample: 'workspace-access-token',
        options: { email: 'x-token-auth', repository, scopes: 'pullrequest:write' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-ignored'],
          says: ['Drop --email', '"Authorization: Bearer"'],
        },
      },
      {
        about: 'a token whose shape does not tell its kind',
        sample: 'oauth-opaque',
        options: { email, repository, scopes: 'repository:write' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['auth-scheme-rejected'],
          says: ['Drop --email', '"Authorization: Bearer"'],
        },
      },
    ],
  },
  {
    id: 'F25',
    date: '2025-09-12',
    symptom: 'A backup tool fails with an API token.',
    cause: 'It was given the user name instead of the e-mail.',
    certainty: 'confirmed',
    url: 'https://github.com/christianspecht/scm-backup/issues/84',
    runs: [
      {
        about: 'the user name in place of the e-mail',
        sample: 'api-least',
        options: { email: userName, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the e-mail of the Atlassian'] },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-least',
        options: { email: colleague, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['The token is alive', 'Set --email to it'] },
      },
    ],
  },
  {
    id: 'F26',
    date: 'knowledge base',
    symptom: 'A living access token gets 403: the API is not accessible by this authentication mechanism.',
    cause: 'Access tokens are not users and are refused where a user is asked for.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/',
    runs: [
      {
        about: 'the operation is declared',
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
        about: 'the check alone asks for /2.0/user, so it is no fault',
        sample: 'repo-access-token',
        options: { scopes: 'repository' },
        expects: { verdict: 'pass', fails: [], says: ['Verdict: pass'] },
      },
    ],
  },
  {
    id: 'F27',
    date: '2025-08-09',
    symptom: 'A build server cannot load anything with a user name and an API token: 401.',
    cause: 'Its version was made for app passwords, which went with the user name.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bamboo/kb/bitbucket-cloud-repository-configuration-fails-in-bamboo-with-api-tokens/',
    beyond: 'Which version of the server can be given an e-mail.',
    runs: [
      {
        about: 'the user name in place of the e-mail',
        sample: 'api-full',
        options: { email: userName, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-malformed'], says: ['Set --email to the e-mail of the Atlassian'] },
      },
      {
        about: 'the e-mail of somebody else',
        sample: 'api-full',
        options: { email: colleague, repository, git: 'clone' },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['The token is alive', 'Set --email to it'] },
      },
    ],
  },
  {
    id: 'F28',
    date: '2023-08-09',
    symptom: 'A plain Atlassian API token as Bearer gets 401.',
    cause: 'It has no scopes for Bitbucket.',
    certainty: 'confirmed',
    url: 'https://github.com/MunifTanjim/node-bitbucket/issues/135',
    runs: [
      {
        about: 'by Bearer alone, which does not tell it',
        sample: 'api-unscoped',
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['email-missing'],
          says: ['one without Bitbucket scopes', 'cannot be told apart', 'with the e-mail it can name the cause'],
        },
      },
      {
        about: 'with the e-mail',
        sample: 'api-unscoped',
        options: { email, repository, scopes: readRepository },
        expects: { verdict: 'fail', fails: ['token-without-scopes'], says: [createWithScopes, readRepository] },
      },
    ],
  },
  {
    id: 'F29',
    date: 'knowledge base',
    symptom: 'git gets 403, and the API accepts the same token.',
    cause: 'The workspace admits listed IP addresses only, or requires two-step verification.',
    certainty: 'confirmed',
    url: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
    runs: [
      {
        about: 'the IP address is not listed',
        sample: 'api-full',
        options: { email, repository, git: 'clone' },
        faults: [gitSays('To access this repository, an admin must whitelist your IP.')],
        expects: {
          verdict: 'fail',
          fails: ['ip-not-allowed'],
          says: ['not a fault of the token', 'Ask a workspace administrator to add the address'],
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
    symptom: 'A tool that was given a token alone reads public repositories and finds no private ones.',
    cause: 'It ignored a token without a user name, and asked as nobody.',
    certainty: 'confirmed',
    url: 'https://github.com/backstage/backstage/issues/35566',
    beyond: 'How another tool sends the token.',
    runs: [
      {
        about: 'the token alone, which most tools cannot use',
        sample: 'api-least',
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['email-missing'],
          says: ['Most tools send it as Basic with the e-mail of its owner and fail without', 'Set --email'],
        },
      },
      {
        about: 'a public repository, answered as to nobody',
        sample: 'api-least',
        options: { repository: 'acme/handbook', scopes: readRepository },
        faults: [{ kind: 'anonymous' }],
        expects: {
          verdict: 'fail',
          fails: ['token-not-received'],
          says: ['the token did not arrive or was ignored', 'A public resource answers everybody'],
        },
      },
    ],
  },
];
