import { nameOfKind } from '../../credential/kinds.ts';
import { expiryText, formatDay } from '../days.ts';
import { evidenceText, subjectText } from '../evidence.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from '../schema.ts';
import { authSchemeText } from '../summary.ts';
import type { Content, Markup } from '../template.ts';
import { html, link, linked, name } from './markup.ts';
import { anchorOf, filterKeys, whatOf } from './token-table.ts';
import { badge } from './verdicts.ts';

/** One token of a fleet, folded. It comes open: without the script everything is to be read. */
export function tokenCard(token: TokenRecord, index: number, owners: readonly string[]): Markup {
  return html`<details open class="token panel" id="${anchorOf(index)}" ${filterKeys(token, owners)}>
<summary>${badge(token.verdict)} <h3>${name(token.name)}</h3> <span class="what">${whatOf(token)}</span></summary>
${tokenBody(token, 'h4')}</details>
`;
}

/** Everything about one token: what to do, then what is known. */
export function tokenBody(token: TokenRecord, heading: 'h2' | 'h4'): Markup {
  const { findings, checks, notes, planned = [] } = token;
  return html`<div class="body">
${findings.map((finding) => findingPart(finding, heading))}
${factList(token)}
${scopeRows(token)}
${checks.length > 0 ? checkTable(checks) : ''}
${lines('Notes', notes)}${lines('Requests that would be sent', planned)}</div>`;
}

/** A finding with its cause and steps. */
export function findingPart(
  { code, severity, title, cause, remedy, copy, help }: FindingRecord,
  heading: 'h2' | 'h4',
): Markup {
  const headline = html`${badge(severity)} ${title}`;
  return html`<section class="finding ${severity}">
${heading === 'h2' ? html`<h2>${headline}</h2>` : html`<h4>${headline}</h4>`}
<p>${cause}</p>
<ol>${remedy.map((step) => html`<li>${linked(step)}</li>`)}</ol>
${
  copy &&
  html`<p><code>${copy}</code></p>
`
}<p class="help">${link(help, html`More about <code>${code}</code>`)}</p>
</section>`;
}

function factList(token: TokenRecord): Markup {
  const { credential, owner, purpose, rotate, variable, expiry, neverExpires, requests } = token;
  const { kind, account } = credential;
  const facts: readonly (readonly [string, Content])[] = [
    ['Owner', owner && name(owner)],
    ['Purpose', purpose && name(purpose)],
    ['Credential', [nameOfKind(kind), authSchemeText(token)].filter((part) => part !== undefined).join(', ')],
    ['Account', account && name(account)],
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
  return html`<dl class="facts">${facts.map(([term, fact]) => (fact === undefined ? '' : html`<div><dt>${term}</dt><dd>${fact}</dd></div>`))}</dl>`;
}

const evidenceTexts: Readonly<Record<TokenRecord['scopes']['evidence'], string>> = {
  header: 'as Bitbucket listed them',
  denial: 'as Bitbucket listed them in a 403',
  endpoints: 'from the outcome of requests; Bitbucket sent no list',
  none: 'Bitbucket sent no list',
};

/** Each scope once, with its state. */
function scopeRows({ scopes }: TokenRecord): Markup {
  const { required, granted, missing, excess } = scopes;
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
  return html`<div class="scopes"><p class="label">Scopes, ${evidenceTexts[scopes.evidence]}</p>
<ul>${rows.map(({ scope, kind, word }) => html`<li class="${kind}"><code>${scope}</code> <span>${word}</span></li>`)}</ul></div>`;
}

function checkTable(checks: readonly CheckRecord[]): Markup {
  return html`<table class="checks"><caption class="label">Checks</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">What</th><th scope="col">Verified by</th></tr></thead>
<tbody>${checks.map(
    (check) =>
      html`<tr><td class="${check.outcome}">${check.outcome}</td><td>${subjectText(check)}</td><td>${check.by && html`<code>${check.by}</code>`}${check.status && html` ${check.status}`}${evidenceText(check) && html` ${evidenceText(check)}`}</td></tr>`,
  )}</tbody></table>`;
}

function lines(title: string, all: readonly string[]): Markup {
  if (all.length === 0) return html``;
  return html`<div class="notes"><p class="label">${title}</p><ul>${all.map((line) => html`<li>${line}</li>`)}</ul></div>`;
}
