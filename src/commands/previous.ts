import type { RunConfig } from '../config/run-config.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Previous } from './previous-file.ts';

/** Reads the previous report. A file that doesn't exist is no error: this is the first run. Never rejects. */
export async function readPrevious({ previous: path }: RunConfig, nameOf: HostNames['option']): Promise<Previous> {
  if (path === undefined) return { errors: [] };
  // A part of the bundle by itself, since few runs have a previous one.
  return (await import('./previous-file.ts')).readPreviousFile(path, nameOf('previous'));
}

/** Adds to a report what changed since the previous one. */
export async function withChanges(report: RunReport, { report: previous }: Previous): Promise<RunReport> {
  if (previous === undefined) return report;
  const { changesBetween } = await import('../report/changes.ts');
  const changes = changesBetween(previous, report);
  return changes === undefined ? report : { ...report, changes };
}
