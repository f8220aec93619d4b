import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { createFinding, type Finding } from '../finding.ts';

/** The token works; is it sent the right way? */
export function identityFindings(
  { credential }: CheckContext,
  { authentication: { status, kind }, results: [first] }: Evidence,
): readonly Finding[] {
  if (status !== 'accepted') return [];
  if (first?.scheme === 'basic' && first.outcome.type === 'unauthorized') {
    // Only an API token is known to have an email.
    return [
      kind === 'api-token' ? createFinding('email-mismatch', {}) : createFinding('auth-scheme-rejected', { kind }),
    ];
  }
  if (kind === 'api-token' && credential.kind !== 'service-account-token' && credential.email === undefined) {
    return [createFinding('email-missing', { accepted: true }, 'warn')];
  }
  return [];
}
