/**
 * The items of a list option as the user wrote it: one a line, `#` starts a comment (at the start of a line or after a
 * blank), a dash and a blank before an item count for nothing, since a YAML list is easily written as one text. A host
 * that hands over a real list gives its items as lines.
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
 * Scopes may also share a line, separated by commas or blanks. A label of the token page holds blanks itself
 * (`Pull requests: Read`), and a colon before the blank tells it from a list.
 */
export function scopeItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .flatMap((part) => (/:\s/.test(part) ? [part] : part.split(/\s/)))
    .filter((item) => item !== '');
}

/** Operations stand one a line; on the command line, where a line break is awkward, a comma before a method works too. */
export function operationItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.split(/,(?=\s*[A-Za-z]+\s+\S)/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
