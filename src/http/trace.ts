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

/** Characters by their numbers, as nobody writes a name or a message: whatever they spell is not worth the risk. */
const spelt = /(?:%[\da-f]{2}){6,}|(?:&#x?[\da-f]+;){6,}|[\da-f]{24,}/gi;

/** JSON in its plain writing: an escaped character would hide a secret from the filter, and is none where it is read. */
function unescaped(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The same client, with every answer cleaned by a filter before anybody cuts or keeps a piece of it. */
export function redacted(client: Client, redact: (text: string) => string): Client {
  return {
    ...client,
    async get(url, authorization) {
      const result = await client.get(url, authorization);
      if (result.outcome === 'failure') return result;
      const clean = (text: string) => redact(text).replace(spelt, '***');
      const headers = Object.entries(result.headers).map(([name, value]) => [name, clean(value)]);
      return { ...result, headers: Object.fromEntries(headers), text: clean(unescaped(result.text)) };
    },
  };
}
