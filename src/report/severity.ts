import type { Verdict } from './schema.ts';

/** Verdicts, the most severe first. */
export const severityOrder = ['fail', 'planned', 'unknown', 'warn', 'pass'] as const satisfies readonly Verdict[];

/** For sorting: below zero where the first is more severe. */
export function compareSeverity(a: Verdict, b: Verdict): number {
  return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}

/** Findings, the most severe first; those of the same severity stay in their order. */
export function bySeverity<T extends { readonly severity: Verdict }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}
