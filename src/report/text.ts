import type { Verdict } from '../check/severity.ts';
import { aKind } from '../credential/kinds.ts';
import { causesOf, findingsOf, isAudit } from './causes.ts';
import { expiryText } from './days.ts';
import { sourceText, subjectText } from './evidence.ts';
import type { RunReport } from './run-report.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from './schema.ts';
import { authSchemeText, maxNamesOfCause, shortSummary, summarize, truncateList } from './summary.ts';

/** How a line is meant, for hosts that show it. */
export type Tone = 'plain' | 'good' | 'warning' | 'error';

/** One line of the log. */
export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

export function plainLines(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ tone: 'plain', text }));
}

/** The log of a run: one line a check, then the findings with cause and steps, the outcome last. */
export function textOf(report: RunReport): readonly Line[] {
  const [token] = report.tokens;
  const lines: readonly Line[] = [
    ...(isAudit(report) ? tokenTableLines(report.tokens) : token === undefined ? [] : tokenLines(token)),
    ...causesOf(report).flatMap(({ finding, tokens }) => findingLines(finding, isAudit(report) ? tokens : [])),
    ...(findingsOf(report).length > 0 ? [{ tone: 'plain', text: '' } as const] : []),
    { tone: toneOf(report.verdict), text: `Verdict: ${report.verdict}. ${summarize(report)}` },
  ];
  return lines[0]?.text === '' ? lines.slice(1) : lines;
}

/** One line per token, what to act on first at the top. Names come after the columns: how wide one is depends on the terminal. */
function tokenTableLines(tokens: readonly TokenRecord[]): readonly Line[] {
  const line = (verdict: string, days: string, what: string) => `${verdict.padEnd(8)} ${days.padStart(9)}  ${what}`;
  return [
    { tone: 'plain', text: line('Verdict', 'Days left', 'Token: what (owner)') },
    ...tokens.map((token): Line => {
      const { verdict, name, expiry, neverExpires, owner } = token;
      const what = owner === undefined ? shortSummary(token) : `${shortSummary(token)} (${owner})`;
      const text = line(verdict, String(expiry?.daysLeft ?? (neverExpires ? 'never' : '-')), `${name}: ${what}`);
      return { tone: toneOf(verdict), text };
    }),
    ...tokens.flatMap(({ name, planned = [] }) =>
      planned.map((request): Line => ({ tone: 'plain', text: `Would send for ${name}: ${request}` })),
    ),
  ];
}

function tokenLines(token: TokenRecord): readonly Line[] {
  const lines: string[] = [];
  const { kind, account } = token.credential;
  const sent = authSchemeText(token);
  if (sent !== undefined) {
    const owner = account === undefined ? '' : ` of ${account}`;
    lines.push(`Credential: ${aKind(kind)}${owner}, ${sent}.`);
  }
  for (const request of token.planned ?? []) lines.push(`Would send: ${request}`);
  const notes = token.notes.map((text): Line => ({ tone: 'plain', text: `Note: ${text}` }));
  return [...plainLines(lines), ...token.checks.map(checkLine), ...notes, ...expiryLines(token)];
}

function checkLine(check: CheckRecord): Line {
  const { outcome } = check;
  const tone = (
    {
      verified: 'good',
      granted: 'good',
      missing: 'error',
      denied: 'error',
      unverifiable: 'plain',
      unknown: 'warning',
    } as const
  )[outcome];
  const source = sourceText(check);
  return { tone, text: `${outcome.padEnd(12)} ${subjectText(check)}${source && ` (${source})`}` };
}

function expiryLines({ expiry, credential }: TokenRecord): readonly Line[] {
  if (expiry === undefined || credential.scheme === undefined) return [];
  return [{ tone: 'plain', text: `Expiry date: ${expiry.on}, ${expiryText(expiry)}.` }];
}

function findingLines(finding: FindingRecord, tokens: readonly string[]): readonly Line[] {
  const { code, severity, title, cause, remedy, copy, help } = finding;
  const tone = toneOf(severity);
  return [
    { tone: 'plain', text: '' },
    { tone, text: `${severity}: ${title} [${code}]` },
    ...(tokens.length > 0
      ? [{ tone: 'plain', text: `  Concerns: ${truncateList(tokens, maxNamesOfCause)}.` } as const]
      : []),
    { tone: 'plain', text: `  ${cause}` },
    ...remedy.map((step, index): Line => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
    ...(copy === undefined ? [] : [{ tone: 'plain', text: `  To copy: ${copy}` } as const]),
    { tone: 'plain', text: `  More: ${help}` },
  ];
}

function toneOf(verdict: Verdict): Tone {
  if (verdict === 'planned') return 'plain';
  if (verdict === 'pass') return 'good';
  return verdict === 'fail' ? 'error' : 'warning';
}
