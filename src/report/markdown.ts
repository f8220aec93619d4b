import { aKind } from '../credential/kinds.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { causesOf, isAudit } from './causes.ts';
import { expiryText } from './days.ts';
import { sourceText } from './evidence.ts';
import type { RunReport } from './run-report.ts';
import type { CheckRecord, FindingRecord, TokenRecord } from './schema.ts';
import { authSchemeText, maxNamesOfCause, shortSummary, summarize, truncateList } from './summary.ts';

/** The job summary, as GitHub renders it. Every text that is not ours is escaped, names from the server included. */
export function markdownOf(report: RunReport): string {
  return [
    `## Token Preflight: ${report.verdict}`,
    prose(summarize(report)),
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
  const owner = account === undefined ? '' : ` of ${code(account)}`;
  const how = authSchemeText(token);
  const sent = how === undefined ? '' : `Credential: ${aKind(kind)}${owner}, ${how}.`;
  const end = expiry === undefined ? '' : ` Last day: ${expiry.on}, ${expiryText(expiry)}.`;
  const rows = checks.map((check) => [check.outcome, subjectOf(check), prose(sourceText(check))].join(' | '));
  return [
    `${sent}${end}`,
    rows.length === 0 ? '' : ['Outcome | Requirement | Shown by', '--- | --- | ---', ...rows].join('\n'),
    [...notes.map((note) => `Note: ${note}`), ...(planned ?? []).map((line) => `Would send: ${line}`)]
      .map((line) => `- ${prose(line)}`)
      .join('\n'),
  ].filter((part) => part !== '');
}

/** What to act on first at the top. */
function tokenTableMarkdown(tokens: readonly TokenRecord[]): string {
  const rows = tokens.map((token) => {
    const { verdict, name, expiry, neverExpires, owner = '' } = token;
    // Hyphens at which no line is broken.
    const unknown = neverExpires ? 'never' : 'not known';
    const end = expiry === undefined ? [unknown, ''] : [expiry.on.replaceAll('-', '&#8209;'), expiry.daysLeft];
    const who = owner === '' ? '' : nameText(owner);
    return [`**${verdict}**`, code(name), prose(shortSummary(token)), who, ...end].join(' | ');
  });
  return ['Verdict | Token | What | Owner | Last day | Days left', '--- | --- | --- | --- | --- | ---:', ...rows].join(
    '\n',
  );
}

/** @param tokens of an audit: then the steps are folded, since there are many of them below the table */
function findingMarkdown(finding: FindingRecord, tokens: readonly string[]): string {
  const { severity, title, cause, remedy, copy, help } = finding;
  const steps = remedy.map((step, index) => `${index + 1}. ${prose(step)}`).join('\n');
  const block = copy === undefined ? [] : [`To copy: ${code(copy)}`];
  const body = [prose(cause), steps, ...block, `[${finding.code}](${help})`];
  if (tokens.length === 0) return [`### ${severity}: ${prose(title)}`, ...body].join('\n\n');
  const headline = `<b>${severity}: ${truncateList(tokens, maxNamesOfCause, code)}</b>: ${prose(title)}`;
  return [`<details><summary>${headline}</summary>`, ...body, '</details>'].join('\n\n');
}

/** What was declared, by its kind: names and operations in code font. */
function subjectOf({ subject }: CheckRecord): string {
  const [, kind = '', name] =
    /^((?:repository|workspace|project|scope|operation|git \w+ of) )(.+)$/s.exec(subject) ?? [];
  return name === undefined ? prose(subject) : `${kind}${code(name)}`;
}

/**
 * What is in code font in a sentence: requests, scopes, and whatever else has a word between two colons, of which GitHub would
 * make an emoji (`:runner:`).
 */
const inCode =
  /(?:GET|POST|PUT|DELETE|PATCH) [\w.-]*(?:https?:\/\/|[:/])[^\s"]*[^\s".,:;)]|(?:read|write|admin|delete|manage):[a-z-]+(?::bitbucket)?|[a-z]+:(?:write|admin|delete|variable)\b|(?<![^\s"()])[^\s"()]*:[\w+-]+:[^\s"()]*/g;

/** A sentence with its names in code font. */
function prose(text: string): string {
  const clean = stripControlCharacters(text);
  let [done, from] = ['', 0];
  for (const { 0: name, index } of clean.matchAll(inCode)) {
    done += `${reference(clean.slice(from, index))}${code(name)}`;
    from = index + name.length;
  }
  return done + reference(clean.slice(from));
}

/** A name in code font, in which GitHub makes no emoji; addresses become no links by themselves. */
function code(name: string): string {
  const text = escaped(name)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;');
  return `<code>${text}</code>`;
}

/** The name of a person or a team. */
function nameText(name: string): string {
  return /:\S+:/.test(name) ? code(name) : unlinked(name);
}

/** A name, of which GitHub would make a link if it is an address: dots and colons are what it goes by. */
function unlinked(name: string): string {
  return escaped(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
}

/** Character references for everything that Markdown or HTML could obey; they render as the characters themselves. */
function escaped(text: string): string {
  return reference(stripControlCharacters(text));
}

function reference(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
