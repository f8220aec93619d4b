import type { Authentication } from '../authentication.ts';
import type { CheckContext } from '../context.ts';
import { type Expiry, endlessFindings, expiresSoon, isPast, resolveExpiry } from '../expiry.ts';
import { createFinding, type Finding } from '../finding.ts';
import { scopesToSelect } from '../requirement.ts';

/** What the expiry date shows about a token that Bitbucket didn't reject. */
export function expiryFindingsOnline(
  context: CheckContext,
  { status, kind, scopeModel }: Authentication,
): readonly Finding[] {
  const { config, credential, requirements, now } = context;
  if (status === 'rejected') return [];
  const expiry = resolveExpiry(config, credential, now);
  if (expiry === undefined) {
    if (config.expiresOn === 'never') return endlessFindings(config, kind);
    return context.isListed && status === 'accepted' ? [createFinding('expiry-unknown', { kind })] : [];
  }
  const scopes = scopesToSelect(requirements, scopeModel);
  if (!isPast(expiry, credential, now)) return expiresSoon(expiry, context, { kind, scopes });
  const byItself = expiry.source === 'token';
  if (status === 'accepted')
    return [createFinding('expiry-outdated', { on: expiry.on, byItself, ...listedBy(expiry) })];
  return byItself ? [createFinding('expired', { on: expiry.on, byItself, kind, scopes, isEmailTried: false })] : [];
}

/** For a finding about a date that the organization lists. */
export function listedBy({ source }: Pick<Expiry, 'source'>): { readonly byOrganization?: true } {
  return source === 'organization' ? { byOrganization: true } : {};
}
