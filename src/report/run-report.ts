import { severityOrder } from '../check/severity.ts';
import type { Shard } from '../config/shard.ts';
import { compact } from '../util/compact.ts';
import { thisProgram } from '../version.ts';
import type { FindingRecord, Report, TokenRecord } from './schema.ts';

/** The report of a run. */
export type RunReport = Report;

/** Puts the pieces of a run together. @param planned the requests of a plan that are about no token */
export function runReport(
  checkedAt: Date,
  elapsedMs: number,
  findings: readonly FindingRecord[],
  tokens: readonly TokenRecord[],
  { shard, planned = [] }: { readonly shard?: Shard | undefined; readonly planned?: readonly string[] } = {},
): RunReport {
  const verdicts = [...findings.map(({ severity }) => severity), ...tokens.map((token) => token.verdict)];
  const verdict = severityOrder.find((candidate) => verdicts.includes(candidate)) ?? 'pass';
  return compact({
    schema: 1 as const,
    kind: 'report' as const,
    tool: thisProgram,
    checkedAt: checkedAt.toISOString(),
    verdict,
    elapsedMs,
    shard: shard && `${shard.number}/${shard.of}`,
    findings,
    planned: planned.length > 0 ? planned : undefined,
    tokens,
  });
}
