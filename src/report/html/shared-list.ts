import { count } from '../../util/text.ts';
import type { TokenRecord } from '../schema.ts';
import type { Markup } from '../template.ts';
import { fingerprint } from './anchors.ts';
import { html } from './markup.ts';
import { credentialFacts, factList, type RenderOnce, type SharedPart, sharedParts } from './token-parts.ts';

/** A part that several tokens have, with its `id` on the page. */
interface Listed extends SharedPart {
  readonly id: string;
  tokens: number;
}

/** The parts of the tokens of a page. */
export interface SharedList {
  /** Those that several tokens have. */
  readonly all: readonly Listed[];
  readonly of: ReadonlyMap<TokenRecord, readonly Listed[]>;
}

/** A part that is shorter than this isn't worth a link. */
const minLength = 100;

/** Finds the parts that several tokens have: each is written once, and the tokens link to it. */
export function listShared(tokens: readonly TokenRecord[]): SharedList {
  const listed = new Map<string, Listed>();
  const of = new Map<TokenRecord, readonly Listed[]>();
  const renderOnce = createRenderOnce();
  for (const token of tokens) {
    const parts = [
      { title: 'Credential', markup: renderOnce('Credential', credentialFacts(token), factList) },
      ...sharedParts(token, renderOnce),
    ].map((part) => {
      const { markup } = part.markup;
      const one = listed.get(markup) ?? { ...part, id: idOf(part), tokens: 0 };
      one.tokens += 1;
      listed.set(markup, one);
      return one;
    });
    of.set(token, parts);
  }
  return { all: [...listed.values()].filter(isShared), of };
}

function idOf({ title, markup: { markup } }: SharedPart): string {
  return `same-${title.slice(0, 6).toLowerCase()}-${fingerprint(markup)}`;
}

function isShared({ tokens, markup: { markup } }: Listed): boolean {
  return tokens > 1 && markup.length >= minLength;
}

/** Most tokens of a fleet have the same scopes, checks, and notes as others. */
function createRenderOnce(): RenderOnce {
  const rendered = new Map<string, Markup>();
  // An audit shares equal parts: most don't have to be compared as a text.
  const known = new Map<unknown, Markup>();
  return (title, shown, render) => {
    const same = known.get(shown);
    if (same !== undefined) return same;
    const key = `${title} ${JSON.stringify(shown)}`;
    const equal = rendered.get(key);
    if (equal !== undefined) return equal;
    const markup = render(shown);
    rendered.set(key, markup);
    // Parts of different titles share the empty list.
    if (markup.markup !== '') known.set(shown, markup);
    return markup;
  };
}

/** The parts of a token: a link for what others have, too. */
export function partsOfToken(token: TokenRecord, { of }: SharedList): Markup {
  return html`${(of.get(token) ?? []).map((part) => (isShared(part) ? html`<a class="part" href="#${part.id}">${part.title}</a> ` : part.markup))}`;
}

/** The parts that several tokens have, each once. */
export function sharedSection({ all }: SharedList): Markup {
  if (all.length === 0) return html``;
  return html`<section class="shared" aria-labelledby="shared-title"><h2 id="shared-title">What tokens have in common</h2>
<div class="rows">${all.map(
    ({ id, title, markup, tokens }) =>
      html`<details class="same" id="${id}"><summary><b>${title}</b> <span class="what">${count(tokens, 'token')}</span></summary>
<div class="body">${markup}</div></details>
`,
  )}</div></section>`;
}
