import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { toNetworkError } from './errors.ts';
import type { OriginAgent } from './origin-agent.ts';
import { type HttpResult, readResponse } from './response.ts';

const maxHeaderBytes = 32 * 1024;

/**
 * Sends one `GET` request. Follows no redirect and doesn't retry. Never rejects, but can wait for longer than its signal.
 * @param signal ends the request
 */
export function sendRequest(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { agent, stage }: OriginAgent,
  signal: AbortSignal,
): Promise<HttpResult> {
  const send = url.protocol === 'https:' ? requestTls : requestPlain;
  const sent = new Promise<HttpResult>((resolve, reject) => {
    const request = send(url, { headers, agent, signal, maxHeaderSize: maxHeaderBytes });
    request.on('response', (message) => resolve(readResponse(message)));
    request.on('error', reject);
    request.end();
  });
  return sent.catch((error: unknown) => toNetworkError(error, url.host, stage()));
}
