import http from 'node:http';
import https from 'node:https';
import { HttpClient } from '@actions/http-client';
import { toNetworkError } from './errors.ts';
import type { OriginAgent } from './origin-agent.ts';
import { type HttpResult, readResponse } from './response.ts';

// Everything that depends on how `@actions/http-client` works inside is in this file.

const maxHeaderBytes = 32 * 1024;

/** When to give up on a request. */
interface RequestLimits {
  /** Ends the request. */
  readonly signal: AbortSignal;
  /** How long its connection may be silent, in milliseconds. */
  readonly budgetMs: number;
  readonly maxBodyBytes?: number | undefined;
}

/**
 * Sends one `GET` request. Follows no redirect and doesn't retry. Never rejects, but can wait for longer than its signal.
 *
 * `requestRaw()` sends exactly this request. `get()` would first create an agent for the proxy that `HttpClient` reads from the
 * environment, and fail if it can't read it, although the route and the agent are known here.
 */
export function sendRequest(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { agent, stage }: OriginAgent,
  { signal, budgetMs, maxBodyBytes }: RequestLimits,
): Promise<HttpResult> {
  const client = clientFor(budgetMs);
  const isSecure = url.protocol === 'https:';
  const options = {
    method: 'GET',
    // The host of an IPv6 URL has brackets, which aren't part of the address.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (isSecure ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers,
    agent,
    signal,
    maxHeaderSize: maxHeaderBytes,
  };
  return client.requestRaw({ options, parsedUrl: url, httpModule: isSecure ? https : http }, null).then(
    ({ message }) => readResponse(message, maxBodyBytes),
    (error: unknown) => toNetworkError(error, url.host, stage()),
  );
}

/** By time budget. A client has no state, but reads the environment when it is created. */
const clients = new Map<number, HttpClient>();

function clientFor(budgetMs: number): HttpClient {
  const client = clients.get(budgetMs) ?? new HttpClient(undefined, [], { socketTimeout: budgetMs });
  clients.set(budgetMs, client);
  return client;
}
