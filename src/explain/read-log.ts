import type { Emit } from './exchange.ts';
import { createLineReader } from './read-lines.ts';

/** Reads a text line by line, and keeps only what it shows of Bitbucket. */
interface LogReader {
  /** @param line without its line break */
  push(line: string): void;
  /** Whether many lines at once show nothing: then `skip` is enough. */
  isUseless(lines: string): boolean;
  /**
   * @param count how many lines are skipped
   * @param last the last ones of them
   */
  skip(count: number, last: readonly string[]): void;
  /** @returns the number of lines */
  end(): number;
}

/** Lines around a telling one that belong to it. */
const linesBefore = 30;
const linesAfter = 30;
/** Within a part that is read, most lines needn't be looked at again. */
const rearmAfter = 10;

/**
 * Creates the reader of one text. `emit` gets each exchange when it's complete, in the order of the text.
 * @param isAll whether to read lines too that show nothing of Bitbucket: for a response whose request is known otherwise
 */
export function createLogReader(emit: Emit, isAll = false): LogReader {
  const lines = createLineReader(emit);
  const recent = createRecentLines();
  let number = 0;
  let readTo = 0;
  let until = 0;

  return {
    push(line) {
      number += 1;
      const isSure = number < until - linesAfter + rearmAfter;
      if (isAll || lines.isInDocument() || (!isSure && isTelling(line))) {
        const first = Math.max(readTo + 1, number - linesBefore);
        for (let at = first; at < number; at += 1) lines.read(at, recent.line(at));
        until = number + linesAfter;
      }
      if (number <= until || lines.isInMessage()) {
        lines.read(number, line);
        readTo = number;
      } else {
        recent.add(number, line);
      }
    },
    isUseless: (text) => !isAll && number >= until && !lines.isInDocument() && !lines.isInMessage() && !canTell(text),
    skip(count, last) {
      number += count;
      const kept = last.slice(-linesBefore);
      for (const [index, line] of kept.entries()) recent.add(number - kept.length + 1 + index, line);
      if (count > last.length) readTo = Math.max(readTo, number - last.length);
    },
    end() {
      lines.end();
      return number;
    },
  };
}

/** The last lines, for what comes before a telling line: a ring. */
function createRecentLines() {
  const ring: string[] = new Array(linesBefore).fill('');
  return {
    line: (number: number): string => ring[number % linesBefore] ?? '',
    add(number: number, line: string): void {
      ring[number % linesBefore] = line;
    },
  };
}

/** Whether a line shows that Bitbucket is about. It decides only which lines are read; none of it's kept. */
function isTelling(line: string): boolean {
  if (line.includes(product)) {
    return line.includes('bitbucket.org') || /error|fail|denied|unauthori|forbidden|\b[45]\d\d\b/i.test(line);
  }
  return sentence.test(line);
}

/** Whether a line of many can show it. */
function canTell(lines: string): boolean {
  return lines.includes(product) || searchedTexts.some((text) => lines.includes(text));
}

const product = 'itbucket';
/** What Bitbucket writes where its name isn't around. Searching for each of them alone is faster than for all in one pattern. */
const searchedTexts: readonly string[] = [
  ...['privilege scopes', 'Token is invalid, expired', 'Functionality has been deprecated', 'authentication mechanism'],
  ...[
    'App passwords are',
    'access to this repository',
    'access this repository',
    'You must have ',
    '/2.0/repositories/',
  ],
  ...['Rate limit for this', 'oauth-scopes', 'OAuth-Scopes', '"type":"error"', '"type": "error"', "'type': 'error'"],
];
const sentence = new RegExp(searchedTexts.join('|'));
