import type { Endpoint } from '../bitbucket/endpoints.ts';
import { aKind, isAccessToken } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { formatOption } from './host-names.ts';
import { message } from './message.ts';
import { proxyStep } from './rejection.ts';
import { labelled, quoteServerText, quoteUserText } from './text.ts';

/**
 * Where an account is given access.
 * https://support.atlassian.com/bitbucket-cloud/docs/grant-repository-access-to-users-and-groups/
 */
const accessPage: Readonly<Record<Endpoint['resource'], string>> = {
  repository: ': repository settings, "Repository permissions"',
  project: ': project settings, "Project permissions"',
  workspace: ': workspace settings, "User groups"',
  user: '',
};

const permissionGaps = {
  'not-listed': "Bitbucket lists no explicit permission for the account, so it couldn't be verified.",
  refused: "Bitbucket refused to list the permissions of the account, so it couldn't be verified.",
  'not-asked': "It isn't allowed to read the permissions of its account, so they couldn't be verified.",
  unreachable: "Bitbucket didn't return the permissions of the account, so they couldn't be verified.",
} as const;

/** What Bitbucket answered about what the job wants to reach, and whether this token may. */
export const resourceMessages = {
  'permission-missing': message<'permission-missing'>({
    when: 'Bitbucket answered 403 although the scope is there: the account, or the access token, lacks the permission.',
    example: {
      requests: ['GET /2.0/repositories/acme/web/hooks'],
      kind: 'api-token',
      permission: 'admin',
      resource: 'repository',
      message: 'Access denied. You must have write or admin access.',
    },
    words: ({ requests, kind, permission, resource, message = '', held }) => ({
      subject: requests.join(', '),
      title: held === undefined ? 'Bitbucket denies access: a permission is missing' : 'The account lacks a permission',
      cause:
        held === undefined
          ? `Bitbucket refused ${list(requests)} (403): ${quoteServerText(message)} A scope limits what a token may do; the permission is the ${
              isAccessToken(kind) ? "token's own" : "account's own"
            } right on the repository, project or workspace, and both are needed.`
          : `${list(requests)} needs ${permission} permission on the ${resource}. The account that owns the token has ${held} permission. The scope is granted, but both are needed.`,
      remedy: [
        isAccessToken(kind)
          ? 'Check that the access token belongs to this repository, project or workspace.'
          : `Give the account that owns the token ${permission === undefined ? 'the permission it needs' : `${permission} permission`}${accessPage[resource]}.`,
        'Run the check again. The token itself need not be replaced.',
      ],
    }),
  }),
  'permission-unverified': message<'permission-unverified'>({
    when: 'The scope for a write is granted, and Bitbucket did not show whether the account has the permission.',
    example: {
      operations: ['POST /repositories/acme/web/refs/branches'],
      gap: 'not-listed',
      scopes: ['read:repository:bitbucket'],
    },
    words: ({ operations, gap, scopes }) => ({
      subject: operations.join(', '),
      title: 'Scope granted, permission not checked',
      cause: `The token has the scopes for ${list(operations)}. ${permissionGaps[gap]}`,
      remedy: [
        gap === 'not-asked'
          ? `To let the check ask for the permission, create a token that also has ${labelled(scopes)}.`
          : 'Check the permission of the account that owns the token in the repository or workspace settings.',
      ],
    }),
  }),
  'resource-not-found': message<'resource-not-found'>({
    when: 'A declared workspace, repository or project, or what a declared scope or operation reads in it, was answered with 404.',
    example: {
      resource: 'repository acme/wbe',
      kind: 'api-token',
      hidden: 'whole',
      by: 'GET /2.0/repositories/acme/wbe',
      option: 'repository',
      isAccepted: true,
    },
    words: ({ resource, kind, hidden, by, detail, option, isAccepted, named }, names) => {
      const answer = `${by} was answered with 404${detail === undefined ? '' : ` (${quoteServerText(detail)})`}`;
      const part = 'the feature is switched off in its settings, or what the path names is not there';
      if (named !== undefined) {
        const { parameter, value } = named;
        return {
          subject: resource,
          title: 'What a declared operation names does not exist',
          cause: `${answer}${resource === 'user' ? '' : `, while the ${resource} is visible`}. It has no {${parameter}} ${quoteUserText(value)}.`,
          remedy: [
            `Correct ${quoteUserText(value)} in the declaration.`,
            `If the job learns the value only when it runs, write {${parameter}} in its place.`,
          ],
        };
      }
      if (hidden === 'part') {
        return {
          subject: resource,
          title: 'A feature that the job needs is not there',
          cause: `${answer}${resource === 'user' ? '' : `, while the ${resource} itself is there`}. Most likely ${part}.`,
          remedy: ['Switch the feature on in the settings, or drop what needs it from the declaration.'],
        };
      }
      const place = resource.split(' ')[0];
      const ways = [
        `the name of the ${resource} is misspelt`,
        isAccessToken(kind)
          ? 'the access token belongs to another repository, project or workspace'
          : 'the account that owns the token has no access to it',
        ...(hidden === 'either' ? [part] : []),
        ...(isAccepted ? [] : ['the token did not arrive: nothing in the answer shows that it was seen']),
      ];
      return {
        subject: resource,
        title: `The ${place}${hidden === 'either' ? ' or a part of it' : ''} cannot be seen with this token`,
        cause: `${answer}. Either ${ways.join(', or ')}.${detail === undefined ? ' Bitbucket gives the same answer for each.' : ''}`,
        remedy: [
          `Compare the ${resource} with the address bar of the browser.`,
          isAccessToken(kind)
            ? 'Check in whose settings the access token was created: it works there only.'
            : 'Open it in a browser, signed in as the owner of the token; if it is not shown, ask an administrator for access.',
          ...(hidden === 'either'
            ? ['If it is shown, switch the feature on in its settings, or drop what needs it from the declaration.']
            : []),
          ...(option === undefined ? [] : [`Correct ${formatOption(option, names)} if it was renamed or moved.`]),
          ...(isAccepted ? [] : [proxyStep]),
        ],
      };
    },
  }),
  'resource-unverified': message<'resource-unverified'>({
    when: 'No response showed whether the token can see a configured workspace, project, or repository.',
    example: { resource: 'project WEB', option: 'project' },
    words: ({ resource, option }, names) => ({
      subject: resource,
      title: `The ${resource} was not verified`,
      cause: `No request that this check may send shows whether the token can see the ${resource}. A misspelled name would not be noticed.`,
      remedy: [`Check the spelling of ${formatOption(option, names)}, or add a scope or an operation that reads it.`],
    }),
  }),
  'token-kind-rejected': message<'token-kind-rejected'>({
    when: 'Bitbucket answered something declared with "not accessible by this authentication mechanism". The token is valid, but of the wrong kind.',
    example: { requests: ['GET /2.0/user'], kind: 'repository-access-token' },
    words: ({ requests, kind }) => ({
      subject: requests.join(', '),
      title: 'This kind of token is not accepted there',
      cause: `The token is valid, but Bitbucket does not take ${aKind(kind)} for ${list(requests)}.`,
      remedy: [
        isAccessToken(kind)
          ? 'Use an API token of a user account: an access token is not a user.'
          : 'Use another kind of credential for this operation.',
      ],
    }),
  }),
  'endpoint-removed': message<'endpoint-removed'>({
    when: 'Bitbucket answered a declared operation with 410 and a change number.',
    example: {
      requests: ['GET /2.0/workspaces'],
      change: 'CHANGE-2770',
      announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
    },
    words: ({ requests, change, announcement }) => ({
      subject: requests.join(', '),
      title: `Bitbucket removed a declared operation (${change})`,
      cause: `Bitbucket answered ${list(requests)} with 410: removed by ${change}. That is not a fault of the token.`,
      remedy: [
        `Read ${announcement ?? `the entry ${change} in https://developer.atlassian.com/cloud/bitbucket/changelog`} for what replaces it.`,
      ],
    }),
  }),
  'api-url-wrong': message<'api-url-wrong'>({
    when: 'Bitbucket answered 403 "Forbidden" without any detail, or 404 "There is no API hosted at this URL": the base of the API is wrong.',
    example: { url: 'https://api.bitbucket.org' },
    words: ({ url }, names) => ({
      subject: names.option('api-url'),
      title: 'There is no API at the given address',
      cause: `At ${quoteUserText(url)} Bitbucket hosts no REST API. The address of the API ends in /2.0.`,
      remedy: [`Drop ${formatOption('api-url', names)}, or set it to https://api.bitbucket.org/2.0.`],
    }),
  }),
  'endpoint-deprecated': message<'endpoint-deprecated'>({
    when: 'The response to a declared operation says that Bitbucket is going to remove it: it has a `Deprecation` or `Sunset` header, or a `Link` with `rel="deprecation"`.',
    example: {
      requests: ['GET /2.0/repositories/acme/web/pullrequests'],
      since: '2026-08-20',
      until: '2027-05-31',
      change: 'CHANGE-3222',
      link: 'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222',
    },
    words: ({ requests, since, until, change, link }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket is going to remove a declared operation',
      cause: `The response to ${list(requests)} marks the operation as deprecated${since === undefined ? '' : ` since ${since}`}${
        change === undefined ? '' : ` (${change})`
      }${until === undefined ? '. It names no day of removal' : ` and names ${until} as the day of removal`}.`,
      remedy: [
        `Look up the replacement in ${link ?? 'https://developer.atlassian.com/cloud/bitbucket/changelog'} and change the call${
          until === undefined ? '' : ` before ${until}`
        }.`,
      ],
    }),
  }),
};
