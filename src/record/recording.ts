import { publicApiUrl } from '../bitbucket/paths.ts';
import { type Declaration, declarationOf } from '../suggest/declaration.ts';
import { resolveOperation } from '../suggest/resolve.ts';
import type { Use } from '../suggest/use.ts';
import type { RecordedRequest } from './request.ts';

/** The addresses that count as Bitbucket. */
interface Destinations {
  /** Base of the REST API. */
  readonly apiUrl: URL;
  /** Base of Git over HTTPS. */
  readonly gitUrl: URL;
}

/** The same request, however often it was sent. */
export interface RequestGroup {
  readonly method: string;
  /** Below `https://api.bitbucket.org/2.0` or `https://bitbucket.org`. */
  readonly url: string;
  readonly by: string;
  /** Each once, in ascending order; none if no response was seen. */
  readonly statuses: readonly number[];
  readonly count: number;
}

const bitbucketGit = 'https://bitbucket.org';

/** Keeps the requests to Bitbucket, each once. Pure; never throws. */
export function groupRequests(
  requests: readonly RecordedRequest[],
  destinations: Destinations,
): readonly RequestGroup[] {
  const groups = new Map<string, { method: string; url: string; by: string; statuses: Set<number>; count: number }>();
  for (const request of requests) {
    const { method, by, status } = request;
    const address = bitbucketUrl(request.url, destinations);
    if (address === undefined) continue;
    const url = withoutValues(method, address);
    const key = [method, url, by].join(' ');
    const group = groups.get(key) ?? { method, url, by, statuses: new Set<number>(), count: 0 };
    groups.set(key, group);
    // A hook reports a request when it is sent, and again with its response.
    if (status === 0) group.count += 1;
    else group.statuses.add(status);
  }
  return [...groups.values()].map(({ method, url, by, statuses, count }) => ({
    method,
    url,
    by,
    statuses: [...statuses].sort((a, b) => a - b),
    count: Math.max(1, count),
  }));
}

/** @returns the URL at Bitbucket that a recorded one is about; nothing if it is that of another host */
function bitbucketUrl(text: string, { apiUrl, gitUrl }: Destinations): string | undefined {
  const url = new URL(text);
  const path = url.pathname + url.search;
  const base = apiUrl.pathname.replace(/\/$/, '');
  if (url.host === apiUrl.host && (path === base || path.startsWith(`${base}/`)))
    return publicApiUrl + path.slice(base.length);
  if (isGitPath(url.pathname) && (url.host === gitUrl.host || url.host === 'bitbucket.org')) return bitbucketGit + path;
  if (url.host === 'api.bitbucket.org') return `https://api.bitbucket.org${path}`;
  return url.host === 'bitbucket.org' && /^\/!?api\//.test(path) ? bitbucketGit + path : undefined;
}

/** The same with placeholders for everything in it except workspace, repository, and project. */
function withoutValues(method: string, url: string): string {
  if (isGitPath(new URL(url).pathname)) return url;
  const place = { path: '', by: '' };
  const resolved = resolveOperation({ type: 'operation', methods: [method], address: url, place });
  const [operation] = resolved?.operations ?? [];
  const text = (operation ?? resolved?.problem?.text ?? '').replace(/^\S+ /, '');
  return text.startsWith('/') || text === '' ? publicApiUrl + text : text;
}

function isGitPath(path: string): boolean {
  return /\/(?:info\/refs|git-upload-pack|git-receive-pack|info\/lfs(?:\/.*)?)$/.test(path);
}

/** What recorded requests show to be needed. Pure; never throws. */
export function declarationOfRequests(groups: readonly RequestGroup[]): Declaration {
  return declarationOf(groups.map(useOf));
}

function useOf({ method, url, by, statuses }: RequestGroup): Use {
  const results = statuses.length > 0 ? statuses.join(', ') : 'no response';
  const place = { path: by, by: results };
  const { pathname, searchParams } = new URL(url);
  if (!isGitPath(pathname)) return { type: 'operation', methods: [method], address: url, place };
  const isPush = pathname.endsWith('/git-receive-pack') || searchParams.get('service') === 'git-receive-pack';
  return { type: 'git', access: isPush ? 'push' : 'clone', place };
}
