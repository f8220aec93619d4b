import { aKind } from '../credential/kinds.ts';
import { whenItEnds } from './days.ts';
import { plain } from './redact.ts';
import { causesOf, gistOf, howSent, isAudit, named, type RunReport, summaryOf } from './run-report.ts';
import type { ReportedFinding, TokenReport } from './token-report.ts';

/** The job summary, as GitHub renders it. Every text that is not ours is escaped, names from the server included. */
export function markdownOf(report: RunReport): string {
  return [
    `## Token Preflight: ${report.verdict}`,
    escaped(summaryOf(report)),
    ...(isAudit(report) ? [fleetTable(report.tokens)] : report.tokens.flatMap(tokenParts)),
    ...causesOf(report).map(({ finding, tokens }) => findingPart(finding, isAudit(report) ? tokens : [])),
    `<sub>Checked at ${report.checkedAt} by version ${report.tool.version}.</sub>`,
  ]
    .join('\n\n')
    .concat('\n');
}

function tokenParts(token: TokenReport): readonly string[] {
  const { credential, checks, expiry, notes, planned } = token;
  const { kind, account } = credential;
  const owner = account === undefined ? '' : ` of ${unlinked(account)}`;
  const how = howSent(token);
  const sent = how === undefined ? '' : `Credential: ${aKind(kind)}${owner}, ${how}.`;
  const end = expiry === undefined ? '' : ` Last day: ${expiry.on}, ${whenItEnds(expiry)}.`;
  const rows = checks.map(({ subject, outcome, by = '', status = '' }) =>
    [outcome, escaped(subject), escaped(by), status].join(' | '),
  );
  return [
    `${sent}${end}`,
    rows.length === 0 ? '' : ['Outcome | Subject | Request | Status', '--- | --- | --- | ---', ...rows].join('\n'),
    [...notes.map((note) => `Note: ${note}`), ...(planned ?? []).map((line) => `Would send: ${line}`)]
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ].filter((part) => part !== '');
}

/** What to act on first at the top. */
function fleetTable(tokens: readonly TokenReport[]): string {
  const rows = tokens.map((token) => {
    const { verdict, name, expiry, owner = '' } = token;
    // Hyphens at which no line is broken.
    const end = expiry === undefined ? ['not known', ''] : [expiry.on.replaceAll('-', '&#8209;'), expiry.daysLeft];
    return [`**${verdict}**`, unlinked(name), escaped(gistOf(token)), unlinked(owner), ...end].join(' | ');
  });
  return ['Verdict | Token | What | Owner | Last day | Days left', '--- | --- | --- | --- | --- | ---:', ...rows].join(
    '\n',
  );
}

/** @param tokens of an audit: then the steps are folded, since there are many of them below the table */
function findingPart(finding: ReportedFinding, tokens: readonly string[]): string {
  const { code, severity, title, cause, remedy, copy, help } = finding;
  const steps = remedy.map((step, index) => `${index + 1}. ${escaped(step)}`).join('\n');
  const block = copy === undefined ? [] : [`To copy: ${escaped(copy)}`];
  const body = [escaped(cause), steps, ...block, `[${code}](${help})`];
  if (tokens.length === 0) return [`### ${severity}: ${escaped(title)}`, ...body].join('\n\n');
  const headline = `<b>${severity}: ${unlinked(named(tokens))}</b>: ${escaped(title)}`;
  return [`<details><summary>${headline}</summary>`, ...body, '</details>'].join('\n\n');
}

/** A name, of which GitHub would make a link if it is an address: dots and colons are what it goes by. */
function unlinked(name: string): string {
  return escaped(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
}

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
