import { eastAsianWidth } from 'get-east-asian-width';
import { wordsAndCommands } from './wrap.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many columns of a terminal a text takes: characters of East Asia and emoji take two. Control characters don't count as such. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    const isEmoji = segment.includes('\uFE0F');
    columns += isEmoji ? 2 : eastAsianWidth(segment.codePointAt(0) ?? 0);
  }
  return columns;
}

/**
 * Wraps a text into lines of at most so many columns. Words, and with them scopes, addresses, and commands, are never broken: a
 * longer one sticks out.
 * @param hang where the text goes on in further lines, in columns; before that, nothing is wrapped
 */
export function wrapColumns(text: string, width: number, hang: number): readonly string[] {
  if (columnsOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = text.slice(0, hang);
  let isEmpty = true;
  for (const word of wordsAndCommands(text.slice(hang))) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = `${' '.repeat(hang)}${word}`;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line];
}
