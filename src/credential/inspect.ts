import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import { Secret } from '../redaction/secret.ts';
import { type Checksum, checksumOf } from './checksum.ts';
import { type EmailProblem, findEmailProblem } from './email.ts';
import { findInvalidCharacters, type InvalidCharacter, measureOuterSpace } from './invalid-characters.ts';
import { type Lifetime, lifetimeOf } from './jwt.ts';
import { findPlaceholder, type Placeholder } from './placeholder.ts';
import { recognizeToken } from './recognize.ts';
import { findWrappedToken, isBare, locateToken, type WrappedToken } from './wrapped-token.ts';

/** Something wrong with the secret or the email that can be seen without a request. */
export type CredentialIssue =
  | { readonly code: 'token-missing' }
  | ({ readonly code: 'token-unexpanded' } & Placeholder)
  | {
      readonly code: 'token-invalid-characters';
      readonly characters: readonly InvalidCharacter[];
      readonly trimmed: boolean;
    }
  | { readonly code: 'token-prefixed'; readonly prefix: string; readonly from?: number }
  | ({ readonly code: 'token-not-bare'; readonly needsEmail: boolean } & Omit<WrappedToken, 'takesEmail'>)
  | { readonly code: 'token-wrong-product'; readonly product: string }
  | { readonly code: 'token-kind-unsupported' }
  | { readonly code: 'app-password-removed' }
  | ({ readonly code: 'email-malformed' } & EmailProblem)
  | { readonly code: 'email-ignored' };

/** What the secret is, before any request. */
export interface Credential extends Lifetime {
  /** The token as it will be sent: outer spaces trimmed. */
  readonly token: Secret;
  /** The kind of the token, or of the one that is found inside the value. */
  readonly kind: CredentialKind;
  /** The email, trimmed; absent when none was given. */
  readonly email?: string;
  readonly issues: readonly CredentialIssue[];
  /** For the kinds that have one. */
  readonly checksum?: Checksum;
  /** Exactly the length at which some password prompts cut their input. */
  readonly clipped: boolean;
}

/**
 * Inspects the secret and the email offline, on the raw value: outer spaces are trimmed and reported, anything else that
 * would break a header is named with its position, and a token with something around it is found. Pure; never throws; the
 * issues have positions and lengths, never a part of the secret.
 */
export function inspectCredential(raw: Secret | undefined, rawEmail: string | undefined): Credential {
  const value = raw?.reveal() ?? '';
  const email = rawEmail?.trim() || undefined;
  const outer = measureOuterSpace(value);
  const trimmed = value.slice(outer.before, value.length - outer.after);
  const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0] ?? '';
  const bare = trimmed.slice(prefix.length);
  const base = {
    token: new Secret(trimmed),
    clipped: trimmed.length === 128,
    ...(email !== undefined && { email }),
  };

  const placeholder = findPlaceholder(bare);
  if (trimmed === '' || placeholder !== undefined) {
    const issue: CredentialIssue =
      placeholder === undefined ? { code: 'token-missing' } : { code: 'token-unexpanded', ...placeholder };
    return { ...base, kind: 'unrecognized', issues: [issue, ...emailIssues(email, 'unrecognized')] };
  }

  const located = locateToken(bare);
  const wrapped = findWrappedToken(bare, located);
  const recognized =
    located !== undefined && isBare(bare, located) ? { ...recognizeToken(bare), ...located } : recognizeToken(bare);
  const kind = wrapped?.token?.kind ?? recognized.kind;
  const product = wrapped?.product ?? recognized.product;

  const issues: CredentialIssue[] = [];
  const offset = outer.before + prefix.length;
  if (product !== undefined) issues.push({ code: 'token-wrong-product', product });
  else if (kind === 'app-password') issues.push({ code: 'app-password-removed' });
  else {
    if (kind === 'service-account-token') issues.push({ code: 'token-kind-unsupported' });
    if (wrapped !== undefined) issues.push(...wrapperIssues(value, offset, wrapped, email));
    else issues.push(...prefixIssues(prefix, bare, offset), ...characterIssues(value, outer, prefix.length));
  }
  return {
    ...base,
    kind,
    issues: [...issues, ...emailIssues(email, kind)],
    ...(wrapped === undefined && hasChecksum(kind) && { checksum: checksumOf(bare) }),
    ...(wrapped === undefined && recognized.claims !== undefined && lifetimeOf(recognized.claims)),
  };
}

function prefixIssues(prefix: string, bare: string, offset: number): readonly CredentialIssue[] {
  if (prefix === '') return [];
  const name = prefix.trim().split(/\s+/).join(' ');
  return [{ code: 'token-prefixed', prefix: name, ...(bare !== '' && { from: offset + 1 }) }];
}

function characterIssues(...place: Parameters<typeof findInvalidCharacters>): readonly CredentialIssue[] {
  const characters = findInvalidCharacters(...place);
  if (characters.length === 0) return [];
  return [
    { code: 'token-invalid-characters', characters, trimmed: characters.every((character) => character.trimmed) },
  ];
}

/** The token in its wrapper, by its position in the raw value, and what is wrong with that part itself. */
function wrapperIssues(
  value: string,
  offset: number,
  { takesEmail, token, ...wrapper }: WrappedToken,
  email: string | undefined,
): readonly CredentialIssue[] {
  const needsEmail = takesEmail && (email === undefined || findEmailProblem(email) !== undefined);
  if (token === undefined) return [{ code: 'token-not-bare', ...wrapper, needsEmail }];
  const location = { ...token, from: token.from + offset, to: token.to + offset };
  const inner = value.slice(location.from - 1, location.to);
  // The lines of base64 may wrap: that breaks a header even where the decoded token would be right.
  const found = token.equals === undefined ? findInvalidCharacters(inner, { before: 0, after: 0 }, 0) : [];
  const characters = found.map((character) => ({
    ...character,
    position: character.position + location.from - 1,
    length: value.length,
  }));
  return [
    { code: 'token-not-bare', ...wrapper, token: location, needsEmail },
    ...(characters.length > 0 ? [{ code: 'token-invalid-characters' as const, characters, trimmed: false }] : []),
  ];
}

function hasChecksum(kind: CredentialKind): boolean {
  return kind === 'api-token' || kind === 'access-token';
}

/** Whether a kind of token is never sent with an email. */
export function takesNoEmail(kind: CredentialKind): boolean {
  return isAccessToken(kind) || kind === 'oauth-token';
}

function emailIssues(email: string | undefined, kind: CredentialKind): readonly CredentialIssue[] {
  // The warning about the kind includes that the email isn't used.
  if (email === undefined || kind === 'service-account-token') return [];
  if (takesNoEmail(kind)) return [{ code: 'email-ignored' }];
  const problem = findEmailProblem(email);
  return problem === undefined ? [] : [{ code: 'email-malformed', ...problem }];
}
