import { endOfString } from './balanced.ts';
import { lineStart } from './lines.ts';

/** A command of a shell that sends a request. */
export interface CommandLine {
  /** `curl`, `wget`, `http`, `Invoke-RestMethod`, … */
  readonly name: string;
  /** Its arguments, without quotes. */
  readonly words: readonly string[];
  /** Whether it reads its input from a pipe or file. */
  readonly hasInput: boolean;
}

const maxCommandLines = 30;
const maxCommandLength = 4000;

/** Programs that send the request that their arguments describe. `api` is a command of programs for Bitbucket. */
const commandStart =
  /(?<=^|[\s;&|($`"'[,@!={])(?:(?<name>curl|wget2?|https?|httpie|xhs?|curlie|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)(?:\.exe)?|(?<client>bkt|bb|bbcloud|bitbucket-cli|bitbucket)["',\s]+(?:-\S+ )*api)(?=["',]*\s)/gi;

/** Finds the command that an address is an argument of; nothing if it is in none that sends requests. */
export function commandAround(text: string, start: number, end: number): CommandLine | undefined {
  const from = startOfCommand(text, start);
  const before = text.slice(from, start);
  const match = [...before.matchAll(commandStart)].at(-1);
  if (match === undefined) return undefined;
  const at = from + match.index;
  const close = endOfCommand(text, at);
  if (close < Math.min(end, text.length) - 1) return undefined;
  const { name, client } = match.groups ?? {};
  return {
    name: name ?? `${client} api`,
    words: wordsIn(text.slice(at + match[0].length, close)),
    hasInput: /\|\s*$/.test(text.slice(from, at)) || /^\s*<<?/.test(text.slice(close)),
  };
}

/** @returns offset of the first line of the command that continues on the line of an offset */
function startOfCommand(text: string, offset: number): number {
  let start = lineStart(text, offset);
  for (let count = 0; start > 0 && count < maxCommandLines; count += 1) {
    const previous = lineStart(text, start - 1);
    const line = text.slice(previous, start - 1).trimEnd();
    const here = text.slice(start, offset).trimStart();
    // Lines of a folded block in YAML, and items of an array, have no sign at their end.
    if (!/[\\`^,]$/.test(line) && !/^(?:--?[a-z]|["'$]|https?:)/i.test(here) && here !== '') return start;
    start = previous;
  }
  return start;
}

function endOfCommand(text: string, start: number): number {
  const outer = outerQuote(text, start);
  const limit = Math.min(text.length, start + maxCommandLength);
  for (let at = start; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === outer) {
      // An array has each argument in quotes.
      if (!/^["'], *\r?\n? *["'a-z$]/i.test(text.slice(at, at + 20))) return at;
    } else if (outer === undefined && (char === '"' || char === "'")) at = endOfText(text, at, limit);
    else if (char === '$' && /^\$[{(]/.test(text.slice(at, at + 2))) at = endOfExpansion(text, at, limit);
    else if (char === ';' || char === '|' || (char === '&' && outer === undefined && text.charAt(at - 1) !== '>'))
      return at;
    else if (char === ')' || (char === '\n' && !isContinued(text, at))) return at;
  }
  return limit;
}

/** The quote of the string that a whole command is in, as in `sh 'curl …'`. */
function outerQuote(text: string, start: number): string | undefined {
  const line = text.slice(lineStart(text, start), start).replace(/\\./g, '');
  return ['"', "'", '`'].find((quote) => (line.split(quote).length - 1) % 2 === 1);
}

/** @returns offset of the quote that closes a string, which may have several lines */
function endOfText(text: string, start: number, limit: number): number {
  const inLine = endOfString(text, start);
  if (inLine !== start) return inLine;
  const close = text.indexOf(text.charAt(start), start + 1);
  return close === -1 || close > limit ? start : close;
}

function endOfExpansion(text: string, start: number, limit: number): number {
  const close = text.charAt(start + 1) === '{' ? '}' : ')';
  const at = text.indexOf(close, start);
  return at === -1 || at > limit ? start + 1 : at;
}

function isContinued(text: string, lineEnd: number): boolean {
  if (/[\\`^]\r?$/.test(text.slice(lineEnd - 2, lineEnd))) return true;
  return /^\s*(?:--?[A-Za-z]|"[^"]*",|["']?https?:)/.test(
    text.slice(lineEnd + 1, lineEnd + 80).replace(/^\s*\n.*/s, ''),
  );
}

function wordsIn(text: string): readonly string[] {
  const words = text.match(/(?:[^\s"'`,[\]]+|"(?:\\.|[^"\\])*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2').replace(/^["']|["']$/g, '')).filter(Boolean);
}
