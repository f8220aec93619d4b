import { labelOf } from '../../bitbucket/scopes.ts';
import { type CredentialKind, isAccessToken } from '../../credential/kinds.ts';
import type { OptionName } from '../../declaration/options.ts';
import { redactTokenLike } from '../../redaction/redactor.ts';

/** How the host at hand names things, so that a remedy speaks of what the reader wrote. */
export interface Speech {
  readonly host: 'action' | 'pipe' | 'terminal';
  /** An option as the user writes it: `warn-days`, `WARN_DAYS`, `--warn-days`. */
  readonly option: (name: OptionName) => string;
  /** The token of an inventory that it is about; `placed` gives one of its keys with the place where it stands. */
  readonly entry?: {
    readonly name: string;
    readonly variable: string;
    readonly rotate?: string;
    readonly placed: (key: string) => string;
  };
}

/** Gravity of a finding: `fail` over `unknown` over `warn`. */
export type Severity = 'fail' | 'unknown' | 'warn';

/** What a person reads about one finding. */
export interface Words {
  /** The thing it is about, in a few words: a scope, an option, a repository. */
  readonly subject?: string;
  /** Under 80 characters, without a full stop. */
  readonly title: string;
  /** One to three sentences. */
  readonly cause: string;
  /** Steps, one action each. */
  readonly remedy: readonly string[];
}

/** One row of the table of findings. */
export interface Row<Facts> {
  readonly severity: Severity;
  /** When it is given, for the reference: a sentence. */
  readonly when: string;
  /** Facts to show the words by, in the reference. */
  readonly example: Facts;
  readonly words: (facts: Facts, say: Speech) => Words;
}

/** Fixes the type of a row's facts. */
export function row<Facts>(entry: Row<Facts>): Row<Facts> {
  return entry;
}

/** `a, b and c`. */
export function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** `1 scope`, `2 scopes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
export function quoted(text: string): string {
  // By characters, since half of one can't be shown.
  const clean = [...redactTokenLike(text)];
  return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}

/** A text of the server's in quotes; it is no place for a link. */
export function said(text: string): string {
  return quoted(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}

/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
export function labelled(scopes: readonly string[]): string {
  return list(scopes.map((scope) => (labelOf(scope) === scope ? scope : `${labelOf(scope)} (${scope})`)));
}

/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
export function written(name: OptionName, say: Speech): string {
  if (say.entry !== undefined) {
    return name === 'token' ? `the variable ${say.entry.variable}` : `"${name}" of ${say.entry.name} in the inventory`;
  }
  if (say.host === 'action') return `the input "${say.option(name)}"`;
  return say.host === 'pipe' ? `the variable ${say.option(name)}` : say.option(name);
}

/** Where the secret is kept on this host. */
export function secretPlace(say: Speech): string {
  const variable = say.entry?.variable;
  if (variable !== undefined && say.host === 'action') return `the GitHub secret that fills ${variable}`;
  if (variable !== undefined && say.host === 'pipe') return `the secured Bitbucket variable that fills ${variable}`;
  if (variable !== undefined) return `the variable ${variable}`;
  if (say.host === 'action') return 'the GitHub secret that fills the input "token"';
  if (say.host === 'pipe') return 'the secured Bitbucket variable that fills TOKEN';
  return 'the variable TOKEN_PREFLIGHT_TOKEN';
}

const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';

/** The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
export function renewalSteps(kind: CredentialKind, scopes: readonly string[], say: Speech): readonly string[] {
  const rotate = say.entry?.rotate;
  return [
    ...(rotate === undefined ? [] : [`How it is renewed is described here: ${rotate}`]),
    ...stepsFor(kind, scopes, say),
  ];
}

function stepsFor(kind: CredentialKind, scopes: readonly string[], say: Speech): readonly string[] {
  const store = `Put the new token into ${secretPlace(say)}.`;
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
    `Note its last day in ${written('expires-on', say)}: Bitbucket tells it to nobody else.`,
  ];
}

/** What an access token of a kind belongs to. */
export function ownerOf(kind: CredentialKind): string {
  if (kind === 'project-access-token') return 'project';
  if (kind === 'workspace-access-token') return 'workspace';
  return kind === 'repository-access-token' ? 'repository' : 'repository, project or workspace that it belongs to';
}

/** What settles which of the causes it is, before anything is replaced. */
export function tellingApart(kind: CredentialKind, isEmailTried: boolean, say: Speech): readonly string[] {
  if (kind === 'oauth-token') return [];
  if (isAccessToken(kind)) {
    return [`Look it up in the settings of the ${ownerOf(kind)}, "Access tokens": is it listed and not expired?`];
  }
  return [
    'Look it up on https://id.atlassian.com/manage-profile/security/api-tokens: is it listed and not expired?',
    ...(isEmailTried
      ? [`Check that ${written('email', say)} is the e-mail of the account that created it.`]
      : kind === 'api-token'
        ? emailSteps(say)
        : []),
  ];
}

/** Bitbucket says more about an API token that is sent with its owner's e-mail. */
export function emailSteps(say: Speech): readonly string[] {
  return [ownerStep(say), 'Run the check again: with the e-mail it can name the cause.'];
}

/** Whose e-mail it takes. */
export function ownerStep(say: Speech): string {
  return `Set ${written('email', say)} to the e-mail of the Atlassian account that created the token.`;
}
