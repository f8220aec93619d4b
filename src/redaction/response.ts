import type { Redact } from './redactor.ts';

/** The parts of an HTTP response that the server chooses. */
interface ServerText {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Runs of encoded characters: percent encoding, character references, or hexadecimal. Names and messages aren't written
 * like that, and a run can spell a secret that no other filter recognizes.
 */
const encodedCharacterRun = /(?:%[\da-f]{2}){6,}|(?:&#x?[\da-f]+;){6,}|[\da-f]{24,}/gi;

/** A run that is longer than a name or a UUID. */
const longRun = /[\w+/=-]{40,}/g;

/** Removes what could spell a secret from a text of a server, too. */
export function redactServerText(text: string, redact: Redact): string {
  return redact(text)
    .replace(encodedCharacterRun, '***')
    .replace(longRun, (run) => (spellsSecret(run, redact) ? '***' : run));
}

/** Whether a run has a secret backwards, or in base64 of what is removed from any text, such as base64. */
function spellsSecret(run: string, redact: Redact): boolean {
  // The beginning can be cut, or another word.
  const decoded = [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1'));
  return [[...run].reverse().join(''), ...decoded].some((text) => redact(text) !== text);
}

/** Returns the same response, with all header values and the body redacted. */
export function redactResponse<T extends ServerText>(response: T, redact: Redact): T {
  const clean = (text: string) => redactServerText(text, redact);
  const headers = Object.entries(response.headers).map(([name, value]) => [name, clean(value)]);
  return { ...response, headers: Object.fromEntries(headers), text: clean(unescapeJson(response.text)) };
}

/** Rewrites JSON without needless escapes: an escaped character would hide a secret from the filter, but not from a reader. */
function unescapeJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
