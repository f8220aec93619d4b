import { jobNames } from '../messages/host-names.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { renderFinding as RenderFinding } from '../report/finding-record.ts';
import type { FindingRecord } from '../report/schema.ts';
import { version } from '../version.ts';
import type { ExplainedCause, LogExplanation } from './explain-log.ts';
import { type OpenRecord, openRecord, waysToAnAnswer } from './words.ts';

/** One cause, with its words. */
export interface CauseRecord {
  /** The lines that show it, from 1. */
  readonly lines: readonly number[];
  readonly count: number;
  /** The first of these lines, without secrets. */
  readonly excerpt: string;
  readonly request: string;
  readonly status?: number;
  readonly findings: readonly FindingRecord[];
  readonly open?: OpenRecord;
}

/** What `explain --json` prints. */
export interface ExplanationRecord {
  readonly schema: 1;
  readonly kind: 'explanation';
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  /** Number of lines that were read. */
  readonly lines: number;
  /** Number of responses of Bitbucket that were found. */
  readonly answers: number;
  readonly causes: readonly CauseRecord[];
  /** How to get a text that shows a response; only where none was found. */
  readonly help?: readonly string[];
}

/** Puts an explanation into words. Pure. */
export function explanationRecord(
  { lines, answers, causes }: LogExplanation,
  renderFinding: typeof RenderFinding,
): ExplanationRecord {
  return {
    schema: 1,
    kind: 'explanation',
    tool: { name: 'token-preflight', version },
    lines,
    answers,
    causes: causes.map((cause) => causeRecord(cause, renderFinding)),
    ...(answers === 0 && { help: waysToAnAnswer }),
  };
}

function causeRecord(
  { findings, open, excerpt, ...rest }: ExplainedCause,
  renderFinding: typeof RenderFinding,
): CauseRecord {
  return {
    ...rest,
    excerpt: stripControlCharacters(excerpt),
    findings: findings.map((finding) => renderFinding(finding, jobNames)),
    ...(open && { open: openRecord(open) }),
  };
}
