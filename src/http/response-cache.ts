import type { Client } from './client.ts';
import type { HttpResult } from './response.ts';

/** Requests that were sent with one secret, by `Authorization` header and URL. */
export type ResponseCache = Map<string, Promise<HttpResult>>;

/**
 * Wraps a client so that several tokens of an audit with the same secret send each request once. Only responses are
 * reused: a failure can be due to the time or connection of the other token.
 * @param cache shared by the clients with that secret; without one, nothing is cached
 */
export function withResponseCache(client: Client, cache: ResponseCache | undefined): Client {
  if (cache === undefined) return client;
  return {
    ...client,
    async get(url, authorization, options) {
      const key = `${authorization} ${url.href}`;
      // Without a pause if there is none: two requests at the same time must not both find nothing.
      const cached = cache.has(key) && !options?.isFresh ? await cache.get(key) : undefined;
      if (cached?.outcome === 'answer') return cached;
      const result = client.get(url, authorization, options);
      cache.set(key, result);
      return result;
    },
  };
}
