import { escapeUTF8 } from 'entities/escape';
import { stripControlCharacters } from '../../redaction/control-characters.ts';
import { type Content, type Markup, templateFor } from '../template.ts';

/** HTML in which every text is on one line and escaped. */
export const html = templateFor(stripControlCharacters);

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
