import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OptionError } from '../config/options.ts';
import type { Parsed } from '../config/read-options.ts';
import { parseRunConfig } from '../config/run-config.ts';
import { parseTokenConfig } from '../config/token-config.ts';
import { redactOptions } from '../redaction/options.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import { createCleaner } from '../report/clean-document.ts';
import { mergedReport } from '../report/merged.ts';
import type { RunReport } from '../report/run-report.ts';
import { renderFindings } from '../report/token-report.ts';
import { readText } from '../util/read-file.ts';
import { withTimeout } from '../util/timeout.ts';
import { findProblems } from './check.ts';
import type { CommandContext, ReportInvocation, ReportResult } from './invocation.ts';
import { readPrevious, withChanges } from './previous.ts';
import { protectSecrets, variantsOfOptions } from './secrets.ts';

/** `token-preflight merge`: one report of several. No requests are sent. */
export async function merge(
  { values, errors, input }: ReportInvocation,
  { host, now }: CommandContext,
): Promise<ReportResult> {
  const nameOf = host.names.option;
  const { redact, redactInput } = protectSecrets(variantsOfOptions(values), host);
  const run = parseRunConfig(redactOptions(values, redactInput), nameOf);
  const previous = await readPrevious(run.value, nameOf);
  const optionErrors = [...errors, ...run.errors, ...previous.errors];
  const reports =
    optionErrors.length > 0
      ? { value: [], errors: optionErrors }
      : await readReports(run.value.merge, run.value.report, nameOf('merge'), input);
  const nothing = parseTokenConfig({}, {}, nameOf).value;
  const findings = await renderFindings(await findProblems(reports.errors, nothing, now), host.names);
  const report = await withChanges(mergedReport(reports.value, findings, now), previous);
  return { type: 'report', report, run: run.value, isPlan: false, redact, clean: createCleaner(redact) };
}

/**
 * Reads the reports of other runs; what can be read counts even if others can't. Never rejects.
 * @param paths files, and directories that contain them at any depth
 * @param own where this run will write its own report: an earlier run's report at that place, in a directory, is ignored
 * @param option the option's name as the user of this host writes it, for the errors
 * @param input what a path of `-` is
 */
async function readReports(
  paths: readonly string[],
  own: string | undefined,
  option: string,
  input: ReportInvocation['input'],
): Promise<Parsed<readonly RunReport[]>> {
  const errors: OptionError[] = [];
  const addError = (path: string, problem: string) => {
    errors.push({ option: `${option} (${redactOpaqueWords(path)})`, problem });
  };
  // Each file once, however often and in whatever spelling it is named.
  const files = new Map<string, string>();
  for (const path of paths) {
    const found = await findFiles(path, own);
    if (found.length === 0) addError(path, 'is a directory without JSON files.');
    for (const file of found) files.set(resolve(file), file);
  }
  const reports: RunReport[] = [];
  for (const path of files.values()) {
    const file = await readText(path, input);
    // The part of the bundle that the previous report needs, too.
    const outcome = 'problem' in file ? file : (await import('../report/read-report.ts')).readReport(file.text);
    if ('report' in outcome) reports.push(outcome.report);
    else addError(path, outcome.problem);
  }
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  return { value: reports, errors: [...errors, ...checkShards(shards, option)] };
}

/** The path itself, or the JSON files of a directory. */
async function findFiles(path: string, own = ''): Promise<readonly string[]> {
  const isReport = (file: string) => file.endsWith('.json') && resolve(file) !== resolve(own);
  const names = readdir(path, { recursive: true }).then(
    (all) => all.map((name) => join(path, name)).filter(isReport),
    () => [path],
  );
  return withTimeout(names, [path]);
}

/** A shard without a report doesn't count as one without problems. */
function checkShards(shards: readonly string[], option: string): readonly OptionError[] {
  const sizes = new Set(shards.map((shard) => Number(shard.split('/')[1])));
  if (sizes.size > 1) {
    return [
      { option, problem: 'contains shards of different audits.', step: 'Merge the shards of one audit at a time.' },
    ];
  }
  const [size = 0] = sizes;
  return Array.from({ length: size }, (_, index) => `${index + 1}/${size}`).flatMap((shard) => {
    const number = shards.filter((name) => name === shard).length;
    if (number === 1) return [];
    const error =
      number === 0
        ? { problem: 'has no report.', step: 'Find out why the job of this shard wrote none.' }
        : { problem: `has ${number} reports.`, step: 'Pass only one of them.' };
    return [{ option: `${option} (shard ${shard})`, ...error }];
  });
}
