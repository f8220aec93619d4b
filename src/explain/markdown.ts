import type { ExplanationDocument } from '../report/explanation-schema.ts';
import { findingMarkdown } from '../report/markdown.ts';
import { codeSpan, proseMarkdown } from '../report/markdown-text.ts';
import { causePlace, causesTitle, headlineOf } from './cause-text.ts';
import type { CauseRecord } from './document.ts';

/** GitHub rejects the whole summary of a step if it is longer than 1 MiB. */
const maxShownCauses = 50;

/** An explanation for the job summary of GitHub. */
export function explanationMarkdown(explanation: ExplanationDocument, file: string): string {
  const { causes, help = [] } = explanation;
  return [
    '## Token Preflight: explanation',
    proseMarkdown(headlineOf(explanation, file)),
    ...causes.slice(0, maxShownCauses).flatMap((cause) => causeParts(cause, file)),
    ...(help.length > 0 ? ['To get one:', numberedSteps(help)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function causeParts(cause: CauseRecord, file: string): readonly string[] {
  const { findings, open, excerpt } = cause;
  return [
    `**${proseMarkdown(causePlace(cause, file))}**${excerpt === '' ? '' : `<br>${codeSpan(excerpt)}`}`,
    ...findings.map((finding) => findingMarkdown(finding, [])),
    ...(open === undefined
      ? []
      : [
          `### open: ${proseMarkdown(open.title)}`,
          `${causesTitle(open.causes)}\n\n${numberedSteps(open.causes.map(({ text }) => text))}`,
          ...(open.deciders.length === 0 ? [] : [`To find out:\n\n${numberedSteps(open.deciders)}`]),
        ]),
  ];
}

function numberedSteps(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${proseMarkdown(text)}`).join('\n');
}
