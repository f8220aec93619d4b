import type { Exchange, LogLine } from './exchange.ts';
import { errorBody, exchangesIn } from './json-reader.ts';

/** A text that may be one JSON document: it's collected until it's clear that it's none. */
export interface JsonDocument {
  /** @returns whether the line is kept; otherwise, the text is no document */
  add(line: LogLine): boolean;
  /** The lines that were kept. */
  readonly lines: readonly LogLine[];
  /** What the document shows; nothing where it's none. */
  read(): readonly Exchange[] | undefined;
}

/** More than a document needs; a longer text is read line by line. */
const maxDocumentLength = 8 * 1024 * 1024;

/** Starts to collect a text. */
export function createJsonDocument(): JsonDocument {
  const lines: LogLine[] = [];
  let length = 0;
  let isStarted = false;
  return {
    lines,
    add(line) {
      if (!isStarted && line.text.trim() === '') return keep(line);
      // A log of JSON records has a whole one in each line.
      if (!isStarted && (!/^\s*[{[]/.test(line.text) || /^\s*\[[^{"[\]]/.test(line.text))) return false;
      isStarted = true;
      length += line.text.length;
      if (length > maxDocumentLength) return false;
      return keep(line);
    },
    read() {
      const value = parseJson(lines.map(({ text }) => text).join('\n'));
      if (value === undefined) return undefined;
      const starts = objectStarts(lines);
      const [first = { number: 1, text: '' }] = starts;
      const whole = errorBody(value, first);
      return whole === undefined ? exchangesIn(value, (object) => starts[object] ?? first) : [whole];
    },
  };

  function keep(line: LogLine): true {
    lines.push(line);
    return true;
  }
}

/** A JSON value, or nothing. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line on which each object starts, in the order of the text. */
function objectStarts(lines: readonly LogLine[]): readonly LogLine[] {
  const starts: LogLine[] = [];
  let isInString = false;
  for (const line of lines) {
    const { text } = line;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isInString && code === backslash) at += 1;
      else if (code === quote) isInString = !isInString;
      else if (code === brace && !isInString) starts.push(line);
    }
  }
  return starts;
}

const backslash = 92;
const quote = 34;
const brace = 123;
