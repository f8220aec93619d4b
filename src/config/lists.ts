/** A number, dash, star or bullet before an item, and a check box. */
const listMark = /^(?:(?:[-*+•–]|\d{1,3}[.)])\s+)?(?:(?:\[[ xX]\]|[\u2610-\u2612\u2713\u2714])\s+)?/;

/**
 * The items of a list option as the user wrote it: one per line. `#` starts a comment (at the start of a line or after a
 * space). List marks, quotes, backticks and semicolons around an item are ignored. A JSON list is read as one, also in one
 * line, and so is a YAML list in brackets. A host that passes a real list gives its items as lines.
 */
export function listLines(value: string | readonly string[] | undefined): readonly string[] {
  const text = typeof value === 'string' ? value : (value ?? []).join('\n');
  return (jsonItems(text) ?? withoutBrackets(text).split(/\r\n|\r|\n/))
    .map((line) =>
      bare(
        line
          .replace(/(^|\s)#.*/, '')
          .trim()
          .replace(listMark, '')
          .replace(/^\[([^[\]]*)\]$/, '$1'),
      ),
    )
    .filter((line) => line !== '');
}

/** The texts of a JSON list, or the scopes that a 403 of Bitbucket's names as required. */
function jsonItems(text: string): readonly string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value = JSON.parse(text);
    const items: unknown = Array.isArray(value) ? value : (value?.error?.detail ?? value?.detail ?? value)?.required;
    return Array.isArray(items) && items.every((item) => typeof item === 'string')
      ? items.flatMap((item) => item.split(/\r\n|\r|\n/))
      : undefined;
  } catch {
    return undefined;
  }
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^\[([^[\]]*)\]$/, '$1');
}

/** Without the quotes, backticks, commas and semicolons around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && /[\s"'`,;]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"'`,;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What logs and headers put before scopes: `To copy: read:…`, `X-OAuth-Scopes: repository`. */
const introduction = /^(?:x-(?:accepted-)?oauth-scopes:\s*|[^:]*:\s+(?=[a-z-]+:[a-z]))/i;

/** `Webhooks: Write (write:webhook:bitbucket)`, as logs and documents show a scope: label and name. */
const labelAndName = /\(([a-z][a-z-]*(?::[a-z-]+){0,3})\)/g;

/** Words between two scopes, and the marks and numbers of a list. */
const separators = /^(?:and|or|\/|[-*+•–]|\d{1,3}[.)])$/;

/**
 * Scopes can also share a line, separated by commas, semicolons, bars, or spaces. A label of the token page contains spaces
 * itself (`Pull requests: Read`); a colon before the space distinguishes it from a list. The word that logs put before a scope
 * is left out.
 */
export function scopeItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.replace(introduction, '').split(/[,;|]/))
    .map((part) => bare(part.replace(/^\s*(?:and|or)\s/, '').replace(/^\s*scope\s+/i, '')))
    .flatMap((part) => {
      const names = [...part.matchAll(labelAndName)].map(([, name = '']) => name);
      if (names.length > 0) return names;
      return /:\s/.test(part) ? [part] : part.split(/\s/).filter((word) => !separators.test(word));
    })
    .map((item) => bare(item).replace(/\.$/, ''))
    .filter((item) => item !== '');
}

/**
 * Operations are written one per line; on the command line, where a line break is awkward, also with a comma or semicolon
 * before a method, or with a list mark, if YAML has joined the lines. The word that logs put before an operation is left out.
 */
export function operationItems(value: string | readonly string[] | undefined): readonly string[] {
  return listLines(value)
    .flatMap((line) => line.split(/[,;](?=[\s"'`]*[A-Za-z]+\s+\S)|\s[-*+•–](?=\s+(?:get|post|put|patch|delete)\s)/i))
    .map((item) => bare(item).replace(/^operation\s+/i, ''))
    .filter((item) => item !== '');
}

/**
 * Tools are separated by commas, semicolons, or lines; in parentheses, these separate the features of a tool. A parenthesis
 * that isn't closed takes the rest.
 */
export function toolItems(value: string | readonly string[] | undefined): readonly string[] {
  const items =
    listLines(value)
      .join('\n')
      .match(/(?:[^,;\n(]+|\([^()]*)+/g) ?? [];
  return items.map((item) => bare(item.replaceAll('\n', ', '))).filter((item) => item !== '');
}
