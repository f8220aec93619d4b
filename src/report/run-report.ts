import { nameOfScheme } from '../credential/kinds.ts';
import type { Shard } from '../declaration/shard.ts';
import { count } from '../diagnosis/words/speech.ts';
import { compact } from '../util/compact.ts';
import { version } from '../version.ts';
import type { FindingRecord, Report, TokenRecord } from './schema.ts';
import { bySeverity, compareSeverity, severityOrder } from './severity.ts';

/** The report of a run. */
export type RunReport = Report;

/** Puts the pieces of a run together. */
export function runReport(
  checkedAt: Date,
  elapsedMs: number,
  findings: readonly FindingRecord[],
  tokens: readonly TokenRecord[],
  shard?: Shard,
): RunReport {
  const verdicts = [...findings.map(({ severity }) => severity), ...tokens.map((token) => token.verdict)];
  const verdict = severityOrder.find((candidate) => verdicts.includes(candidate)) ?? 'pass';
  return compact({
    schema: 1 as const,
    tool: { name: 'token-preflight' as const, version },
    checkedAt: checkedAt.toISOString(),
    verdict,
    elapsedMs,
    shard: shard && `${shard.number}/${shard.of}`,
    findings,
    tokens,
  });
}

/** How a token was sent, if it was. Where none of several schemes was accepted, the record knows the last one. */
export function howSent({ credential: { scheme }, checks, requests }: TokenRecord): string | undefined {
  if (scheme === undefined) return undefined;
  const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
  return `${wasLast ? 'last ' : ''}sent as ${nameOfScheme(scheme)}`;
}

/** Every finding of a run, the gravest first. */
export function findingsOf({ findings, tokens }: Pick<RunReport, 'findings' | 'tokens'>): readonly FindingRecord[] {
  return bySeverity([...findings, ...tokens.flatMap((token) => token.findings)]);
}

/** Whether the run was about many tokens: those of an inventory, or of several reports. */
export function isAudit({ tokens }: RunReport): boolean {
  return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}

/** Every finding of a run once, the gravest first, with the tokens it concerns: an outage is not told again for each of them. */
export function causesOf({ findings, tokens }: RunReport): readonly {
  readonly finding: FindingRecord;
  readonly tokens: readonly string[];
}[] {
  const causes = new Map<string, { finding: FindingRecord; tokens: string[] }>();
  const told = [
    ...findings.map((finding) => ({ finding })),
    ...tokens.flatMap(({ name, findings: own }) => own.map((finding) => ({ finding, name }))),
  ];
  for (const { finding, name } of told as readonly { finding: FindingRecord; name?: string }[]) {
    const key = JSON.stringify(finding);
    const cause = causes.get(key) ?? { finding, tokens: [] };
    if (name !== undefined) cause.tokens.push(name);
    causes.set(key, cause);
  }
  return [...causes.values()].sort((one, other) => compareSeverity(one.finding.severity, other.finding.severity));
}

/** What there is to say of a token in a few words: its gravest finding, or how much of it held. */
export function gistOf({ findings, checks, planned }: TokenRecord): string {
  if (planned !== undefined) return findings[0]?.title ?? 'only planned';
  const held = checks.filter(({ outcome }) => outcome === 'verified').length;
  const all = count(checks.length, 'check');
  return findings[0]?.title ?? (held === checks.length ? `${all} held` : `${held} of ${all} held`);
}

/** Some names and how many more: `a, b and 12 more`. */
export function named(names: readonly string[]): string {
  const more = names.length - 10;
  return more > 0 ? `${names.slice(0, 10).join(', ')} and ${more} more` : names.join(', ');
}

const onlyPlanned = 'This was only a plan: nothing was sent.';

/** The outcome of an audit: what concerns it as a whole, and how many tokens came out how. */
function fleetSummary({ findings, tokens, shard }: RunReport): string {
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
export function summaryOf(report: RunReport): string {
  if (isAudit(report)) return fleetSummary(report);
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
    return `${held}; nothing that was declared can show ${named(open)}.`;
  }
  return verified === 1 ? 'The one declared thing is verified.' : `All ${verified} declared things are verified.`;
}
