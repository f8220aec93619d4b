import type { Verdict } from '../check/severity.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { findingsOf } from '../report/causes.ts';
import type { RunReport } from '../report/run-report.ts';
import type { FindingRecord } from '../report/schema.ts';
import { summarize } from '../report/summary.ts';

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
  readonly findings: readonly FindingRecord[];
}

/** The outputs of a report; not redacted. Pure. */
export function outputsOf(report: RunReport): Outputs {
  const [token] = report.tokens;
  return {
    verdict: report.verdict,
    summary: summarize(report),
    credential: token?.credential.kind ?? '',
    account: stripControlCharacters(token?.credential.account ?? ''),
    grantedScopes: token?.scopes.granted ?? [],
    missingScopes: token?.scopes.missing ?? [],
    excessScopes: token?.scopes.excess ?? [],
    daysLeft: String(token?.expiry?.daysLeft ?? ''),
    findings: findingsOf(report),
  };
}
