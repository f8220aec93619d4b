import type { Client } from './client.ts';

/** The same client, telling what was asked and how it was answered: addresses, statuses and times, no values. */
export function traced(client: Client, tell: (text: string) => void): Client {
  return {
    ...client,
    async get(url, authorization) {
      const started = Date.now();
      const result = await client.get(url, authorization);
      const outcome =
        result.outcome === 'answer'
          ? `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`
          : `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
      tell(`GET ${url.href}: ${outcome}, ${Date.now() - started} ms`);
      return result;
    },
  };
}

/** The same client, with every answer cleaned by a filter before anybody cuts or keeps a piece of it. */
export function redacted(client: Client, redact: (text: string) => string): Client {
  return {
    ...client,
    async get(url, authorization) {
      const result = await client.get(url, authorization);
      if (result.outcome === 'failure') return result;
      const headers = Object.entries(result.headers).map(([name, value]) => [name, redact(value)]);
      return { ...result, headers: Object.fromEntries(headers), text: redact(result.text) };
    },
  };
}
