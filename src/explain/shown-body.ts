import { classifySentence } from '../bitbucket/sentences.ts';

/** The body of a response, collected line by line from a text that goes on with something else. */
export interface ShownBody {
  /** `done`: this line was its last one. `other`: this line isn't a part of it, and it's over. */
  add(line: string): 'more' | 'done' | 'other';
  /** The body, or nothing where the text doesn't show it. */
  text(): string | undefined;
}

const maxBodyLength = 64 * 1024;
/** An error page is of no use. */
const maxHtmlLines = 40;

/** Creates the body of a response with these headers, whose names are in lower case. */
export function createBody(headers: Readonly<Record<string, string>>): ShownBody {
  const type = headers['content-type'] ?? '';
  const declared = headers['content-length'];
  const length = declared !== undefined && /^\d+$/.test(declared) ? Number(declared) : undefined;
  const lines: string[] = [];
  const json = createJsonCounter();
  let size = 0;
  let isOver = length === 0;
  return {
    add(line) {
      if (isOver) return 'other';
      if (lines.length === 0 && line.trim() === '') return 'more';
      if (lines.length === 0 && !isBodyLine(line, type, length)) {
        isOver = true;
        return 'other';
      }
      lines.push(line);
      size += line.length;
      isOver = isLast(line);
      return isOver ? 'done' : 'more';
    },
    text() {
      if (lines.length > 0) return json.isJson() ? lines.join('') : lines.join('\n').slice(0, 2048);
      const mayBeLeftOut = length === undefined && type !== '' && headers['www-authenticate'] === undefined;
      return length !== undefined && length > 0 ? undefined : mayBeLeftOut ? undefined : '';
    },
  };

  function isLast(line: string): boolean {
    if (size > maxBodyLength) return true;
    json.add(line);
    if (json.isJson()) return json.isComplete();
    if (/^\s*</.test(lines[0] ?? '')) return /<\/html>/i.test(line) || lines.length >= maxHtmlLines;
    return lines.length >= 4 || (length !== undefined && size + lines.length - 1 >= length);
  }
}

/** Text after the headers is the body if the headers or the text itself show it. */
function isBodyLine(line: string, type: string, length: number | undefined): boolean {
  if (/^\s*[{[]/.test(line)) return true;
  if (/^\s*<(?:[!?a-z])/i.test(line)) return true;
  if (
    classifySentence(line) !== undefined ||
    /^(?:login failed|rate limit|unauthorized$|forbidden$)/i.test(line.trim())
  )
    return true;
  return /text\/plain/i.test(type) && (length === undefined || length >= line.trim().length);
}

/** Counts the brackets of JSON that comes line by line. */
function createJsonCounter() {
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let starts: boolean | undefined;
  return {
    add(line: string) {
      starts ??= /^\s*[{[]/.test(line);
      if (!starts) return;
      for (const character of line) {
        if (isEscaped) isEscaped = false;
        else if (character === '\\') isEscaped = isInString;
        else if (character === '"') isInString = !isInString;
        else if (!isInString && (character === '{' || character === '[')) depth += 1;
        else if (!isInString && (character === '}' || character === ']')) depth -= 1;
      }
    },
    isJson: () => starts === true,
    isComplete: () => depth <= 0,
  };
}
