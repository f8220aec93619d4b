import { stripControlCharacters } from '../redaction/control-characters.ts';

/** Scopes, and operations up to the end of their path. */
const identifiers =
  /\b(?:[a-z]+:[a-z-]+:bitbucket|[a-z]+:(?:write|admin|delete|variable)|(?:GET|POST|PUT|PATCH|DELETE) \/[^\s,;]*[^\s,;.:])/g;

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
export function escapeMarkdown(text: string): string {
  return stripControlCharacters(text).replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A name in code font. There, GitHub makes no link of an address and no emoji of a part such as `:runner:`. Without code font,
 * only character references for dots and colons prevent a link.
 */
export function codeSpan(name: string): string {
  return `<code>${escapeMarkdown(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;')}</code>`;
}

/** A sentence with its scopes and operations in code font. */
export function proseMarkdown(text: string): string {
  let end = 0;
  const parts = [...text.matchAll(identifiers)].map(({ 0: found, index }) => {
    const before = escapeMarkdown(`${text.slice(end, index)}.`).slice(0, -1);
    end = index + found.length;
    return before + codeSpan(found);
  });
  return parts.join('') + escapeMarkdown(text.slice(end));
}

/** A block that GitHub shows with a button to copy it. */
export function copyBlock(text: string): string {
  const line = stripControlCharacters(text);
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${line}\n${fence}`;
}
