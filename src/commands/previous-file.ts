import type { OptionError } from '../config/options.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type { RunReport } from '../report/run-report.ts';
import { readText } from '../util/read-file.ts';

/** The report of the previous run, if one is named and exists, and what is wrong with it. */
export interface Previous {
  readonly report?: RunReport;
  readonly errors: readonly OptionError[];
}

/**
 * Reads the report of the previous run. Never rejects.
 * @param option the name of the option that has the path, as the user writes it
 * @returns no report and no error where the file doesn't exist
 */
export async function readPreviousFile(path: string, option: string): Promise<Previous> {
  const file = await readText(path);
  if ('isMissing' in file) return { errors: [] };
  const outcome = 'problem' in file ? file : (await import('../report/read-report.ts')).readReport(file.text);
  if ('report' in outcome) return { report: outcome.report, errors: [] };
  return { errors: [{ option: `${option} (${redactOpaqueWords(path)})`, problem: outcome.problem }] };
}
