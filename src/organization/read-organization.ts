import { isOutage, namesState } from '../bitbucket/sentences.ts';
import type { Client } from '../http/client.ts';
import type { NetworkError } from '../http/errors.ts';
import type { HttpResponse, HttpResult } from '../http/response.ts';
import { parseRetryAfter } from '../http/retry.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import { challengeSchemes } from '../util/challenge.ts';
import { isObject } from '../util/json-object.ts';
import { nextPage } from './next-page.ts';
import { type OrganizationToken, readTokenPage, type TokenPage } from './organization-token.ts';

/** Why the list isn't complete. */
export type ListProblem =
  /** The key, its scope, or the organization: 401, 403, or 404. */
  | { readonly type: 'rejected'; readonly status: number }
  | { readonly type: 'rate-limited'; readonly retryAfter?: string }
  | { readonly type: 'server-error'; readonly status: number }
  | { readonly type: 'network'; readonly failure: NetworkError }
  | {
      readonly type: 'unreadable';
      readonly contentType: string;
      readonly bytes: number;
      readonly why: 'html' | 'not-json' | 'cut' | 'too-large' | 'encoded';
    }
  | { readonly type: 'unexpected'; readonly status: number; readonly isEmpty: boolean }
  /** The link to the next page leads back, or to another host. Or there are more pages than any organization needs. */
  | { readonly type: 'paging'; readonly why: 'loop' | 'other-host' | 'too-many' }
  | { readonly type: 'interrupted' };

/** The tokens of some accounts, as far as they could be read. */
export interface OrganizationList {
  readonly tokens: readonly OrganizationToken[];
  /** Absent if the list is complete. */
  readonly problem?: ListProblem;
}

/** Where to read the list, and with what. */
interface OrganizationAccess {
  /** Base of Atlassian's admin APIs. */
  readonly url: URL;
  readonly id: string;
  readonly key: Secret;
}

/** What reading needs from outside. */
interface ReadDependencies {
  /** Opens a client for one page. */
  readonly open: (budgetMs: number) => Client;
  /** Time for one page, and for all of them, in milliseconds. */
  readonly pageMs: number;
  readonly totalMs: number;
  /** Removes the key from a text. */
  readonly clean: Redact;
  /** Ends reading. */
  readonly interruption?: AbortSignal | undefined;
}

/** What public scripts use. A server that allows less returns less. */
const pageSize = 1000;
const maxPages = 1000;
const maxTokens = 100_000;

/**
 * Reads the list of an organization's user API tokens, page by page, and keeps those of some accounts. Only `GET` requests are
 * sent, to one path of one origin. Never rejects and never hangs.
 * @param emails of the accounts, in lower case
 * @returns what was read, also if a later page is missing
 */
export async function readOrganization(
  access: OrganizationAccess,
  emails: ReadonlySet<string>,
  dependencies: ReadDependencies,
): Promise<OrganizationList> {
  const endsAt = Date.now() + dependencies.totalMs;
  const get = (url: URL) => getPage(url, access, endsAt, dependencies);
  const [address, other] = firstPages(access);
  const first = await get(address);
  const isElsewhere = 'problem' in first && first.problem.type === 'rejected' && first.problem.status === 404;
  if (!isElsewhere) return readPages(address, first, emails, get);
  return readPages(other, await get(other), emails, get);
}

type PageResult = { readonly page: TokenPage } | { readonly problem: ListProblem };

async function readPages(
  address: URL,
  first: PageResult,
  emails: ReadonlySet<string>,
  get: (url: URL) => Promise<PageResult>,
): Promise<OrganizationList> {
  const tokens = new Map<string, OrganizationToken>();
  const visited = new Set([address.href]);
  let [url, result] = [address, first];
  const until = (problem?: ListProblem): OrganizationList => ({
    tokens: [...tokens.values()],
    ...(problem !== undefined && { problem }),
  });
  while (true) {
    if ('problem' in result) return until(result.problem);
    // A page can be returned twice, and so can a token on two pages.
    for (const token of result.page.tokens) if (emails.has(token.email)) tokens.set(token.id, token);
    if (result.page.next === undefined) return until();
    const next = nextPage(url, result.page.next);
    if (next === undefined) return until({ type: 'paging', why: 'other-host' });
    if (visited.has(next.href)) return until({ type: 'paging', why: 'loop' });
    if (visited.size >= maxPages || tokens.size >= maxTokens) return until({ type: 'paging', why: 'too-many' });
    visited.add(next.href);
    url = next;
    result = await get(url);
  }
}

/** Where the list begins, and where it is tried after a 404. */
export function firstPages({ url, id }: Pick<OrganizationAccess, 'url' | 'id'>): readonly [URL, URL] {
  const base = url.href.replace(/\/*$/, '');
  const at = (path: string) =>
    new URL(`${base}/${path}/orgs/${encodeURIComponent(id)}/api-tokens?pageSize=${pageSize}`);
  return [
    // https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/
    at('admin/api-access/v1'),
    // The pattern for all APIs of organizations. https://developer.atlassian.com/cloud/admin/organization/rest/intro/
    at('admin/v1'),
  ];
}

async function getPage(
  url: URL,
  { key }: OrganizationAccess,
  endsAt: number,
  { open, pageMs, clean, interruption }: ReadDependencies,
): Promise<PageResult> {
  if (interruption?.aborted) return { problem: { type: 'interrupted' } };
  const client = open(Math.max(0, Math.min(pageMs, endsAt - Date.now())));
  const close = () => client.close();
  interruption?.addEventListener('abort', close);
  try {
    const result = await client.get(url, `Bearer ${key.reveal().trim()}`);
    if (interruption?.aborted) return { problem: { type: 'interrupted' } };
    return classifyPage(result, clean);
  } finally {
    interruption?.removeEventListener('abort', close);
    client.close();
  }
}

/** What a response is: a page, or the reason why it isn't one. */
function classifyPage(result: HttpResult, clean: Redact): PageResult {
  if (result.outcome === 'failure') return { problem: { type: 'network', failure: result } };
  const { status, text } = result;
  if (status === 401 || status === 403 || status === 404) {
    // Atlassian's own refusals are JSON, or empty. Anything else is from a server in between, and not about the key.
    const isOurs = text.trim() === '' || isJsonObject(text);
    if (!isOurs) return { problem: unreadablePage(result) };
    const isAboutKey = !asksForLogin(result) && !namesState(text) && !isOutage(text);
    return { problem: isAboutKey ? { type: 'rejected', status } : { type: 'unexpected', status, isEmpty: false } };
  }
  if (status === 429) {
    const retryAfter = parseRetryAfter(result)?.text;
    return { problem: { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) } };
  }
  if (status >= 500) return { problem: { type: 'server-error', status } };
  if (status !== 200) return { problem: { type: 'unexpected', status, isEmpty: text.trim() === '' } };
  const page = result.body === 'whole' ? readTokenPage(text, clean) : undefined;
  return page === undefined ? { problem: unreadablePage(result) } : { page };
}

/** Whether a proxy or gateway requires its own login: Atlassian takes the key as Bearer. */
function asksForLogin({ headers }: HttpResponse): boolean {
  return challengeSchemes([headers['www-authenticate'] ?? '']).some((scheme) => ownLogins.has(scheme));
}

const ownLogins: ReadonlySet<string> = new Set(['basic', 'digest', 'negotiate', 'ntlm', 'kerberos']);

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

const bodyReasons = { cut: 'cut', limit: 'too-large', encoded: 'encoded', whole: 'not-json' } as const;

function unreadablePage({ headers, body, text }: HttpResponse): ListProblem {
  const isHtml = body === 'whole' && /^\s*<(?:!doctype|html)/i.test(text);
  return {
    type: 'unreadable',
    contentType: /^[\w.+/-]{1,80}/.exec(headers['content-type'] ?? '')?.[0] ?? 'none',
    bytes: Buffer.byteLength(text),
    why: isHtml ? 'html' : bodyReasons[body],
  };
}
