import type { OptionError } from '../config/options.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { HostNames } from '../messages/host-names.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type { RunReport } from '../report/run-report.ts';
import { readText } from '../util/read-file.ts';

/** The report of the previous run, if one is named and exists, and what is wrong with it. */
export interface Previous {
  readonly report?: RunReport;
  readonly errors: readonly OptionError[];
}

/** Reads the previous report. A file that doesn't exist is no error: this is the first run. Never rejects. */
export async function readPrevious({ previous: path }: RunConfig, nameOf: HostNames['option']): Promise<Previous> {
  if (path === undefined) return { errors: [] };
  const file = await readText(path);
  if ('isMissing' in file) return { errors: [] };
  const outcome = 'problem' in file ? file : (await import('../report/read-report.ts')).readReport(file.text);
  if ('report' in outcome) return { report: outcome.report, errors: [] };
  return { errors: [{ option: `${nameOf('previous')} (${redactOpaqueWords(path)})`, problem: outcome.problem }] };
}

/** Adds to a report what changed since the previous one. */
export async function withChanges(report: RunReport, { report: previous }: Previous): Promise<RunReport> {
  if (previous === undefined) return report;
  const { changesBetween } = await import('../report/changes.ts');
  const changes = changesBetween(previous, report);
  return changes === undefined ? report : { ...report, changes };
}
