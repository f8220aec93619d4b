import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';

/** @returns a document that shares with the given one all that doesn't change: an audit of thousands of tokens isn't in memory twice */
export type Clean = <T>(document: T) => T;

/**
 * Creates a function for the documents of a run. What it has returned it takes as clean, also as a part of another document: an audit
 * cleans the record of each token while others wait for a response.
 */
export function createCleaner(redact: Redact): Clean {
  // Most texts are those of other tokens, too.
  const known = new Map<string, string | undefined>();
  const returned = new WeakSet<object>();
  const cleanText = (text: string) => {
    if (!known.has(text)) known.set(text, stripControlCharacters(redact(text)) || undefined);
    return known.get(text);
  };
  return <T>(document: T): T => {
    const cleaned = cleanValue(document, { cleanText, isClean: (value) => returned.has(value) });
    if (typeof cleaned === 'object' && cleaned !== null) returned.add(cleaned);
    return cleaned as T;
  };
}

/**
 * A report or another document with every text on one line, redacted, and without what a terminal would interpret or people
 * can't see; a text of which nothing is left is removed. Text by text: in finished JSON, an escaped character could hide a
 * match. Pure.
 * @param document plain data, as in JSON; keys without a value are removed
 */
export function cleanDocument<T>(document: T, redact: Redact): T {
  return createCleaner(redact)(document);
}

interface Cleaning {
  /** The text that stays of a text, if any. */
  readonly cleanText: (text: string) => string | undefined;
  readonly isClean: (value: object) => boolean;
}

function cleanValue(value: unknown, cleaning: Cleaning): unknown {
  if (typeof value === 'string') return cleaning.cleanText(value);
  if (typeof value !== 'object' || value === null || cleaning.isClean(value)) return value;
  return Array.isArray(value) ? cleanItems(value, cleaning) : cleanFields(value, cleaning);
}

function cleanItems(items: readonly unknown[], cleaning: Cleaning): readonly unknown[] {
  // As in JSON.
  const cleaned = items.map((item) => cleanValue(item, cleaning) ?? null);
  return cleaned.every((item, index) => item === items[index]) ? items : cleaned;
}

function cleanFields(fields: object, cleaning: Cleaning): unknown {
  // What isn't plain data, such as a secret, defines what it is in JSON.
  if ('toJSON' in fields) return cleanValue(JSON.parse(JSON.stringify(fields)), cleaning);
  const entries = Object.entries(fields);
  const cleaned = entries.map(([key, value]) => [key, cleanValue(value, cleaning)] as const);
  if (cleaned.every(([, value], index) => value !== undefined && value === entries[index]?.[1])) return fields;
  return Object.fromEntries(cleaned.filter(([, value]) => value !== undefined));
}
