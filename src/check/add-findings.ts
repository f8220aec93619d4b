import { createFinding, type Finding, type FindingCode } from './finding.ts';
import type { CertificateFacts } from './route-facts.ts';
import { sortBySeverity, verdictOf } from './severity.ts';
import type { TokenResult } from './token-result.ts';

/** Adds findings to the result of a check, such as those about the route of its requests. */
export function addFindings(result: TokenResult, more: readonly Finding[]): TokenResult {
  if (more.length === 0) return result;
  const added = more.filter((finding) => !result.findings.includes(finding));
  const findings = sortBySeverity([...result.findings, ...added]);
  return { ...result, verdict: verdictOf(findings), findings };
}

/** To the client, the address of a SOCKS proxy is unreadable: that finding is replaced by the one about the SOCKS proxy. */
export function nameUnsupportedProxy(result: TokenResult, route: readonly Finding[]): TokenResult {
  const unsupported = route.find(({ code }) => code === 'proxy-unsupported');
  if (unsupported === undefined) return result;
  const findings = result.findings.map((finding) => (isUnreadableProxy(finding) ? unsupported : finding));
  return { ...result, findings: [...new Set(findings)] };
}

/** Adds what is known of the CA certificates on this machine to the finding about a connection that isn't trusted. */
export function addCertificateFacts(result: TokenResult, facts: CertificateFacts): TokenResult {
  const findings = result.findings.map((finding) =>
    finding.code === 'tls-untrusted' ? { ...finding, facts: { ...finding.facts, ...facts } } : finding,
  );
  return { ...result, findings };
}

function isUnreadableProxy({ code, facts }: Finding): boolean {
  return code === 'network-unreachable' && facts.stage === 'address of the proxy';
}

const ended: ReadonlySet<FindingCode> = new Set<FindingCode>(['timed-out', 'network-unreachable']);

/** To the client, requests that a canceled run ended are like those that get no response. Pure. */
export function nameInterruption(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.filter(({ code }) => !ended.has(code));
  return rest.length === findings.length ? findings : sortBySeverity([...rest, createFinding('interrupted', {})]);
}
