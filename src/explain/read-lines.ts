import { cleanLine } from './clean-line.ts';
import type { Emit, LogLine } from './exchange.ts';
import { createGitReader } from './git-reader.ts';
import { createHttpReader } from './http-reader.ts';
import { createJsonDocument, type JsonDocument, parseJson } from './json-document.ts';
import { exchangesIn } from './json-reader.ts';
import { createMessageReader } from './message-reader.ts';
import { createPairs } from './pairs.ts';
import { createLineRedactor } from './redact-lines.ts';

/** Reads the lines of a text that can show something of Bitbucket. */
interface LineReader {
  /** @param number of the line, from 1; lines between two calls are left out */
  read(number: number, raw: string): void;
  /** Whether the next line belongs to a message, however long it is. */
  isInMessage(): boolean;
  /** Whether all lines up to now can be a single JSON document. */
  isInDocument(): boolean;
  end(): void;
}

/** More successful requests of an access log show nothing new. */
const maxSuccesses = 500;

/** Creates the reader of one text. `emit` gets each exchange when it's complete, in the order of the text. */
export function createLineReader(emit: Emit): LineReader {
  const redactor = createLineRedactor();
  const pairs = createPairs(emit);
  const messages = createMessageReaders(pairs.add);
  const isUselessSuccess = createSuccessCounter();
  let json: JsonDocument | undefined = createJsonDocument();

  /** The text is no JSON document: its lines are read as such. */
  const endDocument = (line?: LogLine) => {
    const lines = json?.lines ?? [];
    json = undefined;
    for (const kept of lines) messages.read(kept);
    if (line !== undefined) messages.read(line);
  };

  return {
    read(number, raw) {
      const isOpen = json !== undefined || messages.isOpen();
      if (!isOpen && (!isRelevant(raw) || isUselessSuccess(raw))) {
        // Nothing that is skipped is kept.
        redactor.skip(raw);
        messages.skip(raw);
        return;
      }
      const line = { number, text: redactor.redact(cleanLine(raw), raw.length) };
      if (json === undefined) messages.read(line);
      else if (!json.add(line)) endDocument(line);
    },
    isInMessage: messages.isOpen,
    isInDocument: () => json !== undefined,
    end() {
      const found = json?.read();
      if (found === undefined || found.length === 0) endDocument();
      else for (const exchange of found) pairs.add(exchange);
      messages.end();
      pairs.end();
    },
  };
}

/** The readers of all kinds of messages, as one. */
function createMessageReaders(emit: Emit) {
  const http = createHttpReader(emit);
  const git = createGitReader(emit);
  const message = createMessageReader(emit);
  return {
    read(line: LogLine): void {
      const record = /^\s*\{.*\}\s*$/.test(line.text) ? parseJson(line.text) : undefined;
      const found = record === undefined ? [] : exchangesIn(record, () => line);
      for (const exchange of found) emit(exchange);
      if (found.length > 0) return;
      if (!http.read(line) && !git.read(line)) message.read(line);
    },
    skip: message.skip,
    isOpen: () => http.isOpen() || message.isOpen(),
    end(): void {
      http.end();
      message.end();
    },
  };
}

/** @returns whether a line is one more successful request after many */
function createSuccessCounter(): (raw: string) => boolean {
  let successes = 0;
  return (raw) => {
    if (!loggedSuccess.test(raw)) return false;
    successes += 1;
    return successes > maxSuccesses;
  };
}

/** Whether a line can be a part of what is read. It decides only which lines are read. */
function isRelevant(line: string): boolean {
  return relevant.test(line);
}

const relevant =
  /\b[45]\d\d\b|bitbucket\.org|2\.0\/|HTTP|remote:|rejected|fatal|rror|scopes|oken|access|denied|mechanism|assword|mail|CHANGE-|API hosted|ate limit|credential|uthoriz|limit|ethod|status|host|timed|x509|ertificate|^\S*\s?(?:[<>*|{}[]|GET |POST |PUT |DELETE )|=> |<= |git (?:-|push|clone|fetch|pull|ls-|sub)|Cloning/;

/** `"GET /2.0/user HTTP/1.1" 200`, as servers and libraries log a request. */
const loggedSuccess = /HTTP\/[\d.]+" 2\d\d\b/;
