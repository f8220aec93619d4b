import type { HttpResponse } from '../http/response.ts';
import { challengeSchemes } from '../util/challenge.ts';
import { type ApiOutcome, asksForAnother, classifyResponse, isHtml, unreadable } from './api-response.ts';
import { classifySentence, type SentenceMeaning } from './sentences.ts';

/** Why git was refused, according to the response. */
export type GitRefusal =
  | 'credential'
  | 'scope'
  | 'address'
  | 'two-step'
  | 'plan'
  | 'app-password'
  | 'access'
  | 'no-scopes';

/** What the response to a ref advertisement means; outages and the like mean the same as from the API. */
export type GitOutcome =
  | { readonly type: 'advertised' }
  /** `isSilent`: the response gives no reason. */
  | { readonly type: 'git-rejected'; readonly reason: GitRefusal; readonly isSilent?: true }
  | ApiOutcome;

/** The texts that git users see after `remote:`, and what the API returns in its place. */
const refusals: Partial<Readonly<Record<SentenceMeaning, GitRefusal>>> = {
  scope: 'scope',
  'no-scopes': 'no-scopes',
  address: 'address',
  'two-step': 'two-step',
  plan: 'plan',
  'app-password': 'app-password',
  permission: 'access',
};

/** The service, and an error in place of the refs. https://git-scm.com/docs/gitprotocol-pack#_pkt_line_format */
const advertisement =
  /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)(?:\n?(?:0000)?[0-9a-f]{4}ERR ([^\n]{0,500}))?/;

/**
 * What the response to a ref advertisement means. Pure; never throws; keeps nothing of the body but an error in place of
 * the refs.
 * @param path that was requested, with the service in its query
 */
export function classifyGitResponse(answer: HttpResponse, path: string): GitOutcome {
  const { status, text } = answer;
  if (status === 200) {
    // A repository with many refs is longer than what is read of it: the beginning is enough.
    const [, service, error] = advertisement.exec(text) ?? [];
    if (service === undefined || !path.endsWith(service)) return unreadable(answer);
    return error === undefined ? { type: 'advertised' } : errorInPlaceOfRefs(error.trim());
  }
  // An object of the API is none of git, whatever it contains.
  if (status > 200 && status < 300) return unreadable(answer);
  const isRefusal = status === 401 || status === 403 || status === 404;
  if (isHtml(answer) && isRefusal) return unreadable(answer);
  const meaning = classifySentence(text);
  const said = meaning && refusals[meaning];
  if (said !== undefined && [400, 401, 402, 403, 410].includes(status)) return { type: 'git-rejected', reason: said };
  if (isRefusal) {
    // A gateway refuses in its own words.
    const isKnown = meaning === 'hidden' || text.trim() === '' || oldPassword.test(text);
    if (!isKnown || asksForAnother(answer)) return { type: 'unexpected', empty: false };
    if (status === 401) return { type: 'git-rejected', reason: 'credential' };
    return { type: 'git-rejected', reason: 'access', ...(meaning === undefined && { isSilent: true }) };
  }
  return classifyResponse({ ...answer, status: status === 410 ? 400 : status });
}

/** The text for a password that isn't a token. https://bitbucket.org/blog/deprecating-atlassian-account-password-for-bitbucket-api-and-git-activity */
const oldPassword = /stopped supporting account passwords/i;

function errorInPlaceOfRefs(message: string): GitOutcome {
  const meaning = classifySentence(message);
  const reason = meaning === 'hidden' ? 'access' : meaning && refusals[meaning];
  if (reason !== undefined) return { type: 'git-rejected', reason };
  return { type: 'unexpected', empty: false, ...(message !== '' && { message }) };
}

/** The response to a request without a login, if Git never sends its login after it. */
export interface MissingChallenge {
  readonly status: number;
  /** The authentication schemes that the response offers, in lower case. */
  readonly schemes: readonly string[];
}

/**
 * Reads the response to a ref advertisement that was requested without a login. Git, libgit2, and JGit send a login only after a 401
 * that offers Basic. Measured with Git 2.39.5.
 * @returns nothing if Git would send its login, or needs none, or if the response shows nothing
 */
export function findMissingChallenge({ status, headers }: HttpResponse): MissingChallenge | undefined {
  if (status !== 401 && status !== 403 && status !== 404) return undefined;
  const schemes = challengeSchemes([headers['www-authenticate'] ?? '']);
  return status === 401 && schemes.includes('basic') ? undefined : { status, schemes };
}
