import { classifySentence } from '../bitbucket/sentences.ts';
import type { ShownResponse } from './exchange.ts';

/** Where a request went. */
interface Location {
  /** Absolute, without a login. */
  readonly url?: string;
  /** Another host than Bitbucket's. */
  readonly isOther?: boolean;
  readonly isGit?: boolean;
  /** Absent where the URL doesn't show it. */
  readonly isPush?: boolean;
}

const gitPath = /\/(?:info\/refs|git-(?:upload|receive)-pack)(?:[?#]|$)|\.git(?:\/info\/lfs\b.*)?$/;

/**
 * Finds out where a request went.
 * @param target an absolute URL, or the path of a request line
 * @param host the `Host` header
 */
export function locateRequest(target: string, host?: string): Location {
  const absolute = /^https?:\/\//i.test(target) ? target : absoluteOf(target, host);
  if (absolute === undefined) return {};
  const url = withoutLogin(absolute);
  const name = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (!isBitbucketHost(name)) return { isOther: true };
  const isGit =
    name !== 'api.bitbucket.org' && gitPath.test(url.replace(/^https?:\/\/[^/]+/i, '')) && !/\/!?api\//.test(url);
  const [, service] = /git-(upload|receive)-pack/.exec(url) ?? [];
  return { url, isGit, ...(service !== undefined && { isPush: service === 'receive' }) };
}

/** Whether a host is Bitbucket Cloud's. */
function isBitbucketHost(name: string): boolean {
  return /^(?:[\w-]+\.)?bitbucket\.org$/i.test(name);
}

function absoluteOf(target: string, host: string | undefined): string | undefined {
  if (!target.startsWith('/')) return undefined;
  if (host !== undefined && host !== '') return `https://${host.replace(/:443$/, '')}${target}`;
  return /^\/(?:2\.0|1\.0)\//.test(target) ? `https://api.bitbucket.org${target}` : undefined;
}

function withoutLogin(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

/** Whether a response can only come from Bitbucket, whatever the request was. */
export function isBitbucketResponse({ headers, body = '' }: ShownResponse): boolean {
  if (headers['x-credential-type'] !== undefined || headers['x-oauth-scopes'] !== undefined) return true;
  if (/bitbucket/i.test(headers['www-authenticate'] ?? '')) return true;
  return isBitbucketText(body);
}

/** Whether a text has a sentence that only Bitbucket writes. */
export function isBitbucketText(text: string): boolean {
  const meaning = classifySentence(text);
  if (meaning !== undefined && meaning !== 'permission' && meaning !== 'two-step') return true;
  return (
    /token is invalid, expired, or not supported|no api hosted at this url|rate limit for this resource has been exceeded|CHANGE-\d+ - /i.test(
      text,
    ) ||
    (meaning !== undefined && /"type"\s*:\s*"error"/.test(text))
  );
}
