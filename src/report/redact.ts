/**
 * @param forms every form of the secret, longest first
 * @returns a function that replaces each of them in a text by `***`: the last line of defence behind everything that is
 * printed or written
 */
export function redactorFor(forms: readonly string[]): (text: string) => string {
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/**
 * A text on one line, without anything that a terminal or a log would obey: control characters, escapes, and the
 * invisible characters that turn the direction of a text (one of their row is not yet assigned).
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+/gu, ' ').trimEnd();
}
