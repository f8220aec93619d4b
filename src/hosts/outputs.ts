import type { Finding } from '../diagnosis/finding.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { plain } from '../report/redact.ts';
import { findingsOf, type RunReport, summaryOf } from '../report/run-report.ts';

/** What later steps of a job can read. Of several tokens, only the first one is described. */
export interface Outputs {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly credential: string;
  readonly account: string;
  readonly grantedScopes: readonly string[];
  readonly missingScopes: readonly string[];
  readonly excessScopes: readonly string[];
  /** Empty where the expiry date isn't known. */
  readonly daysLeft: string;
  readonly findings: readonly Finding[];
}

/** The outputs of a report; not redacted. Pure. */
export function outputsOf(report: RunReport): Outputs {
  const [token] = report.tokens;
  return {
    verdict: report.verdict,
    summary: summaryOf(report),
    credential: token?.credential.kind ?? '',
    account: plain(token?.credential.account ?? ''),
    grantedScopes: token?.scopes.granted ?? [],
    missingScopes: token?.scopes.missing ?? [],
    excessScopes: token?.scopes.excess ?? [],
    daysLeft: String(token?.expiry?.daysLeft ?? ''),
    findings: findingsOf(report),
  };
}
