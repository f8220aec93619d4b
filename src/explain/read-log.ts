import { cleanLine } from './clean-line.ts';
import type { Emit, LogLine } from './exchange.ts';
import { createGitReader } from './git-reader.ts';
import { createHttpReader } from './http-reader.ts';
import { createJsonDocument, type JsonDocument, parse } from './json-document.ts';
import { exchangesIn } from './json-reader.ts';
import { createMessageReader } from './message-reader.ts';
import { createPairs } from './pairs.ts';
import { createLineRedactor } from './redact-lines.ts';

/** Reads a text line by line, and keeps only what it shows of Bitbucket. */
export interface LogReader {
  /** @param line without its line break */
  push(line: string): void;
  /** @returns the number of lines */
  end(): number;
}

/** Lines around a telling one that belong to it. */
const linesBefore = 40;
const linesAfter = 120;

/**
 * Creates the reader of one text. `emit` gets each exchange when it's complete, in the order of the text.
 * @param isAll whether to read lines too that show nothing of Bitbucket: for a response whose request is known otherwise
 */
export function createLogReader(emit: Emit, isAll = false): LogReader {
  const redact = createLineRedactor();
  const pairs = createPairs(emit);
  const http = createHttpReader(pairs.add);
  const git = createGitReader(pairs.add);
  const message = createMessageReader(pairs.add);
  let json: JsonDocument | undefined = createJsonDocument();
  // A ring of the last lines, for what comes before a telling line.
  const recent: string[] = new Array(linesBefore).fill('');
  let number = 0;
  let readTo = 0;
  let until = 0;

  const readLine = (line: LogLine) => {
    const record = /^\s*\{.*\}\s*$/.test(line.text) ? parse(line.text) : undefined;
    const found = record === undefined ? [] : exchangesIn(record, () => line);
    for (const exchange of found) pairs.add(exchange);
    if (found.length > 0) return;
    if (!http.read(line) && !git.read(line)) message.read(line);
  };

  const read = (at: number, raw: string) => {
    const line = { number: at, text: redact(cleanLine(raw)) };
    if (json === undefined) readLine(line);
    else if (!json.add(line)) endDocument(line);
  };

  /** The text is no JSON document: its lines are read as such. */
  const endDocument = (line?: LogLine) => {
    const lines = json?.lines ?? [];
    json = undefined;
    for (const kept of lines) readLine(kept);
    if (line !== undefined) readLine(line);
  };

  return {
    push(line) {
      number += 1;
      if (isAll || json !== undefined || isTelling(line)) {
        for (let at = Math.max(readTo + 1, number - linesBefore); at < number; at += 1) {
          read(at, recent[at % linesBefore] ?? '');
        }
        until = number + linesAfter;
      }
      if (number <= until) {
        read(number, line);
        readTo = number;
      } else {
        recent[number % linesBefore] = line;
      }
    },
    end() {
      const found = json?.read();
      if (found === undefined) endDocument();
      else for (const exchange of found) pairs.add(exchange);
      http.end();
      message.end();
      pairs.end();
      return number;
    },
  };
}

/** Whether a line shows that Bitbucket is about. It decides only which lines are read; none of it's kept. */
function isTelling(line: string): boolean {
  if (line.includes('itbucket') || line.includes('ITBUCKET')) {
    return line.includes('bitbucket.org') || /error|fail|denied|unauthori|forbidden|\b[45]\d\d\b/i.test(line);
  }
  return sentence.test(line);
}

const sentence =
  /privilege scopes|Token is invalid, expired|no API hosted|CHANGE-\d|"type": ?"error"|'type': ?'error'|authentication mechanism|App passwords? are|may not have access to this|whitelist your IP|two-step auth|You must have (?:write|admin|read)|Rate limit for this|incorrect login credentials|exceeded its user limit|[Oo][Aa]uth-[Ss]copes|credential-type|\/2\.0\//;
