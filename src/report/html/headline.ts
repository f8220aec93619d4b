import type { Verdict } from '../../check/severity.ts';
import { severityOrder } from '../../check/severity.ts';
import { count, list } from '../../util/text.ts';
import { isAudit } from '../causes.ts';
import { formatDay, relativeDay } from '../days.ts';
import type { RunReport } from '../run-report.ts';
import type { TokenRecord } from '../schema.ts';
import { summarize } from '../summary.ts';
import type { Markup } from '../template.ts';
import { endsThisWeek } from './cause-list.ts';
import { html, name } from './markup.ts';
import { tokenLink } from './token-list.ts';
import { badge, verdicts } from './verdicts.ts';

/** The top of the page: the result in a few words, in a sentence, and when that was. */
export function headOf(
  report: RunReport,
  anchors: ReadonlyMap<TokenRecord, string>,
): { readonly title: string; readonly headline: Markup } {
  const { tokens, verdict, checkedAt, tool } = report;
  const title = titleOf(report);
  const requests = tokens.reduce((sum, token) => sum + token.requests, 0);
  const isFleet = tokens.length > 1;
  const headline = html`<header class="${verdict}">
<p class="kind">Token Preflight${tokens.length === 1 && isAudit(report) ? html`: ${tokens.map((token) => name(token.name))}` : ''}</p>
<h1>${isFleet ? (weekOf(tokens) ?? title) : title}</h1>
<p class="sentence">${isFleet ? html`${title}. ${nextToEnd(tokens, anchors)}` : summarize(report)}</p>
${isFleet ? counts(tokens) : html`<p>${badge(verdict)}</p>`}
<p class="when">Checked on <time datetime="${checkedAt}">${formatDay(checkedAt)} at ${checkedAt.slice(11, 16)} UTC</time> by version ${tool.version}: ${requests.toLocaleString('en')} ${requests === 1 ? 'request' : 'requests'}.</p>
</header>`;
  return { title, headline };
}

/** What to do within a week: `This week: fix 2 tokens and renew 1`. Nothing where everything was only planned. */
function weekOf(tokens: readonly TokenRecord[]): string | undefined {
  const number = (verdict: Verdict) => tokens.filter((token) => token.verdict === verdict).length;
  if (number('planned') > 0) return undefined;
  const due = [
    { before: 'fix', number: number('fail'), after: '' },
    { before: 'renew', number: tokens.filter(endsThisWeek).length, after: '' },
    { before: 'check', number: number('unknown'), after: ' again' },
  ]
    .filter((act) => act.number > 0)
    .map((act, index) => `${act.before} ${index === 0 ? count(act.number, 'token') : act.number}${act.after}`);
  return due.length === 0 ? 'Nothing to do this week' : `This week: ${list(due)}`;
}

const single: Readonly<Record<Verdict, string>> = {
  fail: 'The token fails',
  planned: 'Nothing was sent: this is a plan',
  unknown: "The token couldn't be checked",
  warn: 'The token works, but needs attention',
  pass: 'The token passes',
};

function titleOf(report: RunReport): string {
  const { tokens, verdict } = report;
  const [token] = tokens;
  if (token === undefined) return 'Nothing was checked';
  if (verdict === 'planned' || (tokens.some(({ planned }) => planned !== undefined) && verdict === 'pass'))
    return single.planned;
  const number = tokens.filter((one) => one.verdict === verdict).length;
  const part = number === tokens.length ? `All ${number} tokens` : `${number} of ${tokens.length} tokens`;
  if (tokens.length === 1) return single[verdict];
  if (verdict === 'fail') return `${part} ${number === 1 ? 'fails' : 'fail'}`;
  if (verdict === 'unknown') return `${part} couldn't be checked`;
  return verdict === 'warn' ? `${part} ${number === 1 ? 'needs' : 'need'} attention` : `${part} pass`;
}

/** The token that expires next. */
function nextToEnd(tokens: readonly TokenRecord[], anchors: ReadonlyMap<TokenRecord, string>): Markup {
  const days = ({ expiry }: TokenRecord) => expiry?.daysLeft ?? Number.POSITIVE_INFINITY;
  const [next] = tokens.filter((token) => days(token) >= 0).toSorted((one, other) => days(one) - days(other));
  if (next?.expiry === undefined) {
    return tokens.some(({ expiry }) => expiry !== undefined)
      ? html`All known expiry dates are in the past.`
      : html`No expiry date is known.`;
  }
  return html`The next to expire is ${tokenLink(next, anchors)}, ${relativeDay(next.expiry.daysLeft)}.`;
}

function counts(tokens: readonly TokenRecord[]): Markup {
  const counted = severityOrder
    .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
    .filter(({ verdict, number }) => verdict !== 'planned' || number > 0);
  return html`<dl class="counts">${counted.map(
    ({ verdict, number }) =>
      html`<div class="${number === 0 ? 'count empty' : 'count'}"><dt>${badge(verdict)} <span>${verdicts[verdict].meaning}</span></dt><dd><a data-filter="verdict=${verdict}">${number.toLocaleString('en')}</a></dd></div>`,
  )}</dl>`;
}
