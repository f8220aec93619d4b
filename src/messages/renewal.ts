import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import { selectionFor } from '../bitbucket/scopes.ts';
import { list } from '../util/text.ts';
import type { HostNames } from './host-names.ts';
import { againStep, describeSecretLocation, formatOption, storeCommand } from './host-texts.ts';
import type { FixStep } from './message.ts';
import { labelled } from './text.ts';

/** Where an account creates and lists its API tokens. */
export const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';

/**
 * The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token
 * @param scopes that are required; those that read what they change are added
 * @param optional granted scopes that only other jobs may need
 */
export function renewalSteps(
  kind: CredentialKind,
  scopes: readonly string[],
  names: HostNames,
  optional: readonly string[] = [],
): readonly string[] {
  const selected = selectionFor(scopes);
  const rotate = names.entry?.rotate;
  const others = optional.filter((scope) => !selected.includes(scope));
  const also =
    others.length === 0 ? [] : [`Also select these scopes if other jobs use the current token: ${list(others)}.`];
  return [
    ...(rotate === undefined ? [] : [`Follow the renewal instructions of this token: ${rotate}`]),
    ...creationSteps(kind, selected, also),
    `Store the new token in ${describeSecretLocation(names)}.`,
    ...(hasNoDate(kind, names) ? [] : [`Set ${formatOption('expires-on', names)} to the new expiry date.`]),
  ];
}

/** The same in short, with what to copy for each step. */
export function renewalFix(kind: CredentialKind, scopes: readonly string[], names: HostNames): readonly FixStep[] {
  const selected = selectionFor(scopes);
  const store = storeCommand(names);
  const rotate = names.entry?.rotate;
  return [
    ...(rotate === undefined ? [] : [{ step: `Follow the renewal instructions of this token: ${rotate}` }]),
    creationStep(kind),
    ...(selected.length > 0
      ? [{ step: 'Select these scopes', copy: selected.join(' ') }]
      : [{ step: 'Select the scopes that the job needs' }]),
    { step: `Store it in ${describeSecretLocation(names)}`, ...(store !== undefined && { copy: store }) },
    ...(hasNoDate(kind, names) ? [] : [{ step: `Set ${formatOption('expires-on', names)} to its expiry date` }]),
  ];
}

/** Scopes of Bitbucket can't be selected for a service account: https://jira.atlassian.com/browse/BCLOUD-23832 */
const otherToken = 'Create an access token, or an API token of a user account';

/** A step in short: an address at its end is what to copy. */
export function shortStep(text: string): FixStep {
  const [, step, copy] = /^(.+): (https:\/\/\S+)$/.exec(text) ?? [];
  return step === undefined || copy === undefined ? { step: text.replace(/\.$/, '') } : { step, copy };
}

function creationStep(kind: CredentialKind): FixStep {
  if (kind === 'oauth-token') return { step: 'Edit the consumer under Workspace settings > OAuth consumers' };
  if (kind === 'service-account-token') return { step: otherToken };
  if (isAccessToken(kind)) return { step: `Create an access token under ${accessTokenPage(kind)}` };
  return { step: 'Create an API token with scopes for the app Bitbucket', copy: tokenPage };
}

/** Whether there is no place to record an expiry date. */
function hasNoDate(kind: CredentialKind, { isJob }: HostNames): boolean {
  return kind === 'oauth-token' || isJob === true;
}

function creationSteps(kind: CredentialKind, scopes: readonly string[], also: readonly string[]): readonly string[] {
  if (kind === 'oauth-token') {
    return [
      'Go to Workspace settings > OAuth consumers and edit the consumer.',
      ...(scopes.length > 0 ? [`Select these permissions: ${labelled(scopes)}.`] : []),
      ...also,
      'Request a new access token, which expires within hours.',
    ];
  }
  if (isAccessToken(kind)) {
    return [
      `Go to ${accessTokenPage(kind)} and create an access token.`,
      ...(scopes.length > 0 ? [`Select these scopes: ${labelled(scopes)}.`] : []),
      ...also,
    ];
  }
  if (kind === 'service-account-token') {
    return [`${otherToken}.`, ...(scopes.length > 0 ? [`Select these scopes: ${labelled(scopes)}.`] : []), ...also];
  }
  return [
    `Sign in as the token owner and go to ${tokenPage}.`,
    'Select "Create API token with scopes", enter a name and an expiry date, and select Bitbucket as the app.',
    scopes.length > 0 ? `Select these scopes: ${labelled(scopes)}.` : 'Select the scopes that the job needs.',
    ...also,
  ];
}

/** Where access tokens of a kind are created and listed. */
export function accessTokenPage(kind: CredentialKind): string {
  if (kind === 'repository-access-token') return 'Repository settings > Access tokens';
  if (kind === 'project-access-token') return 'Project settings > Access tokens';
  if (kind === 'workspace-access-token') return 'Workspace settings > Access tokens';
  return 'Access tokens in the settings of its repository, project, or workspace';
}

/** What identifies the cause, before anything is replaced. */
export function tellingApart(kind: CredentialKind, isEmailTried: boolean, names: HostNames): readonly string[] {
  if (kind === 'oauth-token') return [];
  if (kind === 'service-account-token') {
    return ['Ask an administrator of your Atlassian organization whether the token is listed and not expired.'];
  }
  if (isAccessToken(kind)) return [`Check that the token is listed and not expired: ${accessTokenPage(kind)}.`];
  return [
    `Check that the token is listed and not expired: ${tokenPage}`,
    ...(isEmailTried
      ? [`Check that ${formatOption('email', names)} is the email of the account that created the token.`]
      : kind === 'api-token'
        ? emailSteps(names)
        : []),
  ];
}

/** Bitbucket reports more about an API token that is sent with its owner's email. */
export function emailSteps(names: HostNames): readonly string[] {
  return [ownerStep(names), `${againStep(names)} With the email, it can name the cause.`];
}

/** Whose email an API token needs. */
export function ownerStep(names: HostNames): string {
  return `Set ${formatOption('email', names)} to the email of the Atlassian account that created the token.`;
}
