import { severityOrder } from '../../check/severity.ts';
import { formatDay } from '../days.ts';
import type { TokenRecord } from '../schema.ts';
import { shortSummary } from '../summary.ts';
import type { Markup } from '../template.ts';
import { html, name } from './markup.ts';
import { badge, verdicts } from './verdicts.ts';

/** Where a token's own part of the page is, by its place in the report. */
export const anchorOf = (index: number) => `token-${index + 1}`;

/** What the filter goes by, on everything that shows a token. */
export function filterKeys({ owner, verdict }: TokenRecord, owners: readonly string[]): Markup {
  return html`data-verdict="${verdict}" data-owner="${owner === undefined ? 'none' : owners.indexOf(owner)}"`;
}

/** All owners of tokens. */
export function ownersOf(tokens: readonly TokenRecord[]): readonly string[] {
  const owners = new Set(tokens.flatMap(({ owner }) => owner ?? []));
  return [...owners].toSorted((one, other) => one.localeCompare(other, 'en'));
}

/** The whole fleet as a table, in the order of the report: what to act on first is at the top. */
export function tokenTable(tokens: readonly TokenRecord[], owners: readonly string[]): Markup {
  // With the roles written out, the rows stay a table for assistive technology where a narrow screen stacks their cells.
  return html`<table class="fleet" role="table" aria-labelledby="fleet-title">
<thead role="rowgroup"><tr role="row">
${['Verdict', 'Token', 'What', 'Owner', 'Expiry date', 'Days left'].map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}
</tr></thead>
<tbody role="rowgroup">
${tokens.map((token, index) => tokenRow(token, index, owners))}</tbody>
</table>
<p class="none" hidden>No token fits the filter.</p>`;
}

function tokenRow(token: TokenRecord, index: number, owners: readonly string[]): Markup {
  const { verdict, owner, purpose, expiry, neverExpires } = token;
  const unknown = nothing(neverExpires ? 'never' : 'not known');
  return html`<tr role="row" data-token="${anchorOf(index)}" ${filterKeys(token, owners)}>
<td role="cell">${badge(verdict)}</td>
<th scope="row" role="rowheader"><a href="#${anchorOf(index)}">${name(token.name)}</a>${purpose && html`<span class="purpose">${name(purpose)}</span>`}</th>
<td role="cell" class="what">${whatOf(token)}</td>
<td role="cell" data-label="Owner">${owner === undefined ? nothing('not specified') : name(owner)}</td>
<td role="cell" data-label="Expiry date">${expiry === undefined ? unknown : html`<time datetime="${expiry.on}">${formatDay(expiry.on)}</time>`}</td>
<td role="cell" class="days" data-label="Days left">${expiry === undefined ? unknown : minus(expiry.daysLeft)}</td>
</tr>
`;
}

/** The gist, and how many findings more there are. */
export function whatOf(token: TokenRecord): Markup {
  const more = token.findings.length - 1;
  return html`${shortSummary(token)}${more > 0 ? html` <span class="more">and ${more} more</span>` : ''}`;
}

function nothing(word: string): Markup {
  return html`<span class="nothing">${word}</span>`;
}

function minus(days: number): string {
  return days.toLocaleString('en').replace('-', '\u2212');
}

/** Shown by the script: without it there is nothing to choose. */
export function filterBar(tokens: readonly TokenRecord[], owners: readonly string[]): Markup {
  const count = (test: (token: TokenRecord) => boolean) => tokens.filter(test).length;
  const ownerless = count(({ owner }) => owner === undefined);
  const options = [
    ...owners.map(
      (owner, index) => html`<option value="${index}">${owner} (${count((token) => token.owner === owner)})</option>`,
    ),
    ...(ownerless > 0 ? [html`<option value="none">not specified (${ownerless})</option>`] : []),
  ];
  return html`<div class="filter" id="filter" role="search" aria-label="Filter tokens" hidden>
<label>Search <input id="filter-text" type="search" autocomplete="off" spellcheck="false"></label>
<label>Owner <select id="filter-owner"><option value="">all</option>${options}</select></label>
<label>Verdict <select id="filter-verdict"><option value="">all</option>${severityOrder.filter((verdict) => verdict !== 'planned' || count((token) => token.verdict === verdict) > 0).map((verdict) => html`<option value="${verdict}">${verdicts[verdict].word} (${count((token) => token.verdict === verdict)})</option>`)}</select></label>
<button id="filter-reset" type="button">Show all</button>
<output id="filter-count" for="filter-text filter-owner filter-verdict" aria-live="polite">${tokens.length} of ${tokens.length} tokens</output>
</div>`;
}
