import type { FindingFacts } from './finding-facts.ts';

/** `fail` outranks `unknown`, which outranks `warn`. */
export type Severity = 'fail' | 'unknown' | 'warn';

/** A cause that this program can name. Codes are part of the public contract. */
export type FindingCode = keyof FindingFacts;

/** One finding of a code. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly facts: FindingFacts[Code];
}

/** What is wrong, as data. `messages/` turns it into words. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The severity of a code where the circumstances don't change it. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  'option-invalid': 'fail',
  'scope-unknown': 'fail',
  'scope-unused': 'warn',
  'operation-unknown': 'fail',
  'operation-deprecated': 'warn',
  'operation-removed': 'fail',
  'operation-wrong-token-kind': 'warn',
  'operation-url-wrong': 'fail',
  'tool-unknown': 'fail',
  'tool-outdated': 'warn',
  'tool-rejects-kind': 'fail',
  'scope-not-for-kind': 'fail',
  'token-missing': 'fail',
  'token-unexpanded': 'fail',
  'token-invalid-characters': 'fail',
  'token-prefixed': 'fail',
  'token-not-bare': 'fail',
  'token-damaged': 'warn',
  'token-kind-unsupported': 'warn',
  'token-wrong-product': 'fail',
  'app-password-removed': 'fail',
  'email-missing': 'fail',
  'email-malformed': 'fail',
  'email-ignored': 'warn',
  'token-rejected': 'fail',
  'token-without-scopes': 'fail',
  'email-mismatch': 'fail',
  'auth-scheme-rejected': 'warn',
  'token-not-received': 'fail',
  'scope-missing': 'fail',
  'scope-unverified': 'unknown',
  'scope-excess': 'warn',
  'scope-contradiction': 'warn',
  'permission-missing': 'fail',
  'permission-unverified': 'warn',
  'resource-not-found': 'fail',
  'resource-unverified': 'warn',
  'token-kind-rejected': 'fail',
  'endpoint-removed': 'fail',
  'endpoint-deprecated': 'warn',
  'api-url-wrong': 'fail',
  expired: 'fail',
  'expires-soon': 'warn',
  'expiry-unknown': 'warn',
  'expiry-outdated': 'warn',
  'rotation-same-token': 'fail',
  'rotation-other-account': 'warn',
  'rotation-narrower': 'warn',
  'rotation-wider': 'warn',
  'rotation-sooner': 'warn',
  'current-token-rejected': 'warn',
  'admin-key-rejected': 'unknown',
  'token-unlisted': 'warn',
  'token-unused': 'warn',
  'expiry-corrected': 'warn',
  'git-rejected': 'fail',
  'ip-not-allowed': 'fail',
  'two-step-required': 'fail',
  'workspace-read-only': 'fail',
  'route-differs': 'warn',
  'proxy-unsupported': 'unknown',
  'tls-unverified': 'warn',
  'rate-limited': 'unknown',
  'server-error': 'unknown',
  'network-unreachable': 'unknown',
  'tls-untrusted': 'unknown',
  'proxy-error': 'unknown',
  'response-not-json': 'unknown',
  'response-unverifiable': 'unknown',
  'response-unexpected': 'unknown',
  'timed-out': 'unknown',
  interrupted: 'unknown',
};

/** The findings about the options themselves: no token is at fault. */
export const configurationCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'option-invalid',
  'scope-unknown',
  'scope-unused',
  'operation-unknown',
  'operation-deprecated',
  'operation-removed',
  'operation-wrong-token-kind',
  'operation-url-wrong',
  'tool-unknown',
  'tool-outdated',
  'tool-rejects-kind',
  'scope-not-for-kind',
]);

/**
 * Creates a finding.
 * @param severity that of the code unless given
 */
export function createFinding<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  severity: Severity = severities[code],
): FindingOf<Code> {
  return { code, severity, facts };
}
