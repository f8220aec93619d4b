import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import { dayOf, daysUntil } from '../config/dates.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { Credential } from '../credential/inspect.ts';
import type { CheckContext } from './context.ts';
import { createFinding, type Finding } from './finding.ts';
import { scopesToSelect } from './requirement.ts';

/** When a token expires. */
export interface Expiry {
  readonly on: string;
  /** UTC calendar days from today; on the day itself, 0, the token still works. */
  readonly daysLeft: number;
  readonly source: 'declared' | 'token' | 'organization';
}

/** The expiry date: as declared or listed, else as the token itself states it; where that one is past, no record helps. */
export function resolveExpiry(
  { expiresOn, expirySource }: Pick<TokenConfig, 'expiresOn' | 'expirySource'>,
  { expiresAt }: Pick<Credential, 'expiresAt'>,
  now: Date,
): Expiry | undefined {
  const isOutlived = expiresAt !== undefined && expiresAt < now;
  const declared = isOutlived || expiresOn === 'never' ? undefined : expiresOn;
  const on = declared ?? (expiresAt && dayOf(expiresAt));
  if (on === undefined) return undefined;
  return { on, daysLeft: daysUntil(on, now), source: declared === undefined ? 'token' : (expirySource ?? 'declared') };
}

/** Whether a token was declared to have no end, and its kind can be without one. */
export function isEndless({ expiresOn }: Pick<TokenConfig, 'expiresOn'>, kind: CredentialKind): boolean {
  return expiresOn === 'never' && (isAccessToken(kind) || kind === 'unrecognized');
}

/** Whether a declared moment is past. A day without a time isn't one. */
export function isDeclaredTimePast({ expiresAt }: Pick<TokenConfig, 'expiresAt'>, now: Date): boolean {
  return expiresAt !== undefined && expiresAt < now;
}

/** A kind of token that always ends was declared to have no end. https://support.atlassian.com/bitbucket-cloud/docs/api-tokens */
export function endlessFindings({ expiresOn }: TokenConfig, kind: CredentialKind): readonly Finding[] {
  const isWrong = expiresOn === 'never' && !isEndless({ expiresOn }, kind);
  return isWrong ? [createFinding('expiry-unknown', { kind, isNever: true })] : [];
}

/** What the expiry date shows about a token before a request is sent. */
export function expiryFindings(context: CheckContext): readonly Finding[] {
  const { config, credential, requirements, now } = context;
  const expiry = resolveExpiry(config, credential, now);
  if (expiry === undefined) return endlessFindings(config, credential.kind);
  const scopes = scopesToSelect(requirements, 'api-token');
  if (!isPast(expiry, credential, now)) {
    return expiresSoon(expiry, context, { kind: credential.kind, scopes });
  }
  if (expiry.source !== 'token') return [];
  const facts = { on: expiry.on, byItself: true, kind: credential.kind, scopes, isEmailTried: false };
  return [createFinding('expired', facts)];
}

/** A day isn't an instant: what is declared is past a day later, what the token states at that moment. */
export function isPast({ source, daysLeft }: Expiry, { expiresAt }: Credential, now: Date): boolean {
  return source === 'token' ? expiresAt !== undefined && expiresAt < now : daysLeft < 0;
}

/** Whether the end of a token is near enough to warn about it or to fail. */
export function expiresSoon(
  { on, daysLeft, source }: Expiry,
  { credential, config: { failDays, warnDays }, now }: Pick<CheckContext, 'credential' | 'config' | 'now'>,
  common: Pick<Extract<Finding, { code: 'expires-soon' }>['facts'], 'kind' | 'scopes'>,
): readonly Finding[] {
  if (source === 'token' && isShortLived(credential, now)) return [];
  const facts = { on, daysLeft, ...common };
  if (daysLeft < failDays) return [createFinding('expires-soon', { ...facts, failDays }, 'fail')];
  return daysLeft < warnDays ? [createFinding('expires-soon', facts)] : [];
}

const maxShortLifetimeMs = 86_400_000;

/**
 * Whether a token is valid for a day at most by design, such as an OAuth access token, so that its end is no news. If it
 * doesn't state when it was issued, nothing shows that it was valid for longer than it still is.
 */
function isShortLived({ issuedAt, expiresAt }: Credential, now: Date): boolean {
  return expiresAt !== undefined && expiresAt.getTime() - (issuedAt ?? now).getTime() <= maxShortLifetimeMs;
}
