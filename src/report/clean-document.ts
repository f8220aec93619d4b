import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';

/** The text that stays of a text, if any. */
type CleanText = (text: string) => string | undefined;

/**
 * A report or another document with every text on one line, redacted, and without what a terminal would interpret or people
 * can't see; a text of which nothing is left is removed. Text by text: in finished JSON, an escaped character could hide a
 * match. Pure.
 * @param document plain data, as in JSON; keys without a value are removed
 * @returns a document that shares with the given one all that doesn't change: an audit of thousands of tokens isn't in memory twice
 */
export function cleanDocument<T>(document: T, redact: Redact): T {
  // Most texts are those of other tokens, too.
  const known = new Map<string, string | undefined>();
  const clean = (text: string) => {
    if (!known.has(text)) known.set(text, stripControlCharacters(redact(text)) || undefined);
    return known.get(text);
  };
  return cleanValue(document, clean) as T;
}

function cleanValue(value: unknown, clean: CleanText): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return cleanItems(value, clean);
  return typeof value === 'object' && value !== null ? cleanFields(value, clean) : value;
}

function cleanItems(items: readonly unknown[], clean: CleanText): readonly unknown[] {
  // As in JSON.
  const cleaned = items.map((item) => cleanValue(item, clean) ?? null);
  return cleaned.every((item, index) => item === items[index]) ? items : cleaned;
}

function cleanFields(fields: object, clean: CleanText): unknown {
  // What isn't plain data, such as a secret, defines what it is in JSON.
  if ('toJSON' in fields) return cleanValue(JSON.parse(JSON.stringify(fields)), clean);
  const entries = Object.entries(fields);
  const cleaned = entries.map(([key, value]) => [key, cleanValue(value, clean)] as const);
  if (cleaned.every(([, value], index) => value !== undefined && value === entries[index]?.[1])) return fields;
  return Object.fromEntries(cleaned.filter(([, value]) => value !== undefined));
}
