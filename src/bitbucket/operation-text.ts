import { unifyPlaceholders } from '../util/placeholder.ts';

/**
 * What somebody wrote, read: a method in capitals and a path from its first slash, without `/2.0`, query or end slash, every
 * placeholder as `{name}`.
 */
export interface OperationText {
  readonly method: string;
  readonly path: string;
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
/** White space and control characters of every kind, and the backslash, which URL parsers take for a slash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const unwelcome = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff\\]/;

/**
 * Reads an operation as people write it: `GET /repositories/{workspace}/{repo_slug}`, with `/2.0` before it, as a full
 * URL, with real values instead of placeholders, with a query (which is dropped).
 *
 * @param text one item of the option
 * @param apiUrl base of the REST API in use; full URLs on its host are taken as well as those of `api.bitbucket.org`
 * @returns method and path, or `fault`: a sentence fragment that says what is allowed and repeats nothing of the text;
 *   never throws
 */
export function parseOperation(text: string, apiUrl: URL): OperationText | { readonly fault: string } {
  const [, word = '', rest = ''] = /^([A-Za-z]+)[ \t]+(.*)/s.exec(text.trim()) ?? [];
  const method = word.toUpperCase();
  if (!methods.includes(method)) return { fault: 'it must be a method and a path, such as GET /user' };

  const located = locate(unifyPlaceholders(rest), apiUrl);
  if (typeof located !== 'string') return located;
  const path = located
    .replace(/[?#].*/s, '')
    // From the first of them on: else each of a long run would be tried.
    .replace(/(?<!\/)\/+$/, '');
  if (path === '') return { method, path: '/' };

  const segments = path.slice(1).split('/');
  if (unwelcome.test(path)) return { fault: 'the path must not hold blanks, backslashes or control characters' };
  if (segments.includes('')) return { fault: 'the path must not hold two slashes in a row' };
  for (const segment of segments) {
    const plain = decoded(segment);
    // A decoded segment may hold slashes (a branch name), and then dots between them climb just as well.
    if (plain.split('/').some((part) => part === '.' || part === '..')) {
      return { fault: 'the path must not hold the segments . or ..' };
    }
    if (unwelcome.test(plain.replaceAll(' ', ''))) return { fault: 'the path must not hold control characters' };
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

/** The path within the API: the host of a full URL and the leading `/2.0` taken off. */
function locate(text: string, apiUrl: URL): string | { readonly fault: string } {
  // Not `new URL`: it would resolve `..` in silence, which is to be refused.
  const [, authority, afterHost = ''] = /^https?:\/\/([^/?#]*)(.*)/is.exec(text) ?? [];
  if (authority === undefined) {
    return text.startsWith('/') ? withoutBase(text, '/2.0') : { fault: 'the path must begin with a slash' };
  }
  const host = authority.toLowerCase().replace(/:443$/, '');
  if (host !== 'api.bitbucket.org' && host !== apiUrl.host) {
    return { fault: `a full URL must be on ${[...new Set(['api.bitbucket.org', apiUrl.host])].join(' or ')}` };
  }
  const ofBase = withoutBase(afterHost, apiUrl.pathname.replace(/\/$/, ''));
  return ofBase === afterHost ? withoutBase(afterHost, '/2.0') : ofBase;
}

function withoutBase(path: string, base: string): string {
  return path.startsWith(base) && /^(?:[/?#]|$)/.test(path.slice(base.length)) ? path.slice(base.length) : path;
}
