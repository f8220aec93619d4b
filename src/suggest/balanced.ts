/** A construct that is longer than this isn't read to its end. */
const maxConstructLength = 2000;

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Finds the bracket that closes another one. Brackets in strings don't count; a string is closed in its line.
 * @param start offset of the opening bracket
 * @returns offset of the closing one; -1 if it is missing or too far away
 */
export function closingBracket(text: string, start: number): number {
  return closingBefore(text, start, Math.min(text.length, start + maxConstructLength));
}

function closingBefore(text: string, start: number, end: number): number {
  const stack: string[] = [];
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char in closers) stack.push(closers[char] ?? '');
    else if (char === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return at;
    } else if (char === '"' || char === "'" || char === '`') {
      const close = stringEnd(text, at, end);
      if (close === -1) return -1;
      at = close;
    }
  }
  return -1;
}

/** @returns offset of the quote that closes a string; the start itself if there is none in its line */
export function endOfString(text: string, start: number): number {
  return Math.max(start, stringEnd(text, start, Math.min(text.length, start + maxConstructLength)));
}

/**
 * @returns the same, or -1 if an expression in it doesn't end. What is around it then doesn't end either: to read it again
 * would take twice as long for each template in a template.
 */
function stringEnd(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote) return at;
    else if (char === '\n' && quote !== '`') return start;
    else if (char === '{' && quote === '`' && text.charAt(at - 1) === '$') {
      const close = closingBefore(text, at, end);
      if (close === -1) return -1;
      at = close;
    }
  }
  return start;
}

/** A bracket that is open at an offset. */
export interface OpenBracket {
  readonly bracket: string;
  readonly at: number;
}

/**
 * Finds the brackets around an offset, the innermost first, as far as the statement reaches that contains it.
 * @param before offset from which to look back; a quote before it counts as the start of what is looked at
 */
export function openBrackets(text: string, before: number): readonly OpenBracket[] {
  const found: OpenBracket[] = [];
  const stack: string[] = [];
  const end = Math.max(0, before - maxBefore);
  const start = /["'`]/.test(text.charAt(before - 1)) ? before - 1 : before;
  for (let at = start - 1; at >= end; at -= 1) {
    const char = text.charAt(at);
    if (char === '"' || char === "'" || char === '`') at = startOfString(text, at);
    else if (char in openers) stack.push(openers[char] ?? '');
    else if (char in closers) {
      if (stack.length === 0) {
        if (char === '{' && isBlock(text, at)) return found;
        found.push({ bracket: char, at });
      } else if (stack.at(-1) === char) stack.pop();
      else return found;
    } else if (stack.length === 0 && (char === ';' || (char === '\n' && endsStatement(text, at)))) return found;
  }
  return found;
}

/** Brackets further before an offset don't concern it. */
const maxBefore = 800;
/** A string in one line is shorter than this. */
const maxString = 400;

/** @returns offset of the quote that opens a string which ends at an offset; that offset if there is none in its line */
function startOfString(text: string, end: number): number {
  const quote = text.charAt(end);
  const from = Math.max(0, end - (quote === '`' ? maxConstructLength : maxString));
  for (let at = end - 1; at >= from; at -= 1) {
    const char = text.charAt(at);
    if (char === quote && text.charAt(at - 1) !== '\\') return at;
    if (char === '\n' && quote !== '`') return end;
  }
  return end;
}

/** Whether a brace opens a block of statements, and not an object: `) {`, `=> {`, `else {`. */
function isBlock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return /(?:\)|=>|\b(?:else|try|do|finally|func|struct|class \w+|-> ?\w+)|\)\s*(?:->|:)?\s*[\w<>*?. ]+)$/.test(before);
}

/** Whether a statement ends with a line: the next one doesn't continue it, nor does it wait for more. */
function endsStatement(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 200), at)
      .trimEnd()
      .at(-1) ?? '';
  const after = /\S/.exec(text.slice(at, at + 200))?.[0] ?? '';
  return !/[,([{+=:?&|.\\`<>]/.test(before) && !/[.+?:&|)\]}]/.test(after);
}
