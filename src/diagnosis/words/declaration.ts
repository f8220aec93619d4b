import type { OptionError as OptionFault } from '../../config/options.ts';
import { aKind, type CredentialKind, nameOfKind } from '../../credential/kinds.ts';
import { labelled, list, quoted, row } from './speech.ts';

/** What is wrong with the declaration itself. Nothing is sent when one of these fails. */
export const declarationFindings = {
  'option-invalid': row<OptionFault>({
    severity: 'fail',
    when: 'An option has no legal value. All such faults are reported in one run.',
    example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
    words: ({ option: given, problem, step }, say) => {
      // Operations are looked at where nobody knows how the host calls them.
      const operations = say.entry?.placed('operations') ?? say.option('operations');
      const option = given === 'operations' ? operations : given;
      return {
        subject: option,
        title: `${option} ${step === undefined ? 'cannot be used as it is written' : 'is not in order'}`,
        cause: `${option} ${problem}`,
        remedy: [step ?? `Correct ${option}.`],
      };
    },
  }),
  'scope-unrecognised': row<{ text: string; nearest: readonly string[] }>({
    severity: 'fail',
    when: 'A declared scope exists neither among those of API tokens nor among those of access tokens and OAuth.',
    example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
    words: ({ text, nearest }) => ({
      subject: text,
      title: 'A declared scope does not exist',
      cause: `Bitbucket has no scope ${quoted(text)}, neither for API tokens nor for access tokens and OAuth.`,
      remedy:
        nearest.length > 0
          ? [`Write ${list(nearest, 'or')} instead.`]
          : ['Look the scope up in the list of scopes in the documentation, or copy its label from the token page.'],
    }),
  }),
  'scope-retired': row<{ text: string; known: string }>({
    severity: 'warn',
    when: 'A declared scope is one that no operation uses. It is not required of the token.',
    example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
    words: ({ text, known }) => ({
      subject: text,
      title: 'A declared scope is of no use any more',
      cause: `${known} The token is not asked for ${quoted(text)}.`,
      remedy: [`Drop ${quoted(text)} from the declaration.`],
    }),
  }),
  'operation-unrecognised': row<{ text: string; nearest: readonly string[]; date: string }>({
    severity: 'fail',
    when: 'A declared operation does not stand in the catalogue. It fails with a near match at hand; without one the verdict is unknown, since the catalogue may be older than the API.',
    example: {
      text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
      nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
      date: '2026-10-01',
    },
    words: ({ text, nearest, date }) => ({
      subject: text,
      title: 'A declared operation is not in the REST API',
      cause: `The catalogue of ${date} holds no operation ${quoted(text)}.`,
      remedy:
        nearest.length > 0
          ? [`Write ${list(nearest, 'or')} instead, in the declaration and in the call that the job makes.`]
          : [
              'Compare method and path with https://developer.atlassian.com/cloud/bitbucket/rest/.',
              'If the operation is newer than the catalogue, declare the scopes that it needs instead.',
            ],
    }),
  }),
  'operation-deprecated': row<{
    text: string;
    since?: string;
    until?: string;
    replacement: readonly string[];
  }>({
    severity: 'warn',
    when: 'A declared operation still works, but is announced to go.',
    example: {
      text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
      until: '2027-01-31',
      replacement: [],
    },
    words: ({ text, since, until, replacement }) => ({
      subject: text,
      title: 'A declared operation is going to be removed',
      cause: `Bitbucket marks ${quoted(text)} as deprecated${since === undefined ? '' : ` since ${since}`}${
        until === undefined ? ', without naming the day of its end' : ` and removes it on ${until}`
      }.`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : 'Plan to do without it: no replacement is named. Watch https://developer.atlassian.com/cloud/bitbucket/changelog.',
      ],
    }),
  }),
  'operation-removed': row<{ text: string; since: string; change?: string; replacement: readonly string[] }>({
    severity: 'fail',
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
      cause: `Bitbucket removed ${quoted(text)} on ${since}${change === undefined ? '' : ` (${change})`}. No token can call it.`,
      remedy: [
        replacement.length > 0
          ? `Call ${list(replacement, 'or')} instead.`
          : 'Change the job to do without it: there is no replacement.',
      ],
    }),
  }),
  'operation-needs-other-credential': row<{ text: string; kind: CredentialKind; listed: string }>({
    severity: 'warn',
    when: 'The specification does not list a declared operation for this kind of credential.',
    example: { text: 'GET /user', kind: 'repository-access-token', listed: 'API tokens and OAuth tokens' },
    words: ({ text, kind, listed }) => ({
      subject: text,
      title: 'A declared operation is not meant for this kind of token',
      cause: `The API's specification does not offer ${quoted(text)} to ${aKind(kind)}; it may be refused.`,
      remedy: [listed === '' ? 'Do without the operation.' : `Use a credential that it is listed for: ${listed}.`],
    }),
  }),
  'scope-not-for-kind': row<{
    scopes: readonly string[];
    kind: CredentialKind;
    /** What asks for them, as it is written. */
    texts: readonly string[];
    /** The kinds that can be given all that is declared. */
    holders: readonly CredentialKind[];
  }>({
    severity: 'fail',
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
};
