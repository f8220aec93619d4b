import type { HttpResponse } from '../http/response.ts';
import { asksForAnother, isHtml, type Meaning, meaningOf, unreadable } from './answer.ts';

/** Why git was refused, as far as the answer says. */
export type GitRefusal = 'credential' | 'scope' | 'address' | 'two-step' | 'plan' | 'app-password' | 'access';

/**
 * The texts that git users see after `remote:`.
 * https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
 * https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
 */
const texts: readonly (readonly [RegExp, GitRefusal])[] = [
  [/lack one or more required privilege scopes/i, 'scope'],
  [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
  [/enable two-step/i, 'two-step'],
  [/exceeded its user limit|restricted to read-only/i, 'plan'],
  [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
];

/**
 * The older wording stands in the first of those pages, the newer one in
 * https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
 */
const noAccess = /does not exist or you do not have access|may not have access to this repository/i;

/**
 * What the answer to a ref advertisement says. Pure; never throws; keeps nothing of the body.
 * @param path that was asked, with the service in its query
 */
export function gitMeaningOf(answer: HttpResponse, path: string): Meaning {
  const { status, text } = answer;
  if (status === 200) {
    // A repository with many refs is longer than what is read of it: the beginning tells.
    const [, service] = /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)/.exec(text) ?? [];
    return service !== undefined && path.endsWith(service) ? { is: 'advertised' } : unreadable(answer);
  }
  const isRefusal = status === 401 || status === 403 || status === 404;
  if (isHtml(answer) && isRefusal) return unreadable(answer);
  const said = texts.find(([pattern]) => pattern.test(text))?.[1];
  // CHANGE-3222 is the removal of app passwords. https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
  if (said !== undefined && [400, 401, 402, 403, 410].includes(status)) return { is: 'git-refused', reason: said };
  if (isRefusal) {
    // A gateway refuses in its own words.
    const isKnown = noAccess.test(text) || text.trim() === '';
    if (!isKnown || asksForAnother(answer)) return { is: 'unexpected', empty: false };
    return { is: 'git-refused', reason: status === 401 ? 'credential' : 'access' };
  }
  return meaningOf({ ...answer, status: status === 410 ? 400 : status });
}
