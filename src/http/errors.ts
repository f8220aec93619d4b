import { types } from 'node:util';
import type { ProxySetting } from './proxy.ts';

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
export function timeoutError(host: string, stage: Stage, proxy: ProxySetting | undefined): NetworkError {
  if (proxy !== undefined && stage === 'connection to the proxy') return proxyUnreachable(proxy, host);
  // A host that never accepted a connection is unreachable. One that did and then sent nothing was too slow.
  const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
  return { outcome: 'failure', kind, host, stage };
}

/**
 * The proxy can't be reached, or its variable has no valid address.
 * @param host the host behind the proxy, with its port
 */
export function proxyUnreachable({ variable, address }: ProxySetting, host: string, code?: string): NetworkError {
  const base = { outcome: 'failure', kind: 'unreachable', variable } as const;
  if (address === undefined) return { ...base, host, stage: 'address of the proxy' };
  return { ...base, host: address.host, stage: 'connection to the proxy', ...(code !== undefined && { code }) };
}

/** The proxy answered with an HTTP status other than 200 instead of opening a tunnel to the host. */
export function proxyRefused({ variable }: ProxySetting, host: string, status: number): NetworkError {
  return { outcome: 'failure', kind: 'proxy', host, stage: 'connection to the proxy', variable, status };
}
