import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { UrlProblem } from '../bitbucket/operation-parser.ts';
import { aKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { message } from './message.ts';
import { labelled, quoteUserText } from './text.ts';
import { callersText } from './tool-text.ts';

const changelog = 'https://developer.atlassian.com/cloud/bitbucket/changelog';

/** What is wrong with operations, by their addresses and kinds of token. */
export const operationMessages = {
  'operation-unknown': message<'operation-unknown'>({
    when: "A declared operation isn't in the catalog. It is a failure if there is a similar operation. Otherwise, the verdict is unknown, because the API may have operations that are newer than the catalog.",
    example: {
      text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
      nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
      date: '2026-10-01',
    },
    words: ({ text, nearest, date }) => ({
      subject: text,
      title: "A declared operation isn't in the REST API",
      cause: `The catalog of ${date} has no operation ${quoteUserText(text)}.`,
      remedy:
        nearest.length > 0
          ? [`Use ${list(nearest, 'or')} instead, in the declaration and in the job.`]
          : [
              'Compare the method and path with the reference: https://developer.atlassian.com/cloud/bitbucket/rest/',
              'If the operation is newer than the catalog, declare the scopes that it needs instead.',
            ],
    }),
  }),
  'operation-deprecated': message<'operation-deprecated'>({
    when: 'A declared operation works, but is deprecated.',
    example: {
      text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
      until: '2027-01-31',
      replacement: [],
    },
    words: ({ text, since, until, replacement, requiredBy }) => ({
      subject: text,
      title: 'A declared operation is deprecated',
      cause: `${quoteUserText(text)} ${since === undefined ? 'is deprecated' : `has been deprecated since ${since}`}. ${
        until === undefined ? 'No removal date is announced.' : `It will be removed on ${until}.`
      }${callersText(requiredBy)}`,
      remedy:
        replacement.length > 0
          ? [`Call ${list(replacement, 'or')} instead.`]
          : ['Plan to stop using it, because no replacement is announced.', `Watch the changelog: ${changelog}`],
    }),
  }),
  'operation-removed': message<'operation-removed'>({
    when: 'Bitbucket removed a declared operation.',
    example: {
      text: 'GET /workspaces',
      since: '2026-04-14',
      change: 'CHANGE-2770',
      replacement: ['GET /user/workspaces'],
    },
    words: ({ text, since, change, replacement, requiredBy }) => ({
      subject: text,
      title: 'A declared operation was removed from the REST API',
      cause: `Bitbucket removed ${quoteUserText(text)} on ${since}${change === undefined ? '' : ` (${change})`}. It doesn't work with any token.${callersText(requiredBy)}`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : "Change the job so that it doesn't need the operation. There is no replacement.",
        ...(change === undefined ? [] : [`See ${changelog}#${change}.`]),
      ],
    }),
  }),
  'operation-wrong-token-kind': message<'operation-wrong-token-kind'>({
    when: "The API specification doesn't list a declared operation for this kind of credential.",
    example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
    words: ({ text, kind, listed, isForbidden, requiredBy }) => ({
      subject: text,
      title: "A declared operation isn't available for this kind of token",
      cause: `${
        isForbidden
          ? `According to Bitbucket's documentation, ${pluralOfKind(kind)} can't use ${quoteUserText(text)}, no matter which scopes they have.`
          : `The API specification doesn't list ${quoteUserText(text)} for ${pluralOfKind(kind)}. Bitbucket may reject the request.`
      }${callersText(requiredBy)}`,
      remedy: [
        listed.length === 0
          ? "Change the job so that it doesn't need the operation."
          : `Use a credential that supports the operation: ${list(listed.map(aKind), 'or')}.`,
      ],
    }),
  }),
  'scope-not-for-kind': message<'scope-not-for-kind'>({
    when: "This kind of token can't have a declared scope.",
    example: {
      scopes: ['snippet'],
      kind: 'repository-access-token',
      texts: ['snippet'],
      holders: ['api-token', 'oauth-token'],
    },
    words: ({ scopes, kind, texts, holders }) => ({
      subject: scopes.join(', '),
      title: `${aKind(kind).replace(/^a/, 'A')} can't have a declared scope`,
      cause: `You can't create ${aKind(kind)} with ${labelled(scopes)}.`,
      remedy:
        holders.length > 0
          ? [`Use ${list(holders.map(aKind), 'or')} for this job, or remove ${list(texts)} from the declaration.`]
          : [`Remove ${list(texts)} from the declaration, because no kind of token can have all of its scopes.`],
    }),
  }),
  'operation-url-wrong': message<'operation-url-wrong'>({
    when: "The URL of a declared operation can't work with any token: it is missing `/2.0`, has another host or API version, or has a token in its query string.",
    example: {
      text: 'POST https://api.bitbucket.org/repositories/acme/web/pullrequests',
      problem: 'no-version',
      kind: 'api-token',
      write: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
    },
    words: ({ text, problem, kind, write }) => {
      const [method = '', path] = write?.split(' ') ?? [];
      const call =
        path === undefined
          ? 'a URL that starts with https://api.bitbucket.org/2.0'
          : `${method} https://api.bitbucket.org/2.0${path}`;
      const { title, cause, step } = urlProblems[problem];
      return {
        subject: text,
        title,
        cause: `${quoteUserText(text)} ${cause}`,
        remedy: step(call, kind),
      };
    },
  }),
};

/** What is wrong with an address, and what to do in the job's own call. */
const urlProblems: Readonly<
  Record<
    UrlProblem,
    {
      readonly title: string;
      readonly cause: string;
      readonly step: (call: string, kind: CredentialKind) => readonly string[];
    }
  >
> = {
  'no-version': {
    title: 'The URL of a declared operation is missing /2.0',
    cause:
      'has no /2.0 in its path. Bitbucket rejects such a request with 403 "Forbidden", no matter which token it contains.',
    step: (call) => [`Change the call in the job to ${call}, and check the new call.`],
  },
  'web-host': {
    title: 'A declared operation has a host that rejects tokens',
    cause:
      'has the host of the website. Since 2026-05-04, requests with a token must use api.bitbucket.org (CHANGE-3052).',
    step: (call) => [`Change the call in the job to ${call}, and check the new call.`],
  },
  'web-page': {
    title: "A declared operation isn't in the REST API",
    cause: "is a page of the website. The REST API doesn't have it, and no list of scopes includes it.",
    step: () => [
      'Remove it, because no check is possible.',
      'To read files with a token, call GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}.',
    ],
  },
  'version-1': {
    title: 'A declared operation uses version 1.0 of the API',
    cause: 'uses version 1.0 of the API, which only has groups, group privileges, and invitations left.',
    step: () => ['Find the operation in version 2.0: https://developer.atlassian.com/cloud/bitbucket/rest/.'],
  },
  groups: {
    title: "Group management requires a scope that API tokens can't have",
    cause: "uses version 1.0 of the API and requires the scope account:write. API tokens can't have this scope.",
    step: (_, kind) => [
      kind === 'oauth-token'
        ? "Check that the OAuth consumer has the scope account:write. Token Preflight can't verify it."
        : 'Use an OAuth consumer with the scope account:write, or manage groups in your Atlassian organization.',
      'To give a group access to a repository, call PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}.',
    ],
  },
  teams: {
    title: 'A declared operation uses the old teams API',
    cause: 'uses the old teams API. The API specification no longer lists it.',
    step: () => [
      'Use an operation of the workspace instead: its path starts with /workspaces/{workspace} or /repositories/{workspace}.',
    ],
  },
  'query-token': {
    title: 'A declared operation has a token in its query string',
    cause:
      'has access_token in its query string. Since 2026-05-04, Bitbucket rejects tokens in the query string (CHANGE-3052).',
    step: (call) => [`Send the token in the Authorization header, and call ${call}.`],
  },
};
