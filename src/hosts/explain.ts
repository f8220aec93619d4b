import { type FindingCode, findings } from '../diagnosis/findings.ts';
import type { Row, Speech } from '../diagnosis/words/speech.ts';
import { nearest } from '../nearest.ts';
import { wrap } from './help.ts';

const width = 100;

/** The reference's entry of a code, for a terminal; nothing when there is no such code. */
export function explanationOf(code: string, say: Speech): string | undefined {
  if (!Object.hasOwn(findings, code)) return undefined;
  const { severity, when, example, words } = findings[code as FindingCode] as unknown as Row<unknown>;
  const { title, cause, remedy } = words(example, say);
  const steps = remedy.flatMap((step, index) => {
    const [first = '', ...rest] = wrap(step, width - 5);
    return [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
  });
  return [
    `${code} (${severity})`,
    ...wrap(when, width),
    '',
    'In the words of an example:',
    `  ${title}`,
    ...wrap(cause, width - 2).map((line) => `  ${line}`),
    ...steps,
  ].join('\n');
}

/** The rest of a sentence that begins with the option's name. */
export function unknownCode(code: string): string {
  const [near] = nearest(code, Object.keys(findings), 1);
  return `takes the code of a finding.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}
