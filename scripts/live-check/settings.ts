import type { Scheme } from '../../src/bitbucket/credential-kind.ts';
import { Secret } from '../../src/redaction/secret.ts';

/** A credential of the throwaway accounts. */
export interface LiveCredential {
  /** What it is, for the answers: `an API token`. */
  readonly name: string;
  readonly secret: Secret;
  readonly scheme: Scheme;
  readonly email?: string;
}

/** What the check works with. What isn't set leaves its questions open. */
export interface LiveSettings {
  readonly apiUrl: URL;
  readonly gitUrl: URL;
  readonly workspace: string;
  /** A private repository, with a pull request where the question about diffs is to be answered. */
  readonly repository: string;
  /** Its number. */
  readonly pullRequest?: string;
  /** A public repository without an entry for the account. */
  readonly publicRepository?: string;
  /** A repository in which Pipelines was never turned on. */
  readonly withoutPipelines?: string;
  /** The API token of the account. */
  readonly main: LiveCredential;
  /** An API token of the same account with `read:pullrequest:bitbucket` alone. */
  readonly narrow?: LiveCredential;
  /** An API token of an account that may only read the repository, with `read:webhook:bitbucket`. */
  readonly reader?: LiveCredential;
  readonly accessToken?: LiveCredential;
  readonly oauthToken?: LiveCredential;
}

/** The environment variables, with a sentence each. */
export const liveVariables = {
  LIVE_CHECK_TOKEN: 'API token of the account, with all read scopes. Required.',
  LIVE_CHECK_EMAIL: 'Email of the account. Required.',
  LIVE_CHECK_WORKSPACE: 'Workspace of the account. Required.',
  LIVE_CHECK_REPOSITORY: 'Slug of a private repository in it. Required.',
  LIVE_CHECK_PULL_REQUEST: 'Number of a pull request in the repository.',
  LIVE_CHECK_PUBLIC_REPOSITORY: 'Slug of a public repository in the workspace that has no entry for the account.',
  LIVE_CHECK_REPOSITORY_WITHOUT_PIPELINES: 'Slug of a repository in which Pipelines was never turned on.',
  LIVE_CHECK_NARROW_TOKEN: 'API token of the account with `read:pullrequest:bitbucket` alone.',
  LIVE_CHECK_READER_TOKEN:
    'API token, with `read:webhook:bitbucket`, of another account that may only read the repository.',
  LIVE_CHECK_READER_EMAIL: 'Email of that account.',
  LIVE_CHECK_ACCESS_TOKEN: 'Access token of the repository.',
  LIVE_CHECK_OAUTH_TOKEN: 'Access token of an OAuth consumer.',
  LIVE_CHECK_API_URL: 'Base of the REST API, for tests.',
  LIVE_CHECK_GIT_URL: 'Base of Git over HTTPS, for tests.',
} as const;

export type LiveVariable = keyof typeof liveVariables;

/**
 * Reads the settings from the environment.
 * @returns the names of required variables that are missing in place of the settings
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): LiveSettings | { readonly missing: readonly LiveVariable[] } {
  const get = (name: LiveVariable) => env[name]?.trim() || undefined;
  const required = ['LIVE_CHECK_TOKEN', 'LIVE_CHECK_EMAIL', 'LIVE_CHECK_WORKSPACE', 'LIVE_CHECK_REPOSITORY'] as const;
  const [token, email, workspace, repository] = required.map(get);
  if (token === undefined || email === undefined || workspace === undefined || repository === undefined) {
    return { missing: required.filter((name) => get(name) === undefined) };
  }
  const credential = (name: string, variable: LiveVariable, owner?: string): LiveCredential | undefined => {
    const text = get(variable);
    if (text === undefined) return undefined;
    const secret = new Secret(text);
    return { name, secret, ...(owner === undefined ? { scheme: 'bearer' } : { scheme: 'basic', email: owner }) };
  };
  const optional = {
    pullRequest: get('LIVE_CHECK_PULL_REQUEST'),
    publicRepository: get('LIVE_CHECK_PUBLIC_REPOSITORY'),
    withoutPipelines: get('LIVE_CHECK_REPOSITORY_WITHOUT_PIPELINES'),
    narrow: credential('an API token with one scope', 'LIVE_CHECK_NARROW_TOKEN', email),
    reader: credential('an API token', 'LIVE_CHECK_READER_TOKEN', get('LIVE_CHECK_READER_EMAIL')),
    accessToken: credential('an access token', 'LIVE_CHECK_ACCESS_TOKEN'),
    oauthToken: credential('an OAuth token', 'LIVE_CHECK_OAUTH_TOKEN'),
  };
  return {
    apiUrl: new URL(get('LIVE_CHECK_API_URL') ?? 'https://api.bitbucket.org/2.0'),
    gitUrl: new URL(get('LIVE_CHECK_GIT_URL') ?? 'https://bitbucket.org'),
    workspace,
    repository,
    main: { name: 'an API token', secret: new Secret(token), scheme: 'basic', email },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
