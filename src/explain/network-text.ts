import type { NetworkError } from '../http/errors.ts';

/** What programs write when no response came, with Node's code for it. */
const failures: readonly (readonly [RegExp, Pick<NetworkError, 'kind' | 'stage' | 'code'>])[] = [
  [
    /could not resolve proxy|proxyconnect.*no such host/i,
    { kind: 'unreachable', stage: 'connection to the proxy', code: 'ENOTFOUND' },
  ],
  [
    /could not resolve host|ENOTFOUND|EAI_AGAIN|no such host|name or service not known|temporary failure in name resolution|getaddrinfo failed|nodename nor servname|UnknownHostException|unable to resolve host/i,
    { kind: 'unreachable', stage: 'name lookup', code: 'ENOTFOUND' },
  ],
  [
    /certificate|x509:|SSLCertVerificationError|CERT_[A-Z_]+|UNABLE_TO_[A-Z_]+|SELF_SIGNED|SSLHandshakeException|PKIX path|tls: |SSL routines|wrong version number|schannel/i,
    { kind: 'tls', stage: 'TLS handshake' },
  ],
  [
    /CONNECT tunnel failed|Received HTTP code \d{3} from proxy|Tunnel connection failed|ProxyError|proxy authentication required|\b407\b/i,
    { kind: 'proxy', stage: 'connection to the proxy' },
  ],
  [
    /connection refused|ECONNREFUSED|failed to connect|couldn't connect|could not connect/i,
    { kind: 'unreachable', stage: 'connection', code: 'ECONNREFUSED' },
  ],
  [
    /no route to host|network is unreachable|EHOSTUNREACH|ENETUNREACH/i,
    { kind: 'unreachable', stage: 'connection', code: 'EHOSTUNREACH' },
  ],
  [
    /timed[ -]?out|ETIMEDOUT|deadline exceeded|(?:Read|Connect)Timeout|timeout (?:of|exceeded|expired|after|was reached)/i,
    { kind: 'unreachable', stage: 'connection', code: 'ETIMEDOUT' },
  ],
  [
    /connection reset|ECONNRESET|socket hang up|unexpected EOF|remote end closed connection|empty reply from server|RemoteDisconnected/i,
    { kind: 'unreachable', stage: 'answer', code: 'ECONNRESET' },
  ],
];

/**
 * What prevented a response, according to the message of a program.
 * @param url of the request, for the host
 * @returns nothing if the message is about something else, or the URL has no host
 */
export function networkErrorIn(text: string, url: string): NetworkError | undefined {
  const found = failures.find(([pattern]) => pattern.test(text))?.[1];
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
  // A flag such as `timeout=10` is no failure.
  const isFailure = /error|fail|unable|not |cannot|could|refused|reset|timed|exceeded|fatal|E[A-Z]{5,}|x509/i.test(
    text,
  );
  if (found === undefined || host === '' || !isFailure) return undefined;
  const status = /(?:response|code|failed:?)\s+(\d{3})\b|\b(407)\b/i.exec(text);
  const code = Number(status?.[1] ?? status?.[2]);
  return { outcome: 'failure', host, ...found, ...(found.kind === 'proxy' && code >= 400 && { status: code }) };
}
