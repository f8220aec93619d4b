import type { FaultRule } from './faults.ts';

/** A sentence by which Bitbucket refuses. */
type Sentence = {
  readonly text: string;
  /** What it is about. */
  readonly means:
    | 'address'
    | 'two-step'
    | 'plan'
    | 'permission'
    | 'hidden'
    | 'no-scopes'
    | 'scope'
    | 'kind'
    | 'email'
    | 'unknown';
  /** Where it was met; the other surface may say it as well. */
  readonly met: 'rest' | 'git' | 'both';
  readonly source: string;
};

/** The sentences on public record, and two that no record has. */
export const sentences: readonly Sentence[] = [
  {
    text: 'To access this repository, an admin must whitelist your IP.',
    means: 'address',
    met: 'git',
    source: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
  },
  {
    text: 'To access this repository, enable two-step authentication.',
    means: 'two-step',
    met: 'git',
    source: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
  },
  {
    text: "[ALERT] Your push failed because the account 'acme' has exceeded its user limit and this repository is restricted to read-only access.",
    means: 'plan',
    met: 'git',
    source:
      'https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/',
  },
  {
    text: 'Access denied. You must have write or admin access.',
    means: 'permission',
    met: 'rest',
    source: 'https://github.com/harness/harness/issues/3683',
  },
  {
    text: 'You may not have access to this repository or it no longer exists in this workspace.',
    means: 'hidden',
    met: 'both',
    source:
      'https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463',
  },
  {
    text: 'API Token provided has no Bitbucket scopes.',
    means: 'no-scopes',
    met: 'both',
    source: 'https://github.com/elastic/kibana/issues/288824',
  },
  {
    text: 'Your credentials lack one or more required privilege scopes.',
    means: 'scope',
    met: 'both',
    source:
      'https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221',
  },
  {
    text: 'This API is not accessible by this authentication mechanism',
    means: 'kind',
    met: 'rest',
    source:
      'https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/',
  },
  {
    text: 'This endpoint does not support token-based authentication',
    means: 'kind',
    met: 'rest',
    source: 'unrecorded',
  },
  {
    text: 'API token must be used with an atlassian registered email',
    means: 'email',
    met: 'rest',
    source: 'measured by six public projects in 2026-09',
  },
  { text: 'You may not have access to push here.', means: 'unknown', met: 'git', source: 'made up' },
];

/**
 * A refusal by that sentence in place of the real answer, whose headers stay: the caller is recognized.
 * @param match tested against `METHOD path?query`
 */
export function refusedBy(text: string, match: RegExp, status = 403): FaultRule {
  return { match, kind: { refusal: text, status } };
}
