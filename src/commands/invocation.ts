import type { OptionError, OptionValues } from '../config/options.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { JobContext } from '../config/token-config.ts';
import type { TokenChoice } from '../credential/token-choices.ts';
import type { Hints } from '../explain/hints.ts';
import type { FetchFunction } from '../http/fetch-client.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Clean } from '../report/clean-document.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import type { RunReport } from '../report/run-report.ts';
import { type Line, plainLines } from '../report/text.ts';
import type { CommandName } from './commands.ts';

/** A command that ends with a report: the options as they were given, and what was wrong with them already. */
export interface ReportInvocation {
  readonly command: 'check' | 'audit' | 'merge';
  readonly values: OptionValues;
  readonly errors: readonly OptionError[];
  readonly context: JobContext;
  /** What a path of `-` means. */
  readonly input?: AsyncIterable<Buffer | string>;
}

/** Creates an inventory. */
export interface InitInvocation {
  readonly command: 'init';
  readonly path: string;
  readonly errors: readonly OptionError[];
}

/** Explains a finding, or the log of a job that failed. */
export interface ExplainInvocation {
  readonly command: 'explain';
  /** The code of a finding, the path of a file, or `-` for the input. */
  readonly source: string;
  readonly input: AsyncIterable<Buffer | string>;
  /** The username or email that the failing program sends. */
  readonly email: string | undefined;
  readonly hints: Omit<Hints, 'hasEmail' | 'emailProblem'>;
  readonly isJson: boolean;
  readonly errors: readonly OptionError[];
}

/** Explains the log of a job that failed, as a step of the job. */
export interface ExplainStepInvocation {
  readonly command: 'explain-step';
  readonly values: OptionValues;
}

/** Looks up the scopes of operations. */
export interface ScopesInvocation {
  readonly command: 'scopes';
  /** As the user wrote them. */
  readonly operations: readonly string[];
  /** The option `tools` as the user wrote it. */
  readonly tools: string | undefined;
  /** The only kind of token that it is about. */
  readonly kind: TokenChoice | undefined;
  readonly isJson: boolean;
  readonly errors: readonly OptionError[];
}

/** Lists the measured tools, or shows one of them. */
export interface ToolsInvocation {
  readonly command: 'tools';
  /** None: all of them. */
  readonly name: string | undefined;
  readonly isJson: boolean;
  readonly errors: readonly OptionError[];
}

/** What `suggest` prints: for people, an inventory, a step of a workflow or pipeline, or a document for programs. */
export const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'] as const;

/** One of the formats of `suggest`. */
export type SuggestFormat = (typeof suggestFormats)[number];

/** What `record` prints: the same, without findings in files. */
export const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'] as const;

/** Suggests what to declare. */
export interface SuggestInvocation {
  readonly command: 'suggest';
  /** Files and folders; `-` is the input. */
  readonly paths: readonly string[];
  readonly input: AsyncIterable<Buffer | string>;
  readonly format: SuggestFormat;
  readonly errors: readonly OptionError[];
}

/** Records what a command sends. */
export interface RecordInvocation {
  readonly command: 'record';
  /** HAR files, dumps, logs, and earlier recordings; `-` is the input. */
  readonly files: readonly string[];
  readonly input: AsyncIterable<Buffer | string>;
  /** The command with its arguments; none: only the files are read. */
  readonly run: readonly string[];
  /** Where requests count as those to Bitbucket. */
  readonly values: Pick<OptionValues, 'api-url' | 'git-url'>;
  readonly format: (typeof recordFormats)[number];
  readonly errors: readonly OptionError[];
}

/** Compares the granted scopes with what recorded runs required. */
export interface AdviseInvocation {
  readonly command: 'advise';
  /** Recordings, and the report of a check or an audit. */
  readonly files: readonly string[];
  /** The granted scopes as the user wrote them. */
  readonly scopes: string | undefined;
  /** The token of a report that has several. */
  readonly name?: string | undefined;
  readonly isJson: boolean;
  readonly errors: readonly OptionError[];
}

/** Prints help. */
export interface HelpInvocation {
  readonly command: 'help';
  /** The command that the help is about; none: the whole program. */
  readonly topic: CommandName | undefined;
  readonly errors: readonly OptionError[];
}

/** Prints the version. */
export interface VersionInvocation {
  readonly command: 'version';
  readonly errors: readonly OptionError[];
}

/** What the user asked for. */
export type Invocation =
  | ReportInvocation
  | InitInvocation
  | ExplainInvocation
  | ExplainStepInvocation
  | ScopesInvocation
  | ToolsInvocation
  | SuggestInvocation
  | RecordInvocation
  | AdviseInvocation
  | HelpInvocation
  | VersionInvocation;

/** What a command needs from the host that it runs on. */
export interface CommandHost {
  readonly names: HostNames;
  /** Prompts for the token on a terminal. */
  readonly promptToken?: (() => Promise<Secret | undefined>) | undefined;
  /** Registers a variant of the secret with the platform's own masking, if it has one. */
  mask(variant: string): void;
  /** Shows that a run waits for a host, until it is done. */
  whileWaiting?<T>(hostname: string, done: Promise<T>): Promise<T>;
  /** Shows how far a long run is. */
  progress(done: number, total: number): void;
  /** Prints a line where more detail was requested. */
  debug(text: string): void;
}

/** What a command runs with. */
export interface CommandContext {
  readonly host: CommandHost;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Aborted when the run is canceled: the report then has what is known. */
  readonly interruption?: AbortSignal | undefined;
  /** Sends the requests in place of the own client. */
  readonly fetch?: FetchFunction | undefined;
}

/** A text to print. */
export interface TextResult {
  readonly type: 'text';
  readonly lines: readonly Line[];
  /** 2: the command line was wrong, or nothing could be done. `record` ends with the exit code of its command. */
  readonly exitCode: number;
}

/** A report to publish. */
export interface ReportResult {
  readonly type: 'report';
  readonly report: RunReport;
  readonly run: RunConfig;
  /** Whether no requests were to be sent. */
  readonly isPlan: boolean;
  /** Removes every secret of the run from a text. */
  readonly redact: Redact;
  /** Does that for the report, and for all that can't be seen. */
  readonly clean: Clean;
}

/** An explanation to publish. It never changes the result of a job. */
export interface ExplanationResult {
  readonly type: 'explanation';
  readonly lines: readonly Line[];
  /** Absent where the log can't be read. */
  readonly explanation?: ExplanationDocument;
  /** Path of the log, as the user wrote it. */
  readonly file?: string;
}

/** What a command ends with. */
export type CommandResult = TextResult | ReportResult | ExplanationResult;

/** A text that was requested. */
export function printed(text: string): TextResult {
  return { type: 'text', lines: plainLines(text.split('\n')), exitCode: 0 };
}

/** The text of a file, which is never wrapped. */
export function printedFile(text: string): TextResult {
  return { type: 'text', lines: verbatimLines(text), exitCode: 0 };
}

/** A document as the lines of its JSON. */
export function json(document: object): readonly Line[] {
  return verbatimLines(JSON.stringify(document, null, 2));
}

function verbatimLines(text: string): readonly Line[] {
  return text.split('\n').map((line) => ({ tone: 'plain', text: line, isVerbatim: true }));
}

/** One line per problem. */
export function failed(problems: readonly string[]): TextResult {
  return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}

/** One line per error of the command line. */
export function usageErrors(errors: readonly OptionError[]): TextResult {
  return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}
