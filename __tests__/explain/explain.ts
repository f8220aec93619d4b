import * as failures from '../../src/check/findings/failures.ts';
import * as check from '../../src/check/online.ts';
import * as operations from '../../src/check/operations.ts';
import { explanationDocument } from '../../src/explain/document.ts';
import { createLogExplainer } from '../../src/explain/explain-log.ts';
import type { Hints } from '../../src/explain/hints.ts';
import { createLineSplitter } from '../../src/explain/split-lines.ts';
import type { ExplanationDocument } from '../../src/report/explanation-schema.ts';
import { renderFinding } from '../../src/report/finding-record.ts';

/** Explains a text. */
export function explainText(text: string, hints: Hints = {}): ExplanationDocument {
  const explainer = createLogExplainer({ operations, check, failures }, hints);
  const lines = createLineSplitter(explainer);
  lines.write(text);
  lines.end();
  return explanationDocument(explainer.end(new Date('2026-11-28T10:00:00Z')), renderFinding);
}

/** Codes of findings and open questions, sorted. */
export function namedIn({ causes }: ExplanationDocument): readonly string[] {
  return causes
    .flatMap(({ findings, open }) => [
      ...findings.map(({ code }) => `${code}`),
      ...(open ? [`open ${open.status}`] : []),
    ])
    .toSorted();
}
