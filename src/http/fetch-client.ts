import type { OriginClient, OriginSettings } from './actions-http-client.ts';
import { toNetworkError } from './errors.ts';
import { type HttpResult, maxBodyBytes } from './response.ts';

/** What is used of `fetch`. */
export type FetchFunction = (
  url: string,
  init: {
    readonly method: 'GET';
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  text(): Promise<string>;
}>;

/** A client of any origin that sends its requests with a function of the caller. */
export function createFetchClient(send: FetchFunction, { userAgent, signal }: OriginSettings): OriginClient {
  return {
    proxy: undefined,
    stage: () => 'answer',
    preconnect: () => undefined,
    get: (url, headers) =>
      request(send, url.href, { ...headers, 'user-agent': userAgent }, signal).catch((error: unknown) =>
        toNetworkError(error, url.host, 'answer'),
      ),
  };
}

async function request(
  send: FetchFunction,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<HttpResult> {
  const response = await send(url, { method: 'GET', headers, redirect: 'manual', signal });
  const received = [...response.headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  const text = await response.text();
  const isWhole = text.length <= maxBodyBytes;
  return {
    outcome: 'answer',
    status: response.status,
    headers: Object.fromEntries(received),
    body: isWhole ? 'whole' : 'limit',
    text: isWhole ? text : '',
  };
}
