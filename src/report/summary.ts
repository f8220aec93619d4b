import { severityOrder } from '../check/severity.ts';
import { nameOfScheme } from '../credential/kinds.ts';
import { count } from '../util/text.ts';
import { findingsOf, isAudit } from './causes.ts';
import type { Report, TokenRecord } from './schema.ts';

/** How a token was sent, if it was. Where none of several schemes was accepted, the record knows the last one. */
export function authSchemeText({ credential: { scheme }, checks, requests }: TokenRecord): string | undefined {
  if (scheme === undefined) return undefined;
  const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
  return `${wasLast ? 'last ' : ''}sent as ${nameOfScheme(scheme)}`;
}

/** What there is to say of a token in a few words: its gravest finding, or how much of it held. */
export function shortSummary({ findings, checks, planned }: TokenRecord): string {
  if (planned !== undefined) return findings[0]?.title ?? 'only planned';
  const held = checks.filter(({ outcome }) => outcome === 'verified').length;
  const all = count(checks.length, 'check');
  return findings[0]?.title ?? (held === checks.length ? `${all} held` : `${held} of ${all} held`);
}

/** Some names and how many more: `a, b and 12 more`. */
export function truncateList(names: readonly string[]): string {
  const more = names.length - 10;
  return more > 0 ? `${names.slice(0, 10).join(', ')} and ${more} more` : names.join(', ');
}

const onlyPlanned = 'This was only a plan: nothing was sent.';

/** The outcome of an audit: what concerns it as a whole, and how many tokens came out how. */
function auditSummary({ findings, tokens, shard }: Report): string {
  const said = {
    fail: 'fail',
    planned: 'planned',
    unknown: 'could not be settled',
    warn: 'to be looked after',
    pass: 'pass',
  } as const;
  const parts = severityOrder
    .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${number} ${said[verdict]}`);
  const part = shard === undefined ? '' : ` in shard ${shard}`;
  const whole = findings.map(({ title }) => `${title}. `).join('');
  const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
  return `${whole}Of ${count(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
}

/** The outcome of a run in a sentence or two. */
export function summaryOf(report: Report): string {
  if (isAudit(report)) return auditSummary(report);
  const [first, ...rest] = findingsOf(report);
  const [token] = report.tokens;
  if (first !== undefined) {
    const more = rest.length === 0 ? '' : `, and ${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}`;
    return `${first.title}${more}.`;
  }
  if (token === undefined) {
    return `Nothing to check: ${report.shard === undefined ? 'the reports list no token' : `no token of the inventory falls to shard ${report.shard}`}.`;
  }
  if (token.planned !== undefined) return onlyPlanned;
  const declared = token.checks.slice(1);
  const open = declared.filter(({ outcome }) => outcome !== 'verified').map(({ subject }) => subject);
  const verified = declared.length - open.length;
  if (declared.length === 0) return 'The token is alive; nothing was declared to check.';
  if (open.length > 0) {
    const held =
      verified === 0
        ? 'The token is alive'
        : `${verified} of ${declared.length} declared things ${verified === 1 ? 'is' : 'are'} verified`;
    return `${held}; nothing that was declared can show ${truncateList(open)}.`;
  }
  return verified === 1 ? 'The one declared thing is verified.' : `All ${verified} declared things are verified.`;
}
