import type { Words } from '../messages/message.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';

/** The cause and the steps of a finding, indented and wrapped. */
export function findingDetails({ cause, remedy, copy }: Pick<Words, 'cause' | 'remedy' | 'copy'>): readonly string[] {
  return [
    ...indent(cause, 2, textWidth()),
    ...remedy.flatMap((step, index) => {
      const [first = '', ...rest] = indent(step, 5, textWidth());
      return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
    }),
    ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
  ];
}
