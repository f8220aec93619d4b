import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { Endpoint } from '../bitbucket/endpoint.ts';
import type { FindingFacts } from '../check/finding-facts.ts';
import { aKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import type { HostNames } from './host-names.ts';
import { againStep, formatOption } from './host-texts.ts';
import { message, type Words } from './message.ts';
import { proxyStep } from './rejection.ts';
import { labelled, quoteServerText, quoteUserText } from './text.ts';

/**
 * Where an account gets access.
 * https://support.atlassian.com/bitbucket-cloud/docs/grant-repository-access-to-users-and-groups/
 */
const accessPage: Readonly<Record<Endpoint['resource'], string>> = {
  repository: 'In Repository settings > Repository permissions, give',
  project: 'In Project settings > Project permissions, give',
  workspace: 'In Workspace settings > User groups, give',
  user: 'Give',
};

const permissionGaps = {
  'not-listed':
    'Bitbucket lists no explicit permission for the account. It may have one through a group or the workspace.',
  refused: 'Bitbucket rejected the request for the permission of the account.',
  'not-asked': "The permission of the account wasn't requested, because the token doesn't have the scope for it.",
  unreachable: "Bitbucket didn't return the permission of the account.",
} as const;

/** What to use in place of a kind of token that was refused. */
function otherKindSteps(
  kind: CredentialKind,
  others: readonly CredentialKind[],
  scopes: readonly string[],
): readonly string[] {
  if (isAccessToken(kind)) return ["Use an API token of a user account instead, because an access token isn't a user."];
  if (others.length === 0) return ['Use another kind of credential for this operation.'];
  const isScoped = scopes.length > 0 && !others.includes('api-token');
  return [`Use ${list(others.map(aKind), 'or')}${isScoped ? ` with ${labelled(scopes)}` : ''} for this operation.`];
}

/** What Bitbucket returned about the resources that the job needs, and whether this token may use them. */
export const resourceMessages = {
  'permission-missing': message<'permission-missing'>({
    when: 'Bitbucket returned 403 although the scope is granted. The account, or the access token, is missing the permission.',
    example: {
      requests: ['GET /2.0/repositories/acme/web/hooks'],
      kind: 'api-token',
      permission: 'admin',
      resource: 'repository',
      message: 'Access denied. You must have write or admin access.',
    },
    words: (facts, names) => (facts.isUnclear ? unclearRefusal(facts) : permissionWords(facts, names)),
  }),
  'permission-unverified': message<'permission-unverified'>({
    when: "A write's scope is granted, but Bitbucket didn't show whether the account has the permission.",
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
    when: 'Bitbucket returned 404 for a declared workspace, repository, or project, or for something in it that a declared scope or operation reads.',
    example: {
      resource: 'repository acme/wbe',
      kind: 'api-token',
      hidden: 'whole',
      by: 'GET /2.0/repositories/acme/wbe',
      option: 'repository',
      isAccepted: true,
    },
    words: (facts, names) => {
      const { resource, hidden, by, detail, named, status = 404 } = facts;
      const response = `${by} returned ${status}${detail === undefined ? '' : ` (${quoteServerText(detail)})`}`;
      if (named !== undefined) {
        const { parameter, value, isFeature } = named;
        return {
          subject: resource,
          title: "A declared operation contains an ID or name that doesn't exist",
          cause: `${response}${resource === 'user' ? '' : `, although the ${resource} is visible`}. {${parameter}} ${quoteUserText(value)} doesn't exist${isFeature ? ', or the feature is turned off' : ''}.`,
          remedy: [
            `Correct ${quoteUserText(value)} in the declaration.`,
            `If the value is only known when the job runs, replace it with {${parameter}}.`,
            ...(isFeature ? ['If the value is correct, turn on the feature in the settings.'] : []),
          ],
        };
      }
      if (hidden === 'part') {
        return {
          subject: resource,
          title: "A feature that the job needs isn't available",
          cause: `${response}${resource === 'user' ? '' : `, although the ${resource} is visible`}. Most likely, ${missingPart}.`,
          remedy: ['Turn on the feature in the settings, or remove the requirement from the declaration.'],
        };
      }
      return invisible(facts, response, names);
    },
  }),
  'resource-unverified': message<'resource-unverified'>({
    when: 'No response showed whether the token can see a configured workspace, project, or repository, or none is configured for a declared tool.',
    example: { resource: 'project WEB', option: 'project' },
    words: ({ resource, option, tools }, names) => {
      if (tools !== undefined) {
        return {
          subject: tools.join(', '),
          title: `No ${resource} is set for ${list(tools)}`,
          cause: `${list(tools)} can only work on a ${resource}. None is set, so only the scopes were checked.`,
          remedy: [`Set ${formatOption(option, names)}.`],
        };
      }
      return {
        subject: resource,
        title: `The ${resource} couldn't be verified`,
        cause: `No request of this check shows whether the token can access the ${resource}, so a misspelled name isn't detected.`,
        remedy: [`Check the spelling of ${formatOption(option, names)}, or add a scope or an operation that reads it.`],
      };
    },
  }),
  'token-kind-rejected': message<'token-kind-rejected'>({
    when: 'Bitbucket rejected a requirement as "not accessible by this authentication mechanism". The token is valid, but it is the wrong kind.',
    example: {
      requests: ['GET /2.0/user'],
      kind: 'repository-access-token',
      scheme: 'bearer',
      isListed: false,
      others: ['api-token'],
      scopes: [],
    },
    words: ({ requests, kind, scheme, isListed, others, scopes }) => ({
      subject: requests.join(', '),
      title: "Bitbucket doesn't accept this kind of token for the request",
      cause: `The token is valid, but Bitbucket doesn't accept ${aKind(kind)} for ${list(requests)}.${
        isListed ? ` The API specification lists the operation for ${pluralOfKind(kind)}, so it may change.` : ''
      }`,
      remedy: [
        // https://community.atlassian.com/forums/Bitbucket-questions/Attempting-to-update-deployment-variables-through-API-with-a/qaq-p/3093409
        ...(kind === 'api-token' && scheme === 'bearer'
          ? ['Send the API token as Basic with the email of its owner. Some operations accept it only like that.']
          : []),
        ...otherKindSteps(kind, others, scopes),
      ],
    }),
  }),
  'endpoint-removed': message<'endpoint-removed'>({
    when: 'Bitbucket returned 410 and a change number for a declared operation.',
    example: {
      requests: ['GET /2.0/workspaces'],
      change: 'CHANGE-2770',
      announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
    },
    words: ({ requests, change, announcement }) => ({
      subject: requests.join(', '),
      title: `Bitbucket removed a required operation (${change})`,
      cause: `Bitbucket returned 410 for ${list(requests)} because ${change} removed it. This isn't a token failure.`,
      remedy: [
        announcement === undefined
          ? `Find the replacement under ${change} in the changelog: https://developer.atlassian.com/cloud/bitbucket/changelog`
          : `Find the replacement in the changelog: ${announcement}`,
        'Update the job and the declaration.',
      ],
    }),
  }),
  'api-url-wrong': message<'api-url-wrong'>({
    when: 'The base URL of the API is wrong. Bitbucket returned 403 "Forbidden" without details, or 404 "There is no API hosted at this URL".',
    example: { url: 'https://api.bitbucket.org' },
    words: ({ url }, names) => ({
      subject: names.option('api-url'),
      title: 'No API found at the configured URL',
      cause: `Bitbucket has no REST API at ${quoteUserText(url)}. The API URL must end in /2.0.`,
      remedy: [`Remove ${formatOption('api-url', names)}, or set it to https://api.bitbucket.org/2.0.`],
    }),
  }),
  'endpoint-deprecated': message<'endpoint-deprecated'>({
    when: 'The response to a declared operation announces its removal: it has a `Deprecation` or `Sunset` header, or a `Link` with `rel="deprecation"`.',
    example: {
      requests: ['GET /2.0/repositories/acme/web/pullrequests'],
      since: '2026-08-20',
      until: '2027-05-31',
      change: 'CHANGE-3222',
      link: 'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222',
    },
    words: ({ requests, since, until, change, link }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket will remove a declared operation',
      cause: `The response to ${list(requests)} marks the operation as deprecated${since === undefined ? '' : ` since ${since}`}${
        change === undefined ? '' : ` (${change})`
      }. ${until === undefined ? "It doesn't say when Bitbucket will remove it." : `Bitbucket will remove it on ${until}.`}`,
      remedy: [
        `Find the replacement in ${link ?? 'https://developer.atlassian.com/cloud/bitbucket/changelog'} and change the call in the job${
          until === undefined ? '' : ` before ${until}`
        }.`,
      ],
    }),
  }),
};

/** The words where Bitbucket refused a request, or lists a permission that is too low. */
function permissionWords(
  { requests, kind, permission, resource, message = '', held: current }: FindingFacts['permission-missing'],
  names: HostNames,
): Words {
  const place = resource === 'user' ? '' : ` on the ${resource}`;
  const needed = permission === undefined ? 'a permission' : `${permission} permission`;
  const refused = `Bitbucket rejected ${list(requests)} (403): ${quoteServerText(message)}`;
  const tooLow = `${list(requests)} requires ${needed}${place}. The account that owns the token has ${current} permission.`;
  return {
    subject: requests.join(', '),
    title: `The ${isAccessToken(kind) ? 'access token' : 'account'} is missing ${needed}${place}`,
    cause: `${current === undefined ? refused : tooLow} ${
      isAccessToken(kind)
        ? 'An access token has permissions only on the repository, project, or workspace that it belongs to.'
        : 'Scopes only limit what a token can do. The account that owns the token needs the permission, too.'
    }`,
    remedy: [
      permissionStep(kind, resource, permission),
      `${againStep(names)} You don't need to replace the token.`,
      ...(kind === 'api-token' && current === undefined && resource !== 'user'
        ? ['If the account already has the permission, check whether the token is limited to another workspace.']
        : []),
    ],
  };
}

function permissionStep(kind: CredentialKind, resource: Endpoint['resource'], permission = 'the required'): string {
  return isAccessToken(kind)
    ? 'Check that the access token belongs to this repository, project, or workspace.'
    : `${accessPage[resource]} the account ${permission} permission.`;
}

/** The words where Bitbucket refused a request with a text that isn't known. */
function unclearRefusal({ requests, kind, resource, message = '' }: FindingFacts['permission-missing']): Words {
  return {
    subject: requests.join(', '),
    title: 'Bitbucket rejected a request that the job needs',
    cause: `Bitbucket rejected ${list(requests)} (403): ${quoteServerText(message)} If the message names no cause, the possible causes are, most likely first: (1) ${
      isAccessToken(kind)
        ? 'the access token has no permission there'
        : 'the account that owns the token is missing a permission'
    }, (2) Bitbucket doesn't accept this kind of token for the request.`,
    remedy: [
      'If the message names a cause, fix that first.',
      permissionStep(kind, resource),
      'If that is right, use another kind of token for the request.',
    ],
  };
}

const missingPart = "the feature is turned off, or the path doesn't exist";

/** The words for a resource that doesn't exist, or that this token can't see. */
function invisible(
  { resource, kind, hidden, detail, option, isAccepted }: FindingFacts['resource-not-found'],
  response: string,
  names: HostNames,
): Words {
  const place = resource.split(' ')[0];
  const causes = [
    `the name of the ${resource} is misspelled`,
    isAccessToken(kind)
      ? 'the access token belongs to another repository, project, or workspace'
      : 'the account that owns the token has no access to it',
    // https://support.atlassian.com/bitbucket-cloud/docs/api-tokens
    ...(kind === 'api-token' ? ['the token is limited to another workspace'] : []),
    ...(hidden === 'either' ? [missingPart] : []),
    ...(isAccepted ? [] : ["Bitbucket didn't receive the token"]),
  ];
  return {
    subject: resource,
    title: `The ${place}${hidden === 'either' ? ' or a part of it' : ''} wasn't found or isn't visible to this token`,
    cause: `${response}. Either ${causes.join(', or ')}.${
      detail === undefined ? ' Bitbucket returns the same response for all of these causes.' : ''
    }`,
    remedy: [
      ...bareIdSteps(resource),
      `Compare the name of the ${resource} with the address bar of your browser.`,
      isAccessToken(kind)
        ? 'Check which repository, project, or workspace the access token belongs to.'
        : "Open it in your browser as the token owner. If it isn't visible, ask an administrator for access.",
      ...(kind === 'api-token' ? ['If it is visible, check whether the token is limited to another workspace.'] : []),
      ...(hidden === 'either'
        ? ['If it is visible, turn on the feature in its settings, or remove the requirement from the declaration.']
        : []),
      ...(option === undefined ? [] : [`If the ${place} was renamed or moved, update ${formatOption(option, names)}.`]),
      ...(isAccepted ? [] : [proxyStep]),
    ],
  };
}

/** Without braces, a UUID is a name. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#universally-unique-identifier */
function bareIdSteps(resource: string): readonly string[] {
  const [, id] = /(?:^|[ /])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/i.exec(resource) ?? [];
  return id === undefined ? [] : [`If ${id} is a UUID, write it in braces: {${id}}.`];
}
