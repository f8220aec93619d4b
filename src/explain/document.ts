import { jobNames } from '../messages/host-names.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import type { renderFinding as RenderFinding } from '../report/finding-record.ts';
import { thisProgram } from '../version.ts';
import type { ExplainedCause, LogExplanation } from './explain-log.ts';
import { openRecord, waysToAnAnswer } from './open-question-text.ts';

/** One cause, with its words. */
export type CauseRecord = ExplanationDocument['causes'][number];

/** Puts an explanation into words. Pure. */
export function explanationDocument(
  { lines, answers, causes }: LogExplanation,
  renderFinding: typeof RenderFinding,
): ExplanationDocument {
  return {
    schema: 1,
    kind: 'explanation',
    tool: thisProgram,
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
