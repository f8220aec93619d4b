import { aKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { message } from './message.ts';
import { labelled, quoteUserText } from './text.ts';

/** What is wrong with the declaration itself. If one of these fails, no request is sent. */
export const configurationMessages = {
  'option-invalid': message<'option-invalid'>({
    when: 'The value of an option is invalid. A run reports all invalid options.',
    example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
    words: ({ option: given, item, problem, step }, names) => {
      // Operations are checked where the host's name for them isn't known.
      const operations = names.entry?.placed('operations') ?? names.option('operations');
      const option = given === 'operations' ? operations : given;
      return {
        subject: option,
        title: `Invalid configuration: ${option}`,
        cause:
          item === undefined
            ? `${option} ${problem}`
            : `${quoteUserText(item)} in ${option} is invalid: ${problem.replace(/\.?$/, '.')}`,
        remedy: [step ?? `Correct ${option}.`],
      };
    },
  }),
  'scope-unknown': message<'scope-unknown'>({
    when: "A declared scope doesn't exist for API tokens, access tokens, or OAuth.",
    example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
    words: ({ text, nearest }) => ({
      subject: text,
      title: "A declared scope doesn't exist",
      cause: `Bitbucket has no scope ${quoteUserText(text)} for API tokens, access tokens, or OAuth.`,
      remedy:
        nearest.length > 0
          ? [`Use ${list(nearest, 'or')} instead.`]
          : ['Look up the scope in the documentation, or copy its label from the token page.'],
    }),
  }),
  'scope-unused': message<'scope-unused'>({
    when: "No API operation uses a declared scope, so it isn't checked.",
    example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
    words: ({ text, known }) => ({
      subject: text,
      title: 'A declared scope is unused',
      cause: `${known} ${quoteUserText(text)} isn't checked.`,
      remedy: [`Remove ${quoteUserText(text)} from the declaration.`],
    }),
  }),
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
    words: ({ text, since, until, replacement }) => ({
      subject: text,
      title: 'A declared operation is deprecated',
      cause: `${quoteUserText(text)} ${since === undefined ? 'is deprecated' : `has been deprecated since ${since}`}. ${
        until === undefined ? 'No removal date is announced.' : `It will be removed on ${until}.`
      }`,
      remedy:
        replacement.length > 0
          ? [`Call ${list(replacement, 'or')} instead.`]
          : [
              'Plan to stop using it, because no replacement is announced.',
              'Watch the changelog: https://developer.atlassian.com/cloud/bitbucket/changelog',
            ],
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
    words: ({ text, since, change, replacement }) => ({
      subject: text,
      title: 'A declared operation was removed from the REST API',
      cause: `Bitbucket removed ${quoteUserText(text)} on ${since}${change === undefined ? '' : ` (${change})`}. It doesn't work with any token.`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : "Change the job so that it doesn't need the operation. There is no replacement.",
      ],
    }),
  }),
  'operation-wrong-token-kind': message<'operation-wrong-token-kind'>({
    when: "The API specification doesn't list a declared operation for this kind of credential.",
    example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
    words: ({ text, kind, listed }) => ({
      subject: text,
      title: "A declared operation isn't available for this kind of token",
      cause: `The API specification doesn't list ${quoteUserText(text)} for ${pluralOfKind(kind)}. Bitbucket may reject the request.`,
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
};
