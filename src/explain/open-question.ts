import type { DeclinedPush } from './exchange.ts';

/** A possible cause of a response that a text shows only in part. */
export type OpenCause =
  | 'scope'
  | 'permission'
  | 'kind'
  | 'address'
  | 'two-step'
  | 'plan'
  | 'no-version'
  | 'expired'
  | 'email'
  | 'without-scopes'
  | 'access-token-as-basic'
  | 'app-password'
  | 'removed'
  | 'hidden'
  | 'path'
  | 'no-pair'
  | 'line-break'
  | 'wrapped-base64'
  | 'proxy'
  | 'git-user'
  | 'branch-restriction'
  | 'pull-request-only'
  | 'push-check'
  | 'branch-behind'
  | 'push-local';

/** What would determine the cause. */
export type Decider = 'body' | 'kind' | 'request' | 'sentence';

/** A failure whose cause the text leaves open. */
export interface UndecidedRequest {
  readonly status: number;
  readonly requests: readonly string[];
  /** The most likely first. */
  readonly causes: readonly OpenCause[];
  /** What the text lacks, the most useful first. */
  readonly deciders: readonly Decider[];
  /** A scope is missing, and it's one of these. */
  readonly scopes?: readonly string[];
  /** The login of the push was accepted. */
  readonly declined?: DeclinedPush;
}

/**
 * The possible causes of a push that was declined, although its login was accepted. None of them is about the token.
 * @param remote the lines that the server wrote, which Git shows after `remote:`
 * @see https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions/
 */
export function causesOfDecline({ isLocal, reason }: DeclinedPush, remote: string): readonly OpenCause[] {
  if (/fetch first|non-fast-forward/.test(reason)) return ['branch-behind'];
  if (isLocal) return ['push-local'];
  if (/pull requests?/i.test(remote)) return ['pull-request-only'];
  if (/permission denied to|branch (?:restriction|permission)/i.test(remote)) return ['branch-restriction'];
  return remote === '' ? ['branch-restriction', 'push-check'] : ['push-check', 'branch-restriction'];
}

/**
 * The possible causes of a status that comes without Bitbucket's message, in the order of how often each was reported.
 * @param isGit whether Git sent the request
 * @param isEmpty whether the text shows that the body was empty; otherwise, the body is unknown
 */
export function possibleCauses(status: number, isGit: boolean, isEmpty: boolean): readonly OpenCause[] {
  if (status === 401) {
    return isGit
      ? ['git-user', 'expired', 'without-scopes', 'app-password']
      : [
          'expired',
          'email',
          'without-scopes',
          'access-token-as-basic',
          ...(isEmpty ? [] : (['app-password'] as const)),
        ];
  }
  if (status === 403) {
    return isGit
      ? ['scope', 'permission', 'address', 'two-step', 'plan']
      : ['scope', 'permission', 'kind', 'address', 'no-version'];
  }
  if (status === 404) return isGit ? ['hidden'] : ['hidden', 'path', 'removed'];
  if (status === 410) return isGit ? ['app-password'] : ['removed', 'app-password'];
  if (status !== 400) return [];
  return [...(isEmpty ? [] : (['no-pair'] as const)), 'line-break', 'wrapped-base64', 'proxy', 'path'];
}
