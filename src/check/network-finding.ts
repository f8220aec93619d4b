import type { NetworkError } from '../http/errors.ts';
import { createFinding, type Finding } from './finding.ts';

/**
 * The finding about a request without a response. Pure.
 * @param seconds the time limit
 * @param verified what was verified until then
 */
export function networkFinding(failure: NetworkError, seconds: number, verified: readonly string[]): Finding {
  const { kind, host, stage, code, variable, status, challenge, hasLineBreak, isNotSent } = failure;
  const coded = code === undefined ? {} : { code };
  const named = variable === undefined ? {} : { variable };
  switch (kind) {
    case 'tls':
      return createFinding('tls-untrusted', { host, ...coded });
    case 'proxy':
      if (challenge === 'scheme-unsupported') {
        return createFinding('proxy-unsupported', {
          reason: 'login-scheme',
          host,
          variable: variable ?? 'HTTPS_PROXY',
        });
      }
      return createFinding('proxy-error', {
        host,
        ...named,
        ...(status !== undefined && { status }),
        ...(challenge === 'login-rejected' && { isLoginRejected: true }),
      });
    case 'timed-out':
      return createFinding('timed-out', { seconds, verified, ...(isNotSent && { isNotSent }) });
    case 'oversized-headers': {
      const facts = { contentType: 'unknown', bytes: 0, why: 'headers-too-large' } as const;
      return createFinding('response-not-json', { requests: [host], ...facts });
    }
    default:
      return createFinding('network-unreachable', {
        host,
        stage,
        ...coded,
        ...named,
        ...(hasLineBreak && { hasLineBreak }),
      });
  }
}
