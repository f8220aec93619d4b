import { aKind, nameOfScheme } from '../credential/kinds.ts';
import type { Finding } from '../diagnosis/findings.ts';
import type { TokenReport } from '../diagnosis/verdict.ts';
import { plain } from './redact.ts';
import { causesOf, isAudit, type RunReport, summaryOf } from './run-report.ts';

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

function tokenParts({ credential, checks, expiry, notes, planned }: TokenReport): readonly string[] {
  const { kind, scheme, account } = credential;
  // A name is no place for a link, which dots and colons would make of an address.
  const name = account === undefined ? '' : escaped(account).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
  const owner = name === '' ? '' : ` of ${name}`;
  const sent = scheme === undefined ? '' : `Credential: ${aKind(kind)}${owner}, sent as ${nameOfScheme(scheme)}.`;
  const end = expiry === undefined ? '' : ` Last day: ${expiry.on} (${expiry.daysLeft} days left).`;
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
  const rows = tokens.map(({ verdict, name, findings, expiry, owner = '' }) => {
    const end = expiry === undefined ? '' : `${expiry.on} (${expiry.daysLeft})`;
    return [verdict, escaped(name), escaped(findings[0]?.title ?? ''), end, escaped(owner)].join(' | ');
  });
  return [
    'Verdict | Token | First finding | Last day (days left) | Owner',
    '--- | --- | --- | --- | ---',
    ...rows,
  ].join('\n');
}

function findingPart(finding: Finding, tokens: readonly string[]): string {
  const { code, severity, title, cause, remedy, help } = finding;
  const steps = remedy.map((step, index) => `${index + 1}. ${escaped(step)}`).join('\n');
  const names = tokens.length === 0 ? [] : [`Concerns: ${escaped(tokens.join(', '))}.`];
  return [`### ${severity}: ${escaped(title)}`, ...names, escaped(cause), steps, `[${code}](${help})`].join('\n\n');
}

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
