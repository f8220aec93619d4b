import { unifyPlaceholders } from '../util/placeholder.ts';

/**
 * What a user wrote, parsed: a method in capitals and a path from its first slash, without `/2.0`, query or end slash, every
 * placeholder as `{name}`.
 */
export interface OperationText {
  readonly method: string;
  readonly path: string;
  /** A user was in the URL, and was dropped. */
  readonly hasUser?: true;
}

/**
 * Why no token works at an address. `no-version`: a URL without `/2.0`; `web-host`: the API on bitbucket.org; `web-page`: a
 * page there, which no scope is known for; `version-1`: below `/1.0`; `groups`: what is left of that, for a scope that no API
 * token can have; `teams`: below `/teams`; `query-token`: with a token in the query.
 */
export type UrlProblem = 'no-version' | 'web-host' | 'web-page' | 'version-1' | 'groups' | 'teams' | 'query-token';

/** An operation whose address is wrong in the job's own call. */
export interface WrongUrl {
  readonly problem: UrlProblem;
  /** Method and address as written, without user and query. */
  readonly text: string;
  /** The operation that is meant, where it is known. */
  readonly meant?: OperationText;
}

/** Methods that an operation can have. */
export const httpMethods: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
/** White space and control characters of every kind, and the backslash, which URL parsers take for a slash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const unwelcome = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\\]/;

/**
 * Reads an operation as people write it: `GET /repositories/{workspace}/{repo_slug}`, with `/2.0` before it, as a full
 * URL, with real values instead of placeholders, with a query (which is dropped).
 *
 * @param text one item of the option
 * @param apiUrl base of the REST API in use; full URLs on its host are taken as well as those of `api.bitbucket.org`
 * @returns method and path; or `fault`: a sentence fragment that states what is allowed and repeats nothing of the text; or
 *   `problem`: the job's call itself is wrong; never throws
 */
export function parseOperation(text: string, apiUrl: URL): OperationText | WrongUrl | { readonly fault: string } {
  const [, word = '', rest = ''] = /^([A-Za-z]+)[ \t]+(.*)/s.exec(text.trim()) ?? [];
  const method = word.toUpperCase();
  if (!httpMethods.includes(method)) return { fault: 'it must be a method and a path, such as GET /user' };

  const located = locate(unifyPlaceholders(rest), apiUrl);
  if ('fault' in located) return located;
  const read = readPath(method, located.path);
  if ('fault' in read) return read;
  const { problem = hasToken(rest) ? 'query-token' : undefined, shown, hasUser } = located;
  if (problem === undefined) return { ...read, ...(hasUser && { hasUser }) };
  const isMeant = problem === 'no-version' || problem === 'web-host' || problem === 'query-token';
  return { problem, text: `${method} ${shown}`, ...(isMeant && { meant: read }) };
}

function readPath(method: string, located: string): OperationText | { readonly fault: string } {
  const path = located
    .replace(/[?#].*/s, '')
    // From the first of them on: else each of a long run would be tried.
    .replace(/(?<!\/)\/+$/, '');
  if (path === '') return { method, path: '/' };

  const segments = path.slice(1).split('/');
  if (unwelcome.test(path)) return { fault: "the path can't contain spaces, backslashes, or control characters" };
  if (segments.includes('')) return { fault: "the path can't contain two slashes in a row" };
  for (const segment of segments) {
    const plain = decoded(segment);
    // A decoded segment may hold slashes (a branch name), and then dots between them climb just as well.
    if (plain.split('/').some((part) => part === '.' || part === '..')) {
      return { fault: "the path can't contain the segments . or .." };
    }
    if (unwelcome.test(plain.replaceAll(' ', ''))) return { fault: "the path can't contain control characters" };
  }
  return { method, path };
}

/**
 * A path segment without its percent-encoding.
 *
 * @param segment one segment as written
 * @returns the plain text, or the segment itself where its percent signs are no valid encoding; never throws
 */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A path within the API, with its query, and what is wrong with the address that led there. */
interface ApiPath {
  readonly path: string;
  readonly problem?: Exclude<UrlProblem, 'query-token'>;
  readonly shown: string;
  readonly hasUser?: true;
}

/** The path within the API: the host of a full URL and the leading `/2.0` taken off. */
function locate(text: string, apiUrl: URL): ApiPath | { readonly fault: string } {
  // Not `new URL`: it would resolve `..` in silence, which is to be refused.
  const url = text.replace(/^(?=(?:www\.|api\.)?bitbucket\.org\/)/i, 'https://');
  const [, scheme = '', authority, afterHost = ''] = /^(https?:\/\/)([^/?#]*)(.*)/is.exec(url) ?? [];
  // Whether the variable of a script contains the version as well isn't known.
  const [base] = /^(?:https?:\/\/)?\{[^{}/]*\}(?=\/)/i.exec(text) ?? [];
  if (base !== undefined) return { path: withoutBase(text.slice(base.length), '/2.0'), shown: withoutQuery(text) };
  if (authority === undefined) {
    if (!text.startsWith('/')) return { fault: 'the path must begin with a slash' };
    return { path: withoutBase(text, '/2.0'), shown: withoutQuery(text), ...oldVersion(text) };
  }
  const host = authority.replace(/^.*@/s, '').toLowerCase().replace(/:443$/, '');
  const known = {
    shown: `${scheme}${host}${withoutQuery(afterHost)}`,
    ...(authority.includes('@') && { hasUser: true as const }),
  };
  if (/^(?:www\.)?bitbucket\.org$/.test(host)) {
    const path = afterHost.replace(/^\/!?api(?=\/)/, '');
    const operation = withoutBase(path, '/2.0');
    const problem = operation === afterHost ? 'web-page' : 'web-host';
    return { ...known, path: operation, problem, ...oldVersion(path) };
  }
  if (host !== 'api.bitbucket.org' && host !== apiUrl.host) {
    return { fault: `a full URL must be on ${[...new Set(['api.bitbucket.org', apiUrl.host])].join(' or ')}` };
  }
  const ofBase = withoutBase(afterHost, apiUrl.pathname.replace(/\/$/, ''));
  const path = ofBase === afterHost ? withoutBase(afterHost, '/2.0') : ofBase;
  return { ...known, path, ...(path === afterHost && { problem: 'no-version' }), ...oldVersion(afterHost) };
}

/** https://support.atlassian.com/bitbucket-cloud/docs/use-bitbucket-rest-api-version-1/ */
function oldVersion(path: string): Pick<ApiPath, 'problem'> {
  if (!/^\/1\.0(?=[/?#]|$)/.test(path)) return {};
  const isLeft = /^\/1\.0\/(?:groups|group-privileges|invitations|users\/[^/]+\/invitations)(?=[/?#]|$)/.test(path);
  return { problem: isLeft ? 'groups' : 'version-1' };
}

/** Whether a token, or the variable that contains it, is in the query. */
function hasToken(text: string): boolean {
  return /\?(?:.*&)?access(?:_|%5f)token=/is.test(text);
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*/s, '');
}

function withoutBase(path: string, base: string): string {
  return path.startsWith(base) && /^(?:[/?#]|$)/.test(path.slice(base.length)) ? path.slice(base.length) : path;
}
