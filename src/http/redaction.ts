import type { Redact } from '../redaction/redactor.ts';
import { redactResponse } from '../redaction/response.ts';
import type { Client } from './client.ts';

/** Wraps a client so that every response is redacted before anything else reads, cuts, or stores a part of it. */
export function withRedaction(client: Client, redact: Redact): Client {
  return {
    ...client,
    async get(url, authorization, options) {
      const result = await client.get(url, authorization, options);
      return result.outcome === 'answer' ? redactResponse(result, redact) : result;
    },
  };
}
