/** `${{ x }}`, `${X}`, `{{ x }}`, `#{x}`, `%{x}`, `{x}`, `$(x)`, `$X`, `$1`, and `$env:X`. Each starts where its run of signs does. */
const anywhere = /(?<![$#%{])[$#%]*\{+([^{}]*)\}+|(?<!\$)\$+\(([^()]*)\)|(?<!\$)\$+(?:env:)?([a-z_]\w*|\d\b|[@*])/gi;
/**
 * `%X%`, `:x`, `<x>`, `[x]`, `[[x]]`, `__X__`, `%s`, `%(x)s`, `*`, `...`, and `…`: signs that names may hold as well, unless they
 * surround all of it. `***` is a value that was masked.
 */
const whole =
  /^(?:%([a-z_]\w*)%|:([a-z_]\w*)|<{1,2}([^<>]+)>{1,2}|\[{1,2}([^[\]]+)\]{1,2}|__([a-z]\w*?)__|%\((\w+)\)[sd]|%[sd]|\*{1,2}|\.{3}|\u2026)$/i;

/** What every placeholder has one of. Most names have none, and V8 takes a millisecond to compile the expressions above. */
const sign = /[^\w/-]|__/;

const uuid = /^\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$/i;

/**
 * Writes the placeholders of a path in one notation, `{name}`, percent-encoded ones too. UUIDs in braces stay.
 * @param path may hold a query; what an expression does with a variable (`${NAME:-1}`) is left out
 */
export function unifyPlaceholders(path: string): string {
  if (!sign.test(path)) return path;
  return path
    .replace(/%(?:7b|7d|24|3c|3e|5b|5d)/gi, decodeURIComponent)
    .replace(/%23(?=\{)/g, '#')
    .replace(anywhere, (text, ...names) => (uuid.test(text) ? text : inBraces(names.slice(0, 3))))
    .replace(/(?<=\/)[^/?]+/g, unifySegment);
}

function unifySegment(segment: string): string {
  const names = whole.exec(segment.replace(/^%25(.*)%25$/, '%$1%').replace(/^%3a/i, ':'))?.slice(1);
  return names === undefined ? segment : inBraces(names);
}

function inBraces(names: readonly (string | undefined)[]): string {
  const [name = ''] = names.flatMap((text) => text ?? []);
  const [variable = ''] = /[^:#%/|[]*/.exec(name.replaceAll('%20', ' ')) ?? [];
  return `{${variable
    .replace(/[^\w.-]+/g, ' ')
    .trim()
    .replaceAll(' ', '_')}}`;
}

/** Whether a path segment contains a placeholder in braces, which is the notation of `unifyPlaceholders`; a UUID is none. */
export function isPlaceholder(segment: string): boolean {
  return /\{[^{}]*\}/.test(segment) && !uuid.test(segment);
}

/** Whether a text is, or contains, a placeholder in any notation. */
export function holdsPlaceholder(text: string): boolean {
  return unifyPlaceholders(`/${text}`).split('/').some(isPlaceholder);
}
