import { isAccessToken } from '../bitbucket/credential-kind.ts';
import type { PermissionChange } from '../check/finding-facts.ts';
import { aKind, nameOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { describeSecretLocation, formatOption } from './host-texts.ts';
import { message } from './message.ts';
import { labelled } from './text.ts';

/** How a token differs from the one that it is to replace. */
export const rotationMessages = {
  'rotation-same-token': message<'rotation-same-token'>({
    when: 'The options `token` and `current-token` contain the same token. A warning, if only the ID is the same that Bitbucket returned for both.',
    example: { kind: 'api-token' },
    words: ({ kind, tokenId }, names) => ({
      subject: names.option('token'),
      title:
        tokenId === undefined ? 'The new token is the current token' : 'The new token has the ID of the current token',
      cause:
        tokenId === undefined
          ? `The same ${nameOfKind(kind)} is in ${formatOption('token', names)} and in ${currentName(names)}, so nothing would be replaced.`
          : `Bitbucket returned the ID ${tokenId} for both, so they are probably the same ${nameOfKind(kind)}.`,
      remedy: [`Store the new token in ${describeSecretLocation(names)}.`, 'Run the check again.'],
    }),
  }),
  'rotation-other-account': message<'rotation-other-account'>({
    when: 'The new token belongs to another account than the current one, or is another kind of token.',
    example: { kind: 'repository-access-token', currentKind: 'api-token' },
    words: ({ kind, currentKind, accounts, hasOtherEmail }, names) => ({
      subject: names.option('token'),
      title:
        kind === currentKind ? 'The new token belongs to another account' : 'The new token is another kind of token',
      cause: [
        ...(kind === currentKind
          ? []
          : [`The new token is ${aKind(kind)}. The current token is ${aKind(currentKind)}.`]),
        ...(accounts === undefined ? [] : [accountsText(accounts)]),
        ...(hasOtherEmail ? ['Bitbucket accepted each token with the email of another account.'] : []),
      ].join(' '),
      remedy: [
        kind === currentKind
          ? 'If this is a mistake, sign in to the account of the current token and create the new token there.'
          : `If this is a mistake, create ${aKind(currentKind)} instead.`,
        ...(isAccessToken(kind) === isAccessToken(currentKind)
          ? []
          : ['If it is intended, change the username and the authentication of the job with the token.']),
      ],
    }),
  }),
  'rotation-narrower': message<'rotation-narrower'>({
    when: "The current token has scopes or permissions that the new token doesn't have and that aren't declared. What the declaration needs is `scope-missing` or `permission-missing`.",
    example: { scopes: ['write:pullrequest:bitbucket'], permissions: [] },
    words: ({ scopes, permissions, isNeedOpen }, names) => ({
      subject: names.option('token'),
      title: 'The new token can do less than the current token',
      cause: [
        ...(scopes.length > 0 ? [`Only the current token has ${labelled(scopes)}.`] : []),
        ...permissions.map(permissionChangeText),
        isNeedOpen ? "Whether what is declared needs this isn't known." : "What is declared doesn't need this.",
      ].join(' '),
      remedy: [
        scopes.length === 0
          ? 'If a job needs it, give the account of the new token this permission.'
          : 'If a job needs it, create a new token that has it as well as the scopes of this one.',
        ...(isNeedOpen && scopes.length === 0
          ? []
          : [
              `To have it checked, add it to ${formatOption('scopes', names)} or ${formatOption('operations', names)}.`,
            ]),
      ],
      ...(scopes.length > 0 && { copy: scopes.join(' ') }),
    }),
  }),
  'rotation-wider': message<'rotation-wider'>({
    when: "The new token has scopes, permissions, or access that the current token doesn't have.",
    example: { scopes: ['admin:repository:bitbucket'], permissions: [], access: [] },
    words: ({ scopes, permissions, access }, names) => ({
      subject: names.option('token'),
      title: 'The new token can do more than the current token',
      cause: [
        ...(scopes.length > 0 ? [`Only the new token has ${labelled(scopes)}.`] : []),
        ...permissions.map(permissionChangeText),
        ...(access.length > 0 ? [`Only the new token has access to ${list(access)}.`] : []),
      ].join(' '),
      remedy: ["If the job doesn't need it, create a new token without it."],
    }),
  }),
  'rotation-sooner': message<'rotation-sooner'>({
    when: 'The new token expires before the current one.',
    example: { on: '2026-12-01', currentOn: '2027-03-01' },
    words: ({ on, currentOn }, names) => ({
      subject: names.option('token'),
      title: 'The new token expires before the current token',
      cause: `The new token expires on ${on}, the current token on ${currentOn}.`,
      remedy: ['Create a new token with a later expiry date.'],
    }),
  }),
  'current-token-rejected': message<'current-token-rejected'>({
    when: 'Bitbucket rejects the token in use today. There is nothing to compare.',
    example: { kind: 'api-token' },
    words: ({ kind }, names) => ({
      subject: names.entry === undefined ? names.option('current-token') : 'current-token-env',
      title: 'Bitbucket rejects the current token',
      cause: `Bitbucket rejects the current ${nameOfKind(kind)}, so there is nothing to compare. Jobs that use it fail.`,
      remedy: ['Replace the current token with the new token now.'],
    }),
  }),
};

function accountsText({ account, current }: { readonly account: string; readonly current: string }): string {
  return account === current
    ? `Two accounts are named ${account}: each token belongs to one of them.`
    : `The new token belongs to ${account}. The current token belongs to ${current}.`;
}

function currentName(names: Parameters<typeof formatOption>[1]): string {
  return names.entry === undefined ? formatOption('current-token', names) : 'the variable in "current-token-env"';
}

function permissionChangeText({ on, place, from, to }: PermissionChange): string {
  return `On the ${on} ${place}, the permission is ${to} instead of ${from}.`;
}
