import type { Client } from './client.ts';
import type { HttpResult } from './response.ts';

/** Wraps a client so that it logs each request: URL, status or error, and time. No header values and no body. */
export function withLogging(client: Client, log: (text: string) => void): Client {
  return {
    ...client,
    async get(url, authorization, options) {
      const startedAt = Date.now();
      const result = await client.get(url, authorization, options);
      log(`GET ${url.href}: ${describeResult(result)}, ${Date.now() - startedAt} ms`);
      return result;
    },
  };
}

function describeResult(result: HttpResult): string {
  if (result.outcome === 'answer') {
    return `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`;
  }
  return `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
}
