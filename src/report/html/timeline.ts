import { severityOrder } from '../../check/severity.ts';
import { formatDay, monthName, relativeDay } from '../days.ts';
import type { ExpiryRecord, TokenRecord } from '../schema.ts';
import type { Markup } from '../template.ts';
import { html } from './markup.ts';
import { verdicts } from './verdicts.ts';

interface Ending {
  readonly token: TokenRecord;
  readonly anchor: string | undefined;
  readonly end: ExpiryRecord;
}

const dayMs = 86_400_000;
/** Atlassian lets an API token live for a year at most: https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
const maxShownDays = 372;
/** Marks on top of each other. If a column has more, all columns are bars. */
const maxStack = 9;
const markSize = 17;

/** When the tokens end: as a drawing, and in words. */
export function timeline(tokens: readonly TokenRecord[], anchors: ReadonlyMap<TokenRecord, string>, now: Date): Markup {
  const expiries = tokens
    .flatMap((token) => (token.expiry === undefined ? [] : [{ token, anchor: anchors.get(token), end: token.expiry }]))
    .toSorted((one, other) => one.end.daysLeft - other.end.daysLeft);
  if (expiries.length === 0) return html``;
  const past = expiries.filter(({ end }) => end.daysLeft < 0);
  const ahead = expiries.filter(({ end }) => end.daysLeft >= 0);
  const unknown = tokens.filter(({ expiry, neverExpires }) => expiry === undefined && !neverExpires).length;
  const within = (days: number) => ahead.filter(({ end }) => end.daysLeft <= days).length;
  const numbers: readonly (readonly [string, string, number])[] = [
    ['past', 'Past', past.length],
    ['7', 'Within 7 days', within(7)],
    ['30', 'Within 30 days', within(30)],
    ['90', 'Within 90 days', within(90)],
    ['unknown', 'Not known', unknown],
  ];
  return html`<section aria-labelledby="ends-title"><h2 id="ends-title">Expiry dates</h2>
<div class="panel ends">${drawing(past, ahead, now)}
<p>${numbers.map(
    ([key, title, number]) =>
      html`<span>${title}: <a data-filter="${number === 0 ? '' : `expiry=${key}`}">${number.toLocaleString('en')}</a></span> `,
  )}</p></div></section>`;
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
  const most = columns.reduce((number, { stack }) => Math.max(number, stack.length), 3);
  const height = Math.min(maxStack, most) * (markSize + 2) + 26;
  return html`<svg class="timeline" role="img" aria-labelledby="drawing-title drawing-text" width="100%" height="${height + 26}">
<title id="drawing-title">When the tokens end</title>
<desc id="drawing-text">Known expiry dates: ${past.length + ahead.length}. The numbers below count them, and the list of tokens has each.</desc>
<rect class="soon" x="${at(0)}" width="${((30 / horizon) * 88).toFixed(2)}%" y="0" height="${height}"/>
<text class="soon" x="${at(0)}" dx="6" y="15">30 days</text>
${monthsUntil(horizon, now).map(
  ({ days, text }, index) =>
    html`<line class="${index % 2 === 1 ? 'month odd' : 'month'}" x1="${at(days)}" x2="${at(days)}" y1="0" y2="${height + 6}"/><text class="${index % 2 === 1 ? 'odd' : ''}" x="${at(days)}" dx="4" y="${height + 18}">${text}</text>`,
)}
<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>
<line class="today" x1="${at(0)}" x2="${at(0)}" y1="0" y2="${height + 6}"/>
<text class="today" x="${at(0)}" y="${height + 18}" text-anchor="middle">today</text>
${columns.map(({ x, stack }) => (most > maxStack ? bar(x, stack, most, height) : column(x, stack, height)))}</svg>`;
}

function column(x: string, stack: readonly Ending[], height: number): Markup {
  const y = (place: number) => height - 3 - (place + 1) * (markSize + 2);
  return html`${stack.map(
    ({ token, anchor, end }, place) =>
      html`<svg class="mark ${token.verdict}" data-token="${anchor}" x="${x}" y="${y(place)}" overflow="visible"><title>${token.name}: ${formatDay(end.on)}, ${relativeDay(end.daysLeft)}</title><use href="#mark-${token.verdict}" x="${-markSize / 2}" width="${markSize}" height="${markSize}"/></svg>
`,
  )}`;
}

/** Where tokens are too many to draw each: a bar with a part for each verdict, and the number. */
function bar(x: string, stack: readonly Ending[], most: number, height: number): Markup {
  const full = height - 26;
  let top = height - 3;
  const parts = severityOrder.flatMap((verdict) => {
    const number = stack.filter(({ token }) => token.verdict === verdict).length;
    if (number === 0) return [];
    const size = Math.max(2, (number / most) * full);
    top -= size;
    return [
      html`<rect class="bar ${verdict}" x="-9" y="${top.toFixed(1)}" width="18" height="${size.toFixed(1)}"><title>${verdicts[verdict].word}: ${number}</title></rect>`,
    ];
  });
  return html`<svg x="${x}" overflow="visible">${parts}<text y="${(top - 5).toFixed(1)}" text-anchor="middle">${stack.length.toLocaleString('en')}</text></svg>
`;
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
