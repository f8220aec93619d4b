import { severityOrder } from '../check/severity.ts';
import { nameOfScheme } from '../credential/kinds.ts';
import { capitalize, count } from '../util/text.ts';
import { findingsOf, isAudit } from './causes.ts';
import type { CheckRecord, Report, TokenRecord } from './schema.ts';

/** How a token was sent, if it was. Where none of several schemes was accepted, the record knows the last one. */
export function authSchemeText({ credential: { scheme }, checks, requests }: TokenRecord): string | undefined {
  if (scheme === undefined) return undefined;
  const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
  return `${wasLast ? 'last ' : ''}sent as ${nameOfScheme(scheme)}`;
}

/** A token in a few words: its most severe finding, or how its checks came out. */
export function shortSummary({ findings, checks, planned }: TokenRecord): string {
  if (findings[0] !== undefined) return findings[0].title;
  return planned === undefined ? countOutcomes(checks) : 'only planned';
}

/** `2 checks verified`, `1 verified, 1 granted (permission not checked)` */
export function countOutcomes(checks: TokenRecord['checks']): string {
  const counted = (outcome: CheckRecord['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  const verified = counted('verified');
  if (verified === checks.length) return `${count(verified, 'check')} verified`;
  const granted = counted('granted');
  const rest = checks.length - verified - granted;
  return [
    ...(verified > 0 ? [`${verified} verified`] : []),
    ...(granted > 0 ? [`${granted} granted (permission not checked)`] : []),
    ...(rest > 0 ? [`${rest} not verified`] : []),
  ].join(', ');
}

/** A cause with the names of all its tokens, unless there are too many to read. */
export const maxNamesOfCause = 1000;

/**
 * Some names and how many more: `a, b and 12 more`.
 * @param show how a name is written
 */
export function truncateList(names: readonly string[], maxNames = 10, show = (name: string) => name): string {
  const more = names.length - maxNames;
  const shown = names.slice(0, maxNames).map(show).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

const onlyPlanned = 'Plan only. No requests were sent.';

/** The outcome of an audit: what concerns it as a whole, and how many tokens came out how. */
function auditSummary({ findings, tokens, shard }: Report): string {
  const words = {
    fail: 'failed',
    planned: 'planned',
    unknown: 'unknown',
    warn: 'with warnings',
    pass: 'passed',
  } as const;
  const parts = severityOrder
    .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${number} ${words[verdict]}`);
  const part = shard === undefined ? '' : ` in shard ${shard}`;
  const whole = findings.map(({ title }) => `${title}. `).join('');
  const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
  return `${whole}${count(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
}

/** The outcome of a run in a sentence or two. */
export function summarize(report: Report): string {
  if (isAudit(report)) return auditSummary(report);
  const [first, ...rest] = findingsOf(report);
  const [token] = report.tokens;
  if (first !== undefined) {
    const more = rest.length === 0 ? '' : `, and ${count(rest.length, 'more finding')}`;
    return `${first.title}${more}.`;
  }
  if (token === undefined) {
    const { shard } = report;
    return shard === undefined
      ? 'Nothing to check: the reports list no tokens.'
      : `Nothing to check: no token of the inventory is in shard ${shard}.`;
  }
  if (token.planned !== undefined) return onlyPlanned;
  const required = token.checks.slice(1);
  return required.length === 0
    ? 'The token works. No requirements were declared.'
    : `${capitalize(countOutcomes(required))}.`;
}
