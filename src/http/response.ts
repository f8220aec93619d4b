import type { IncomingMessage } from 'node:http';
import type { NetworkError } from './errors.ts';

/** One HTTP response, as far as it was read. */
export interface HttpResponse {
  readonly outcome: 'answer';
  readonly status: number;
  /** Names in lower case. The values of repeated headers are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** `whole`, or why it isn't: `cut` off by the server, over our `limit`, or `encoded` although we didn't accept that. */
  readonly body: 'whole' | 'cut' | 'limit' | 'encoded';
  readonly text: string;
}

/** What a request results in. */
export type HttpResult = HttpResponse | NetworkError;

/** More than any response needs that is evidence. */
export const maxBodyBytes = 256 * 1024;

/** Reads the body up to the limit. If the connection breaks midway, returns the part that arrived. */
export function readResponse(message: IncomingMessage, maxBytes = maxBodyBytes): Promise<HttpResponse> {
  const { statusCode: status = 0 } = message;
  const headers = joinHeaders(message);
  const isEncoded = (headers['content-encoding'] ?? 'identity') !== 'identity';
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (body: HttpResponse['body']) => {
      resolve({ outcome: 'answer', status, headers, body, text: Buffer.concat(chunks).toString() });
    };
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else {
        finish('limit');
        message.destroy();
      }
    });
    message.on('end', () => finish(isEncoded ? 'encoded' : 'whole'));
    message.on('error', () => finish('cut'));
    message.on('close', () => finish('cut'));
  });
}

function joinHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
