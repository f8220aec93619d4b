import type { Verdict } from '../check/severity.ts';
import { aKind } from '../credential/kinds.ts';
import { causesOf, isAudit } from './causes.ts';
import { countChanges, sinceText } from './change-text.ts';
import type { ChangeRecord } from './changes-schema.ts';
import { expiryText } from './days.ts';
import { sourceText, subjectText } from './evidence.ts';
import type { RunReport } from './run-report.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from './schema.ts';
import { authSchemeText, maxNamesOfCause, shortSummary, summarize, truncateList } from './summary.ts';

/** How a line is meant. `neutral`: an outcome that is neither good nor bad. */
export type Tone = 'plain' | 'neutral' | 'good' | 'warning' | 'error';

/** What a line with a tone begins with, on every host. All have the same width. */
export const glyphs: Readonly<Record<Tone, string>> = {
  plain: '',
  neutral: '- ',
  good: '✔ ',
  warning: '! ',
  error: '✖ ',
};

/** One line of the log, without its glyph. */
export interface Line {
  readonly tone: Tone;
  readonly text: string;
  /** Whether it is the title of a run or of a finding. */
  readonly isTitle?: true;
  /** Where it goes on after it was wrapped, in columns behind the glyph. Without this: below its own text. */
  readonly hang?: number;
  /** Whether it is to be copied, and thus never wrapped. */
  readonly isVerbatim?: true;
  /** Whether it is in bold, as what is to be copied for a step. */
  readonly isCopy?: true;
}

/** A longer log ends with its headline once more: people read a log from its end, too. */
const maxLines = 30;
/** The width of an outcome in the list of checks. */
const outcomeWidth = 13;
const empty: Line = { tone: 'plain', text: '' };

/** Lines of a text. What is to be copied is never wrapped. */
export function plainLines(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => plain(text, /^ +To copy: /.test(text) ? { isVerbatim: true } : {}));
}

/**
 * The log of a run: the result, the findings with cause and steps, and a line for each check or token.
 * @param isBrief without what explains more than the cause and the fix
 */
export function textOf(report: RunReport, isBrief = false): readonly Line[] {
  const lines = isAudit(report) ? auditLines(report, isBrief) : singleLines(report, isBrief);
  const [headline] = lines;
  return lines.length > maxLines && headline !== undefined ? [...lines, empty, headline] : lines;
}

function auditLines(report: RunReport, isBrief: boolean): readonly Line[] {
  const causes = causesOf(report);
  return [
    resultLine(report),
    ...changeLines(report),
    empty,
    ...tokenTableLines(report.tokens),
    ...(report.planned ?? []).map((request) => plain(`Would send: ${request}`)),
    ...causes.flatMap(({ finding, tokens }) => [empty, ...findingLines(finding, tokens, isBrief)]),
    ...hintLines(causes[0]?.finding, isBrief),
  ];
}

function singleLines(report: RunReport, isBrief: boolean): readonly Line[] {
  const { verdict, tokens } = report;
  const findings = causesOf(report).map(({ finding }) => finding);
  const [first] = findings;
  const faults = findings.filter(isOptionFault);
  const blocks = [
    ...(faults.length > 0 ? [faultLines(faults, isBrief)] : []),
    ...findings.filter((finding) => !isOptionFault(finding)).map((finding) => findingLines(finding, [], isBrief)),
  ];
  // One finding is the result, and so are the faults of options.
  const isResult = blocks.length === 1 && first?.severity === verdict;
  const top = isResult ? blocks.flat() : [resultLine(report)];
  const below = isResult ? [] : blocks.flatMap((block) => [empty, ...block]);
  const about = tokens.flatMap((token) => tokenLines(token, isBrief));
  return [
    ...top,
    ...changeLines(report),
    ...below,
    ...(findings.length > 0 && about.length > 0 ? [empty] : []),
    ...about,
    ...hintLines(first, isBrief),
  ];
}

function resultLine(report: RunReport): Line {
  const { verdict } = report;
  return { tone: toneOf(verdict), text: `${verdict}: ${summarize(report)}`, isTitle: true };
}

const changeTones: Readonly<Record<ChangeRecord['type'], Tone>> = {
  failing: 'error',
  expiring: 'warning',
  unverified: 'warning',
  warning: 'warning',
  fixed: 'good',
  rotated: 'good',
  added: 'neutral',
  removed: 'neutral',
};

/** What changed since the previous report. */
function changeLines({ changes }: RunReport): readonly Line[] {
  if (changes === undefined) return [];
  return [
    empty,
    plain(`Since the previous report (${sinceText(changes)}): ${countChanges(changes)}.`),
    ...changes.changes.map(({ type, text }): Line => ({ tone: changeTones[type], text })),
  ];
}

/** How to get what a brief log leaves out. */
function hintLines(first: FindingRecord | undefined, isBrief: boolean): readonly Line[] {
  if (!isBrief || first === undefined) return [];
  if (isOptionFault(first)) return [empty, plain('For all options, run: token-preflight --help')];
  return [empty, plain(`For details, add --verbose, or run: token-preflight explain ${first.code}`)];
}

/** One line per token, what to act on first at the top. Names come after the columns: how wide one is depends on the terminal. */
function tokenTableLines(tokens: readonly TokenRecord[]): readonly Line[] {
  const columns = (verdict: string, days: string) => `${verdict.padEnd(8)} ${days.padStart(9)}  `;
  const head = columns('Verdict', 'Days left');
  const hang = head.length;
  return [
    plain(`${' '.repeat(glyphs.neutral.length)}${head}Token: what (owner)`),
    ...tokens.map((token): Line => {
      const { verdict, name, expiry, neverExpires, owner } = token;
      const what = owner === undefined ? shortSummary(token) : `${shortSummary(token)} (${owner})`;
      const text = columns(verdict, String(expiry?.daysLeft ?? (neverExpires ? 'never' : '-')));
      return { tone: toneOf(verdict), text: `${text}${name}: ${what}`, hang };
    }),
    ...tokens.flatMap(({ name, planned = [] }) =>
      planned.map((request): Line => plain(`Would send for ${name}: ${request}`)),
    ),
  ];
}

function tokenLines(token: TokenRecord, isBrief: boolean): readonly Line[] {
  const lines: string[] = [];
  const { kind, account } = token.credential;
  const sent = authSchemeText(token);
  if (sent !== undefined) {
    const owner = account === undefined ? '' : ` of ${account}`;
    lines.push(`Credential: ${aKind(kind)}${owner}, ${sent}.`);
  }
  for (const request of token.planned ?? []) lines.push(`Would send: ${request}`);
  // Next to a finding, only what explains it counts.
  const notes = isBrief && token.findings.length > 0 ? [] : token.notes;
  return [
    ...plainLines(lines),
    ...token.checks.map((check) => checkLine(check, isBrief)),
    ...notes.map((text) => plain(`Note: ${text}`)),
    ...expiryLines(token),
  ];
}

function checkLine(check: CheckRecord, isBrief: boolean): Line {
  const { outcome } = check;
  const tone = (
    {
      verified: 'good',
      granted: 'good',
      missing: 'error',
      denied: 'error',
      unverifiable: 'neutral',
      unknown: 'warning',
    } as const
  )[outcome];
  const source = isBrief ? '' : sourceText(check);
  const text = `${outcome.padEnd(outcomeWidth)}${subjectText(check)}${source && ` (${source})`}`;
  return { tone, text, hang: outcomeWidth };
}

function expiryLines({ expiry, credential }: TokenRecord): readonly Line[] {
  if (expiry === undefined || credential.scheme === undefined) return [];
  return [plain(`Expiry date: ${expiry.on}, ${expiryText(expiry)}.`)];
}

function isOptionFault({ code }: FindingRecord): boolean {
  return code === 'option-invalid';
}

/** One line for each option that is wrong: what was written, what is allowed, and how to write it. */
function faultLines(faults: readonly FindingRecord[], isBrief: boolean): readonly Line[] {
  const lines = faults.map(({ code, severity, cause, fix = [] }): Line => {
    const text = [`${severity}: ${cause}`, ...fix.map(({ step }) => `${step}${period(step)}`), `[${code}]`].join(' ');
    return { tone: toneOf(severity), text, isTitle: true };
  });
  return isBrief ? lines : [...lines, ...faults.slice(0, 1).map(({ help }) => plain(`  More: ${help}`))];
}

function findingLines(finding: FindingRecord, tokens: readonly string[], isBrief: boolean): readonly Line[] {
  const { code, severity, title, cause, help } = finding;
  const tone = toneOf(severity);
  return [
    { tone, text: `${severity}: ${title} [${code}]`, isTitle: true },
    ...(tokens.length > 0 ? [plain(`  Concerns: ${truncateList(tokens, maxNamesOfCause)}.`)] : []),
    plain(`  ${isBrief ? firstSentence(cause) : cause}`),
    ...(isBrief ? briefFix(finding) : fullFix(finding)),
    ...(isBrief ? [] : [plain(`  More: ${help}`)]),
  ];
}

/** All steps, and below them what to copy, each in one line. The steps have the addresses. */
function fullFix({ remedy, copy, fix = [] }: FindingRecord): readonly Line[] {
  const commands = fix
    .flatMap((item) => item.copy ?? [])
    .filter((text) => text !== copy && !text.startsWith('https://'));
  return [
    ...remedy.map((step, index) => plain(`  ${index + 1}. ${step}`)),
    ...[...(copy === undefined ? [] : [copy]), ...commands].map((text) =>
      plain(`  To copy: ${text}`, { isVerbatim: true }),
    ),
  ];
}

/** The steps in short, where they exist. */
function briefFix(finding: FindingRecord): readonly Line[] {
  const { fix } = finding;
  if (fix === undefined) return fullFix(finding);
  return fix.flatMap(({ step, copy }, index) => [
    plain(`  ${index + 1}. ${step}${copy === undefined ? period(step) : ':'}`),
    ...(copy === undefined ? [] : copyLines(copy, 5)),
  ]);
}

function period(step: string): string {
  return step.endsWith('.') ? '' : '.';
}

/** A list of scopes has one in each line, as the page with the check boxes and the options have it. */
function copyLines(copy: string, indentation: number): readonly Line[] {
  const words = copy.split(' ');
  const texts = words.every((word) => /^[a-z]+(?::[a-z-]+)+$/.test(word)) ? words : [copy];
  return texts.map((text) => plain(`${' '.repeat(indentation)}${text}`, { isVerbatim: true, isCopy: true }));
}

/** A cause up to the end of its first sentence, which isn't inside quotes or parentheses. */
function firstSentence(text: string): string {
  for (const { index, 1: next = '' } of text.matchAll(/(?<=[.!?]["')]?) (?=["'(]?(.))/gu)) {
    if (next === next.toLowerCase()) continue;
    const start = text.slice(0, index);
    const quotes = start.split('"').length - 1;
    if (quotes % 2 === 0 && start.split('(').length === start.split(')').length) return start;
  }
  return text;
}

function plain(text: string, more: Pick<Line, 'isVerbatim' | 'isCopy'> = {}): Line {
  return { tone: 'plain', text, ...more };
}

function toneOf(verdict: Verdict): Tone {
  if (verdict === 'planned') return 'neutral';
  if (verdict === 'pass') return 'good';
  return verdict === 'fail' ? 'error' : 'warning';
}
