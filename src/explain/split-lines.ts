/** Splits a text that comes in pieces into lines. */
export interface LineSplitter {
  write(piece: string): void;
  end(): void;
}

/** More than any line that can be explained; the rest of a longer one is dropped. */
const maxLineLength = 16 * 1024 * 1024;

/** @param push gets each line, without its line break */
export function createLineSplitter(push: (line: string) => void): LineSplitter {
  let rest = '';
  return {
    write(piece) {
      let from = 0;
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
        const end = at > from && piece.charCodeAt(at - 1) === 13 ? at - 1 : at;
        const line = piece.slice(from, end);
        from = at + 1;
        if (rest === '') push(line);
        else {
          push(`${rest}${line}`.replace(/\r$/, ''));
          rest = '';
        }
      }
      if (rest.length < maxLineLength) rest += piece.slice(from);
    },
    end() {
      if (rest !== '') push(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}
