import type { CredentialKind } from '../credential/kinds.ts';
import type { HttpResponse } from '../http/response.ts';
import { parseRetryAfter } from '../http/retry.ts';
import type { GitRefusal } from './git-answer.ts';
import { vocabularyOf } from './scopes.ts';

/** Who the answer says the caller was. */
export interface Recognition {
  /** From `X-Credential-Type`; `anonymous` when it names a caller without a credential. */
  readonly kind?: CredentialKind | 'anonymous';
  /** From `X-OAuth-Scopes`, as listed; absent when the header is absent, empty or not a list of scopes. */
  readonly granted?: readonly string[];
}

/** What one answer says. An outage and the like are no evidence about the token. */
export type Meaning =
  | { readonly is: 'success'; readonly isPrivate: boolean; readonly account?: string }
  | { readonly is: 'scope-denied'; readonly required: readonly string[]; readonly granted?: readonly string[] }
  | { readonly is: 'mechanism-refused' }
  | { readonly is: 'access-denied'; readonly message: string }
  | { readonly is: 'unauthorized'; readonly reason: 'no-scopes' | 'app-password' | 'token-invalid' | 'unspecific' }
  | { readonly is: 'not-found'; readonly detail?: string }
  | { readonly is: 'advertised' }
  | { readonly is: 'git-refused'; readonly reason: GitRefusal }
  | { readonly is: 'removed'; readonly change: string; readonly announcement?: string }
  | { readonly is: 'wrong-base' }
  | { readonly is: 'rate-limited'; readonly retryAfter?: string }
  | { readonly is: 'service-failing' }
  | { readonly is: 'unreadable'; readonly contentType: string; readonly bytes: number; readonly why: string }
  | { readonly is: 'unexpected'; readonly empty: boolean };

/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) stand in older records.
 */
const kinds: Readonly<Record<string, CredentialKind | 'anonymous'>> = {
  api_token: 'api-token',
  repo_access_token: 'repository-access-token',
  project_access_token: 'project-access-token',
  workspace_access_token: 'workspace-access-token',
  oauth: 'oauth-token',
  oauth1: 'oauth-token',
  oauth2: 'oauth-token',
  apikey: 'app-password',
};

/**
 * Who the answer says the caller was. A value that nobody has seen yet counts as recognised, kind unknown; a scope
 * header that is no list of scopes counts as absent: it is no ground to accuse a token.
 */
export function recognitionIn({ headers }: HttpResponse): Recognition {
  const type = headers['x-credential-type']?.trim().toLowerCase();
  const scopes = scopeList(headers['x-oauth-scopes']);
  return {
    ...(type && { kind: kindNamed(type) }),
    ...(scopes !== undefined && { granted: scopes }),
  };
}

function kindNamed(type: string): CredentialKind | 'anonymous' {
  const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognised');
}

/** A list separated by commas or blanks, if every item has the shape of a scope and any of them is one: `null` is none. */
function scopeList(value: string | undefined): readonly string[] | undefined {
  const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
  if (items.length > 200 || !items.every(isScopeShaped) || vocabularyOf(items) === undefined) return undefined;
  return [...new Set(items)];
}

function isScopeShaped(item: unknown): item is string {
  return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}

/** What an answer says, by its status and body. Pure; never throws; keeps nothing of a body that is not JSON. */
export function meaningOf(answer: HttpResponse): Meaning {
  const { status } = answer;
  if (status === 429) return rateLimited(answer);
  if (status >= 500) return { is: 'service-failing' };
  if (status === 401) return unauthorized(answer);
  const recognised = recognitionIn(answer);
  const json = jsonObject(answer);
  if (status >= 200 && status < 300) return json === undefined ? unreadable(answer) : success(json);
  if (status === 404) {
    if (errorOf(json).message !== '') return notFound(errorOf(json));
    // Some pages that are not found are HTML; only the headers then tell Bitbucket's from a proxy's.
    const known =
      recognised.granted !== undefined || (recognised.kind !== undefined && recognised.kind !== 'anonymous');
    if (known) return { is: 'not-found' };
    return json === undefined ? unreadable(answer) : { is: 'unexpected', empty: false };
  }
  if (status === 403) return json === undefined ? unreadable(answer) : forbidden(json);
  if (status === 410) return gone(json, answer);
  return { is: 'unexpected', empty: answer.text.trim() === '' };
}

function rateLimited(answer: HttpResponse): Meaning {
  const retryAfter = parseRetryAfter(answer)?.text;
  return { is: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}

/**
 * Bitbucket's own 401 is an error in JSON, a text that is known, or empty; anything else is somebody's in between, unless
 * its challenge names Bitbucket.
 */
function unauthorized(answer: HttpResponse): Meaning {
  if (answer.body !== 'whole' || isHtml(answer)) return unreadable(answer);
  const json = jsonObject(answer);
  const message = json === undefined ? answer.text.trim() : errorOf(json).message;
  // https://github.com/elastic/kibana/pull/288824
  if (/no bitbucket scopes/i.test(message)) return { is: 'unauthorized', reason: 'no-scopes' };
  // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
  if (/app passwords are deprecated/i.test(message)) return { is: 'unauthorized', reason: 'app-password' };
  if (/token is invalid, expired/i.test(message)) return { is: 'unauthorized', reason: 'token-invalid' };
  const isKnown =
    json === undefined
      ? // renovatebot/renovate#20533
        message === '' || /^login failed due to incorrect login credentials/i.test(message)
      : message !== '';
  const isOurs = namesBitbucket(answer) || (isKnown && !asksForAnother(answer));
  return isOurs ? { is: 'unauthorized', reason: 'unspecific' } : { is: 'unexpected', empty: false };
}

function success(json: JsonObject): Meaning {
  const account = json.display_name;
  return {
    is: 'success',
    isPrivate: json.is_private === true,
    ...(typeof account === 'string' && account !== '' && { account: [...account].slice(0, 80).join('') }),
  };
}

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json: JsonObject): Meaning {
  const { message, detail } = errorOf(json);
  if (typeof detail === 'object' && detail !== null && 'required' in detail) {
    const required = Array.isArray(detail.required) ? detail.required.filter(isScopeShaped) : [];
    const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
    // A list with anything else than scopes in it is not the list that it should be.
    const granted = list?.every(isScopeShaped) ? [...new Set<string>(list)] : undefined;
    return { is: 'scope-denied', required, ...(granted !== undefined && { granted }) };
  }
  if (/lack one or more required privilege scopes/i.test(message)) return { is: 'scope-denied', required: [] };
  // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
  if (/not accessible by this authentication mechanism/i.test(message)) return { is: 'mechanism-refused' };
  // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
  if (message === 'Forbidden') return { is: 'wrong-base' };
  return message === '' ? { is: 'unexpected', empty: false } : { is: 'access-denied', message };
}

function notFound({ message, detail }: ReturnType<typeof errorOf>): Meaning {
  if (/no API hosted at this URL/i.test(`${message} ${detail}`)) return { is: 'wrong-base' };
  return { is: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}

/** Only a body that names a change number says that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function gone(json: JsonObject | undefined, answer: HttpResponse): Meaning {
  const { message, data } = errorOf(json);
  const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
  if (change === undefined) return { is: 'unexpected', empty: answer.text.trim() === '' };
  const url =
    typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
  const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
  return { is: 'removed', change, ...(ours && { announcement: url }) };
}

/** The meaning of an answer that is none of the API's: what it looks like, never what it holds. */
export function unreadable(answer: HttpResponse): Meaning {
  const reasons = {
    whole: isHtml(answer) ? 'an HTML page' : 'not the JSON that the API gives',
    cut: 'cut off before its end',
    limit: 'larger than any answer that was asked for',
    encoded: 'compressed although that was not asked for',
  };
  return {
    is: 'unreadable',
    contentType: /^[\w.+/-]{1,80}/.exec(answer.headers['content-type'] ?? '')?.[0] ?? 'none',
    bytes: Buffer.byteLength(answer.text),
    why: reasons[answer.body],
  };
}

/**
 * Whether a 401 wants a credential for somebody else, such as a gateway in between: Bitbucket's own names Bitbucket.org.
 * https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis
 */
export function asksForAnother(answer: HttpResponse): boolean {
  return (answer.headers['www-authenticate'] ?? '') !== '' && !namesBitbucket(answer);
}

function namesBitbucket({ headers }: HttpResponse): boolean {
  return /bitbucket/i.test(headers['www-authenticate'] ?? '');
}

/** Whether an answer is a page for people. */
export function isHtml({ headers, text }: HttpResponse): boolean {
  return /html/i.test(headers['content-type'] ?? '') || /^\s*<[!?a-z]/i.test(text);
}

type JsonObject = Readonly<Record<string, unknown>>;

function jsonObject({ body, text }: HttpResponse): JsonObject | undefined {
  if (body !== 'whole') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function errorOf(json: JsonObject | undefined): { message: string; detail: unknown; data: unknown } {
  // Every error of Bitbucket's says that it is one; a gateway's JSON may hold an "error" too.
  const error = json?.type === 'error' && isObject(json.error) ? json.error : {};
  return { message: typeof error.message === 'string' ? error.message : '', detail: error.detail, data: error.data };
}
