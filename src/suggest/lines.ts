/** More of a line isn't read: the lines of bundles have millions of characters. */
const maxReadLength = 2000;

/** @returns where the line of an offset starts, but not far before the offset */
export function lineStart(text: string, offset: number, max = maxReadLength): number {
  const from = Math.max(0, offset - max);
  // Not `lastIndexOf` in the whole text, which would search a long line from every offset.
  return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}

/** Whether a line is one that people write. */
export function isReadable(line: string): boolean {
  return line.length <= maxReadLength;
}
