import { dayOf } from '../config/dates.ts';
import { isAccessToken } from '../credential/kinds.ts';
import { neededScopes } from '../evidence/requirements.ts';
import { isAnonymous, meaningIn } from '../evidence/standing.ts';
import { type Case, recognitionOf, requestOf } from './case.ts';
import { endOf } from './expiry.ts';
import type { Finding } from './finding.ts';
import type { Refusal, Suspicion } from './words/refusal.ts';

/** What the answers say about the credential as such: alive or dead, the right e-mail, seen at all. */
export function credentialFindings(about: Case): readonly Finding[] {
  const { standing } = about;
  if (standing.life === 'refused') return refusedFindings(about);
  if (standing.life === 'anonymous') {
    const recognition = recognitionOf(about);
    return recognition === undefined ? [] : [about.find('request-anonymous', { by: requestOf(recognition, about) })];
  }
  return standing.life === 'alive' ? identityFindings(about) : [];
}

/** 401 by every scheme that could be tried: one text covers many causes, so what is known ranks them. */
function refusedFindings(about: Case): readonly Finding[] {
  const { secret, standing, requirements, evidence, now, find } = about;
  const scopes = neededScopes(requirements, standing.vocabulary);
  const reasons = evidence.exchanges.map((exchange) => {
    const meaning = meaningIn(exchange);
    return meaning?.is === 'unauthorized' ? meaning.reason : undefined;
  });
  if (reasons.includes('no-scopes')) return [find('token-without-scopes', { scopes })];
  if (reasons.includes('app-password') && secret.kind === 'unrecognised') {
    return [find('app-password-removed', { scopes: neededScopes(requirements, 'granular') })];
  }
  const end = endOf(about);
  const isEmailTried = evidence.exchanges.some(({ scheme }) => scheme === 'basic');
  const damaged =
    secret.checksum === 'differs' || secret.checksum === 'absent'
      ? [find('token-damaged', { checksum: secret.checksum, clipped: secret.clipped })]
      : [];
  if (secret.expiresAt !== undefined && secret.expiresAt < now) {
    return [
      find('expired', { on: dayOf(secret.expiresAt), byItself: true, kind: standing.kind, scopes, isEmailTried }),
    ];
  }
  if (end !== undefined && end.daysLeft < 0) {
    return [find('expired', { on: end.on, byItself: false, kind: standing.kind, scopes, isEmailTried }), ...damaged];
  }
  if (standing.kind === 'api-token' && secret.email === undefined) {
    return [find('email-missing', { accepted: false }, 'fail'), ...damaged];
  }
  const tried = evidence.exchanges.filter((_, index) => reasons[index] !== undefined).map(({ scheme }) => scheme);
  return [find('token-rejected', { kind: standing.kind, tried, ...candidates(about), scopes }), ...damaged];
}

/** What a refusal can come from, the likeliest first, and what is known not to be the reason. */
function candidates(about: Case): Pick<Refusal, 'likely' | 'ruledOut' | 'end'> {
  const { secret, standing, evidence } = about;
  const end = endOf(about);
  const likely: Suspicion[] = [];
  const ruledOut: Refusal['ruledOut'][number][] = [];
  if (evidence.exchanges.some(isAnonymous)) likely.push('proxy');
  if (standing.kind === 'unrecognised') likely.push('no-token');
  if (secret.checksum === 'fits') ruledOut.push('damage');
  else if (secret.checksum !== undefined) likely.push('damage');
  if (end === undefined) likely.push('expiry');
  else ruledOut.push('expiry');
  likely.push('revocation');
  if (isAccessToken(standing.kind)) {
    likely.push('resource-gone', 'admin-key');
    ruledOut.push('email');
  } else if (standing.kind === 'oauth-token') {
    ruledOut.push('email');
  } else if (secret.email === undefined) {
    likely.push('email-missing');
  } else {
    const isBearerAnswered = evidence.exchanges.some(
      (one) => one.scheme === 'bearer' && meaningIn(one)?.is === 'unauthorized',
    );
    likely.push('without-scopes', isBearerAnswered ? 'email-alone' : 'email-unsettled');
  }
  return { likely, ruledOut, ...(end !== undefined && { end }) };
}

/** The token is alive; is it sent the right way? */
function identityFindings({ evidence, secret, standing, find }: Case): readonly Finding[] {
  const first = evidence.exchanges[0];
  const refusedAsBasic = first?.scheme === 'basic' && meaningIn(first)?.is === 'unauthorized';
  if (refusedAsBasic) {
    const { kind } = standing;
    // Only of an API token is it known that an e-mail belongs to it.
    return [kind === 'api-token' ? find('identity-mismatch', {}) : find('scheme-refused', { kind })];
  }
  if (standing.kind === 'api-token' && secret.email === undefined) {
    return [find('email-missing', { accepted: true }, 'warn')];
  }
  return [];
}
