import { countChanges, sinceText } from '../change-text.ts';
import type { ChangesRecord } from '../changes-schema.ts';
import type { Markup } from '../template.ts';
import { html } from './markup.ts';

/** What changed since the previous report; nothing for a run without one. */
export function changeSection(changes: ChangesRecord | undefined): Markup | undefined {
  if (changes === undefined) return undefined;
  return html`<section aria-labelledby="changes-title"><h2 id="changes-title">Since the previous report</h2>
<div class="panel"><p>${sinceText(changes)}: ${countChanges(changes)}.</p>
${changes.changes.length === 0 ? '' : html`<ul>${changes.changes.map(({ type, text }) => html`<li><b>${type}</b>: <bdi>${text}</bdi></li>`)}</ul>`}</div></section>
`;
}
