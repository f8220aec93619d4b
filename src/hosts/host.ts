import type { Severity } from '../check/finding.ts';
import type { Verdict } from '../check/severity.ts';
import type { CommandHost, Invocation, ReportInvocation } from '../commands/invocation.ts';
import type { OptionValues } from '../config/options.ts';
import type { Parsed } from '../config/read-options.ts';
import type { JobContext } from '../config/token-config.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Line } from '../report/text.ts';
import type { Output } from './output.ts';

/** The parts of the process that a host can use. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted when the run is canceled. Until it is read, a signal ends the process at once. */
  readonly interruption?: AbortSignal | undefined;
  /** Ends the process as Ctrl-C does. */
  interrupt?(): void;
}

/** What publishing needs besides the report. */
export interface Publishing {
  readonly onUnknown: 'fail' | 'warn';
  /** Where the JSON report was written, if it was. */
  readonly reportPath: string | undefined;
  readonly redact: Redact;
  readonly codeInsights: boolean;
}

/** Where the job runs: how an invocation gets in, and how results get out. */
export interface Host extends CommandHost {
  readInvocation(): Promise<Invocation>;
  print(lines: readonly Line[]): void;
  /** Whether the log of a report leaves out details, which an option brings back. */
  readonly isBrief?: boolean;
  /** Writes a document to standard output, which a path of `-` means. Absent where that is the log. */
  writeDocument?(text: string): void;
  /** Whether the JSON report goes there, too. */
  readonly isJson?: boolean;
  /** Annotations, summary, outputs: what the platform has besides the log. Returns what couldn't be written. */
  publish(report: RunReport, publishing: Publishing): Promise<readonly string[]>;
  /** The same for the explanation of a log, whose path is `file`. */
  publishExplanation?(explanation: ExplanationDocument, file: string): Promise<void>;
  exitCode(report: RunReport, onUnknown: 'fail' | 'warn'): number;
}

/** The command that the options of a platform imply: the explanation of a log, or a report. */
export function platformInvocation(values: Parsed<OptionValues>, context: JobContext): Invocation {
  if (hasText(values.value.explain)) return { command: 'explain-step', values: values.value };
  return reportInvocation(values, context);
}

/** The command that options imply if none is named: a merge of reports, an inventory, or one token. */
export function reportInvocation({ value, errors }: Parsed<OptionValues>, context: JobContext): ReportInvocation {
  const command = hasText(value.merge) ? 'merge' : hasText(value.inventory) ? 'audit' : 'check';
  return { command, values: value, errors, context };
}

function hasText(option: string | readonly string[] | undefined): boolean {
  return (option ?? '').toString().trim() !== '';
}

/** What a pipeline knows about itself. Empty elsewhere. */
export function pipelineContext(env: Io['env']): JobContext {
  if (!isInPipeline(env)) return {};
  const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_PROJECT_KEY } = env;
  return {
    workspace: BITBUCKET_WORKSPACE || undefined,
    repository: BITBUCKET_REPO_SLUG || undefined,
    project: BITBUCKET_PROJECT_KEY || undefined,
  };
}

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ lists what a pipeline sets. */
export function isInPipeline(env: Io['env']): boolean {
  return Boolean(env.BITBUCKET_BUILD_NUMBER || env.BITBUCKET_PIPELINE_UUID);
}

/** Whether a verdict, or a finding of this severity, fails the job. */
export function isFailure(verdict: Verdict | Severity, onUnknown: 'fail' | 'warn'): boolean {
  return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
}

/** How far a long run is. */
export function progressText(done: number, total: number): string {
  return `Checked ${done} of ${total} tokens.`;
}

/** A line of a log for each tenth of a long run, or nothing: what can't be overwritten isn't printed for every token. */
export function progressLine(done: number, total: number): string | undefined {
  const isDue = total >= 20 && done < total && Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
  return isDue ? progressText(done, total) : undefined;
}
