import { escapeUTF8 } from 'entities/escape';

/** A piece of HTML or XML. Only templates make it: what did not come through one is a text, and is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What a template may contain. */
export type Content = string | number | undefined | Markup | readonly Content[];

/** Markup as it is written, with every text in it escaped: as element content and in quoted attributes alike. */
type Template = (parts: TemplateStringsArray, ...values: readonly Content[]) => Markup;

/** @param clean takes out of a text what the format has no character for */
export function templateFor(clean: (text: string) => string): Template {
  const format = (content: Content): string => {
    if (typeof content === 'string') return escapeUTF8(clean(content));
    if (typeof content === 'object' && 'markup' in content) return content.markup;
    if (typeof content === 'object') return content.map(format).join('');
    return content === undefined ? '' : String(content);
  };
  return (parts, ...values) => ({
    markup: parts.reduce((before, part, index) => `${before}${format(values[index - 1])}${part}`),
  });
}
