import type { HttpResponse } from '../http/response.ts';
import { isObject, type JsonObject } from '../util/json-object.ts';
import { type CallerIdentity, isScopeShaped, readCallerIdentity } from './caller-identity.ts';
import { classifySentence, isOutage, namesState, type SentenceMeaning } from './sentences.ts';

/** Why a response can't be read as a response of the API. */
export type UnreadableReason = 'html' | 'not-json' | 'cut' | 'too-large' | 'encoded';

/** A permission of the caller, as Bitbucket lists it. */
interface ListedPermission {
  readonly permission: string;
  /** `acme/web` */
  readonly repository?: string;
  readonly uuid?: string;
}

/** What a response of the REST API means. Outages and the like are no evidence about the token. */
export type ApiOutcome =
  | {
      readonly type: 'success';
      readonly isPrivate: boolean;
      /** Whether it has none of the fields that are requested of what only the caller gets. */
      readonly isBlank?: true;
      readonly account?: string;
      /** UUID of that account. */
      readonly accountId?: string;
      /** Where the caller's own permissions were requested. */
      readonly permissions?: readonly ListedPermission[];
    }
  | { readonly type: 'scope-denied'; readonly required: readonly string[]; readonly granted?: readonly string[] }
  | { readonly type: 'mechanism-refused' }
  /** `isUnclear`: in words that aren't known, so that they may be about something else than a permission. */
  | { readonly type: 'access-denied'; readonly message: string; readonly isUnclear?: true }
  /** What administrators set, or the plan, and not the token. */
  | { readonly type: 'policy-refused'; readonly reason: 'address' | 'two-step' | 'plan' }
  | {
      readonly type: 'unauthorized';
      readonly reason: 'no-scopes' | 'app-password' | 'email' | 'token-invalid' | 'unspecific';
      /** Bitbucket's own text, if it isn't a known one. */
      readonly message?: string;
    }
  | { readonly type: 'not-found'; readonly detail?: string }
  | { readonly type: 'removed'; readonly change: string; readonly announcement?: string }
  | { readonly type: 'wrong-base' }
  | { readonly type: 'rate-limited'; readonly retryAfter?: string }
  | { readonly type: 'server-error' }
  | Unreadable
  /** `message`: Bitbucket's own text, which may not be about the token. */
  | { readonly type: 'unexpected'; readonly empty: boolean; readonly message?: string };

/** A response that something between here and Bitbucket may have given. */
interface Unreadable {
  readonly type: 'unreadable';
  readonly contentType: string;
  readonly bytes: number;
  readonly why: UnreadableReason;
}

/** Classifies a response by status and body. Pure; never throws; keeps nothing of a body that isn't JSON. */
export function classifyResponse(answer: HttpResponse): ApiOutcome {
  const { status } = answer;
  if (status === 429) return rateLimited(answer);
  // A network requires a sign-in, and Bitbucket got no request. https://www.rfc-editor.org/rfc/rfc6585#section-6
  if (status === 511) return unreadable(answer);
  if (status >= 500) return { type: 'server-error' };
  if (status === 401) return unauthorized(answer);
  const json = jsonObject(answer);
  if (status >= 200 && status < 300) return json === undefined ? unreadable(answer) : success(json);
  const caller = readCallerIdentity(answer);
  if (status === 404) {
    if (errorOf(json).message !== '') return notFound(errorOf(json));
    // Some pages that are not found are HTML; only the headers then tell Bitbucket's from a proxy's.
    const known = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
    if (known) return { type: 'not-found' };
    return json === undefined ? unreadable(answer) : { type: 'unexpected', empty: false };
  }
  if (status === 403) return json === undefined ? unreadable(answer) : forbidden(json, caller);
  if (status === 402 && json !== undefined) {
    const refused = forbidden(json, caller);
    if (refused.type === 'policy-refused') return refused;
  }
  if (status === 410) return endpointRemoved(json, answer);
  const { message } = errorOf(json);
  return { type: 'unexpected', empty: answer.text.trim() === '', ...(message !== '' && { message }) };
}

/** Seconds or an HTTP date: it becomes part of an advice, so nothing else may be there. */
const waits = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;

function rateLimited({ headers }: HttpResponse): ApiOutcome {
  const retryAfter = waits.exec(headers['retry-after'] ?? '')?.[0] ?? resetOf(headers['x-ratelimit-reset']);
  return { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}

/** Seconds from now, as was recorded, or else since 1970; nothing else. */
function resetOf(value = ''): string | undefined {
  if (!/^[1-9]\d{0,9}$/.test(value)) return undefined;
  const seconds = Number(value);
  return seconds < 1e9 ? String(seconds) : new Date(seconds * 1000).toUTCString();
}

/**
 * Bitbucket's own 401 is an error in JSON, a text that is known, or empty; anything else is from a server in between, unless
 * its challenge names Bitbucket.
 */
function unauthorized(answer: HttpResponse): ApiOutcome {
  if (answer.body !== 'whole' || isHtml(answer)) return unreadable(answer);
  const json = jsonObject(answer);
  const message = json === undefined ? answer.text.trim() : errorOf(json).message;
  const meaning = classifySentence(message);
  if (meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email') {
    return { type: 'unauthorized', reason: meaning };
  }
  if (/token is invalid, expired/i.test(message)) return { type: 'unauthorized', reason: 'token-invalid' };
  const isKnown =
    json === undefined
      ? // renovatebot/renovate#20533
        message === '' || /^login failed due to incorrect login credentials/i.test(message)
      : message !== '';
  const isOurs = namesBitbucket(answer) || (isKnown && !asksForAnother(answer));
  if (!isOurs) return { type: 'unexpected', empty: false };
  if (json === undefined || message === '') return { type: 'unauthorized', reason: 'unspecific' };
  // A text that is known from a 403 means the same here.
  if (meaning !== undefined && aboutOther.has(meaning)) return forbidden(json, readCallerIdentity(answer));
  // A kind of token that the request doesn't accept was recorded with 403 only.
  const isAboutToken = meaning !== 'kind' && aboutCredential.test(message) && !isAboutOtherState(message);
  return isAboutToken
    ? { type: 'unauthorized', reason: 'unspecific', message }
    : { type: 'unexpected', empty: false, message };
}

/** Texts about the request, the account, or the workspace, and not about the token itself. */
const aboutOther: ReadonlySet<SentenceMeaning> = new Set<SentenceMeaning>(['address', 'two-step', 'plan', 'scope']);

/** In a 401, these words are about the token or its account, whatever the sentence. */
const aboutCredential =
  /token|credential|passw|auth|log(?:ged)?[ -]?in|identit|expire|revoke|e-?mail|user|account|session/i;

/** What is requested of an account, its lists and permissions, and everything else. */
const ownField = /^(?:display_name|uuid|size|values|permission|is_private|type)$/;

/** A token or its account can be deactivated, too: only a text that doesn't name the token is about something else. */
function isAboutOtherState(message: string): boolean {
  return isOutage(message) || (namesState(message) && !/token|credential|passw/i.test(message));
}

function success(json: JsonObject): ApiOutcome {
  if (json.type === 'error') return { type: 'unexpected', empty: false };
  const { display_name: account, uuid } = json;
  const isAccount = typeof account === 'string' && account !== '';
  return {
    type: 'success',
    isPrivate: json.is_private === true,
    ...(!Object.keys(json).some((key) => ownField.test(key)) && { isBlank: true as const }),
    ...(isAccount && { account: [...account].slice(0, 80).join('') }),
    ...(isAccount && typeof uuid === 'string' && { accountId: uuid.slice(0, 50) }),
    ...permissionsIn(json),
  };
}

function permissionsIn(json: JsonObject): { readonly permissions?: readonly ListedPermission[] } {
  const entries = Array.isArray(json.values) ? json.values : [json];
  const permissions = entries.filter(isObject).flatMap((entry): readonly ListedPermission[] => {
    const { permission } = entry;
    if (typeof permission !== 'string' || !/^[a-z-]{1,30}$/.test(permission)) return [];
    const { full_name: repository, uuid } = isObject(entry.repository) ? entry.repository : {};
    return [
      {
        permission,
        ...(typeof repository === 'string' && { repository: repository.slice(0, 200) }),
        ...(typeof uuid === 'string' && { uuid: uuid.slice(0, 50) }),
      },
    ];
  });
  return permissions.length === 0 ? {} : { permissions };
}

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json: JsonObject, caller: CallerIdentity): ApiOutcome {
  const { message, detail, key } = errorOf(json);
  // https://github.com/jenkins-x/jx/issues/7118
  if (key === 'INSUFFICIENT_RIGHTS') return { type: 'access-denied', message };
  if (typeof detail === 'object' && detail !== null && 'required' in detail) {
    const required = Array.isArray(detail.required) ? detail.required.filter(isScopeShaped) : [];
    const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
    // A list with anything else than scopes in it is not the list that it should be.
    const granted = list?.every(isScopeShaped) ? [...new Set<string>(list)] : undefined;
    return { type: 'scope-denied', required, ...(granted !== undefined && { granted }) };
  }
  const meaning = classifySentence(message);
  if (meaning === 'scope') return { type: 'scope-denied', required: [] };
  if (meaning === 'kind') return { type: 'mechanism-refused' };
  if (meaning === 'address' || meaning === 'two-step' || meaning === 'plan') {
    return { type: 'policy-refused', reason: meaning };
  }
  if (meaning === 'hidden') return { type: 'not-found' };
  if (meaning === 'permission') return { type: 'access-denied', message };
  return refusedInOtherWords(message, meaning, caller);
}

/** In an error of the API, these words are about a permission, whatever the sentence. */
const aboutPermission = /\b(?:access|permissions?|privileges?|rights|admin\w*|owners?)\b/i;

function isAboutPermission(message: string): boolean {
  return aboutPermission.test(message) && !namesState(message) && !isOutage(message);
}

/** A 403 about the credential itself, or in words that aren't known. */
function refusedInOtherWords(
  message: string,
  meaning: ReturnType<typeof classifySentence>,
  caller: CallerIdentity,
): ApiOutcome {
  const isRecognized = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
  const isAboutCredential = meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email';
  // Headers that recognize the credential contradict the text.
  if (isAboutCredential && !isRecognized) return { type: 'unauthorized', reason: meaning };
  // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
  if (message === 'Forbidden' && !isRecognized) return { type: 'wrong-base' };
  if (isAboutCredential || message === 'Forbidden' || message === '') return { type: 'unexpected', empty: false };
  return { type: 'access-denied', message, ...(!isAboutPermission(message) && { isUnclear: true }) };
}

function notFound({ message, detail }: ReturnType<typeof errorOf>): ApiOutcome {
  if (/no API hosted at this URL/i.test(`${message} ${detail}`)) return { type: 'wrong-base' };
  return { type: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}

/** Only a body that names a change number shows that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function endpointRemoved(json: JsonObject | undefined, answer: HttpResponse): ApiOutcome {
  const { message, data } = errorOf(json);
  const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
  if (change === undefined) return { type: 'unexpected', empty: answer.text.trim() === '' };
  const url =
    typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
  const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
  return { type: 'removed', change, ...(ours && { announcement: url }) };
}

/** The meaning of an answer that is none of the API's: what it looks like, never what it contains. */
export function unreadable(answer: HttpResponse): Unreadable {
  const reasons = {
    whole: isHtml(answer) ? 'html' : 'not-json',
    cut: 'cut',
    limit: 'too-large',
    encoded: 'encoded',
  } as const;
  return {
    type: 'unreadable',
    contentType: /^[\w.+/-]{1,80}/.exec(answer.headers['content-type'] ?? '')?.[0] ?? 'none',
    bytes: new TextEncoder().encode(answer.text).length,
    why: reasons[answer.body],
  };
}

/**
 * Whether a 401 requires a credential for another server, such as a gateway in between: Bitbucket's own names Bitbucket.org.
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

function jsonObject({ body, text }: HttpResponse): JsonObject | undefined {
  if (body !== 'whole') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function errorOf(json: JsonObject | undefined): { message: string; detail: unknown; data: unknown; key: unknown } {
  // Every error of Bitbucket's is marked as one; a gateway's JSON may have an "error" too.
  const error = json?.type === 'error' && isObject(json.error) ? json.error : {};
  const { message, detail, data } = error;
  // In the older form it is next to the error.
  const [key] = [data, json?.data].flatMap((part) => (isObject(part) ? [part.key] : []));
  return { message: typeof message === 'string' ? message : '', detail, data, key };
}
