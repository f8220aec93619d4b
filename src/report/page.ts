import { createHash } from 'node:crypto';
import { reference } from '../diagnosis/finding.ts';
import { dayText } from './days.ts';
import { behaviour } from './page/behaviour.ts';
import { filterBar, fleetTable, ownersOf } from './page/fleet.ts';
import { headOf } from './page/headline.ts';
import { html, inline, link } from './page/markup.ts';
import { style } from './page/style.ts';
import { timeline } from './page/timeline.ts';
import { findingPart, tokenBody, tokenCard } from './page/token.ts';
import { marks } from './page/verdicts.ts';
import { isAudit, type RunReport } from './run-report.ts';
import type { TokenRecord } from './schema.ts';
import type { Markup } from './template.ts';

/**
 * The report as one HTML page that needs nothing else: it loads nothing, and its own policy forbids it to. Pure.
 * @param report with its secrets removed
 */
export function pageOf(report: RunReport): string {
  const { findings, tokens, tool, checkedAt } = report;
  const { title, headline } = headOf(report);
  const script = `(${behaviour.toString()})();`;
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} (${dayText(checkedAt)})</title>
${inline('style', style)}
</head>
<body>
${marks}
${headline}
<main>
${findings.map((finding) => html`<div class="panel">${findingPart(finding, 'h2')}</div>`)}
${isAudit(report) ? fleetParts(tokens, new Date(checkedAt)) : tokens.map((token) => html`<div class="panel token">${tokenBody(token, 'h2')}</div>`)}
</main>
<footer>Token Preflight ${tool.version}. This page holds no secret and loads nothing. ${link(reference, 'Every finding and its remedy')}.</footer>
${inline('script', script)}
</body>
</html>
`.markup;
}

function fleetParts(tokens: readonly TokenRecord[], now: Date): Markup {
  const owners = ownersOf(tokens);
  return html`${timeline(tokens, now)}
<section aria-labelledby="fleet-title"><h2 id="fleet-title">All tokens by urgency</h2>
${filterBar(tokens, owners)}
${fleetTable(tokens, owners)}</section>
<section aria-labelledby="cards-title"><div class="title"><h2 id="cards-title">Token by token</h2><button type="button" id="unfold" hidden>Unfold all</button></div>
${tokens.map((token, index) => tokenCard(token, index, owners))}</section>`;
}

/** How a policy names an inline style or script. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
