import type { Endpoint } from '../../bitbucket/endpoints.ts';
import { aKind, type CredentialKind, isAccessToken } from '../../credential/kinds.ts';
import type { OptionName } from '../../declaration/options.ts';
import { firstSteps, proxyStep, type Refusal, refusalCause } from './refusal.ts';
import { count, labelled, list, quoted, renewalSteps, row, said, tellingApart, written } from './speech.ts';

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

/** What Bitbucket answered about the token. */
export const tokenFindings = {
  'token-rejected': row<Refusal & { scopes: readonly string[] }>({
    severity: 'fail',
    when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
    example: {
      kind: 'api-token',
      tried: ['basic', 'bearer'],
      likely: ['expiry', 'revocation'],
      ruledOut: ['damage'],
      scopes: ['read:repository:bitbucket'],
    },
    words: ({ scopes, ...refusal }, say) => ({
      subject: say.option('token'),
      title: 'Bitbucket does not accept the token',
      cause: refusalCause(refusal),
      remedy: [
        ...firstSteps(refusal, say),
        ...tellingApart(refusal.kind, refusal.tried.includes('basic'), say),
        ...renewalSteps(refusal.kind, scopes, say),
      ],
    }),
  }),
  'token-without-scopes': row<{ scopes: readonly string[] }>({
    severity: 'fail',
    when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
    example: { scopes: ['read:repository:bitbucket'] },
    words: ({ scopes }, say) => ({
      subject: say.option('token'),
      title: 'The API token has no Bitbucket scopes',
      cause:
        'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
      remedy: renewalSteps('api-token', scopes, say),
    }),
  }),
  'identity-mismatch': row<Record<string, never>>({
    severity: 'fail',
    when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
    example: {},
    words: (_, say) => ({
      subject: say.option('email'),
      title: 'The e-mail does not belong to the owner of the token',
      cause:
        'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
      remedy: [
        'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
        `Set ${written('email', say)} to it.`,
      ],
    }),
  }),
  'scheme-refused': row<{ kind: CredentialKind }>({
    severity: 'warn',
    when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token.',
    example: { kind: 'oauth-token' },
    words: ({ kind }, say) => ({
      subject: say.option('email'),
      title: 'This kind of token is sent as Bearer, without an e-mail',
      cause: `Bitbucket names the token ${aKind(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
      remedy: [
        `Drop ${written('email', say)}.`,
        'See that the tools of the job send it as "Authorization: Bearer" too.',
      ],
    }),
  }),
  'request-anonymous': row<{ by: string }>({
    severity: 'fail',
    when: 'Bitbucket answered, and named the caller an unauthenticated one.',
    example: { by: 'GET /2.0/repositories/acme/handbook' },
    words: ({ by }, say) => ({
      subject: say.option('token'),
      title: 'Bitbucket did not see the token',
      cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
      remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
    }),
  }),
  'scope-missing': row<{
    missing: readonly string[];
    required: readonly string[];
    alsoGranted: readonly string[];
    kind: CredentialKind;
    readHint: boolean;
  }>({
    severity: 'fail',
    when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
    example: {
      missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      alsoGranted: [],
      kind: 'api-token',
      readHint: false,
    },
    words: ({ missing, required, alsoGranted, kind, readHint }, say) => ({
      subject: missing.join(', '),
      title: `The token lacks ${count(missing.length, 'scope')} that the job needs`,
      cause: `Not granted: ${labelled(missing)}.${
        readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''
      } The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : aKind(kind)} cannot be changed, so a new one is needed with all of them.`,
      remedy: [
        ...renewalSteps(kind, required, say),
        `The full list, ready to copy: ${required.join(' ')}`,
        ...(alsoGranted.length > 0
          ? [`The present token also holds ${list(alsoGranted)}. Tick those too if other jobs use it.`]
          : []),
      ],
    }),
  }),
  'scope-unverified': row<{
    scopes: readonly string[];
    why: string;
    /** What has to be named before those of them that read can be tried. */
    places: readonly ('workspace' | 'repository' | 'project')[];
  }>({
    severity: 'unknown',
    when: 'There is no evidence either way about a declared scope.',
    example: {
      scopes: ['write:repository:bitbucket'],
      why: "Bitbucket's answer carried no list of scopes, and only writing would show it.",
      places: [],
    },
    words: ({ scopes, why, places }, say) => ({
      subject: scopes.join(', '),
      title: `${count(scopes.length, 'declared thing')} could not be verified`,
      cause: `Nothing shows whether the token may use ${labelled(scopes)}. ${why}`,
      remedy: [
        'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
        ...(places.length > 0
          ? [
              `Set ${list(places.map((place) => written(place, say)))}, so that the scopes that read can be tried there.`,
            ]
          : []),
        `If the job may go on without proof, set ${written('on-unknown', say)} to warn.`,
      ],
    }),
  }),
  'scope-excess': row<{ excess: readonly string[]; required: readonly string[]; kind: CredentialKind }>({
    severity: 'warn',
    when: 'The token holds more scopes than declared. Given only if asked for, as a warning or a failure.',
    example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
    words: ({ excess, required }) => ({
      subject: excess.join(', '),
      title: `The token holds ${count(excess.length, 'scope')} beyond the declared ones`,
      cause: `Not declared, yet granted: ${labelled(excess)}. Whoever gets hold of the token can use them.`,
      remedy: [
        required.length === 0
          ? 'Replace it by a token without them.'
          : `Replace it by a token with these alone: ${required.join(' ')}`,
        'Or declare them, if the job needs them.',
      ],
    }),
  }),
  'scope-contradiction': row<{ subject: string; one: string; other: string }>({
    severity: 'warn',
    when: 'The list of scopes in the header and the answer of an endpoint disagree.',
    example: {
      subject: 'read:pullrequest:bitbucket',
      one: 'The header lists read:pullrequest:bitbucket',
      other: 'GET /2.0/repositories/acme/web/pullrequests asks for another scope',
    },
    words: ({ subject, one, other }) => ({
      subject,
      title: 'Bitbucket contradicts itself about a scope',
      cause: `${one}, yet ${other}.`,
      remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
    }),
  }),
  'access-denied': row<{
    requests: readonly string[];
    kind: CredentialKind;
    /** The right it takes, where that is known. */
    permission?: string;
    resource: Endpoint['resource'];
    message: string;
  }>({
    severity: 'fail',
    when: 'Bitbucket answered 403 although the scope is there: the account, or the access token, lacks the permission.',
    example: {
      requests: ['GET /2.0/repositories/acme/web/hooks'],
      kind: 'api-token',
      permission: 'admin',
      resource: 'repository',
      message: 'Access denied. You must have write or admin access.',
    },
    words: ({ requests, kind, permission, resource, message }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket denies access: a permission is missing',
      cause: `Bitbucket refused ${list(requests)} (403): ${said(message)} A scope limits what a token may do; the permission is the ${
        isAccessToken(kind) ? "token's own" : "account's own"
      } right on the repository, project or workspace, and both are needed.`,
      remedy: [
        isAccessToken(kind)
          ? 'Check that the access token belongs to this repository, project or workspace.'
          : `Give the account that owns the token ${permission === undefined ? 'the permission it needs' : `${permission} permission`}${accessPage[resource]}.`,
        'Run the check again. The token itself need not be replaced.',
      ],
    }),
  }),
  'resource-hidden': row<{
    resource: string;
    kind: CredentialKind;
    feature: boolean;
    by: string;
    /** The one that names it. */
    option?: OptionName;
    /** Whether any answer shows that Bitbucket recognised the token. */
    isAlive: boolean;
  }>({
    severity: 'fail',
    when: 'A declared workspace, repository or project, or what a declared scope or operation reads in it, was answered with 404.',
    example: {
      resource: 'repository acme/wbe',
      kind: 'api-token',
      feature: false,
      by: 'GET /2.0/repositories/acme/wbe',
      option: 'repository',
      isAlive: true,
    },
    words: ({ resource, kind, feature, by, option, isAlive }, say) => ({
      subject: resource,
      title: feature
        ? 'A feature that the job needs is not there'
        : `The ${resource.split(' ')[0]} cannot be seen with this token`,
      cause: feature
        ? `${by} was answered with 404, while the ${resource} itself is there. Most likely the feature is switched off in its settings, or what the path names is not there.`
        : `${by} was answered with 404. Either the name of the ${resource} is misspelt, or ${
            isAccessToken(kind)
              ? 'the access token belongs to another repository, project or workspace'
              : 'the account that owns the token has no access to it'
          }${isAlive ? '' : ', or the token did not arrive: nothing in the answer shows that it was seen'}. Bitbucket gives the same answer for each.`,
      remedy: feature
        ? ['Switch the feature on in the settings, or drop what needs it from the declaration.']
        : [
            `Compare the ${resource} with the address bar of the browser.`,
            isAccessToken(kind)
              ? 'Check in whose settings the access token was created: it works there only.'
              : 'Open it in a browser, signed in as the owner of the token; if it is not shown, ask an administrator for access.',
            ...(option === undefined ? [] : [`Correct ${written(option, say)} if it was renamed or moved.`]),
            ...(isAlive ? [] : [proxyStep]),
          ],
    }),
  }),
  'credential-kind-refused': row<{ requests: readonly string[]; kind: CredentialKind }>({
    severity: 'fail',
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
  'endpoint-removed': row<{ requests: readonly string[]; change: string; announcement?: string }>({
    severity: 'fail',
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
  'api-url-wrong': row<{ url: string }>({
    severity: 'fail',
    when: 'Bitbucket answered 403 "Forbidden" without any detail, or 404 "There is no API hosted at this URL": the base of the API is wrong.',
    example: { url: 'https://api.bitbucket.org' },
    words: ({ url }, say) => ({
      subject: say.option('api-url'),
      title: 'There is no API at the given address',
      cause: `At ${quoted(url)} Bitbucket hosts no REST API. The address of the API ends in /2.0.`,
      remedy: [`Drop ${written('api-url', say)}, or set it to https://api.bitbucket.org/2.0.`],
    }),
  }),
};
