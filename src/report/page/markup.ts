import { escapeUTF8 } from 'entities/escape';
import { stripControlCharacters } from '../../redaction/control-characters.ts';

/** A piece of HTML. Only this file makes it: what did not come through `html` is a text, and is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template. */
export type Content = string | number | undefined | Markup | readonly Content[];

/** HTML as it is written, with every text in it escaped: as element content and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: parts.reduce((before, part, index) => `${before}${written(values[index - 1])}${part}`) };
}

function written(content: Content): string {
  if (typeof content === 'string') return escapeUTF8(stripControlCharacters(content));
  if (typeof content === 'object' && 'markup' in content) return content.markup;
  if (typeof content === 'object') return content.map(written).join('');
  return content === undefined ? '' : String(content);
}

/** The page's own style or script, as it is. */
export function inline(tag: 'style' | 'script', text: string): Markup {
  if (/<[/!]/.test(text)) throw new Error(`The ${tag} of the page would end early.`);
  return { markup: `<${tag}>${text}</${tag}>` };
}

/** A name from elsewhere, kept apart so that one that runs from right to left turns nothing around it. */
export function name(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** A link, if it is one that is safe to follow: https, and with no user name that could feign another host. */
export function link(address: string, content: Content = address): Markup {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isSafe ? html`<a href="${url.href}">${content}</a>` : html`${content}`;
}

/** A sentence with its addresses as links. */
export function linked(sentence: string): Markup {
  // Every second part is an address; a full stop or bracket behind it belongs to the sentence.
  const parts = stripControlCharacters(sentence).split(/(https:\/\/[^\s"<>]*[^\s"<>.,;:!?)])/);
  return { markup: parts.map((part, index) => (index % 2 === 1 ? link(part).markup : escapeUTF8(part))).join('') };
}
