import { stripControlCharacters } from '../redaction/control-characters.ts';

/**
 * What is in code font in a sentence: requests, scopes, and whatever else has a word between two colons, of which GitHub would
 * make an emoji (`:runner:`).
 */
const inCode =
  /(?:GET|POST|PUT|DELETE|PATCH) [\w.-]*(?:https?:\/\/|[:/])[^\s"]*[^\s".,:;)]|(?:read|write|admin|delete|manage):[a-z-]+(?::bitbucket)?|[a-z]+:(?:write|admin|delete|variable)\b|(?<![^\s"()])[^\s"()]*:[\w+-]+:[^\s"()]*/g;

/** A sentence with its names in code font. Nothing in it can be Markdown or HTML. */
export function proseMarkdown(text: string): string {
  const clean = stripControlCharacters(text);
  let [done, from] = ['', 0];
  for (const { 0: name, index } of clean.matchAll(inCode)) {
    done += `${characterReferences(clean.slice(from, index))}${codeSpan(name)}`;
    from = index + name.length;
  }
  return done + characterReferences(clean.slice(from));
}

/** A name in code font, in which GitHub makes no emoji; addresses become no links by themselves. */
export function codeSpan(name: string): string {
  const text = escaped(name)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;');
  return `<code>${text}</code>`;
}

/** The name of a person or a team. Of an address, GitHub would make a link: dots and colons are what it goes by. */
export function nameMarkdown(name: string): string {
  return /:\S+:/.test(name) ? codeSpan(name) : escaped(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
}

/** A block that GitHub shows with a button to copy it. */
export function copyBlock(text: string): string {
  const line = stripControlCharacters(text);
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${line}\n${fence}`;
}

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
function escaped(text: string): string {
  return characterReferences(stripControlCharacters(text));
}

function characterReferences(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
