import { aKind } from '../credential/kinds.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { causesOf, isAudit } from './causes.ts';
import { expiryText } from './days.ts';
import { sourceText } from './evidence.ts';
import type { RunReport } from './run-report.ts';
import type { FindingRecord, TokenRecord } from './schema.ts';
import { authSchemeText, shortSummary, summarize, truncateList } from './summary.ts';

/** The job summary, as GitHub renders it. Every text that is not ours is escaped, names from the server included. */
export function markdownOf(report: RunReport): string {
  return [
    `## Token Preflight: ${report.verdict}`,
    escaped(summarize(report)),
    ...(isAudit(report) ? [tokenTableMarkdown(report.tokens)] : report.tokens.flatMap(tokenParts)),
    ...causesOf(report).map(({ finding, tokens }) => findingMarkdown(finding, isAudit(report) ? tokens : [])),
    `<sub>Checked at ${report.checkedAt} by version ${report.tool.version}.</sub>`,
  ]
    .join('\n\n')
    .concat('\n');
}

function tokenParts(token: TokenRecord): readonly string[] {
  const { credential, checks, expiry, notes, planned } = token;
  const { kind, account } = credential;
  const owner = account === undefined ? '' : ` of ${unlinked(account)}`;
  const how = authSchemeText(token);
  const sent = how === undefined ? '' : `Credential: ${aKind(kind)}${owner}, ${how}.`;
  const end = expiry === undefined ? '' : ` Last day: ${expiry.on}, ${expiryText(expiry)}.`;
  const rows = checks.map((check) => [check.outcome, escaped(check.subject), escaped(sourceText(check))].join(' | '));
  return [
    `${sent}${end}`,
    rows.length === 0 ? '' : ['Outcome | Requirement | Shown by', '--- | --- | ---', ...rows].join('\n'),
    [...notes.map((note) => `Note: ${note}`), ...(planned ?? []).map((line) => `Would send: ${line}`)]
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ].filter((part) => part !== '');
}

/** What to act on first at the top. */
function tokenTableMarkdown(tokens: readonly TokenRecord[]): string {
  const rows = tokens.map((token) => {
    const { verdict, name, expiry, owner = '' } = token;
    // Hyphens at which no line is broken.
    const end = expiry === undefined ? ['not known', ''] : [expiry.on.replaceAll('-', '&#8209;'), expiry.daysLeft];
    return [`**${verdict}**`, unlinked(name), escaped(shortSummary(token)), unlinked(owner), ...end].join(' | ');
  });
  return ['Verdict | Token | What | Owner | Last day | Days left', '--- | --- | --- | --- | --- | ---:', ...rows].join(
    '\n',
  );
}

/** @param tokens of an audit: then the steps are folded, since there are many of them below the table */
function findingMarkdown(finding: FindingRecord, tokens: readonly string[]): string {
  const { code, severity, title, cause, remedy, copy, help } = finding;
  const steps = remedy.map((step, index) => `${index + 1}. ${escaped(step)}`).join('\n');
  const block = copy === undefined ? [] : [`To copy: ${escaped(copy)}`];
  const body = [escaped(cause), steps, ...block, `[${code}](${help})`];
  if (tokens.length === 0) return [`### ${severity}: ${escaped(title)}`, ...body].join('\n\n');
  const headline = `<b>${severity}: ${unlinked(truncateList(tokens))}</b>: ${escaped(title)}`;
  return [`<details><summary>${headline}</summary>`, ...body, '</details>'].join('\n\n');
}

/** A name, of which GitHub would make a link if it is an address: dots and colons are what it goes by. */
function unlinked(name: string): string {
  return escaped(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
}

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
function escaped(text: string): string {
  return stripControlCharacters(text).replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
