import { isObject, type JsonObject } from '../util/json-object.ts';
import type { Exchange, LogLine, SentCredential, ShownRequest } from './exchange.ts';
import { isBitbucketResponse, locateRequest } from './location.ts';
import { statusOfText } from './loose-body.ts';
import { readMarker } from './redact-lines.ts';

/** How deep a document is searched: an export of Postman has folders in folders. */
const maxSearchDepth = 40;
/** Levels of a JSON log below those of a warning. */
const minWarning = 40;

/**
 * Finds requests and responses in JSON of any program: HAR, exports of Postman, Newman, and Insomnia, log records, and
 * serialized errors. Pure; never throws.
 * @param value the parsed text, whose secrets are removed
 * @param lineOf the line on which the object of that number starts, in the order of the text; one for a log record
 */
export function exchangesIn(value: unknown, lineOf: (object: number) => LogLine): readonly Exchange[] {
  const found: Exchange[] = [];
  let objects = -1;
  const visit = (part: unknown, depth: number, isInside: boolean): void => {
    if (typeof part !== 'object' || part === null || depth > maxSearchDepth) return;
    if (Array.isArray(part)) {
      for (const item of part) visit(item, depth + 1, isInside);
      return;
    }
    objects += 1;
    const object = part as JsonObject;
    const exchange = isInside ? undefined : exchangeIn(object, lineOf(objects));
    if (exchange !== undefined && exchange !== 'other') found.push(exchange);
    for (const item of Object.values(object)) visit(item, depth + 1, isInside || exchange !== undefined);
  };
  visit(value, 0, false);
  return found;
}

/** Whether a whole text is the body of an error of Bitbucket. */
export function errorBody(value: unknown, { number, text }: LogLine): Exchange | undefined {
  if (!isObject(value) || value.type !== 'error' || !isObject(value.error)) return undefined;
  const { message, detail, type } = value.error;
  // The errors of another API have a type inside, too.
  if (typeof message !== 'string' || type !== undefined) return undefined;
  const said = `${message} ${typeof detail === 'string' ? detail : ''}`;
  const status =
    statusOfText(said, false) ?? (/not found/i.test(message) ? 404 : message === 'Forbidden' ? 403 : undefined);
  if (status === undefined) return undefined;
  return {
    line: number,
    excerpt: text,
    isGit: false,
    request: {},
    result: { status, headers: {}, body: JSON.stringify(value) },
  };
}

/** @returns `other` for a response of another host */
function exchangeIn(object: JsonObject, { number, text }: LogLine): Exchange | 'other' | undefined {
  const response = firstObject(object, ['response', 'err.response', 'error.response', 'originalResponse']) ?? object;
  const status = statusIn(response) ?? statusIn(object) ?? statusIn(firstObject(object, ['err', 'error']));
  if (status === undefined) return undefined;
  const request = requestIn(object, response);
  const headers = headersIn(response.headers ?? response.header ?? response.responseHeaders);
  const body = bodyIn(response);
  const shown = { status, headers, ...(body !== undefined && { body }) };
  const place = request.target === undefined ? {} : locateRequest(request.target);
  if (place.isOther) return 'other';
  if (place.url === undefined && !isBitbucketResponse(shown)) return undefined;
  const { level } = object;
  return {
    line: number,
    excerpt: text,
    isGit: place.isGit ?? false,
    ...(place.isPush !== undefined && { isPush: place.isPush }),
    request: { ...request.shown, ...(place.url !== undefined && { url: place.url }) },
    result: shown,
    ...(typeof level === 'number' && level < minWarning && { isDetail: true }),
  };
}

const statusKeys = ['statusCode', 'status', 'status_code', 'code', 'responseCode'];

function statusIn(object: JsonObject | undefined): number | undefined {
  for (const key of statusKeys) {
    const value = object?.[key];
    const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
    if (typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600) return status;
  }
  return undefined;
}

/** Where programs keep the request of an error or a log record. */
const requestPlaces = [
  ...['request', 'originalRequest', 'config', 'options', 'req', 'err.options', 'err.config', 'err.request'],
  ...['error.config', 'error.options', 'response.request', 'response.config', 'err.response.request'],
];

function requestIn(
  object: JsonObject,
  response: JsonObject,
): { readonly target?: string; readonly shown: Pick<ShownRequest, 'method' | 'credential'> } {
  const inner = requestPlaces.map((path) => firstObject(object, [path])).filter((place) => place !== undefined);
  const places: readonly JsonObject[] = [...inner, response, object];
  const target = places.map(urlIn).find((url) => url !== undefined);
  const method = places.map(({ method: name }) => name).find((name) => typeof name === 'string');
  const credential = places.map(credentialInObject).find((sent) => sent !== undefined);
  return {
    ...(target !== undefined && { target }),
    shown: {
      ...(typeof method === 'string' && /^[a-z]{3,7}$/i.test(method) && { method: method.toUpperCase() }),
      ...(credential && { credential }),
    },
  };
}

function urlIn(object: JsonObject): string | undefined {
  const { url, uri, requestUrl, href, baseURL, prefixUrl, hostname, path } = object;
  const base = [baseURL, prefixUrl].find((text) => typeof text === 'string');
  for (const candidate of [url, uri, requestUrl, href]) {
    const text = isObject(candidate) ? (candidate.raw ?? candidate.href) : candidate;
    if (typeof text !== 'string') continue;
    if (/^https?:\/\//i.test(text)) return text;
    if (typeof base === 'string') return `${base.replace(/\/$/, '')}/${text.replace(/^\//, '')}`;
    if (/bitbucket\.org/.test(text)) return `https://${text.replace(/^\/+/, '')}`;
    if (/^\/2\.0\//.test(text)) return text;
  }
  return typeof hostname === 'string' && typeof path === 'string' ? `https://${hostname}${path}` : undefined;
}

function credentialInObject({ headers, header, auth }: JsonObject): SentCredential | undefined {
  const sent = headersIn(headers ?? header).authorization;
  if (sent !== undefined) {
    const scheme = /^basic\b/i.test(sent) ? 'basic' : /^bearer\b/i.test(sent) ? 'bearer' : 'other';
    return { scheme, ...readMarker(sent) };
  }
  const type = isObject(auth) ? auth.type : undefined;
  return type === 'basic' || type === 'bearer' ? { scheme: type } : undefined;
}

/** An object, a list of names and values, or a list of pairs. */
function headersIn(headers: unknown): Readonly<Record<string, string>> {
  if (Array.isArray(headers)) {
    return Object.fromEntries(
      headers.filter(isObject).flatMap(({ name, key, value }) => {
        const header = name ?? key;
        return typeof header === 'string' && typeof value === 'string' ? [[header.toLowerCase(), value]] : [];
      }),
    );
  }
  if (!isObject(headers)) return {};
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : value;
    return typeof text === 'string' ? [[name.toLowerCase(), text]] : [];
  });
  return Object.fromEntries(entries);
}

function bodyIn(response: JsonObject): string | undefined {
  const { body, data, text, content, stream } = response;
  for (const candidate of [body, data, text, isObject(content) ? content.text : undefined]) {
    if (typeof candidate === 'string') return candidate;
    if (isObject(candidate) && candidate.type !== 'Buffer') return JSON.stringify(candidate);
  }
  // Newman has the bytes.
  const bytes = isObject(stream) ? stream.data : undefined;
  if (Array.isArray(bytes) && bytes.every((byte) => typeof byte === 'number')) {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
  return isObject(content) && content.size === 0 ? '' : undefined;
}

/** The first object at one of these places, such as `err.response`. */
function firstObject(object: JsonObject, paths: readonly string[]): JsonObject | undefined {
  for (const path of paths) {
    let part: unknown = object;
    for (const key of path.split('.')) part = isObject(part) ? part[key] : undefined;
    if (isObject(part)) return part;
  }
  return undefined;
}
