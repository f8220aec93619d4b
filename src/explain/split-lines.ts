/** Splits a text that comes in pieces into lines. */
interface LineSplitter {
  write(piece: string): void;
  end(): void;
}

/** Receives the lines, without their line breaks. */
export interface LineReceiver {
  push(line: string): void;
  /** Whether many lines at once needn't be split. */
  isUseless(lines: string): boolean;
  /** Skips many lines; `last` has the last ones of them. */
  skip(count: number, last: readonly string[]): void;
}

/** More than any line that can be explained; the rest of a longer one is dropped. */
const maxLineLength = 16 * 1024 * 1024;
/** As many as the receiver can need for what comes next. */
const maxLast = 40;

/** Starts to split a text. */
export function createLineSplitter(receiver: LineReceiver): LineSplitter {
  let rest = '';
  return {
    write(piece) {
      const end = piece.lastIndexOf('\n');
      if (end < 0) {
        if (rest.length < maxLineLength) rest += piece;
        return;
      }
      const lines = rest + piece.slice(0, end);
      rest = piece.slice(end + 1);
      if (receiver.isUseless(lines)) receiver.skip(countLines(lines), lastLines(lines));
      else split(lines, receiver);
    },
    end() {
      if (rest !== '') split(rest, receiver);
      rest = '';
    },
  };
}

function split(lines: string, { push }: LineReceiver): void {
  let from = 0;
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', from)) {
    push(withoutReturn(lines, from, at));
    from = at + 1;
  }
  push(withoutReturn(lines, from, lines.length));
}

function withoutReturn(lines: string, from: number, to: number): string {
  return lines.slice(from, to > from && lines.charCodeAt(to - 1) === 13 ? to - 1 : to);
}

function countLines(lines: string): number {
  let count = 1;
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) count += 1;
  return count;
}

function lastLines(lines: string): readonly string[] {
  let from = lines.length;
  for (let count = 0; count < maxLast && from >= 0; count += 1) from = lines.lastIndexOf('\n', from - 1);
  return lines.slice(from + 1).split(/\r?\n/);
}
