import { compareSeverity, sortBySeverity } from '../check/severity.ts';
import { forEachToken } from '../messages/host-names.ts';
import { groupBy } from '../util/group-by.ts';
import { capitalize, list } from '../util/text.ts';
import type { FindingRecord, Report, TokenRecord } from './schema.ts';

/** Every finding of a run, the most severe first. */
export function findingsOf({ findings, tokens }: Pick<Report, 'findings' | 'tokens'>): readonly FindingRecord[] {
  return sortBySeverity([...findings, ...tokens.flatMap((token) => token.findings)]);
}

/** Whether the run was about many tokens: those of an inventory, or of several reports. */
export function isAudit({ tokens }: Report): boolean {
  return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}

/** A finding of a run, with the tokens that it concerns. */
export interface Cause {
  readonly finding: FindingRecord;
  readonly tokens: readonly string[];
  /** The findings of those tokens as they are, in the same order. */
  readonly findings: readonly FindingRecord[];
}

/** Every cause of a run once, the most severe first, with the tokens that it concerns: an outage isn't reported again for each of them. */
export function causesOf({ findings, tokens }: Report): readonly Cause[] {
  const all = [
    ...findings.map((finding) => ({ finding, shown: [finding, finding] as const, tokens: [] })),
    ...tokens.flatMap((token) =>
      token.findings.map((finding) => {
        const named = withoutToken(finding, token);
        return { finding, shown: [named, withoutDate(withoutRequests(named))] as const, tokens: [token.name] };
      }),
    ),
  ];
  const causes = groupBy(all, ({ shown: [, shared] }) => JSON.stringify(shared)).map((same): Cause => {
    const [{ finding, shown }] = same;
    const [named, shared] = shown;
    const isSameRequest =
      named === shared || same.every((one) => JSON.stringify(one.shown[0]) === JSON.stringify(named));
    return {
      finding: same.length === 1 ? finding : isSameRequest ? named : shared,
      tokens: same.flatMap((one) => one.tokens),
      findings: same.map((one) => one.finding),
    };
  });
  return causes.toSorted((one, other) => compareSeverity(one.finding.severity, other.finding.severity));
}

/** What keeps a response away: whose request it was doesn't matter. */
const outages: ReadonlySet<FindingRecord['code']> = new Set<FindingRecord['code']>([
  'rate-limited',
  'server-error',
  'network-unreachable',
  'tls-untrusted',
  'proxy-error',
  'response-not-json',
  'response-unverifiable',
  'response-unexpected',
  'timed-out',
]);

/** The finding in words that are true for other tokens too. */
function withoutToken(finding: FindingRecord, token: TokenRecord): FindingRecord {
  const { cause, remedy, subject, fix } = finding;
  const each = (text: string) => forEachToken(text, token);
  return {
    ...finding,
    ...(subject !== undefined && { subject: each(subject) }),
    cause: each(cause),
    remedy: remedy.map(each),
    ...(fix !== undefined && { fix: fix.map(({ step, ...rest }) => ({ ...rest, step: each(step) })) }),
  };
}

/** An outage in words that are true for other requests too; any other finding as it is. */
function withoutRequests(finding: FindingRecord): FindingRecord {
  const { requests, ...facts } = finding.facts ?? {};
  if (!outages.has(finding.code) || !Array.isArray(requests) || requests.length === 0) return finding;
  const { subject: _, cause, ...rest } = finding;
  return { ...rest, cause: capitalize(cause.replaceAll(list(requests.map(String)), 'their requests')), facts };
}

/** A rejection in words that are true for other declared expiry dates too; any other finding as it is. */
function withoutDate(finding: FindingRecord): FindingRecord {
  const cause = finding.cause.replace(/(?<=if the declared expiry date) \S+(?= is correct)/, '');
  if (finding.code !== 'token-rejected' || cause === finding.cause) return finding;
  const { end: _, ...facts } = finding.facts ?? {};
  return { ...finding, cause, facts };
}
