import { types } from 'node:util';
import type { OwnRoute } from '../route/own-route.ts';
import { type ProxyChallenge, readProxyChallenge } from '../route/proxy-challenge.ts';
import type { ProxyHop, Route } from '../route/route.ts';

/** How far a request came before it failed. */
export type Stage =
  | 'address of the proxy'
  | 'connection to the proxy'
  | 'name lookup'
  | 'connection'
  | 'TLS handshake'
  | 'answer';

/** The stages before the server has the request: what fails there has nothing to do with the request. */
export const connectStages: ReadonlySet<Stage> = new Set<Stage>([
  'address of the proxy',
  'connection to the proxy',
  'name lookup',
  'connection',
  'TLS handshake',
]);

/** A request without a response. It is no evidence about the credential. */
export interface NetworkError {
  readonly outcome: 'failure';
  readonly kind: 'unreachable' | 'tls' | 'proxy' | 'timed-out' | 'oversized-headers' | 'refused-by-us';
  /** The host that failed: if the proxy can't be reached, that of the proxy. With its port, if it isn't the default. */
  readonly host: string;
  readonly stage: Stage;
  /** Error code of Node, such as `ECONNREFUSED`. Never a message, which can contain header values. */
  readonly code?: string;
  /** Environment variable that names the proxy, if the request failed there. */
  readonly variable?: string;
  /** HTTP status with which the proxy refused. */
  readonly status?: number;
  /** The request wasn't sent, because others failed like this. */
  readonly isNotSent?: true;
  /** What the proxy shows about the login, if it refused because of that. */
  readonly challenge?: ProxyChallenge;
  /** The variable of the proxy contains a line break. */
  readonly hasLineBreak?: true;
}

/** A failure on the way to a host behind a proxy. */
export class ProxyError extends Error {
  readonly failure: NetworkError;

  constructor(failure: NetworkError) {
    super('No connection through the proxy.');
    this.failure = failure;
  }
}

const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode =
  /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;

/**
 * Classifies whatever Node threw. Reads only the error code: the message is dropped, because Node quotes header values in
 * some messages.
 * @param reached how far the connection had come
 */
export function toNetworkError(error: unknown, host: string, reached: Stage): NetworkError {
  if (error instanceof ProxyError) return error.failure;
  const code = findCode(error);
  const base = { outcome: 'failure', host, ...(code !== '' && { code }) } as const;
  if (code === 'HPE_HEADER_OVERFLOW') return { ...base, kind: 'oversized-headers', stage: 'answer' };
  if (tlsCode.test(code)) return { ...base, kind: 'tls', stage: 'TLS handshake' };
  if (lookupCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'name lookup' };
  if (connectCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'connection' };
  if (code === 'ERR_INVALID_CHAR') return { ...base, kind: 'refused-by-us', stage: 'connection' };
  return { ...base, kind: 'unreachable', stage: reached };
}

/** Returns an empty text if there is no code. */
function findCode(error: unknown): string {
  if (!types.isNativeError(error)) return '';
  const { code }: NodeJS.ErrnoException = error;
  if (typeof code === 'string') return code;
  // When all addresses of a host fail, Node throws one AggregateError, sometimes without a code.
  return findCode(error instanceof AggregateError ? error.errors[0] : error.cause);
}

/** The time budget ended during a request that had come this far. */
export function timeoutError(host: string, stage: Stage, route: Route): NetworkError {
  if (route.kind === 'proxy' && stage === 'connection to the proxy') return proxyUnreachable(route);
  // A host that never accepted a connection is unreachable. One that did and then sent nothing was too slow.
  const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
  return { outcome: 'failure', kind, host, stage };
}

interface ProxyRoute {
  readonly variable: string;
  readonly proxy: ProxyHop;
}

/** The variable of the proxy for a host has no valid address, or that of a proxy that this check can't use. */
export function proxyUnusable({ route, hasLineBreak }: OwnRoute, host: string): NetworkError {
  const base = { outcome: 'failure', kind: 'unreachable', host, stage: 'address of the proxy' } as const;
  return {
    ...base,
    ...(route.variable !== undefined && { variable: route.variable }),
    ...(hasLineBreak && { hasLineBreak }),
  };
}

/** The proxy can't be reached. */
export function proxyUnreachable({ variable, proxy: { host, port } }: ProxyRoute, error?: unknown): NetworkError {
  const code = findCode(error);
  return {
    outcome: 'failure',
    kind: 'unreachable',
    host: `${host.includes(':') ? `[${host}]` : host}:${port}`,
    stage: 'connection to the proxy',
    variable,
    ...(code !== '' && { code }),
  };
}

/**
 * The proxy answered with an HTTP status other than 200 instead of opening a tunnel to the host.
 * @param challenges the `Proxy-Authenticate` headers
 */
export function proxyRefused(
  { variable, proxy }: ProxyRoute,
  host: string,
  status: number,
  challenges: readonly string[],
): NetworkError {
  return {
    outcome: 'failure',
    kind: 'proxy',
    host,
    stage: 'connection to the proxy',
    variable,
    status,
    ...(status === 407 && { challenge: readProxyChallenge(challenges, proxy.login !== 'none') }),
  };
}
