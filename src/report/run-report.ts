import type { Shard } from '../config/shard.ts';
import { nameOfScheme } from '../credential/kinds.ts';
import { byGravity, compareGravity, type Finding, gravestFirst } from '../diagnosis/finding.ts';
import { type TokenReport, type Verdict, verdictOf } from '../diagnosis/verdict.ts';
import { count } from '../diagnosis/words/speech.ts';
import { version } from '../version.ts';

/** The report of a run, schema 1: `schema/report-1.schema.json` describes it to machines. */
export interface RunReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  /** ISO time. */
  readonly checkedAt: string;
  readonly verdict: Verdict;
  readonly elapsedMs: number;
  /** The part of an inventory that was checked, `2/5`. */
  readonly shard?: string;
  /** Faults of the options as a whole; then there are no tokens, but for those of merged reports. */
  readonly findings: readonly Finding[];
  readonly tokens: readonly TokenReport[];
}

/** Puts the pieces of a run together. */
export function runReport(
  checkedAt: Date,
  elapsedMs: number,
  findings: readonly Finding[],
  tokens: readonly TokenReport[],
  shard?: Shard,
): RunReport {
  const verdict = verdictOf([...findings, ...tokens.flatMap((token) => token.findings)]);
  return {
    schema: 1,
    tool: { name: 'token-preflight', version },
    checkedAt: checkedAt.toISOString(),
    verdict,
    elapsedMs,
    ...(shard !== undefined && { shard: `${shard.number}/${shard.of}` }),
    findings,
    tokens,
  };
}

/** How a token was sent, if it was. Where none of several schemes was accepted, the record knows the last one. */
export function howSent({ credential: { scheme }, checks, requests }: TokenReport): string | undefined {
  if (scheme === undefined) return undefined;
  const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
  return `${wasLast ? 'last ' : ''}sent as ${nameOfScheme(scheme)}`;
}

/** Every finding of a run, the gravest first. */
export function findingsOf({ findings, tokens }: Pick<RunReport, 'findings' | 'tokens'>): readonly Finding[] {
  return byGravity([...findings, ...tokens.flatMap((token) => token.findings)]);
}

/** Whether the run was about many tokens: those of an inventory, or of several reports. */
export function isAudit({ tokens }: RunReport): boolean {
  return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}

/** Every finding of a run once, the gravest first, with the tokens it concerns: an outage is not told again for each of them. */
export function causesOf({ findings, tokens }: RunReport): readonly {
  readonly finding: Finding;
  readonly tokens: readonly string[];
}[] {
  const causes = new Map<string, { finding: Finding; tokens: string[] }>();
  const told = [
    ...findings.map((finding) => ({ finding })),
    ...tokens.flatMap(({ name, findings: own }) => own.map((finding) => ({ finding, name }))),
  ];
  for (const { finding, name } of told as readonly { finding: Finding; name?: string }[]) {
    const key = JSON.stringify(finding);
    const cause = causes.get(key) ?? { finding, tokens: [] };
    if (name !== undefined) cause.tokens.push(name);
    causes.set(key, cause);
  }
  return [...causes.values()].sort((one, other) => compareGravity(one.finding.severity, other.finding.severity));
}

/** What there is to say of a token in a few words: its gravest finding, or how much of it held. */
export function gistOf({ findings, checks, planned }: TokenReport): string {
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
  const said = { fail: 'fail', unknown: 'could not be settled', warn: 'to be looked after', pass: 'pass' } as const;
  const parts = gravestFirst
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
