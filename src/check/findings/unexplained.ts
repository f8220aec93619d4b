import type { CheckResult } from '../check-result.ts';
import type { Evidence } from '../evidence.ts';
import { createFinding, type Finding } from '../finding.ts';
import { labelsOf } from '../probe-result.ts';

/** What no other finding explains must not end as a pass: responses that were never seen before lead here. */
export function unexplainedFindings(
  { authentication }: Evidence,
  checks: readonly CheckResult[],
  found: readonly Finding[],
): readonly Finding[] {
  if (found.some(({ severity }) => severity !== 'warn')) return [];
  const isAccepted = authentication.status === 'accepted';
  const open = checks.filter(({ outcome }) => !['verified', 'granted', 'unverifiable'].includes(outcome));
  if (open.length === 0 && isAccepted) return [];
  const deciding = open.flatMap(({ by }) => by ?? []);
  const { identity } = authentication;
  const results = deciding.length > 0 || identity === undefined ? deciding : [identity];
  const requests = labelsOf(results);
  const [first] = results;
  if (first?.status === undefined || (!isAccepted && first.outcome.type === 'success')) {
    return [createFinding('response-unverifiable', { requests })];
  }
  if (first.outcome.type === 'removed') {
    const { change, announcement } = first.outcome;
    const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
    // What was requested for a scope alone was this program's own choice.
    const isRequired = open.some(({ requirement }) => requirement.kind === 'resource');
    return [createFinding('endpoint-removed', facts, isRequired ? 'fail' : 'unknown')];
  }
  const { host } = first.probe.request.url;
  return [createFinding('response-unexpected', { requests, status: first.status, host, isAccepted, empty: false })];
}
