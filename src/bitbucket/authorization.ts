import { type CredentialKind, isAccessToken, type Scheme } from '../credential/kinds.ts';
import type { Secret } from '../credential/secret.ts';

/**
 * The schemes that REST takes for a kind of credential, the one to try first in front. API tokens: Basic with the
 * owner's e-mail, Bearer since 2026-08-18; everything else: Bearer only.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
export function legalSchemes(kind: CredentialKind, hasEmail: boolean): readonly [Scheme, ...Scheme[]] {
  if (isAccessToken(kind) || kind === 'oauth-token' || kind === 'service-account-token' || !hasEmail) return ['bearer'];
  return ['basic', 'bearer'];
}

/** The user names that git sends with a token. */
export const gitUsers: readonly string[] = ['x-bitbucket-api-token-auth', 'x-token-auth'];

/**
 * The user name that git over HTTPS wants beside a token. Not the e-mail, which REST takes and git refuses.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 * @param hasEmail for a token of unknown kind: whoever gives an e-mail most likely has an API token
 */
export function gitUser(kind: CredentialKind, hasEmail: boolean): string {
  const isApiToken = kind === 'api-token' || (kind === 'unrecognized' && hasEmail);
  return isApiToken ? 'x-bitbucket-api-token-auth' : 'x-token-auth';
}

/** The value of the `Authorization` header for git: always Basic. */
export function gitAuthorizationValue(user: string, token: Secret): string {
  return authorizationValue('basic', token, user);
}

/** The value of the `Authorization` header. */
export function authorizationValue(scheme: Scheme, token: Secret, email: string | undefined): string {
  if (scheme === 'bearer') return `Bearer ${token.reveal()}`;
  return `Basic ${Buffer.from(`${email}:${token.reveal()}`).toString('base64')}`;
}

/** What is shorter is no token but a word, such as `Bearer` beside one: other texts may hold it for reasons of their own. */
export const shortestToken = 16;

/**
 * Every form in which the secret could show up in a text: itself, trimmed, line by line and without what does not belong
 * to it, each of these URL-encoded, and encoded alone, with the e-mail as a `Basic` header carries it, or within any other
 * text. For masks; too short ones are left out, since masking them would black out half the log.
 */
export function secretForms(raw: Secret, email: string | undefined): readonly string[] {
  const value = raw.reveal();
  const trimmed = value.trim();
  if (trimmed === '') return [];
  const parts = value.split(/[^\x21-\x7e]+/).filter(({ length }) => length >= shortestToken);
  const users = [email?.trim() ?? '', ...gitUsers];
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const encoded = [...new Set([trimmed, ...parts])].flatMap((text) => [
    text,
    encodeURIComponent(toWellFormed(text)),
    base64(text),
    ...withinBase64(text),
    ...users.map((user) => base64(`${user}:${text}`)),
  ]);
  const forms = [value, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value)), base64(value), ...encoded];
  return [...new Set(forms)].filter((form) => form.trim().length >= 6).sort((a, b) => b.length - a.length);
}

/**
 * What base64 makes of a text that stands within another: three bytes are four characters, so it depends on where it
 * begins. Without the characters at both ends that hold a part of something else.
 */
function withinBase64(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    return bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
  });
}

/** A lone surrogate would make the URL encoders throw. */
function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}
