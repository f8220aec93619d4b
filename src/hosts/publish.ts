import type { CommandResult, ReportResult } from '../commands/invocation.ts';
import type { OutputFile } from '../config/run-config.ts';
import { jsonPieces } from '../report/json-pieces.ts';
import type { RunReport } from '../report/run-report.ts';
import { type Line, textOf } from '../report/text.ts';
import type { WriteError } from '../util/try-write.ts';
import type { Writable } from '../util/write-file.ts';
import type { Host } from './host.ts';

/**
 * Prints a result, and writes the files and publishes what the platform has for a report.
 * @returns the exit code
 */
export async function publish(result: CommandResult, host: Host): Promise<number> {
  if (result.type === 'report') return publishReport(result, host);
  host.print(result.lines);
  if (result.type === 'text') return result.exitCode;
  const { explanation, file } = result;
  if (explanation !== undefined && file !== undefined) await host.publishExplanation?.(explanation, file);
  return 0;
}

/** Only redacted texts leave the run. */
async function publishReport({ report, run, isPlan, redact, clean }: ReportResult, host: Host): Promise<number> {
  const { onUnknown } = run;
  const safe = clean(report);
  const print = (lines: readonly Line[]) =>
    host.print(lines.map(({ text, ...line }) => ({ ...line, text: redact(text) })));

  const unwritten = await writeFiles(safe, run, host);
  print(textOf(safe, host.isBrief));
  const unpublished = await host.publish(safe, {
    onUnknown,
    reportPath: unwritten.has('report') ? undefined : run.report,
    redact,
    codeInsights: run.codeInsights && !isPlanned(safe, isPlan),
  });
  const warnings = [...(await writeErrors(unwritten, host)), ...unpublished].map(
    (text) => `warn: ${text} The result isn't affected.`,
  );
  print(warnings.map((text) => ({ tone: 'warning', text })));
  return host.exitCode(report, onUnknown);
}

async function writeErrors(
  unwritten: ReadonlyMap<OutputFile, WriteError>,
  { names }: Host,
): Promise<readonly string[]> {
  if (unwritten.size === 0) return [];
  const { fileErrorText } = await import('../messages/write-error.ts');
  return [...unwritten].map(([option, error]) => `${names.option(option)}: ${fileErrorText(error, names)}`);
}

/** A document for standard output, which is written as a whole. */
function asText(text: Writable): string {
  return typeof text === 'string' ? text : [...text()].join('');
}

/** A plan with an invalid option lists no requests; merged plans are recognized by their requests. */
function isPlanned({ tokens }: RunReport, isPlan: boolean): boolean {
  return isPlan || tokens.some(({ planned }) => planned !== undefined);
}

/** @returns the options whose file couldn't be written, and why */
async function writeFiles(
  report: RunReport,
  run: ReportResult['run'],
  host: Host,
): Promise<ReadonlyMap<OutputFile, WriteError>> {
  const errors = new Map<OutputFile, WriteError>();
  const write = async (option: OutputFile, render: () => Promise<Writable>) => {
    const path = run[option];
    if (path === undefined) return;
    const text = await render();
    if (path === '-' && host.writeDocument !== undefined) return host.writeDocument(asText(text));
    // Like each of the formats below, a part of the bundle that is only loaded when it is needed.
    const error = await (await import('../util/write-file.ts')).writeText(path, text);
    if (error !== undefined) errors.set(option, error);
  };
  const json = () => jsonPieces(report);
  if (host.isJson) host.writeDocument?.(asText(json));
  await write('report', async () => json);
  await write('junit', async () => {
    const { junitPieces } = await import('../report/junit.ts');
    return () => junitPieces(report);
  });
  await write('html', async () => {
    const { pagePieces } = await import('../report/page.ts');
    return () => pagePieces(report);
  });
  await write('metrics', async () => (await import('../report/metrics.ts')).metricsOf(report));
  return errors;
}
