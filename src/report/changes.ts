import { compareSeverity } from '../check/severity.ts';
import { type ChangeType, changeTypes } from './change-text.ts';
import type { ChangeRecord, ChangesRecord } from './changes-schema.ts';
import type { FindingRecord, Report, TokenRecord } from './schema.ts';

const typeBySeverity = { fail: 'failing', unknown: 'unverified', warn: 'warning' } as const;
const expiryCodes: readonly string[] = ['expired', 'expires-soon'];

/**
 * What changed for each token since the previous report. Tokens are matched by name. Nothing is known about a token that one
 * of the runs only planned, and about any token where one of the runs stopped at its options. A part of an audit shows nothing
 * about tokens outside of it. Pure.
 * @returns nothing if the reports can't be compared
 */
export function changesBetween(previous: Report, report: Report): ChangesRecord | undefined {
  if (isStopped(previous) || isStopped(report)) return undefined;
  const before = new Map(previous.tokens.map((token) => [token.name, token]));
  const now = new Set(report.tokens.map(({ name }) => name));
  const isWhole = !isPart(report) && !isPart(previous);
  const changes = [
    ...report.tokens.flatMap((token) => {
      const old = before.get(token.name);
      if (old !== undefined) return isPlan(old) || isPlan(token) ? [] : changesOf(old, token);
      return isWhole ? [change(token, 'added', `${token.name} is new: ${asSentence(shownOutcome(token))}`)] : [];
    }),
    ...previous.tokens
      .filter(({ name }) => isWhole && !now.has(name))
      .map((token) => change(token, 'removed', `${token.name} is no longer checked.`)),
  ];
  return {
    since: previous.checkedAt,
    changes: changes.toSorted((one, other) => changeTypes.indexOf(one.type) - changeTypes.indexOf(other.type)),
  };
}

/** One shard, or merged reports of which some are missing or are those of another audit. */
function isPart({ shard, findings }: Report): boolean {
  return shard !== undefined || findings.some(({ code }) => code === 'option-invalid');
}

/** Errors in the options: nothing was checked. */
function isStopped({ findings, tokens }: Report): boolean {
  return tokens.length === 0 && findings.length > 0;
}

function isPlan({ planned }: TokenRecord): boolean {
  return planned !== undefined;
}

function changesOf(old: TokenRecord, token: TokenRecord): readonly ChangeRecord[] {
  const { name } = token;
  const ids = [old.credential.id, token.credential.id];
  const isRotated = ids.every((id) => id !== undefined) && ids[0] !== ids[1];
  const fresh = token.findings.filter((finding) => !old.findings.some((one) => isSame(one, finding)));
  const [worst] = fresh.toSorted((one, other) => compareSeverity(one.severity, other.severity));
  const isFixed = isBroken(old) && !isBroken(token);
  return [
    ...(isRotated ? [change(token, 'rotated', `${name} was rotated: Bitbucket returned another token ID.`)] : []),
    ...(isFixed ? [change(token, 'fixed', `${name} works again. Before: ${asSentence(shownOutcome(old))}`)] : []),
    ...(worst === undefined ? [] : [change(token, changeTypeOf(worst), `${name}: ${asSentence(worst.title)}`)]),
  ];
}

/** One that is worse than before counts as new; numbers in its text can change every day. */
function isSame(old: FindingRecord, finding: FindingRecord): boolean {
  return (
    old.code === finding.code && old.subject === finding.subject && compareSeverity(old.severity, finding.severity) <= 0
  );
}

function isBroken({ verdict }: TokenRecord): boolean {
  return verdict === 'fail' || verdict === 'unknown';
}

function changeTypeOf({ code, severity }: FindingRecord): ChangeType {
  return expiryCodes.includes(code) ? 'expiring' : typeBySeverity[severity];
}

function shownOutcome({ verdict, findings: [first] }: TokenRecord): string {
  return first?.title ?? verdict;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function change({ name, owner }: TokenRecord, type: ChangeType, text: string): ChangeRecord {
  return { token: name, ...(owner !== undefined && { owner }), type, text };
}
