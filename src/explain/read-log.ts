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
/** More successful requests of an access log show nothing new. */
const maxSuccesses = 500;

/**
 * Creates the reader of one text. `emit` gets each exchange when it's complete, in the order of the text.
 * @param isAll whether to read lines too that show nothing of Bitbucket: for a response whose request is known otherwise
 */
export function createLogReader(emit: Emit, isAll = false): LogReader {
  const redactor = createLineRedactor();
  const pairs = createPairs(emit);
  const http = createHttpReader(pairs.add);
  const git = createGitReader(pairs.add);
  const message = createMessageReader(pairs.add);
  let json: JsonDocument | undefined = createJsonDocument();
  // A ring of the last lines, for what comes before a telling line.
  const recent: string[] = new Array(linesBefore).fill('');
  let loggedSuccesses = 0;
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
    const isOpen = json !== undefined || http.isOpen() || message.isOpen();
    if (!isOpen && (!isRelevant(raw) || isUselessSuccess(raw))) return skip(raw);
    const line = { number: at, text: redactor.redact(cleanLine(raw), raw.length) };
    if (json === undefined) readLine(line);
    else if (!json.add(line)) endDocument(line);
  };

  const isUselessSuccess = (raw: string) => {
    if (!loggedSuccess.test(raw)) return false;
    loggedSuccesses += 1;
    return loggedSuccesses > maxSuccesses;
  };

  /** Nothing that is skipped is kept. */
  const skip = (raw: string) => {
    redactor.skip(raw);
    message.skip(raw);
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
      const isSure = number < until - linesAfter + rearmAfter;
      if (isAll || json !== undefined || (!isSure && isTelling(line))) {
        for (let at = Math.max(readTo + 1, number - linesBefore); at < number; at += 1) {
          read(at, recent[at % linesBefore] ?? '');
        }
        until = number + linesAfter;
      }
      // A message goes on, however long it is.
      if (number <= until || http.isOpen() || message.isOpen()) {
        read(number, line);
        readTo = number;
      } else {
        recent[number % linesBefore] = line;
      }
    },
    isUseless: (lines) =>
      !isAll &&
      json === undefined &&
      number >= until &&
      !http.isOpen() &&
      !message.isOpen() &&
      !lines.includes(product) &&
      !sentences.some((text) => lines.includes(text)),
    skip(count, last) {
      number += count;
      for (const [index, line] of last.slice(-linesBefore).entries()) {
        recent[(number - Math.min(last.length, linesBefore) + 1 + index) % linesBefore] = line;
      }
      if (count > last.length) readTo = Math.max(readTo, number - last.length);
    },
    end() {
      const found = json?.read();
      if (found === undefined || found.length === 0) endDocument();
      else for (const exchange of found) pairs.add(exchange);
      http.end();
      message.end();
      pairs.end();
      return number;
    },
  };
}

/** Whether a line can be a part of what is read. It decides only which lines are read. */
function isRelevant(line: string): boolean {
  return relevant.test(line);
}

const relevant =
  /\b[45]\d\d\b|bitbucket\.org|2\.0\/|HTTP|remote:|rejected|fatal|rror|scopes|oken|access|denied|mechanism|assword|mail|CHANGE-|API hosted|ate limit|credential|uthoriz|limit|ethod|status|host|timed|x509|ertificate|^\S*\s?(?:[<>*|{}[]|GET |POST |PUT |DELETE )|=> |<= |git (?:push|clone|fetch|pull)/;

/** `"GET /2.0/user HTTP/1.1" 200`, as servers and libraries log a request. */
const loggedSuccess = /HTTP\/[\d.]+" 2\d\d\b/;

/** Whether a line shows that Bitbucket is about. It decides only which lines are read; none of it's kept. */
function isTelling(line: string): boolean {
  if (line.includes(product)) {
    return line.includes('bitbucket.org') || /error|fail|denied|unauthori|forbidden|\b[45]\d\d\b/i.test(line);
  }
  return sentence.test(line);
}

const product = 'itbucket';
/** What Bitbucket writes where its name isn't around. Searching for each of them alone is faster than for all in one pattern. */
const sentences: readonly string[] = [
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
const sentence = new RegExp(sentences.join('|'));
