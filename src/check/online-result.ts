import { type CheckResult, missingScopes } from './check-result.ts';
import type { CheckContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { isEndless, resolveExpiry } from './expiry.ts';
import type { Finding } from './finding.ts';
import { excessScopes } from './findings/excess.ts';
import { onlineNotes } from './notes.ts';
import { requiredScopes } from './requirement.ts';
import { verdictOf } from './severity.ts';
import type { Check, TokenResult } from './token-result.ts';

/** The result of a check whose requests were sent. */
export function onlineResult(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
  findings: readonly Finding[],
): TokenResult {
  const { config, credential, requirements, now } = context;
  const { authentication, sent } = evidence;
  const { granted, source, scopeModel } = authentication;
  const expiry = resolveExpiry(config, credential, now);
  return {
    verdict: verdictOf(findings),
    credential: sentCredential(evidence),
    scopes: {
      required: requiredScopes(requirements, scopeModel),
      ...(granted !== undefined && { granted }),
      missing: missingScopes(checks),
      excess: excessScopes(requirements, authentication),
      evidence: source,
    },
    checks: [credentialCheck(evidence), ...checks.map(toCheck)],
    ...(expiry !== undefined && { expiry }),
    ...(isEndless(config, authentication.kind) && { neverExpires: true }),
    findings,
    notes: onlineNotes(context, evidence, checks),
    requests: sent,
  };
}

function sentCredential(evidence: Evidence): TokenResult['credential'] {
  const { kind, scheme, account, tokenId } = evidence.authentication;
  return {
    kind,
    ...(isAnySent(evidence) && { scheme }),
    ...(account !== undefined && { account }),
    ...(tokenId !== undefined && { id: tokenId }),
  };
}

/** Whether any request was sent, or answered by what another token of the same secret was sent. */
function isAnySent({ results }: Evidence): boolean {
  return results.some(({ outcome }) => outcome.type !== 'network-error' || !outcome.failure.isNotSent);
}

/** The first line of every report: whether the credential was recognized at all. */
function credentialCheck({ authentication, results }: Evidence): Check {
  const { status, identity, granted } = authentication;
  const subject = 'credential';
  switch (status) {
    case 'accepted':
      // A refusal that lists the granted scopes shows that the credential works; its status would read as a failure.
      if (identity?.outcome.type !== 'success' && granted !== undefined) {
        return { subject, outcome: 'verified', shownBy: ['scope-list'] };
      }
      return { subject, outcome: 'verified', shownBy: ['endpoint'], ...requestOf(identity) };
    case 'rejected':
      return {
        subject,
        outcome: 'denied',
        ...requestOf(results.findLast(({ outcome }) => outcome.type === 'unauthorized')),
      };
    case 'anonymous':
      return { subject, outcome: 'denied', ...requestOf(identity) };
    case 'unverified':
      return { subject, outcome: 'unknown', ...requestOf(identity) };
  }
}

function toCheck({ requirement, subject, isScope, outcome, shownBy, by }: CheckResult): Check {
  const prefix = isScope ? 'scope ' : requirement.kind === 'operation' ? 'operation ' : '';
  // A request whose response carried the list isn't what was required: it may even have been refused.
  const isByRequest = shownBy === undefined || shownBy.includes('endpoint') || shownBy.includes('git');
  return {
    subject: `${prefix}${subject}`,
    outcome,
    ...(shownBy !== undefined && { shownBy }),
    ...(isByRequest && requestOf(by)),
    ...('requiredBy' in requirement && { requiredBy: requirement.requiredBy }),
  };
}

function requestOf(by: CheckResult['by']): Pick<Check, 'by' | 'status'> {
  if (by === undefined) return {};
  const { probe, status } = by;
  return { by: probe.request.label, ...(status !== undefined && { status }) };
}
