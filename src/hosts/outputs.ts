import type { Verdict } from '../check/severity.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import { findingsOf } from '../report/causes.ts';
import type { RunReport } from '../report/run-report.ts';
import type { FindingRecord, TokenRecord } from '../report/schema.ts';
import { summarize } from '../report/summary.ts';

/** What later steps of a job can read. Of several tokens, only the first one is described. */
interface Outputs {
  readonly verdict: Verdict;
  readonly summary: string;
  /** Empty where no token was given. */
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
    credential: token === undefined ? '' : credentialOf(token),
    account: stripControlCharacters(token?.credential.account ?? ''),
    grantedScopes: token?.scopes.granted ?? [],
    missingScopes: token?.scopes.missing ?? [],
    excessScopes: token?.scopes.excess ?? [],
    daysLeft: String(token?.expiry?.daysLeft ?? ''),
    findings: findingsOf(report),
  };
}

function credentialOf({ credential: { kind, scheme } }: TokenRecord): string {
  return kind === 'unrecognized' && scheme === undefined ? '' : kind;
}

/** An environment variable can have 128 KiB, and all outputs of a job 1 MiB. */
const maxFindingsBytes = 64 * 1024;

/** Findings as a JSON array, of which the last ones are dropped where it would be too long for later steps. Pure. */
export function findingsJson(findings: readonly FindingRecord[], redact: Redact): string {
  const items = findings.map((finding) => redact(JSON.stringify(finding)));
  let bytes = 1;
  const fitting = items.filter((item) => {
    bytes += Buffer.byteLength(item) + 1;
    return bytes <= maxFindingsBytes;
  });
  return `[${fitting.join(',')}]`;
}
