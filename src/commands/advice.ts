import type { Words } from '../messages/message.ts';
import { indent } from '../util/text.ts';

/** Lines of a text on the command line are at most this long. */
export const textWidth = 100;

/** The cause and the steps of a finding, indented and wrapped. */
export function adviceLines({ cause, remedy, copy }: Pick<Words, 'cause' | 'remedy' | 'copy'>): readonly string[] {
  return [
    ...indent(cause, 2, textWidth),
    ...remedy.flatMap((step, index) => {
      const [first = '', ...rest] = indent(step, 5, textWidth);
      return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
    }),
    ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
  ];
}
