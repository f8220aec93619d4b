import type { Verdict } from '../check/severity.ts';
import { aKind } from '../credential/kinds.ts';
import { causesOf, isAudit } from './causes.ts';
import { countChanges, sinceText } from './change-text.ts';
import { expiryText } from './days.ts';
import { sourceText, subjectText } from './evidence.ts';
import { codeSpan, copyBlock, nameMarkdown, proseMarkdown } from './markdown-text.ts';
import type { RunReport } from './run-report.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from './schema.ts';
import { authSchemeText, countOutcomes, maxNamesOfCause, shortSummary, summarize, truncateList } from './summary.ts';
import { unnamed } from './token-report.ts';

const verdictIcons: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  warn: '⚠️',
  unknown: '❔',
  planned: '📋',
  fail: '❌',
};

/** The job summary, as GitHub renders it. Every text that is not ours is escaped, names from the server included. */
export function markdownOf(report: RunReport): string {
  const { verdict, tokens } = report;
  const findings = causesOf(report).map(({ finding, tokens: names }) =>
    findingMarkdown(finding, isAudit(report) ? names : []),
  );
  return [
    `## ${[`${verdictIcons[verdict]} Token Preflight: ${verdict}`, ...subjects(report)].join(' · ')}`,
    proseMarkdown(summarize(report)),
    ...changesMarkdown(report),
    ...(isAudit(report)
      ? [tokenTableMarkdown(tokens), ...plannedMarkdown(report.planned), ...findings]
      : [...findings, ...tokens.flatMap(tokenParts)]),
    `<sub>Checked at ${report.checkedAt} by version ${report.tool.version}.</sub>`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What changed since the previous report, before what was known already. */
function changesMarkdown({ changes }: RunReport): readonly string[] {
  if (changes === undefined) return [];
  const lines = changes.changes
    .slice(0, maxNamesOfCause)
    .map(({ type, text }) => `- **${type}**: ${proseMarkdown(text)}`);
  const more = changes.changes.length - lines.length;
  return [
    `### Since the previous report (${sinceText(changes)}): ${countChanges(changes)}`,
    [...lines, ...(more > 0 ? [`- And ${more} more.`] : [])].join('\n'),
  ].filter((part) => part !== '');
}

/** What the heading names besides the verdict: the repository and the token. */
function subjects(report: RunReport): readonly string[] {
  const [token] = report.tokens;
  if (token === undefined || isAudit(report)) return [];
  const repository = token.checks
    .map(({ subject }) => /^repository (.+)$/s.exec(subject)?.[1])
    .find((name) => name !== undefined);
  return [repository, token.name === unnamed ? undefined : token.name].flatMap((name) =>
    name === undefined ? [] : [codeSpan(name)],
  );
}

function tokenParts(token: TokenRecord): readonly string[] {
  const { credential, checks, expiry, notes, planned } = token;
  const { kind, account } = credential;
  const owner = account === undefined ? '' : ` of ${codeSpan(account)}`;
  const how = authSchemeText(token);
  const sent = how === undefined ? '' : `Credential: ${aKind(kind)}${owner}, ${how}.`;
  const end = expiry === undefined ? '' : ` Expiry date: ${expiry.on}, ${expiryText(expiry)}.`;
  return [
    `${sent}${end}`,
    checksMarkdown(token, checks),
    [...notes.map((note) => `- Note: ${proseMarkdown(note)}`), ...plannedMarkdown(planned)].join('\n'),
  ].filter((part) => part !== '');
}

function plannedMarkdown(planned: readonly string[] = []): readonly string[] {
  return planned.length === 0 ? [] : [planned.map((line) => `- ${proseMarkdown(`Would send: ${line}`)}`).join('\n')];
}

/** The table of checks; folded where something else is to be read first. */
function checksMarkdown({ verdict }: TokenRecord, checks: TokenRecord['checks']): string {
  if (checks.length === 0) return '';
  const rows = checks.map((check) => {
    const source = sourceText(check);
    return [check.outcome, subjectMarkdown(check), proseMarkdown(source)].join(' | ');
  });
  const table = ['Outcome | Requirement | Shown by', '--- | --- | ---', ...rows].join('\n');
  return verdict === 'pass' ? table : folded(`Checks: ${countOutcomes(checks).replace(/ checks?/, '')}`, [table]);
}

/** What was declared, by its kind: names and operations in code font. */
function subjectMarkdown(check: CheckRecord): string {
  const { subject } = check;
  const tools = proseMarkdown(subjectText(check).slice(subject.length));
  const [, kind = '', name] =
    /^((?:repository|workspace|project|scope|operation|git \w+ of) )(.+)$/s.exec(subject) ?? [];
  return name === undefined ? `${proseMarkdown(subject)}${tools}` : `${kind}${codeSpan(name)}${tools}`;
}

/** What to act on first at the top. */
function tokenTableMarkdown(tokens: readonly TokenRecord[]): string {
  const rows = tokens.map((token) => {
    const { verdict, name, expiry, neverExpires, owner = '' } = token;
    // Hyphens at which no line is broken.
    const unknown = neverExpires ? 'never' : 'not known';
    const end = expiry === undefined ? [unknown, ''] : [expiry.on.replaceAll('-', '&#8209;'), expiry.daysLeft];
    const what = proseMarkdown(shortSummary(token));
    return [`${verdictIcons[verdict]} **${verdict}**`, codeSpan(name), what, owner && nameMarkdown(owner), ...end].join(
      ' | ',
    );
  });
  const head = ['Verdict | Token | What | Owner | Expiry date | Days left', '--- | --- | --- | --- | --- | ---:'];
  return [...head, ...rows].join('\n');
}

/** @param tokens of an audit: then the steps are folded, since there are many of them below the table */
export function findingMarkdown(finding: FindingRecord, tokens: readonly string[]): string {
  const { code, severity, title, cause, remedy, copy, help } = finding;
  const steps = remedy.map((step, index) => `${index + 1}. ${proseMarkdown(step)}`).join('\n');
  const block = copy === undefined ? [] : [copyBlock(copy)];
  const body = [proseMarkdown(cause), steps, ...block, `[${code}](${help})`];
  const verdict = `${verdictIcons[severity]} ${severity}`;
  if (tokens.length === 0) return [`### ${verdict}: ${proseMarkdown(title)}`, ...body].join('\n\n');
  return folded(`<b>${verdict}: ${truncateList(tokens, maxNamesOfCause, codeSpan)}</b>: ${proseMarkdown(title)}`, body);
}

function folded(headline: string, body: readonly string[]): string {
  return [`<details><summary>${headline}</summary>`, ...body, '</details>'].join('\n\n');
}
