import { createHash } from 'node:crypto';
import { formatDay } from './days.ts';
import { anchorsOf } from './html/anchors.ts';
import { pageScript } from './html/behavior.ts';
import { causeSections, listCauses } from './html/cause-list.ts';
import { changeSection } from './html/change-list.ts';
import { headOf } from './html/headline.ts';
import { html, inline, link } from './html/markup.ts';
import { listShared, sharedSection } from './html/shared-list.ts';
import { style } from './html/style.ts';
import { timeline } from './html/timeline.ts';
import { filterBar, listEnd, listHead, tokenRows } from './html/token-list.ts';
import { findingPart, plannedPart, tokenBody } from './html/token-parts.ts';
import { icons } from './html/verdicts.ts';
import { reference } from './reference.ts';
import type { RunReport } from './run-report.ts';
import type { TokenRecord } from './schema.ts';

/**
 * The report as one HTML page that needs nothing else: it loads nothing, and its own policy forbids it to. Pure.
 * @param report with its secrets removed
 * @returns the text in pieces
 */
export function* pagePieces(report: RunReport): Generator<string> {
  const { findings, tokens, tool, checkedAt } = report;
  const anchors = anchorsOf(tokens);
  const { title, headline } = headOf(report, anchors);
  const script = pageScript();
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} (${formatDay(checkedAt)})</title>
${inline('style', style)}
${inline('script', script)}
</head>
<body>
${icons}
${headline}
<main>
${changeSection(report.changes)}${findings.map((finding) => html`<div class="panel">${findingPart(finding, 'h2')}</div>`)}
`.markup;
  if (tokens.length > 1) yield* auditSections(report, anchors);
  else for (const token of tokens) yield html`<div class="panel token">${tokenBody(token)}</div>`.markup;
  yield html`
</main>
<footer>Token Preflight ${tool.version}. This page contains no secrets and loads nothing. ${link(reference, 'All findings and how to fix them')}.</footer>
</body>
</html>
`.markup;
}

/** The parts of an audit of several tokens. */
function* auditSections(report: RunReport, anchors: ReadonlyMap<TokenRecord, string>): Generator<string> {
  const { tokens, checkedAt, planned } = report;
  const page = { anchors, causes: listCauses(report), shared: listShared(tokens) };
  yield html`${causeSections(page.causes, page.anchors)}${plannedPart(planned)}
${timeline(tokens, page.anchors, new Date(checkedAt))}
<section aria-labelledby="fleet-title"><div class="title"><h2 id="fleet-title">All tokens</h2><button type="button" id="unfold" hidden>Open all</button></div>
${filterBar(report, page)}
${listHead()}`.markup;
  yield* tokenRows(tokens, page);
  yield html`${listEnd()}</section>
${sharedSection(page.shared)}`.markup;
}

/** How a policy names an inline style or script. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
