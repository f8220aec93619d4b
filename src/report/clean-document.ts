import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';

/**
 * A report or another document with every text on one line, redacted, and without what a terminal would interpret or people
 * can't see; a text of which nothing is left is removed. Text by text: in finished JSON, an escaped character could hide a
 * match.
 */
export function cleanDocument<T>(document: T, redact: Redact): T {
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      typeof value === 'string' ? stripControlCharacters(redact(value)) || undefined : value,
    ),
  );
}
