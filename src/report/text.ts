import type { Verdict } from '../check/severity.ts';
import type { Check } from '../check/token-result.ts';
import { aKind } from '../credential/kinds.ts';
import { whenItEnds } from './days.ts';
import { causesOf, findingsOf, gistOf, howSent, isAudit, named, type RunReport, summaryOf } from './run-report.ts';
import type { ReportedFinding, TokenReport } from './token-report.ts';

/** How a line is meant, for hosts that show it. */
export type Tone = 'plain' | 'good' | 'warning' | 'error';

/** One line of the log. */
export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

/** The log of a run: one line a check, then the findings with cause and steps, the outcome last. */
export function textOf(report: RunReport): readonly Line[] {
  const [token] = report.tokens;
  const lines: readonly Line[] = [
    ...(isAudit(report) ? fleetLines(report.tokens) : token === undefined ? [] : tokenLines(token)),
    ...causesOf(report).flatMap(({ finding, tokens }) => findingLines(finding, isAudit(report) ? tokens : [])),
    ...(findingsOf(report).length > 0 ? [{ tone: 'plain', text: '' } as const] : []),
    { tone: toneOf(report.verdict), text: `Verdict: ${report.verdict}. ${summaryOf(report)}` },
  ];
  return lines[0]?.text === '' ? lines.slice(1) : lines;
}

/** A line a token, what to act on first at the top. A name that is longer than most pushes its own line aside. */
function fleetLines(tokens: readonly TokenReport[]): readonly Line[] {
  const width = tokens.reduce((widest, { name }) => Math.min(32, Math.max(widest, name.length)), 5);
  const line = (verdict: string, days: string, name: string, what: string) =>
    `${verdict.padEnd(8)} ${days.padStart(9)}  ${name.padEnd(width)}  ${what}`;
  return [
    { tone: 'plain', text: line('Verdict', 'Days left', 'Token', 'What (owner)') },
    ...tokens.map((token): Line => {
      const { verdict, name, expiry, owner } = token;
      const what = owner === undefined ? gistOf(token) : `${gistOf(token)} (${owner})`;
      const text = line(verdict, String(expiry?.daysLeft ?? '-'), name, what);
      return { tone: toneOf(verdict), text };
    }),
    ...tokens.flatMap(({ name, planned = [] }) =>
      planned.map((request): Line => ({ tone: 'plain', text: `Would send for ${name}: ${request}` })),
    ),
  ];
}

function tokenLines(token: TokenReport): readonly Line[] {
  const lines: string[] = [];
  const { kind, account } = token.credential;
  const sent = howSent(token);
  if (sent !== undefined) {
    const owner = account === undefined ? '' : ` of ${account}`;
    lines.push(`Credential: ${aKind(kind)}${owner}, ${sent}.`);
  }
  for (const request of token.planned ?? []) lines.push(`Would send: ${request}`);
  const plainLines = lines.map((text): Line => ({ tone: 'plain', text }));
  const notes = token.notes.map((text): Line => ({ tone: 'plain', text: `Note: ${text}` }));
  return [...plainLines, ...token.checks.map(checkLine), ...notes, ...expiryLines(token)];
}

function checkLine({ subject, outcome, by, status }: Check): Line {
  const tone = (
    { verified: 'good', missing: 'error', denied: 'error', unverifiable: 'plain', unknown: 'warning' } as const
  )[outcome];
  const source = by === undefined ? '' : ` (${by}${status === undefined ? '' : `: ${status}`})`;
  return { tone, text: `${outcome.padEnd(12)} ${subject}${source}` };
}

function expiryLines({ expiry, credential }: TokenReport): readonly Line[] {
  if (expiry === undefined || credential.scheme === undefined) return [];
  return [{ tone: 'plain', text: `Last day: ${expiry.on}, ${whenItEnds(expiry)}.` }];
}

function findingLines(finding: ReportedFinding, tokens: readonly string[]): readonly Line[] {
  const { code, severity, title, cause, remedy, copy, help } = finding;
  const tone = toneOf(severity);
  return [
    { tone: 'plain', text: '' },
    { tone, text: `${severity}: ${title} [${code}]` },
    ...(tokens.length > 0 ? [{ tone: 'plain', text: `  Concerns: ${named(tokens)}.` } as const] : []),
    { tone: 'plain', text: `  ${cause}` },
    ...remedy.map((step, index): Line => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
    ...(copy === undefined ? [] : [{ tone: 'plain', text: `  To copy: ${copy}` } as const]),
    { tone: 'plain', text: `  More: ${help}` },
  ];
}

function toneOf(verdict: Verdict): Tone {
  if (verdict === 'pass') return 'good';
  return verdict === 'fail' ? 'error' : 'warning';
}
