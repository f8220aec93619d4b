import { dayOf, daysUntil } from '../config/dates.ts';
import { neededScopes } from '../evidence/requirements.ts';
import type { Case, Known } from './case.ts';
import type { Finding } from './finding.ts';

/** When a token ends. */
export interface End {
  readonly on: string;
  /** UTC calendar days from today; the day itself is 0 and still good. */
  readonly daysLeft: number;
  readonly source: 'declared' | 'token';
}

/** The end of a token: as declared, else as the token itself says; where that one is over, no record helps. */
export function endOf({ declaration, secret, now }: Pick<Known, 'declaration' | 'secret' | 'now'>): End | undefined {
  const own = secret.expiresAt;
  const declared = own !== undefined && own < now ? undefined : declaration.expiresOn;
  const on = declared ?? (own && dayOf(own));
  if (on === undefined) return undefined;
  return { on, daysLeft: daysUntil(on, now), source: declared === undefined ? 'token' : 'declared' };
}

/** What there is to say about the end of a token that Bitbucket did not refuse. */
export function expiryFindings(about: Known & { readonly standing?: Case['standing'] }): readonly Finding[] {
  const { declaration, secret, now, find, requirements, standing } = about;
  const end = endOf(about);
  if (standing?.life === 'refused') return [];
  if (end === undefined) {
    return about.isListed && standing?.life === 'alive' ? [find('expiry-unknown', { kind: standing.kind })] : [];
  }
  const byItself = end.source === 'token';
  const isPast = byItself ? secret.expiresAt !== undefined && secret.expiresAt < now : end.daysLeft < 0;
  const kind = standing?.kind ?? secret.kind;
  const scopes = neededScopes(requirements, standing?.vocabulary ?? 'granular');
  if (isPast && standing?.life === 'alive') return [find('expiry-contradicted', { on: end.on, byItself })];
  if (isPast) return byItself ? [find('expired', { on: end.on, byItself, kind, scopes, isEmailTried: false })] : [];
  // An OAuth token that lives for an hour by design is no news.
  if (byItself && secret.shortLived) return [];
  const facts = { on: end.on, daysLeft: end.daysLeft, kind, scopes };
  const { failDays } = declaration;
  if (end.daysLeft < failDays) return [find('expires-soon', { ...facts, failDays }, 'fail')];
  return end.daysLeft < declaration.warnDays ? [find('expires-soon', facts)] : [];
}
