import { type CredentialKind, isAccessToken } from '../credential/kinds.ts';
import { describeSecretLocation, formatOption, type HostNames } from './host-names.ts';
import { labelled } from './text.ts';

const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';

/** The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
export function renewalSteps(kind: CredentialKind, scopes: readonly string[], names: HostNames): readonly string[] {
  const rotate = names.entry?.rotate;
  return [
    ...(rotate === undefined ? [] : [`How it is renewed is described here: ${rotate}`]),
    ...stepsFor(kind, scopes, names),
  ];
}

function stepsFor(kind: CredentialKind, scopes: readonly string[], names: HostNames): readonly string[] {
  const store = `Put the new token into ${describeSecretLocation(names)}.`;
  if (kind === 'oauth-token') {
    return [
      'Open the workspace settings, "OAuth consumers", and edit the consumer.',
      ...(scopes.length > 0 ? [`Tick these permissions: ${labelled(scopes)}.`] : []),
      'Fetch a new access token from it: they live for an hour.',
      store,
    ];
  }
  if (isAccessToken(kind)) {
    return [
      `Open the settings of the ${ownerOf(kind)}, then "Access tokens", and create a new access token.`,
      ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : []),
      store,
    ];
  }
  return [
    `Sign in as the token's owner, open ${tokenPage} and select "Create API token with scopes".`,
    'Give it a name and an expiry date, and select "Bitbucket" as the app.',
    ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : ['Tick the scopes that the job needs.']),
    store,
    `Note its last day in ${formatOption('expires-on', names)}: Bitbucket tells it to nobody else.`,
  ];
}

/** What an access token of a kind belongs to. */
export function ownerOf(kind: CredentialKind): string {
  if (kind === 'project-access-token') return 'project';
  if (kind === 'workspace-access-token') return 'workspace';
  return kind === 'repository-access-token' ? 'repository' : 'repository, project or workspace that it belongs to';
}

/** What settles which of the causes it is, before anything is replaced. */
export function tellingApart(kind: CredentialKind, isEmailTried: boolean, names: HostNames): readonly string[] {
  if (kind === 'oauth-token') return [];
  if (isAccessToken(kind)) {
    return [`Look it up in the settings of the ${ownerOf(kind)}, "Access tokens": is it listed and not expired?`];
  }
  return [
    'Look it up on https://id.atlassian.com/manage-profile/security/api-tokens: is it listed and not expired?',
    ...(isEmailTried
      ? [`Check that ${formatOption('email', names)} is the e-mail of the account that created it.`]
      : kind === 'api-token'
        ? emailSteps(names)
        : []),
  ];
}

/** Bitbucket says more about an API token that is sent with its owner's e-mail. */
export function emailSteps(names: HostNames): readonly string[] {
  return [ownerStep(names), 'Run the check again: with the e-mail it can name the cause.'];
}

/** Whose e-mail it takes. */
export function ownerStep(names: HostNames): string {
  return `Set ${formatOption('email', names)} to the e-mail of the Atlassian account that created the token.`;
}
