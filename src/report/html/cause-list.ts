import { count } from '../../util/text.ts';
import { type Cause, causesOf } from '../causes.ts';
import type { RunReport } from '../run-report.ts';
import type { FindingRecord, TokenRecord } from '../schema.ts';
import type { Markup } from '../template.ts';
import { fingerprint } from './anchors.ts';
import { html, name } from './markup.ts';
import { findingPart } from './token-parts.ts';
import { badge } from './verdicts.ts';

/** A cause with its `id` on the page and the tokens that it concerns. */
interface ListedCause {
  readonly id: string;
  readonly finding: FindingRecord;
  readonly tokens: readonly TokenRecord[];
}

/** The causes of a page, and the one of each finding. */
export interface Causes {
  readonly all: readonly ListedCause[];
  readonly of: ReadonlyMap<FindingRecord, ListedCause>;
}

/** Days ahead that count as this week. */
const weekDays = 7;
/** Names of tokens in the line of a cause, and under its steps. */
const maxNames = { line: 3, body: 24 };

/** Every cause of a fleet once, with the tokens that it concerns. */
export function listCauses(report: RunReport): Causes {
  const tokensOf = new Map(
    report.tokens.flatMap((token) => token.findings.map((finding) => [finding, token] as const)),
  );
  const all = causesOf({ ...report, findings: [] }).map(({ finding, findings }: Cause) => {
    const tokens = findings.flatMap((one) => tokensOf.get(one) ?? []);
    return { id: `cause-${finding.code}-${fingerprint(JSON.stringify(finding))}`, finding, findings, tokens };
  });
  const of = new Map(all.flatMap((cause) => cause.findings.map((finding) => [finding, cause] as const)));
  return { all, of };
}

/** Whether a token that works expires within the week. */
export function endsThisWeek(token: TokenRecord): boolean {
  return (token.verdict === 'warn' || token.verdict === 'pass') && isWithinWeek(token);
}

function isWithinWeek({ expiry }: TokenRecord): boolean {
  return expiry !== undefined && expiry.daysLeft >= 0 && expiry.daysLeft <= weekDays;
}

/** What to do, each cause once: first what can't wait. */
export function causeSections({ all }: Causes, anchors: ReadonlyMap<TokenRecord, string>): Markup {
  const isUrgent = ({ finding, tokens }: ListedCause) =>
    finding.severity !== 'warn' || (finding.code === 'expires-soon' && tokens.some(isWithinWeek));
  const section = (id: string, title: string, causes: readonly ListedCause[]) =>
    causes.length === 0
      ? ''
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<div class="rows">${causes.map((cause) => causePart(cause, anchors))}</div></section>
`;
  return html`${section('week-title', 'This week', all.filter(isUrgent))}${section(
    'later-title',
    'Later',
    all.filter((cause) => !isUrgent(cause)),
  )}`;
}

function causePart({ id, finding, tokens }: ListedCause, anchors: ReadonlyMap<TokenRecord, string>): Markup {
  const many = tokens.length > maxNames.line;
  const names = many
    ? count(tokens.length, 'token')
    : tokens.map((token, index) => html`${index > 0 ? ', ' : ''}${name(token.name)}`);
  return html`<details class="cause" id="${id}"><summary>${badge(finding.severity)} <b>${finding.title}</b> <span class="what">${names}</span></summary>
<div class="body">${findingPart(finding)}
<p class="names">${many ? 'Tokens' : 'Token'}: ${tokens
    .slice(0, maxNames.body)
    .map(
      (token, index) => html`${index > 0 ? ', ' : ''}<a href="#${anchors.get(token)}">${name(token.name)}</a>`,
    )}${tokens.length > maxNames.body ? html` and ${tokens.length - maxNames.body} more, in the list of tokens` : ''}. <a class="filter-link" data-filter="cause=${id}" hidden>Show only these</a></p></div></details>
`;
}

/** Links to the causes of a token, with what its own findings say and the causes don't. */
export function causeLinks(token: TokenRecord, { of }: Causes): Markup {
  return html`${token.findings.map((finding) => {
    const cause = of.get(finding);
    if (cause === undefined) return findingPart(finding);
    return html`<p class="${finding.severity}"><a class="part" href="#${cause.id}">${finding.title}</a></p>${finding.cause === cause.finding.cause ? '' : html`<p>${finding.cause}</p>`}`;
  })}`;
}
