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

/** A request that brought no answer: nothing in it is about the credential. */
export interface Failure {
  readonly outcome: 'failure';
  readonly kind: 'unreachable' | 'tls' | 'proxy' | 'timed-out' | 'oversized-headers' | 'refused-by-us';
  /** The one at fault: of a proxy that cannot be reached, its own. */
  readonly host: string;
  readonly stage: Stage;
  /** The network's own code for it: `ECONNREFUSED`. Never a message, which can hold header values. */
  readonly code?: string;
  /** The variable that names the proxy, where the way ended at that one. */
  readonly variable?: string;
  /** Status with which a proxy refused. */
  readonly status?: number;
}

const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode =
  /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;

/**
 * Whatever the network threw -> a named failure. Reads only the error's code and, for a refused tunnel, the status in
 * its message; the text itself is dropped, since Node puts whole header values into some.
 * @param reached how far the connection is known to have come
 * @param proxy what was on the way
 */
export function failureOf(error: unknown, host: string, reached: Stage, proxy?: ProxySetting): Failure {
  const { code, message } = details(error);
  // https://github.com/koichik/node-tunnel reports in words only what a proxy said, or why it said nothing.
  if (proxy !== undefined && /tunneling socket/.test(message)) {
    const status = /statusCode=(\d{3})/.exec(message)?.[1];
    const cause = /cause=\w+ (E[A-Z_]+)\b/.exec(message)?.[1];
    if (status === undefined) return withoutProxy(proxy, host, cause);
    const { variable } = proxy;
    return {
      outcome: 'failure',
      kind: 'proxy',
      host,
      stage: 'connection to the proxy',
      variable,
      status: Number(status),
    };
  }
  const base = { outcome: 'failure', host, ...(code !== '' && { code }) } as const;
  if (code === 'HPE_HEADER_OVERFLOW') return { ...base, kind: 'oversized-headers', stage: 'answer' };
  if (tlsCode.test(code)) return { ...base, kind: 'tls', stage: 'TLS handshake' };
  if (lookupCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'name lookup' };
  if (connectCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'connection' };
  if (code === 'ERR_INVALID_CHAR') return { ...base, kind: 'refused-by-us', stage: 'connection' };
  return { ...base, kind: 'unreachable', stage: reached };
}

/** The proxy on the way to a host cannot be reached, or its variable doesn't say where it is. */
export function withoutProxy({ variable, address }: ProxySetting, host: string, code?: string): Failure {
  const base = { outcome: 'failure', kind: 'unreachable', variable } as const;
  if (address === undefined) return { ...base, host, stage: 'address of the proxy' };
  return { ...base, host: address.host, stage: 'connection to the proxy', ...(code !== undefined && { code }) };
}

/** Both empty where there is nothing of the kind. */
function details(error: unknown): { readonly code: string; readonly message: string } {
  if (!types.isNativeError(error)) return { code: '', message: '' };
  const { code, message }: NodeJS.ErrnoException = error;
  if (typeof code === 'string') return { code, message };
  // Several addresses tried in turn end in one AggregateError without a code of its own.
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === undefined ? { code: '', message } : details(inner);
}
