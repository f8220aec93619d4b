import { formatDay, monthName, relativeDay } from '../days.ts';
import type { ExpiryRecord, TokenRecord } from '../schema.ts';
import type { Markup } from '../template.ts';
import { html, name } from './markup.ts';
import { anchorOf } from './token-table.ts';

interface Ending {
  readonly token: TokenRecord;
  readonly index: number;
  readonly end: ExpiryRecord;
}

const dayMs = 86_400_000;
/** Atlassian lets an API token live for a year at most: https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
const maxShownDays = 372;
/** Marks on top of each other. More are shown as a number. */
const maxStack = 9;
const markSize = 17;
/** Names in each list under the drawing. */
const maxNames = 6;

/** When the tokens end: as a drawing, and in words. */
export function timeline(tokens: readonly TokenRecord[], now: Date): Markup {
  const expiries = tokens
    .flatMap((token, index) => (token.expiry === undefined ? [] : [{ token, index, end: token.expiry }]))
    .toSorted((one, other) => one.end.daysLeft - other.end.daysLeft);
  const past = expiries.filter(({ end }) => end.daysLeft < 0);
  const ahead = expiries.filter(({ end }) => end.daysLeft >= 0);
  const unknown = tokens.flatMap((token, index) =>
    token.expiry === undefined && !token.neverExpires ? [{ token, index }] : [],
  );
  const daysText = ({ end }: Ending) => html`<span class="when">${relativeDay(end.daysLeft)}</span>`;
  return html`<section aria-labelledby="ends-title"><h2 id="ends-title">Expiry dates</h2>
<div class="panel">${expiries.length > 0 ? drawing(past, ahead, now) : ''}
<div class="ends">
${expiryList('Next to expire', ahead, daysText)}${expiryList('Expired', past, daysText)}${expiryList('Expiry date not known', unknown, () => html``)}</div></div></section>`;
}

function expiryList<T extends Pick<Ending, 'token' | 'index'>>(
  title: string,
  all: readonly T[],
  daysText: (one: T) => Markup,
): Markup {
  if (all.length === 0) return html``;
  const more = all.length - maxNames;
  return html`<div><h3>${title}</h3><ul>
${all.slice(0, maxNames).map(
  (one) => html`<li><a href="#${anchorOf(one.index)}">${name(one.token.name)}</a> ${daysText(one)}</li>
`,
)}${more > 0 ? html`<li class="more">and ${more} more, in the table</li>` : ''}</ul></div>`;
}

/**
 * A column of marks for each fortnight, the past in one column before today. Places are in percent, so that the drawing is as
 * wide as there is space while marks and letters keep their size.
 */
function drawing(past: readonly Ending[], ahead: readonly Ending[], now: Date): Markup {
  const horizon = ahead.reduce((far, { end }) => Math.min(maxShownDays, Math.max(far, end.daysLeft + 14)), 100);
  const at = (days: number) => `${(8 + (Math.min(days, horizon) / horizon) * 88).toFixed(2)}%`;
  const fortnights = new Map<number, Ending[]>();
  for (const ending of ahead) {
    const fortnight = Math.floor(Math.min(ending.end.daysLeft, horizon) / 14);
    const stack = fortnights.get(fortnight);
    if (stack === undefined) fortnights.set(fortnight, [ending]);
    else stack.push(ending);
  }
  const columns = [
    ...(past.length > 0 ? [{ x: '3%', stack: past }] : []),
    ...[...fortnights].map(([fortnight, stack]) => ({ x: at(fortnight * 14 + 7), stack })),
  ];
  const height = Math.min(maxStack, Math.max(3, ...columns.map(({ stack }) => stack.length))) * (markSize + 2) + 26;
  const within = (days: number) => ahead.filter(({ end }) => end.daysLeft < days).length;
  return html`<svg class="timeline" role="img" aria-labelledby="drawing-title drawing-text" width="100%" height="${height + 26}">
<title id="drawing-title">When the tokens end</title>
<desc id="drawing-text">Known expiry dates: ${past.length + ahead.length}. Past: ${past.length}. Within 30 days: ${within(30)}, within 90: ${within(90)}. The table lists each.</desc>
<rect class="soon" x="${at(0)}" width="${((30 / horizon) * 88).toFixed(2)}%" y="0" height="${height}"/>
<text class="soon" x="${at(0)}" dx="6" y="15">30 days</text>
${monthsUntil(horizon, now).map(
  ({ days, text }, index) =>
    html`<line class="${index % 2 === 1 ? 'month odd' : 'month'}" x1="${at(days)}" x2="${at(days)}" y1="0" y2="${height + 6}"/><text class="${index % 2 === 1 ? 'odd' : ''}" x="${at(days)}" dx="4" y="${height + 18}">${text}</text>`,
)}
<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>
<line class="today" x1="${at(0)}" x2="${at(0)}" y1="0" y2="${height + 6}"/>
<text class="today" x="${at(0)}" y="${height + 18}" text-anchor="middle">today</text>
${columns.map(({ x, stack }) => column(x, stack, height))}</svg>`;
}

function column(x: string, stack: readonly Ending[], height: number): Markup {
  const shown = stack.length > maxStack ? stack.slice(0, maxStack - 1) : stack;
  const y = (place: number) => height - 3 - (place + 1) * (markSize + 2);
  return html`${shown.map(
    ({ token, index, end }, place) =>
      html`<svg class="mark ${token.verdict}" data-token="${anchorOf(index)}" x="${x}" y="${y(place)}" overflow="visible"><title>${token.name}: ${formatDay(end.on)}, ${relativeDay(end.daysLeft)}</title><use href="#mark-${token.verdict}" x="${-markSize / 2}" width="${markSize}" height="${markSize}"/></svg>
`,
  )}${shown.length < stack.length ? html`<text x="${x}" y="${y(shown.length) + markSize - 3}" text-anchor="middle">+${stack.length - shown.length}</text>` : ''}`;
}

/** The first day of each month ahead. */
function monthsUntil(horizon: number, now: Date): readonly { readonly days: number; readonly text: string }[] {
  const today = Math.floor(now.getTime() / dayMs);
  return (
    Array.from({ length: 13 }, (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + index + 1)))
      .map((first) => ({
        days: first.getTime() / dayMs - today,
        text: first.getUTCMonth() === 0 ? String(first.getUTCFullYear()) : monthName(first),
      }))
      // What is too near to either end has no space for its name.
      .filter(({ days }) => days > horizon / 30 && days < horizon - horizon / 40)
  );
}
