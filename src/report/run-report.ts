import type { Finding } from '../diagnosis/findings.ts';
import { type TokenReport, type Verdict, verdictOf } from '../diagnosis/verdict.ts';
import { version } from '../version.ts';

/** The report of a run, schema 1: `schema/report-1.schema.json` describes it to machines. */
export interface RunReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  /** ISO time. */
  readonly checkedAt: string;
  readonly verdict: Verdict;
  readonly elapsedMs: number;
  /** Faults of the options as a whole; then there are no tokens. */
  readonly findings: readonly Finding[];
  readonly tokens: readonly TokenReport[];
}

/** Puts the pieces of a run together. */
export function runReport(
  checkedAt: Date,
  elapsedMs: number,
  findings: readonly Finding[],
  tokens: readonly TokenReport[],
): RunReport {
  const verdict = verdictOf([...findings, ...tokens.flatMap((token) => token.findings)]);
  const tool = { name: 'token-preflight', version } as const;
  return { schema: 1, tool, checkedAt: checkedAt.toISOString(), verdict, elapsedMs, findings, tokens };
}

/** Every finding of a run. */
export function findingsOf({ findings, tokens }: RunReport): readonly Finding[] {
  return [...findings, ...tokens.flatMap((token) => token.findings)];
}

/** One sentence for the outcome of a run. */
export function summaryOf(report: RunReport): string {
  const [first, ...rest] = findingsOf(report);
  const [token] = report.tokens;
  if (first !== undefined) {
    const more = rest.length === 0 ? '' : `, and ${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}`;
    return `${first.title}${more}.`;
  }
  if (token?.planned !== undefined) return 'This was only a plan: nothing was sent.';
  const declared = token?.checks.slice(1) ?? [];
  const verified = declared.filter(({ outcome }) => outcome === 'verified').length;
  if (declared.length === 0) return 'The token is alive; nothing was declared to check.';
  if (verified < declared.length) {
    return `${verified} of ${declared.length} declared things ${verified === 1 ? 'is' : 'are'} verified; nothing that was declared can show the rest.`;
  }
  return verified === 1 ? 'The one declared thing is verified.' : `All ${verified} declared things are verified.`;
}
