import { exampleOf, isFindingCode, messages, wordsOf } from '../messages/catalog.ts';
import type { HostNames } from '../messages/host-names.ts';
import { nearest } from '../nearest.ts';
import { wrap } from './help.ts';

const width = 100;

/** The reference's entry of a code, for a terminal; nothing when there is no such code. */
export function explanationOf(code: string, say: HostNames): string | undefined {
  if (!isFindingCode(code)) return undefined;
  const example = exampleOf(code);
  const { title, cause, remedy, copy } = wordsOf(example, say);
  const steps = remedy.flatMap((step, index) => {
    const [first = '', ...rest] = wrap(step, width - 5);
    return [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
  });
  return [
    `${code} (${example.severity})`,
    ...wrap(messages[code].when, width),
    '',
    'Example:',
    `  ${title}`,
    ...wrap(cause, width - 2).map((line) => `  ${line}`),
    ...steps,
    ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
  ].join('\n');
}

/** The rest of a sentence that begins with the option's name. */
export function unknownCode(code: string): string {
  const [near] = nearest(code, Object.keys(messages), 1);
  return `takes the code of a finding.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}
