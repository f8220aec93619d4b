import { authorizationValue, gitUsernames } from '../../src/bitbucket/authorization.ts';
import { createClient } from '../../src/http/client.ts';
import { createConnections } from '../../src/http/connections.ts';
import { stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { createFragmentRedactor } from '../../src/redaction/fragment-redactor.ts';
import { createRedactor, redactTokenLike } from '../../src/redaction/redactor.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { ownRoutes } from '../../src/route/own-route.ts';
import type { LiveCredential, LiveSettings } from './settings.ts';

/** A response, as far as it is of interest, without secrets and names. */
export interface LiveResponse {
  /** `GET /repositories/{workspace}/{repo_slug} with an API token` */
  readonly request: string;
  /** 0 where there was none. */
  readonly status: number;
  /** The headers that are known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of an error in JSON: its text, and the key next to it. */
  readonly message?: string;
  readonly key?: string;
  /** The scopes that a 403 requires. */
  readonly required?: readonly string[];
  /** How many items a list has, where it reports so or shows them. */
  readonly size?: number;
  /** Where the response redirects to: an address of the API, still with its names. Never printed. */
  readonly target?: URL;
}

/** Sends a request. @param credential none: without an Authorization header */
export type Ask = (template: string, options?: AskOptions) => Promise<LiveResponse>;

/** The rest of a request. */
export interface AskOptions {
  readonly credential?: LiveCredential | undefined;
  /** In place of `{repo_slug}`. */
  readonly repository?: string | undefined;
  /** An address that a response redirected to, in place of the template. */
  readonly target?: URL | undefined;
  /** Of the git host. */
  readonly isGit?: boolean;
}

/** Header values that hold nothing of an account: numbers, days, and fixed words. */
const harmless =
  /^(?:x-credential-type|x-oauth-scopes|x-accepted-oauth-scopes|deprecation|sunset|link|x-ratelimit-[a-z-]+|retry-after|www-authenticate|content-type)$/;

const budgetMs = 20_000;

/** A way to the two hosts that sends GET requests alone, follows no redirect, and keeps no body. */
export function createAsk(settings: LiveSettings): { readonly ask: Ask; readonly sent: () => number; close(): void } {
  const hosts = [settings.apiUrl, settings.gitUrl];
  const connections = createConnections(ownRoutes(hosts, process.env));
  const origins = hosts.map(({ origin }) => origin);
  const clean = createCleaner(settings);
  let sent = 0;

  const ask: Ask = async (template, { credential, repository, target, isGit = false } = {}) => {
    const path = template
      .replace('{workspace}', encodeURIComponent(settings.workspace))
      .replace('{repo_slug}', encodeURIComponent(repository ?? settings.repository));
    const base = isGit ? settings.gitUrl : settings.apiUrl;
    const url = target ?? new URL(`${base.href.replace(/\/$/, '')}${path}`);
    const authorization = credential && authorizationOf(credential, isGit);
    const client = createClient({ origins, budgetMs, userAgent: 'token-preflight-live-check', connections });
    sent += 1;
    const result = await client.get(url, authorization, { maxAttempts: 1 });
    client.close();
    const request = `GET ${clean(template.replace(/\?.*/, ''))} with ${credential?.name ?? 'no credential'}`;
    if (result.outcome === 'failure') return { request, status: 0, headers: {} };
    const headers = Object.fromEntries(
      Object.entries(result.headers)
        .filter(([name]) => harmless.test(name) || name === 'x-token-id')
        .map(([name, value]) => [name, shownValue(name, clean(value))]),
    );
    return {
      request,
      status: result.status,
      headers,
      ...bodyFacts(result.text, clean),
      ...targetOf(result.headers.location, base),
    };
  };
  return { ask, sent: () => sent, close: () => connections.close() };
}

/** A header as it is written: that an ID is there, and how many scopes. */
function shownValue(name: string, value: string): string {
  if (name === 'x-token-id') return 'present';
  return name === 'x-oauth-scopes' ? `${value.split(',').length} scopes` : value;
}

function authorizationOf({ scheme, secret, email }: LiveCredential, isGit: boolean): string {
  if (!isGit) return authorizationValue(scheme, secret, email);
  return authorizationValue('basic', secret, scheme === 'basic' ? 'x-bitbucket-api-token-auth' : 'x-token-auth');
}

/** An address outside of the API is never followed. */
function targetOf(location: string | undefined, base: URL): Pick<LiveResponse, 'target'> {
  if (location === undefined || !URL.canParse(location, base.href)) return {};
  const target = new URL(location, base.href);
  return target.origin === base.origin ? { target } : {};
}

function bodyFacts(text: string, clean: (text: string) => string): Partial<LiveResponse> {
  try {
    const body = JSON.parse(text);
    const { message, detail, data } = body?.error ?? {};
    const key = data?.key ?? body?.data?.key;
    const required = Array.isArray(detail?.required)
      ? detail.required.map((scope: unknown) => clean(String(scope)))
      : undefined;
    const size = body?.size ?? body?.values?.length;
    return {
      ...(typeof message === 'string' && { message: clean(message.slice(0, 200)) }),
      ...(typeof key === 'string' && { key: clean(key.slice(0, 60)) }),
      ...(required !== undefined && { required }),
      ...(Number.isInteger(size) && { size }),
    };
  } catch {
    return {};
  }
}

/** Takes secrets, addresses, names and ids out of a text. */
export function createCleaner(settings: LiveSettings): (text: string) => string {
  const { main, narrow, reader, accessToken, oauthToken, workspace, ...rest } = settings;
  const credentials = [main, narrow, reader, accessToken, oauthToken].flatMap((one) => one ?? []);
  const variants = credentials.flatMap(({ secret, email }) => secretVariants(secret, [email, ...gitUsernames]));
  const [whole, parts] = [createRedactor(variants), createFragmentRedactor(variants)];
  const names = [rest.repository, rest.publicRepository, rest.withoutPipelines].flatMap((name) => name ?? []);
  const replaced: readonly (readonly [string, string])[] = [
    ...credentials.flatMap(({ email }) => (email === undefined ? [] : [[email, '{email}'] as const])),
    ...names.map((name) => [name, '{repo_slug}'] as const),
    [workspace, '{workspace}'],
  ];
  return (text) => {
    const named = replaced.reduce((said, [name, placeholder]) => said.replaceAll(wordOf(name), placeholder), text);
    const shown = redactTokenLike(parts(whole(named)))
      .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '{email}')
      .replace(/\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?/gi, '{uuid}')
      .replace(/\b[0-9a-f]{12,40}\b/gi, '{commit}');
    return stripControlCharacters(shown);
  };
}

/** A name as a whole word: one letter must not be replaced everywhere. */
function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'gi');
}
