import type { UrlProblem } from '../bitbucket/operation-text.ts';
import { aKind, type CredentialKind, nameOfKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { message } from './message.ts';
import { labelled, quoteUserText } from './text.ts';

/** What is wrong with the declaration itself. Nothing is sent when one of these fails. */
export const configurationMessages = {
  'option-invalid': message<'option-invalid'>({
    when: 'An option has no legal value. All such faults are reported in one run.',
    example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
    words: ({ option: given, item, problem, step }, names) => {
      // Operations are looked at where nobody knows how the host calls them.
      const operations = names.entry?.placed('operations') ?? names.option('operations');
      const option = given === 'operations' ? operations : given;
      return {
        subject: option,
        title: `${option} ${step === undefined ? 'cannot be used as it is written' : 'is not in order'}`,
        cause: `${option} ${item === undefined ? problem : `holds ${quoteUserText(item)}: ${problem}`}`,
        remedy: [step ?? `Correct ${option}.`],
      };
    },
  }),
  'scope-unknown': message<'scope-unknown'>({
    when: 'A declared scope exists neither among those of API tokens nor among those of access tokens and OAuth.',
    example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
    words: ({ text, nearest }) => ({
      subject: text,
      title: 'A declared scope does not exist',
      cause: `Bitbucket has no scope ${quoteUserText(text)}, neither for API tokens nor for access tokens and OAuth.`,
      remedy:
        nearest.length > 0
          ? [`Write ${list(nearest, 'or')} instead.`]
          : ['Look the scope up in the list of scopes in the documentation, or copy its label from the token page.'],
    }),
  }),
  'scope-unused': message<'scope-unused'>({
    when: 'A declared scope is one that no operation uses. It is not required of the token.',
    example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
    words: ({ text, known }) => ({
      subject: text,
      title: 'A declared scope is of no use any more',
      cause: `${known} The token is not asked for ${quoteUserText(text)}.`,
      remedy: [`Drop ${quoteUserText(text)} from the declaration.`],
    }),
  }),
  'operation-unknown': message<'operation-unknown'>({
    when: 'A declared operation does not stand in the catalogue. It fails with a near match at hand; without one the verdict is unknown, since the catalogue may be older than the API.',
    example: {
      text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
      nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
      date: '2026-10-01',
    },
    words: ({ text, nearest, date }) => ({
      subject: text,
      title: 'A declared operation is not in the REST API',
      cause: `The catalogue of ${date} holds no operation ${quoteUserText(text)}.`,
      remedy:
        nearest.length > 0
          ? [`Write ${list(nearest, 'or')} instead, in the declaration and in the call that the job makes.`]
          : [
              'Compare method and path with https://developer.atlassian.com/cloud/bitbucket/rest/.',
              'If the operation is newer than the catalogue, declare the scopes that it needs instead.',
            ],
    }),
  }),
  'operation-deprecated': message<'operation-deprecated'>({
    when: 'A declared operation still works, but is announced to go.',
    example: {
      text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
      until: '2027-01-31',
      replacement: [],
    },
    words: ({ text, since, until, replacement }) => ({
      subject: text,
      title: 'A declared operation is going to be removed',
      cause: `Bitbucket marks ${quoteUserText(text)} as deprecated${since === undefined ? '' : ` since ${since}`}${
        until === undefined ? ', without naming the day of its end' : ` and removes it on ${until}`
      }.`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : 'Plan to do without it: no replacement is named. Watch https://developer.atlassian.com/cloud/bitbucket/changelog.',
      ],
    }),
  }),
  'operation-removed': message<'operation-removed'>({
    when: 'A declared operation was removed by Bitbucket.',
    example: {
      text: 'GET /workspaces',
      since: '2026-04-14',
      change: 'CHANGE-2770',
      replacement: ['GET /user/workspaces'],
    },
    words: ({ text, since, change, replacement }) => ({
      subject: text,
      title: 'A declared operation was removed from the REST API',
      cause: `Bitbucket removed ${quoteUserText(text)} on ${since}${change === undefined ? '' : ` (${change})`}. No token can call it.`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : 'Change the job to do without it: there is no replacement.',
      ],
    }),
  }),
  'operation-wrong-token-kind': message<'operation-wrong-token-kind'>({
    when: 'The specification does not list a declared operation for this kind of credential.',
    example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
    words: ({ text, kind, listed, isForbidden }) => ({
      subject: text,
      title: 'A declared operation is not meant for this kind of token',
      cause: isForbidden
        ? `Bitbucket's documentation rules out ${quoteUserText(text)} with ${aKind(kind)}, whatever its scopes.`
        : `The API's specification does not offer ${quoteUserText(text)} to ${aKind(kind)}; it may be refused.`,
      remedy: [
        listed.length === 0
          ? 'Do without the operation.'
          : `Use a credential that it is listed for: ${list(listed.map(pluralOfKind))}.`,
      ],
    }),
  }),
  'scope-not-for-kind': message<'scope-not-for-kind'>({
    when: 'This kind of token can never hold a declared scope.',
    example: {
      scopes: ['snippet'],
      kind: 'repository-access-token',
      texts: ['snippet'],
      holders: ['api-token', 'oauth-token'],
    },
    words: ({ scopes, kind, texts, holders }) => ({
      subject: scopes.join(', '),
      title: `${aKind(kind).replace(/^a/, 'A')} cannot hold a declared scope`,
      cause: `No ${nameOfKind(kind)} can be given ${labelled(scopes)}, so this one does not have ${scopes.length === 1 ? 'it' : 'them'} either.`,
      remedy: [
        holders.length > 0
          ? `Use ${list(holders.map(aKind), 'or')} for this job, or drop ${list(texts)} from the declaration.`
          : `Drop ${list(texts)} from the declaration: no kind of token can be given all that it asks for.`,
      ],
    }),
  }),
  'operation-url-wrong': message<'operation-url-wrong'>({
    when: 'No token works at the address of a declared operation: the URL lacks `/2.0`, leads to another host or version, or has a token in its query.',
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
          ? 'an address below https://api.bitbucket.org/2.0'
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
    title: 'The URL of a declared operation lacks /2.0',
    cause: 'has no /2.0 in its path. Bitbucket answers such a call with 403 "Forbidden", whatever the token.',
    step: (call) => [`Change the call in the job and the declaration to ${call}.`],
  },
  'web-host': {
    title: 'A declared operation is on a host that refuses tokens',
    cause: "is on the website's host. Calls with a token must go to api.bitbucket.org since 2026-05-04 (CHANGE-3052).",
    step: (call) => [`Change the call in the job and the declaration to ${call}.`],
  },
  'version-1': {
    title: 'A declared operation is in version 1.0 of the API',
    cause: 'is in version 1.0 of the API. Only groups, group privileges, and invitations are left of it.',
    step: () => ['Find the operation in version 2.0: https://developer.atlassian.com/cloud/bitbucket/rest/.'],
  },
  groups: {
    title: 'Group management needs a scope that API tokens cannot have',
    cause: 'is what is left of version 1.0 of the API. It needs the scope account:write, which no API token can have.',
    step: (_, kind) => [
      kind === 'oauth-token'
        ? 'Check that the OAuth consumer has the scope account:write. This check cannot verify it.'
        : 'Group management cannot move to an API token. Use an OAuth consumer with the scope account:write, or manage groups in the Atlassian organization.',
      'To give a group access to a repository, call PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}.',
    ],
  },
  teams: {
    title: 'A declared operation is in the old teams API',
    cause: 'is in the old teams API, which workspaces replaced. The specification no longer lists it.',
    step: () => [
      'Call the operation of the workspace instead, below /workspaces/{workspace} or /repositories/{workspace}.',
    ],
  },
  'query-token': {
    title: 'A declared operation has a token in its query',
    cause:
      'is called with access_token in its query. Bitbucket refuses tokens in the query since 2026-05-04 (CHANGE-3052).',
    step: (call) => [`Send the token in the Authorization header, and call ${call}.`],
  },
};
