import type { Verdict } from '../../check/severity.ts';
import type { Markup } from '../template.ts';
import { html } from './markup.ts';

/** The verdicts with their words. */
export const verdicts = {
  fail: { word: 'Fail', meaning: 'does not meet all requirements' },
  planned: { word: 'Planned', meaning: 'only planned: nothing was sent' },
  unknown: { word: 'Unknown', meaning: 'could not be checked' },
  warn: { word: 'Warn', meaning: 'works, but needs attention' },
  pass: { word: 'Pass', meaning: 'meets all requirements' },
} as const satisfies Record<Verdict, { word: string; meaning: string }>;

/** Shapes for all verdicts, to be used by name: they differ in outline too, not in color alone. */
export const icons: Markup = html`<svg hidden><defs>
<symbol id="mark-fail" viewBox="0 0 16 16"><path class="shape" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="sign" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/></symbol>
<symbol id="mark-planned" viewBox="0 0 16 16"><rect class="shape" x="2" y="1" width="12" height="14" rx="1"/><path class="sign" d="M5 5h6M5 8h6m-6 3h4"/></symbol>
<symbol id="mark-unknown" viewBox="0 0 16 16"><rect class="shape" x="1" y="1" width="14" height="14" rx="3"/><path class="sign" d="M5.9 6.1a2.1 2.1 0 1 1 3.2 1.8C8.4 8.4 8 8.7 8 9.5m0 2.4v.1"/></symbol>
<symbol id="mark-warn" viewBox="0 0 16 16"><path class="shape" d="M8 1.2 15.4 14.4H.6z"/><path class="sign" d="M8 5.8v3.6m0 2.3v.1"/></symbol>
<symbol id="mark-pass" viewBox="0 0 16 16"><circle class="shape" cx="8" cy="8" r="7.2"/><path class="sign" d="m4.8 8.3 2.2 2.2 4.2-4.6"/></symbol>
</defs></svg>`;

/** The verdict as a mark and a word. */
export function badge(verdict: Verdict): Markup {
  return html`<span class="badge ${verdict}"><svg class="mark" aria-hidden="true"><use href="#mark-${verdict}"/></svg>${verdicts[verdict].word}</span>`;
}
