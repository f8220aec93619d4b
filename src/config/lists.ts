/**
 * The items of a list option as the user wrote it: one per line. `#` starts a comment (at the start of a line or after a
 * space). A dash and a space before an item are ignored, since a YAML list is easily written as one text. A host that
 * passes a real list gives its items as lines.
 */
export function listLines(value: string | readonly string[] | undefined): readonly string[] {
  const text = typeof value === 'string' ? value : (value ?? []).join('\n');
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/(^|\s)#.*/, '')
        .trim()
        .replace(/^-\s+/, ''),
    )
    .filter((line) => line !== '');
}

/**
 * Scopes can also share a line, separated by commas or spaces. A label of the token page contains spaces itself
 * (`Pull requests: Read`); a colon before the space tells it from a list.
 */
export function scopeItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .flatMap((part) => (/:\s/.test(part) ? [part] : part.split(/\s/)))
    .filter((item) => item !== '');
}

/** Operations are written one per line; on the command line, where a line break is awkward, also with a comma before a method. */
export function operationItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.split(/,(?=\s*[A-Za-z]+\s+\S)/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
