import { isAccessToken, nameOfScheme } from '../credential/kinds.ts';
import { dayOf, daysUntil } from '../declaration/days.ts';
import { neededScopes } from '../evidence/requirements.ts';
import { isAnonymous, meaningIn } from '../evidence/standing.ts';
import { type Case, recognitionOf, requestOf } from './case.ts';
import type { Finding } from './findings.ts';
import { proxyStep } from './words/token.ts';

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
  if (reasons.includes('app-password')) {
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
  const tried = evidence.exchanges
    .filter((_, index) => reasons[index] !== undefined)
    .map(({ scheme }) => nameOfScheme(scheme));
  const first = [
    ...(evidence.exchanges.some(isAnonymous) ? [proxyStep] : []),
    ...(damaged.length > 0 ? ['Copy the whole token again: its checksum does not fit.'] : []),
  ];
  const facts = { kind: standing.kind, tried, ...candidates(about), scopes, first };
  return [find('token-rejected', facts), ...damaged];
}

/** What a refusal can come from, the likeliest first, and what is known not to be the reason. */
function candidates(about: Case): { readonly likely: readonly string[]; readonly ruledOut: readonly string[] } {
  const { secret, standing, evidence } = about;
  const end = endOf(about);
  const likely: string[] = [];
  const ruledOut: string[] = [];
  if (evidence.exchanges.some(isAnonymous)) likely.push('a proxy removed the Authorization header');
  if (secret.checksum === 'fits') ruledOut.push('a damaged copy, as far as its checksum tells');
  else if (secret.checksum !== undefined) likely.push('the copy is damaged');
  if (end === undefined) likely.push('it has expired');
  else ruledOut.push(`expiry, if the declared last day ${end.on} is right`);
  likely.push('it was revoked');
  if (isAccessToken(standing.kind)) {
    likely.push('its repository, project or workspace was deleted or moved');
    likely.push("it is an organisation's admin API key, which looks the same");
    ruledOut.push('the e-mail, since access tokens have none');
  } else if (standing.kind === 'oauth-token') {
    ruledOut.push('the e-mail, since OAuth tokens have none');
  } else if (secret.email === undefined) {
    likely.push('it is an API token, which is sent with the e-mail of its owner');
  } else {
    likely.push(
      'it was made without scopes or for another Atlassian app, though Bitbucket mostly says so when the e-mail is right',
    );
    const isBearerAnswered = evidence.exchanges.some(
      (one) => one.scheme === 'bearer' && meaningIn(one)?.is === 'unauthorized',
    );
    likely.push(
      isBearerAnswered
        ? 'the e-mail alone is wrong, should Bitbucket not take this token as Bearer'
        : "the e-mail is not its owner's, which the request as Bearer could not settle",
    );
  }
  return { likely, ruledOut };
}

/** The token is alive; is it sent the right way? */
function identityFindings({ evidence, secret, standing, find }: Case): readonly Finding[] {
  const first = evidence.exchanges[0];
  const refusedAsBasic = first?.scheme === 'basic' && meaningIn(first)?.is === 'unauthorized';
  if (refusedAsBasic) {
    const bearerOnly = isAccessToken(standing.kind) || standing.kind === 'oauth-token';
    return [bearerOnly ? find('scheme-refused', { kind: standing.kind }) : find('identity-mismatch', {})];
  }
  if (standing.kind === 'api-token' && secret.email === undefined) {
    return [find('email-missing', { accepted: true }, 'warn')];
  }
  return [];
}

/** When a token ends. */
export interface End {
  readonly on: string;
  /** UTC calendar days from today; the day itself is 0 and still good. */
  readonly daysLeft: number;
  readonly source: 'declared' | 'token';
}

/** The end of a token: as declared, else as the token itself says. */
export function endOf({ declaration, secret, now }: Pick<Case, 'declaration' | 'secret' | 'now'>): End | undefined {
  const on = declaration.expiresOn ?? (secret.expiresAt && dayOf(secret.expiresAt));
  if (on === undefined) return undefined;
  return { on, daysLeft: daysUntil(on, now), source: declaration.expiresOn === undefined ? 'token' : 'declared' };
}

/** What there is to say about the end of a token that Bitbucket did not refuse. */
export function expiryFindings(
  about: Pick<Case, 'declaration' | 'secret' | 'now' | 'find' | 'requirements'> & {
    readonly standing?: Case['standing'];
  },
): readonly Finding[] {
  const { declaration, secret, now, find, requirements, standing } = about;
  const end = endOf(about);
  if (end === undefined || standing?.life === 'refused') return [];
  const byItself = end.source === 'token';
  const isPast = byItself ? secret.expiresAt !== undefined && secret.expiresAt < now : end.daysLeft < 0;
  const kind = standing?.kind ?? secret.kind;
  const scopes = neededScopes(requirements, standing?.vocabulary ?? 'granular');
  if (isPast && standing?.life === 'alive') return [find('expiry-contradicted', { on: end.on, byItself })];
  if (isPast) return byItself ? [find('expired', { on: end.on, byItself, kind, scopes, isEmailTried: false })] : [];
  // An OAuth token that lives for an hour by design is no news.
  if (byItself && secret.shortLived) return [];
  const facts = { on: end.on, daysLeft: end.daysLeft, kind, scopes };
  if (end.daysLeft < declaration.failDays) return [find('expires-soon', facts, 'fail')];
  return end.daysLeft < declaration.warnDays ? [find('expires-soon', facts)] : [];
}
