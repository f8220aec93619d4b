import { type RunReport, runReport } from './run-report.ts';
import type { FindingRecord } from './schema.ts';
import { byUrgency } from './urgency.ts';

/**
 * One report of many: that of the run which they divided among them. It began with the earliest and lasted as long as the
 * longest; what concerns several of them as a whole is reported once. Pure.
 * @param wrong what is wrong with the merging itself
 */
export function mergedReport(reports: readonly RunReport[], wrong: readonly FindingRecord[], now: Date): RunReport {
  const starts = reports.map(({ checkedAt }) => Date.parse(checkedAt));
  const findings = [...wrong, ...reports.flatMap((report) => report.findings)];
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return runReport(
    new Date(starts.reduce((one, other) => Math.min(one, other), now.getTime())),
    reports.reduce((longest, { elapsedMs }) => Math.max(longest, elapsedMs), 0),
    [...once.values()],
    byUrgency(reports.flatMap(({ tokens }) => tokens)),
    { planned: [...new Set(reports.flatMap(({ planned = [] }) => planned))] },
  );
}
