import type { Severity } from './finding.ts';

/** How a check ends: the most severe of its findings, `pass` without any. */
export type Verdict = 'pass' | 'warn' | 'unknown' | 'fail';

/** Verdicts, the most severe first. */
export const mostSevereFirst = ['fail', 'unknown', 'warn', 'pass'] as const satisfies readonly Verdict[];

/** For sorting: negative where the first is more severe. */
export function compareSeverity(a: Verdict, b: Verdict): number {
  return mostSevereFirst.indexOf(a) - mostSevereFirst.indexOf(b);
}

/** The most severe first; those of the same severity keep their order. */
export function sortBySeverity<T extends { readonly severity: Severity }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}

/** The verdict that findings lead to. */
export function verdictOf(findings: readonly { readonly severity: Severity }[]): Verdict {
  return mostSevereFirst.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}
