import { isAccessToken } from '../../bitbucket/credential-kind.ts';
import { dayOf } from '../../config/dates.ts';
import { isAnonymous } from '../attribution.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { isDeclaredTimePast, isEndless, resolveExpiry } from '../expiry.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { ProbeResult } from '../probe-result.ts';
import type { Rejection, RejectionCause } from '../rejection.ts';
import { scopesToSelect } from '../requirement.ts';
import { listedBy } from './expiry.ts';

/** Why the credential as such wasn't accepted, or wasn't received. */
export function authenticationFindings(context: CheckContext, evidence: Evidence): readonly Finding[] {
  const { authentication } = evidence;
  switch (authentication.status) {
    case 'rejected':
      return rejectionFindings(context, evidence);
    case 'anonymous': {
      const by = authentication.identity?.probe.request.label;
      return by === undefined ? [] : [createFinding('token-not-received', { by })];
    }
    case 'accepted':
    case 'unverified':
      return [];
  }
}

/** 401 by every scheme that could be tried: one text covers many causes, so what is known ranks them. */
function rejectionFindings(context: CheckContext, { authentication, results }: Evidence): readonly Finding[] {
  const { credential, requirements, config, now } = context;
  const { kind, scopeModel } = authentication;
  const scopes = scopesToSelect(requirements, scopeModel);
  const rejected = results.filter(({ outcome }) => outcome.type === 'unauthorized');
  const has401 = (reason: string) =>
    rejected.some(({ outcome }) => outcome.type === 'unauthorized' && outcome.reason === reason);
  if (has401('no-scopes')) return [createFinding('token-without-scopes', { scopes })];
  if (has401('email')) return [createFinding('email-mismatch', { isUnregistered: true })];
  if (has401('app-password') && credential.kind === 'unrecognized') {
    return [createFinding('app-password-removed', { scopes: scopesToSelect(requirements, 'api-token') })];
  }
  const { expiresAt, checksum, clipped } = credential;
  const isEmailTried = results.some(({ scheme }) => scheme === 'basic');
  if (expiresAt !== undefined && expiresAt < now) {
    return [createFinding('expired', { on: dayOf(expiresAt), byItself: true, kind, scopes, isEmailTried })];
  }
  const isDamaged = checksum === 'differs' || checksum === 'absent';
  const damaged = isDamaged ? [createFinding('token-damaged', { checksum, clipped })] : [];
  const expiry = resolveExpiry(config, credential, now);
  if (expiry !== undefined && (expiry.daysLeft < 0 || isDeclaredTimePast(config, now))) {
    const facts = { on: expiry.on, byItself: false, ...listedBy(expiry), kind, scopes, isEmailTried };
    return [createFinding('expired', facts), ...damaged];
  }
  if (kind === 'api-token' && credential.email === undefined) {
    return [createFinding('email-missing', { accepted: false }, 'fail'), ...damaged];
  }
  const tried = rejected.map(({ scheme }) => scheme);
  const [message] = rejected.flatMap(({ outcome }) => (outcome.type === 'unauthorized' && outcome.message) || []);
  const facts = { kind, tried, ...rankCauses(context, kind, results), scopes, ...(message && { message }) };
  return [createFinding('token-rejected', facts), ...damaged];
}

/** The possible reasons for a rejection, the most likely first, and what is known not to be the reason. */
function rankCauses(
  { credential, config, now }: CheckContext,
  kind: Rejection['kind'],
  results: readonly ProbeResult[],
): Pick<Rejection, 'likely' | 'ruledOut' | 'end'> {
  const expiry = resolveExpiry(config, credential, now);
  // The label can be that of another token, which replaced this one: then the date rules nothing out.
  const end = expiry?.source === 'organization' ? undefined : expiry;
  const likely: RejectionCause[] = [];
  const ruledOut: Rejection['ruledOut'][number][] = [];
  if (results.some(isAnonymous)) likely.push('proxy');
  if (kind === 'unrecognized') likely.push('no-token');
  // Bitbucket scopes can't be chosen for a service account. https://jira.atlassian.com/browse/BCLOUD-23832
  if (kind === 'service-account-token') likely.push('without-scopes');
  if (credential.checksum === 'fits') ruledOut.push('damage');
  else if (credential.checksum !== undefined) likely.push('damage');
  // A day is no moment: on the day itself the token may have ended already.
  const isToday = end?.source === 'declared' && end.daysLeft === 0;
  const isRuledOut = isEndless(config, kind) || (end !== undefined && !isToday);
  if (isRuledOut) ruledOut.push('expiry');
  else if (isToday && config.expiresAt === undefined) likely.unshift('expiry');
  else likely.push('expiry');
  likely.push('revocation');
  if (isAccessToken(kind)) {
    likely.push('resource-gone', 'admin-key');
    ruledOut.push('email');
  } else if (kind === 'oauth-token' || kind === 'service-account-token') {
    ruledOut.push('email');
  } else if (credential.email === undefined) {
    likely.push('email-missing');
  } else {
    const isBearerRejected = results.some(
      ({ scheme, outcome }) => scheme === 'bearer' && outcome.type === 'unauthorized',
    );
    likely.push('without-scopes', isBearerRejected ? 'email-alone' : 'email-unsettled');
  }
  return { likely, ruledOut, ...(end !== undefined && { end }) };
}
