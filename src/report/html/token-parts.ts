import { nameOfKind } from '../../credential/kinds.ts';
import { expiryText, formatDay } from '../days.ts';
import { evidenceText, subjectText } from '../evidence.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from '../schema.ts';
import { authSchemeText } from '../summary.ts';
import type { Content, Markup } from '../template.ts';
import { html, link, linked, name } from './markup.ts';
import { badge } from './verdicts.ts';

/** Everything about one token: what to do, then what is known. */
export function tokenBody(token: TokenRecord): Markup {
  return html`<div class="body">
${token.findings.map((finding) => findingPart(finding, 'h2'))}
${factList([...ownFacts(token), ...credentialFacts(token)])}
${sharedParts(token).map(({ markup }) => markup)}</div>`;
}

/** A finding with its cause and steps. */
export function findingPart(
  { code, severity, title, cause, remedy, copy, help }: FindingRecord,
  heading?: 'h2',
): Markup {
  const headline = html`<h2>${badge(severity)} ${title}</h2>`;
  return html`<section class="finding ${severity}">
${heading && headline}<p>${cause}</p>
<ol>${remedy.map((step) => html`<li>${linked(step)}</li>`)}</ol>
${
  copy &&
  html`<p><code class="copy">${copy}</code></p>
`
}<p class="help">${link(help, html`More about <code>${code}</code>`)}</p>
</section>`;
}

type FactRow = readonly [term: string, fact: Content];

/** What the inventory has about a token, and how long it took to check. */
export function ownFacts({
  owner,
  purpose,
  rotate,
  variable,
  expiry,
  neverExpires,
  requests,
}: TokenRecord): readonly FactRow[] {
  return [
    ['Owner', owner && name(owner)],
    ['Purpose', purpose && name(purpose)],
    [
      'Expiry date',
      expiry === undefined
        ? neverExpires && 'never, as declared'
        : html`<time datetime="${expiry.on}">${formatDay(expiry.on)}</time>, ${expiryText(expiry)}`,
    ],
    ['Renewal', rotate && link(rotate)],
    ['Variable', variable && html`<code>${variable}</code>`],
    ['Requests', requests],
  ];
}

/** What the credential is. */
export function credentialFacts(token: TokenRecord): readonly FactRow[] {
  const { kind, account } = token.credential;
  return [
    ['Credential', [nameOfKind(kind), authSchemeText(token)].filter((part) => part !== undefined).join(', ')],
    ['Account', account && name(account)],
  ];
}

/** Terms with what is known. */
export function factList(facts: readonly FactRow[]): Markup {
  return html`<dl class="facts">${facts.map(([term, fact]) => (fact === undefined ? '' : html`<div><dt>${term}</dt><dd>${fact}</dd></div>`))}</dl>`;
}

/** A part that is often the same for many tokens. */
export interface SharedPart {
  readonly title: string;
  readonly markup: Markup;
}

/**
 * The parts of a token about its scopes, its checks, and everything else; without those that are empty.
 * @param renderOnce renders a part, or returns that of another token that shows the same
 */
export function sharedParts(
  { scopes, checks, notes, planned = [] }: TokenRecord,
  renderOnce: RenderOnce = (_, shown, render) => render(shown),
): readonly SharedPart[] {
  const part = <Shown>(title: string, shown: Shown, render: (shown: Shown) => Markup) => ({
    title,
    markup: renderOnce(title, shown, render),
  });
  return [
    part('Scopes', scopes, scopeRows),
    part('Checks', checks, checkTable),
    part('Notes', notes, (all) => lines('Notes', all)),
    part('Requests that would be sent', planned, (all) => lines('Requests that would be sent', all)),
  ].filter(({ markup: { markup } }) => markup !== '');
}

/** The requests of a plan that are about no token. */
export function plannedPart(planned: readonly string[] = []): Markup {
  return planned.length === 0
    ? html``
    : html`<div class="panel">${lines('Requests that would be sent', planned)}</div>`;
}

/** @param shown plain data, all that the part shows besides its title */
export type RenderOnce = <Shown>(title: string, shown: Shown, render: (shown: Shown) => Markup) => Markup;

const evidenceTexts: Readonly<Record<TokenRecord['scopes']['evidence'], string>> = {
  header: 'as Bitbucket listed them',
  denial: 'as Bitbucket listed them in a 403',
  endpoints: 'from the outcome of requests; Bitbucket sent no list',
  none: 'Bitbucket sent no list',
};

/** Each scope once, with its state. */
function scopeRows({ required, granted, missing, excess, evidence }: TokenRecord['scopes']): Markup {
  const rows = [
    ...missing.map((scope) => ({ scope, kind: 'missing', word: 'missing' })),
    ...required
      .filter((scope) => !missing.includes(scope))
      .map((scope) =>
        granted?.includes(scope)
          ? { scope, kind: 'met', word: 'required and granted' }
          : { scope, kind: 'needed', word: 'required' },
      ),
    ...(granted ?? [])
      .filter((scope) => !required.includes(scope))
      .map((scope) =>
        excess.includes(scope)
          ? { scope, kind: 'excess', word: 'not required' }
          : { scope, kind: 'granted', word: 'granted' },
      ),
  ];
  if (rows.length === 0) return html``;
  return html`<div class="scopes"><p class="label">Scopes, ${evidenceTexts[evidence]}</p>
<ul>${rows.map(({ scope, kind, word }) => html`<li class="${kind}"><code>${scope}</code> <span>${word}</span></li>`)}</ul></div>`;
}

function checkTable(checks: readonly CheckRecord[]): Markup {
  if (checks.length === 0) return html``;
  return html`<table class="checks"><caption class="label">Checks</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">What</th><th scope="col">Verified by</th></tr></thead>
<tbody>${checks.map(
    (check) =>
      html`<tr><td class="${check.outcome}">${check.outcome}</td><td>${subjectText(check)}</td><td>${check.by && html`<code>${check.by}</code>`}${check.status && html` ${check.status}`}${evidenceText(check) && html` ${evidenceText(check)}`}</td></tr>`,
  )}</tbody></table>`;
}

function lines(title: string, all: readonly string[]): Markup {
  if (all.length === 0) return html``;
  return html`<div class="notes"><p class="label">${title}</p><ul>${all.map((line) => html`<li>${withCommand(line)}</li>`)}</ul></div>`;
}

/** A line with the command that it ends with, if it does, to be copied. */
function withCommand(line: string): Markup {
  const at = line.search(/ curl -/);
  return at < 0 ? html`${line}` : html`${line.slice(0, at)} <code class="copy">${line.slice(at + 1)}</code>`;
}
