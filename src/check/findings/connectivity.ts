import { groupBy } from '../../util/group-by.ts';
import { identifiesCaller, isAnonymous } from '../attribution.ts';
import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { createFinding, type Finding } from '../finding.ts';
import { networkFinding } from '../network-finding.ts';
import { labelsOf, type Outcome, type ProbeResult } from '../probe-result.ts';

/** What kept a response away or made it useless, each cause once with all the requests that it concerns. */
export function connectivityFindings(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const results = evidence.results.filter((result) => !isOptional(result));
  const required = { ...evidence, results };
  return [
    ...rateLimitFindings(results),
    ...serverErrorFindings(results),
    ...unreadableFindings(results),
    ...unexpectedFindings(context, required, checks),
    ...networkFindings(context, results, checks),
    ...unverifiableFindings(required, checks),
    ...apiUrlFindings(context, evidence),
  ];
}

/** Only for the permission of the account. Without it, a write is granted, and a warning reports that. */
function isOptional({ probe: { proves } }: ProbeResult): boolean {
  return proves.length > 0 && proves.every(({ isPermission }) => isPermission);
}

/** The results with one type of outcome. */
function withOutcome<Type extends Outcome['type']>(results: readonly ProbeResult[], type: Type) {
  return results.filter(
    (result): result is ProbeResult & { readonly outcome: Extract<Outcome, { type: Type }> } =>
      result.outcome.type === type,
  );
}

function rateLimitFindings(results: readonly ProbeResult[]): readonly Finding[] {
  const limited = withOutcome(results, 'rate-limited');
  const [first] = limited;
  if (first === undefined) return [];
  const { retryAfter } = first.outcome;
  const facts = { requests: labelsOf(limited), ...(retryAfter !== undefined && { retryAfter }) };
  return [createFinding('rate-limited', facts)];
}

function serverErrorFindings(results: readonly ProbeResult[]): readonly Finding[] {
  const failed = withOutcome(results, 'server-error');
  if (failed.length === 0) return [];
  const statuses = [...new Set(failed.map(({ status = 0 }) => status))];
  return [createFinding('server-error', { requests: labelsOf(failed), statuses })];
}

function unreadableFindings(results: readonly ProbeResult[]): readonly Finding[] {
  return groupBy(withOutcome(results, 'unreadable'), ({ outcome }) => outcome.why).map((same) => {
    const { contentType, bytes, why } = same[0].outcome;
    return createFinding('response-not-json', { requests: labelsOf(same), contentType, bytes, why });
  });
}

/** Any other status; also a path that the API doesn't know, or a 401 for a token that works. */
function unexpectedFindings(
  { config }: CheckContext,
  { results, authentication }: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const isAccepted = authentication.status === 'accepted';
  const surprising = [...withOutcome(results, 'wrong-base'), ...withOutcome(results, 'unauthorized')].filter(
    (result) =>
      result === authentication.identity
        ? isBaseRight(config.apiUrl) && authentication.status !== 'rejected'
        : isOpen(result, checks),
  );
  // In words that may be anyone's, a refusal is Bitbucket's only where something shows that it recognized the token.
  const unattributed = withOutcome(results, 'access-denied').filter(
    (result) => result === authentication.identity && authentication.status === 'unverified',
  );
  const unexpected: readonly ProbeResult[] = [...withOutcome(results, 'unexpected'), ...unattributed, ...surprising];
  return groupBy(unexpected, sameResponse).map((same) => {
    const [{ status = 0, outcome, probe }] = same;
    const isUnhosted = outcome.type === 'wrong-base' && status === 404;
    return createFinding('response-unexpected', {
      requests: labelsOf(same),
      status,
      host: probe.request.url.host,
      empty: outcome.type === 'unexpected' && outcome.empty,
      isAccepted,
      ...messageOf(outcome),
      ...(isUnhosted && { isUnhosted }),
      ...(same.every((result) => result.probe.request.isGit) && { isGit: true }),
    });
  });
}

function sameResponse({ status, outcome }: ProbeResult): string {
  return `${status} ${outcome.type} ${messageOf(outcome).message ?? ''}`;
}

function messageOf(outcome: Outcome): { readonly message?: string } {
  const { message = '' } = outcome.type === 'unexpected' || outcome.type === 'access-denied' ? outcome : {};
  return message === '' ? {} : { message };
}

function networkFindings(
  { config }: CheckContext,
  results: readonly ProbeResult[],
  checks: readonly CheckResult[],
): readonly Finding[] {
  const failures = withOutcome(results, 'network-error').map(({ outcome }) => outcome.failure);
  const verified = checks.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
  return groupBy(failures, ({ kind, isNotSent }) => `${kind} ${isNotSent}`).map(([failure]) =>
    networkFinding(failure, config.timeoutSeconds, verified),
  );
}

/** A success that doesn't show whose request it was. */
function unverifiableFindings(
  { results, authentication }: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  if (authentication.status === 'anonymous') return [];
  const unattributed = withOutcome(results, 'success').filter(
    (result) => !identifiesCaller(result, results) && (authentication.status !== 'accepted' || isOpen(result, checks)),
  );
  return unattributed.length === 0
    ? []
    : [
        createFinding('response-unverifiable', {
          requests: labelsOf(unattributed),
          ...(unattributed.every(isAnonymous) && { isAnonymous: true }),
        }),
      ];
}

/** A base URL that leads nowhere shows in the first response; the paths after it are this program's own choice. */
function apiUrlFindings({ config }: CheckContext, { authentication }: Evidence): readonly Finding[] {
  const isWrong = authentication.identity?.outcome.type === 'wrong-base' && !isBaseRight(config.apiUrl);
  return isWrong ? [createFinding('api-url-wrong', { url: config.apiUrl.href })] : [];
}

function isBaseRight({ pathname }: URL): boolean {
  return pathname === '/2.0';
}

function isOpen(result: ProbeResult, checks: readonly CheckResult[]): boolean {
  return checks.some(({ outcome, by }) => outcome === 'unknown' && by === result);
}
