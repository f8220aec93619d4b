import { causePlace, causesTitle, headlineOf } from '../explain/cause-text.ts';
import type { CauseRecord } from '../explain/document.ts';
import type { OpenRecord } from '../explain/open-question-text.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import type { FindingRecord } from '../report/schema.ts';
import { type Line, plainLines } from '../report/text.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';
import { findingDetails } from './finding-details.ts';

/**
 * An explanation as a log shows it: the headline, then each cause with its steps, and how to find out what is open.
 * @param file where the text comes from, if that has a name
 */
export function explanationLines(explanation: ExplanationDocument, file?: string): readonly Line[] {
  const { causes, help = [] } = explanation;
  return [
    { tone: causes.length > 0 ? 'warning' : 'plain', text: headlineOf(explanation, file) },
    ...causes.flatMap((cause, index) => causeLines(cause, index + 1, file)),
    ...(help.length > 0 ? plainLines(['', 'To get one:', ...help.flatMap((way, index) => step(way, index))]) : []),
  ];
}

function causeLines(cause: CauseRecord, number: number, file: string | undefined): readonly Line[] {
  const { excerpt, findings, open } = cause;
  return [
    ...plainLines(['', `${number}. ${causePlace(cause, file)}`, ...(excerpt === '' ? [] : [`   ${excerpt}`])]),
    ...findings.flatMap(causeFindingLines),
    ...(open === undefined ? [] : openLines(open)),
  ];
}

function causeFindingLines({ code, severity, title, help, ...words }: FindingRecord): readonly Line[] {
  return [
    { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
    ...plainLines([...findingDetails(words), `  More: ${help}`]),
  ];
}

function openLines({ title, causes, deciders }: OpenRecord): readonly Line[] {
  return [
    { tone: 'warning', text: `open: ${title}.` },
    ...plainLines([
      `  ${causesTitle(causes)}`,
      ...causes.flatMap(({ text }, index) => step(text, index)),
      ...(deciders.length === 0 ? [] : ['  To find out:']),
      ...deciders.flatMap((decider, index) => step(decider, index)),
    ]),
  ];
}

function step(text: string, index: number): readonly string[] {
  const [first = '', ...rest] = indent(text, 5, textWidth());
  return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
}
