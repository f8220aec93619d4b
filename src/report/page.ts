import { createHash } from 'node:crypto';
import { isAudit } from './causes.ts';
import { formatDay } from './days.ts';
import { pageScript } from './html/behavior.ts';
import { headOf } from './html/headline.ts';
import { html, inline, link } from './html/markup.ts';
import { style } from './html/style.ts';
import { timeline } from './html/timeline.ts';
import { findingPart, tokenBody, tokenCard } from './html/token-card.ts';
import { filterBar, ownersOf, tokenTable } from './html/token-table.ts';
import { icons } from './html/verdicts.ts';
import { reference } from './reference.ts';
import type { RunReport } from './run-report.ts';
import type { TokenRecord } from './schema.ts';
import type { Markup } from './template.ts';

/**
 * The report as one HTML page that needs nothing else: it loads nothing, and its own policy forbids it to. Pure.
 * @param report with its secrets removed
 */
export function htmlPage(report: RunReport): string {
  const { findings, tokens, tool, checkedAt } = report;
  const { title, headline } = headOf(report);
  const script = pageScript();
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} (${formatDay(checkedAt)})</title>
${inline('style', style)}
</head>
<body>
${icons}
${headline}
<main>
${findings.map((finding) => html`<div class="panel">${findingPart(finding, 'h2')}</div>`)}
${isAudit(report) ? auditSections(tokens, new Date(checkedAt)) : tokens.map((token) => html`<div class="panel token">${tokenBody(token, 'h2')}</div>`)}
</main>
<footer>Token Preflight ${tool.version}. This page contains no secrets and loads nothing. ${link(reference, 'All findings and how to fix them')}.</footer>
${inline('script', script)}
</body>
</html>
`.markup;
}

function auditSections(tokens: readonly TokenRecord[], now: Date): Markup {
  const owners = ownersOf(tokens);
  return html`${timeline(tokens, now)}
<section aria-labelledby="fleet-title"><h2 id="fleet-title">All tokens by urgency</h2>
${filterBar(tokens, owners)}
${tokenTable(tokens, owners)}</section>
<section aria-labelledby="cards-title"><div class="title"><h2 id="cards-title">Token by token</h2><button type="button" id="unfold" hidden>Unfold all</button></div>
${tokens.map((token, index) => tokenCard(token, index, owners))}</section>`;
}

/** How a policy names an inline style or script. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
