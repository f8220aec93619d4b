import { severityOrder } from '../../check/severity.ts';
import { groupBy } from '../../util/group-by.ts';
import { formatDay, formatInteger } from '../days.ts';
import type { RunReport } from '../run-report.ts';
import type { TokenRecord } from '../schema.ts';
import { shortSummary } from '../summary.ts';
import type { Content, Markup } from '../template.ts';
import { type Causes, causeLinks } from './cause-list.ts';
import { html, name } from './markup.ts';
import { partsOfToken, type SharedList } from './shared-list.ts';
import { factList, ownFacts } from './token-parts.ts';
import { verdicts } from './verdicts.ts';

/** What a row needs to know about the rest of the page. */
interface Page {
  readonly anchors: ReadonlyMap<TokenRecord, string>;
  readonly causes: Causes;
  readonly shared: SharedList;
}

const columns = [
  ['urgency', 'Verdict'],
  ['name', 'Token'],
  [undefined, 'What'],
  ['owner', 'Owner'],
  ['expiry', 'Expiry date'],
  ['days', 'Days left'],
] as const;

/** The buttons above the rows, and the start of the list. */
export function listHead(): Markup {
  return html`<div class="heads" id="heads" hidden>${columns.map(([key, title]) => (key === undefined ? html`<span>${title}</span>` : html`<button type="button" data-sort="${key}" aria-pressed="${key === 'urgency' ? 'true' : 'false'}">${title}</button>`))}</div>
<div class="rows" id="rows">
`;
}

/** The end of the list. */
export function listEnd(): Markup {
  return html`</div>
<p class="none" hidden>No token matches the filter.</p>`;
}

/** Rows of a block. Before each frame, the browser looks at every block, and lays out those that are near. */
export const blockSize = 50;

/** All tokens, in blocks that the browser skips while they are out of sight. It doesn't skip the last one, which can have fewer rows. */
export function* tokenRows(tokens: readonly TokenRecord[], page: Page): Generator<string> {
  for (let start = 0; start < tokens.length; start += blockSize) {
    yield '<div class="block">';
    for (const token of tokens.slice(start, start + blockSize)) yield tokenRow(token, page).markup;
    yield '</div>';
  }
}

/**
 * One token, in the order of the report: what to act on first is at the top. The row opens in place. Its cells are few and short: there
 * can be thousands.
 */
function tokenRow(token: TokenRecord, page: Page): Markup {
  const { verdict, owner, expiry, neverExpires } = token;
  const unknown = neverExpires ? 'never' : 'not known';
  const days = expiry?.daysLeft;
  return html`<details class="row" id="${page.anchors.get(token)}" data-v="${verdict}" data-d="${days ?? unknown}"><summary><i class="${verdict}">${verdicts[verdict].word}</i> <b>${token.name}</b> <span>${whatOf(token)}</span> <span class="${owner === undefined ? 'o z' : 'o'}">${owner ?? 'not specified'}</span> ${expiry === undefined ? html`<span class="z">${unknown}</span>` : html`<span>${formatDay(expiry.on)}</span> <span class="n">${days === undefined ? '' : formatInteger(days).replace('-', '\u2212')}</span>`}</summary><div>${rowBody(token, page)}</div></details>
`;
}

function rowBody(token: TokenRecord, { causes, shared }: Page): Content {
  return html`${causeLinks(token, causes)}${factList(ownFacts(token).filter(([term]) => term !== 'Owner'))}${partsOfToken(token, shared)}`;
}

/** The gist, and how many findings more there are. */
function whatOf(token: TokenRecord): Content {
  const more = token.findings.length - 1;
  return `${shortSummary(token)}${more > 0 ? ` and ${more} more` : ''}`;
}

type Choice = readonly [value: string, text: string, number: number];

/** Shown by the script: without it there is nothing to choose. */
export function filterBar({ tokens }: RunReport, { causes }: Page): Markup {
  const count = (test: (token: TokenRecord) => boolean) => tokens.filter(test).length;
  const within = (days: number) =>
    count(({ expiry }) => expiry !== undefined && expiry.daysLeft >= 0 && expiry.daysLeft <= days);
  const select = (key: string, title: string, choices: readonly Choice[]) => {
    const options = choices.filter(([, , number]) => number > 0);
    return html`<label>${title} <select id="filter-${key}" data-key="${key}"><option value="">all</option>${options.map(([value, text, number]) => html`<option value="${value}">${text} (${formatInteger(number)})</option>`)}</select></label>
`;
  };
  const owners = groupBy(
    tokens.filter(({ owner }) => owner !== undefined),
    ({ owner = '' }) => owner,
  ).map((owned): Choice => [owned[0].owner ?? '', owned[0].owner ?? '', owned.length]);
  return html`<div class="filter" id="filter" role="search" aria-label="Filter tokens" hidden>
<label>Search <input id="filter-text" data-key="q" type="search" autocomplete="off" spellcheck="false"></label>
${select(
  'verdict',
  'Verdict',
  severityOrder.map((verdict) => [verdict, verdicts[verdict].word, count((token) => token.verdict === verdict)]),
)}${select('owner', 'Owner', [
  ...owners.toSorted(([one], [other]) => one.localeCompare(other, 'en')),
  ['(none)', 'not specified', count(({ owner }) => owner === undefined)],
])}${select('expiry', 'Expiry date', [
  ['past', 'past', count(({ expiry }) => (expiry?.daysLeft ?? 0) < 0)],
  ...[7, 30, 90].map((days): Choice => [String(days), `within ${days} days`, within(days)]),
  ['never', 'never', count(({ expiry, neverExpires }) => expiry === undefined && neverExpires === true)],
  ['unknown', 'not known', count(({ expiry, neverExpires }) => expiry === undefined && !neverExpires)],
])}${select(
  'cause',
  'Cause',
  causes.all.map(({ id, finding, tokens: concerned }): Choice => [id, finding.title, new Set(concerned).size]),
)}<button id="filter-reset" type="button">Show all</button>
<output id="filter-count" for="filter-text filter-verdict filter-owner filter-expiry filter-cause" aria-live="polite">${tokens.length} of ${tokens.length} tokens</output>
</div>`;
}

/** A name of a token as a link to it. */
export function tokenLink(token: TokenRecord, anchors: Page['anchors']): Markup {
  return html`<a href="#${anchors.get(token)}">${name(token.name)}</a>`;
}
