import { types } from 'node:util';

/** How far a request came before it failed. */
export type Stage = 'name lookup' | 'connection' | 'TLS handshake' | 'proxy' | 'answer';

/** A request that brought no answer: nothing in it is about the credential. */
export interface Failure {
  readonly outcome: 'failure';
  readonly kind: 'unreachable' | 'tls' | 'proxy' | 'timed-out' | 'oversized-headers' | 'refused-by-us';
  readonly host: string;
  readonly stage: Stage;
  /** The network's own code for it: `ECONNREFUSED`. Never a message, which can hold header values. */
  readonly code?: string;
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
 */
export function failureOf(error: unknown, host: string, reached: Stage): Failure {
  const { code, message } = details(error);
  const base = { outcome: 'failure', host, ...(code !== '' && { code }) } as const;
  // https://github.com/koichik/node-tunnel reports a proxy's refusal in words only.
  if (/tunneling socket/.test(message)) {
    const status = /statusCode=(\d{3})/.exec(message)?.[1];
    return { ...base, kind: 'proxy', stage: 'proxy', ...(status !== undefined && { status: Number(status) }) };
  }
  if (code === 'HPE_HEADER_OVERFLOW') return { ...base, kind: 'oversized-headers', stage: 'answer' };
  if (tlsCode.test(code)) return { ...base, kind: 'tls', stage: 'TLS handshake' };
  if (lookupCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'name lookup' };
  if (connectCodes.has(code)) return { ...base, kind: 'unreachable', stage: 'connection' };
  if (code === 'ERR_INVALID_CHAR') return { ...base, kind: 'refused-by-us', stage: 'connection' };
  return { ...base, kind: 'unreachable', stage: reached };
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
