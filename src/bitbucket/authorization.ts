import { type CredentialKind, isAccessToken, type Scheme } from '../credential/kinds.ts';
import type { Secret } from '../credential/secret.ts';

/**
 * The schemes that REST takes for a kind of credential, the one to try first in front. API tokens: Basic with the
 * owner's e-mail, Bearer since 2026-08-18; everything else: Bearer only.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
export function legalSchemes(kind: CredentialKind, hasEmail: boolean): readonly [Scheme, ...Scheme[]] {
  if (isAccessToken(kind) || kind === 'oauth-token' || !hasEmail) return ['bearer'];
  return ['basic', 'bearer'];
}

/** The value of the `Authorization` header. */
export function authorizationValue(scheme: Scheme, token: Secret, email: string | undefined): string {
  if (scheme === 'bearer') return `Bearer ${token.reveal()}`;
  return `Basic ${Buffer.from(`${email}:${token.reveal()}`).toString('base64')}`;
}

/**
 * Every form in which the secret could show up in a text: itself, trimmed, line by line, URL-encoded, and encoded alone
 * or with the e-mail as a `Basic` header carries it. For masks; too short ones are left out, since masking them would
 * black out half the log.
 */
export function secretForms(raw: Secret, email: string | undefined): readonly string[] {
  const value = raw.reveal();
  const trimmed = value.trim();
  const pair = `${email?.trim() ?? ''}:${trimmed}`;
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const forms = [value, trimmed, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value))];
  forms.push(encodeURIComponent(toWellFormed(trimmed)), base64(trimmed), base64(value), base64(pair));
  return [...new Set(forms)].filter((form) => form.trim().length >= 6).sort((a, b) => b.length - a.length);
}

/** A lone surrogate would make the URL encoders throw. */
function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}
