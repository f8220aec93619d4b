import type { OptionFault } from '../declaration/declaration.ts';
import type { RawOptions } from '../declaration/options.ts';
import type { Context } from '../declaration/parse.ts';
import type { Speech } from '../diagnosis/words/speech.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Line } from '../report/text.ts';

/** The parts of the process that a host may touch. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** What a host read: the options with the faults of reading, or a text to print and be done, with 2 where that is an error. */
export type Reading =
  | { readonly raw: RawOptions; readonly faults: readonly OptionFault[]; readonly context: Context }
  | { readonly print: string; readonly exitCode?: 2 };

/** What publishing needs besides the report. */
export interface Publishing {
  readonly onUnknown: 'fail' | 'warn';
  /** Where the JSON report was written, if it was. */
  readonly reportPath: string | undefined;
  readonly redact: Redact;
  readonly codeInsights: boolean;
}

/** Where the job runs: how options arrive there, and how results leave. One narrow interface, three rooms. */
export interface Host {
  readonly say: Speech;
  read(): Promise<Reading>;
  /** Registers a form of the secret with the platform's own masking, where there is one. */
  mask(form: string): void;
  print(lines: readonly Line[]): void;
  /** Tells how far a long run has come. */
  progress(done: number, total: number): void;
  /** Prints where more detail was asked for. */
  debug(text: string): void;
  /** Annotations, summary, outputs: what the platform has beyond the log. Returns what could not be written. */
  publish(report: RunReport, publishing: Publishing): Promise<readonly string[]>;
  exitCode(report: RunReport, onUnknown: 'fail' | 'warn'): number;
}

/** What a pipeline knows about itself. Empty elsewhere. */
export function pipelineContext(env: Io['env']): Context {
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

/** Whether a verdict fails the job. */
export function isFailure({ verdict }: RunReport, onUnknown: 'fail' | 'warn'): boolean {
  return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
}

/** A line of a log for each tenth of a long run: what cannot be overwritten is not printed for every token. */
export function progressLine(done: number, total: number): string | undefined {
  const isDue = total >= 20 && done < total && Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
  return isDue ? `Checked ${done} of ${total} tokens.` : undefined;
}
