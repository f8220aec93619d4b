import type { Severity } from './finding.ts';

/** How a check ends: the most severe of its findings, `pass` without any; `planned` where nothing was sent. */
export type Verdict = 'pass' | 'warn' | 'unknown' | 'planned' | 'fail';

/** Verdicts, the most severe first. */
export const severityOrder = ['fail', 'planned', 'unknown', 'warn', 'pass'] as const satisfies readonly Verdict[];

/** For sorting: negative where the first is more severe. */
export function compareSeverity(a: Verdict, b: Verdict): number {
  return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}

/** The most severe first; those of the same severity keep their order. */
export function sortBySeverity<T extends { readonly severity: Severity }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}

/** The verdict that findings lead to. */
export function verdictOf(findings: readonly { readonly severity: Severity }[]): Exclude<Verdict, 'planned'> {
  const order = ['fail', 'unknown', 'warn'] as const;
  return order.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}
