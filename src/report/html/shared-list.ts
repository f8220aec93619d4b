import { count } from '../../util/text.ts';
import type { TokenRecord } from '../schema.ts';
import type { Markup } from '../template.ts';
import { fingerprint } from './anchors.ts';
import { html } from './markup.ts';
import { credentialFacts, factList, type SharedPart, sharedParts } from './token-parts.ts';

/** A part that several tokens have, with its `id` on the page. */
interface Listed extends SharedPart {
  readonly id: string;
  readonly tokens: number;
}

/** The parts that several tokens have, by their markup. */
export type SharedList = ReadonlyMap<string, Listed>;

/** A part that is shorter than this isn't worth a link. */
const minLength = 100;

/** All parts of a token that others can have, too. */
function partsOf(token: TokenRecord): readonly SharedPart[] {
  return [{ title: 'Credential', markup: factList(credentialFacts(token)) }, ...sharedParts(token)];
}

/** Finds the parts that several tokens have: each is written once, and the tokens link to it. */
export function listShared(tokens: readonly TokenRecord[]): SharedList {
  const found = new Map<string, Listed>();
  for (const token of tokens) {
    for (const { title, markup } of partsOf(token)) {
      const before = found.get(markup.markup)?.tokens ?? 0;
      const id =
        found.get(markup.markup)?.id ?? `same-${title.slice(0, 6).toLowerCase()}-${fingerprint(markup.markup)}`;
      found.set(markup.markup, { id, title, markup, tokens: before + 1 });
    }
  }
  return new Map([...found].filter(([text, part]) => part.tokens > 1 && text.length >= minLength));
}

/** The parts of a token: a link for what others have, too. */
export function partsOfToken(token: TokenRecord, shared: SharedList): Markup {
  return html`${partsOf(token).map(({ title, markup }) => {
    const listed = shared.get(markup.markup);
    return listed === undefined ? markup : html`<a class="part" href="#${listed.id}">${title}</a> `;
  })}`;
}

/** The parts that several tokens have, each once. */
export function sharedSection(shared: SharedList): Markup {
  if (shared.size === 0) return html``;
  return html`<section class="shared" aria-labelledby="shared-title"><h2 id="shared-title">What tokens have in common</h2>
<div class="rows">${[...shared.values()].map(
    ({ id, title, markup, tokens }) =>
      html`<details class="same" id="${id}"><summary><b>${title}</b> <span class="what">${count(tokens, 'token')}</span></summary>
<div class="body">${markup}</div></details>
`,
  )}</div></section>`;
}
