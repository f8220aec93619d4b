import { Secret } from '../redaction/secret.ts';
import { type Checksum, checksumOf } from './checksum.ts';
import {
  accessTokenPrefix,
  apiTokenPrefix,
  appPasswordPrefix,
  type CredentialKind,
  foreignProduct,
  isAccessToken,
} from './kinds.ts';
import { type Pair, pairIn } from './pair.ts';
import { type Placeholder, placeholderIn } from './placeholder.ts';
import { outerBlanks, type Stray, strayCharacters } from './stray.ts';

/** Something wrong with the secret or the e-mail that can be seen without asking anybody. */
export type Flaw =
  | { readonly code: 'token-missing' }
  | { readonly code: 'token-unexpanded'; readonly form: Placeholder }
  | { readonly code: 'token-invalid-characters'; readonly strays: readonly Stray[]; readonly trimmed: boolean }
  | { readonly code: 'token-prefixed'; readonly prefix: string }
  | ({ readonly code: 'token-not-bare' } & Pair)
  | { readonly code: 'token-wrong-product'; readonly product: string }
  | { readonly code: 'app-password-removed' }
  | { readonly code: 'email-malformed'; readonly is: Misplaced }
  | { readonly code: 'email-ignored' };

/** What stands in the place of an e-mail. */
export type Misplaced = Placeholder | 'token' | 'other';

/** What the secret is, before any request. */
export interface Inspection {
  /** The token as it will be sent: outer blanks trimmed. */
  readonly token: Secret;
  readonly kind: CredentialKind;
  /** The e-mail, trimmed; absent when none was given. */
  readonly email?: string;
  readonly flaws: readonly Flaw[];
  /** For the kinds that carry one. */
  readonly checksum?: Checksum;
  /** Exactly the length at which some password prompts cut their input. */
  readonly clipped: boolean;
  /** When a JWT says that it ends. */
  readonly expiresAt?: Date;
  /** A JWT that lives for no more than a day by design: its end is no news. */
  readonly shortLived: boolean;
}

/**
 * Looks at the secret and the e-mail offline, on the raw value: an outer blank is trimmed and said, anything else that
 * would break a header is named with its position. Pure; never throws; the flaws hold positions and lengths, never a
 * part of the secret.
 */
export function inspect(raw: Secret | undefined, rawEmail: string | undefined): Inspection {
  const value = raw?.reveal() ?? '';
  const email = rawEmail?.trim() || undefined;
  const blanks = outerBlanks(value);
  const trimmed = value.slice(blanks.before, value.length - blanks.after);
  const base = {
    token: new Secret(trimmed),
    clipped: trimmed.length === 128,
    shortLived: false,
    ...(email !== undefined && { email }),
  };

  const form = placeholderIn(trimmed);
  if (trimmed === '' || form !== undefined) {
    const flaw: Flaw = form === undefined ? { code: 'token-missing' } : { code: 'token-unexpanded', form };
    return { ...base, kind: 'unrecognized', flaws: [flaw, ...emailFlaws(email, 'unrecognized')] };
  }

  const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0];
  const bare = prefix === undefined ? trimmed : trimmed.slice(prefix.length);
  const strays = strayCharacters(value, blanks, prefix?.length ?? 0);
  const pair = pairIn(bare);
  const jwt = claimsOf(bare);
  const product = foreignProduct(bare) ?? (jwt && foreignIssuer(jwt));
  const kind = kindOf(bare, product, jwt !== undefined);

  const flaws: Flaw[] = [];
  if (prefix !== undefined) flaws.push({ code: 'token-prefixed', prefix: prefix.trim().split(/\s+/).join(' ') });
  if (strays.length > 0) {
    flaws.push({ code: 'token-invalid-characters', strays, trimmed: strays.every((stray) => stray.trimmed) });
  }
  if (pair !== undefined) flaws.push({ code: 'token-not-bare', ...pair });
  if (product !== undefined) flaws.push({ code: 'token-wrong-product', product });
  if (kind === 'app-password') flaws.push({ code: 'app-password-removed' });
  return {
    ...base,
    kind,
    flaws: [...flaws, ...emailFlaws(email, kind)],
    ...(hasChecksum(kind) && { checksum: checksumOf(bare) }),
    ...lifetimeOf(jwt),
  };
}

function lifetimeOf(claims: Claims | undefined): Partial<Pick<Inspection, 'expiresAt' | 'shortLived'>> {
  const { iat, exp } = claims ?? {};
  // Later than the year 9999 is no date that could be shown.
  if (typeof exp !== 'number' || !(exp > 0 && exp < 253_402_300_800)) return {};
  return { expiresAt: new Date(exp * 1000), shortLived: typeof iat === 'number' && exp - iat <= 86_400 };
}

function kindOf(token: string, product: string | undefined, isJwt: boolean): CredentialKind {
  if (product !== undefined) return 'other-product';
  if (token.startsWith(apiTokenPrefix)) return 'api-token';
  if (token.startsWith(accessTokenPrefix)) return 'access-token';
  // The whole shape and not the prefix alone: an opaque OAuth token could begin with the same four letters.
  if (token.startsWith(appPasswordPrefix) && /^[A-Za-z0-9]{28,40}$/.test(token)) return 'app-password';
  return isJwt ? 'oauth-token' : 'unrecognized';
}

function hasChecksum(kind: CredentialKind): boolean {
  return kind === 'api-token' || kind === 'access-token';
}

interface Claims {
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

/** The claims of a JWT, unverified: only to know whose it is and when it says that it ends. */
function claimsOf(token: string): Claims | undefined {
  const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
  if (payload === undefined) return undefined;
  try {
    // Of anything but an object no claim can be read.
    const claims: Claims | null = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return claims ?? {};
  } catch {
    return {};
  }
}

/**
 * A pipeline's own identity token is refused by Bitbucket's REST API.
 * https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869
 */
function foreignIssuer({ iss }: Claims): string | undefined {
  if (typeof iss !== 'string') return undefined;
  if (/pipelines-config\/identity\/oidc/.test(iss)) return 'the OIDC identity of a Bitbucket pipeline step';
  // An enterprise has its name behind it.
  if (/^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/.test(iss))
    return 'the OIDC identity of a GitHub workflow job';
  return undefined;
}

function emailFlaws(email: string | undefined, kind: CredentialKind): readonly Flaw[] {
  if (email === undefined) return [];
  if (isAccessToken(kind) || kind === 'oauth-token') return [{ code: 'email-ignored' }];
  if (looksLikeEmail(email)) return [];
  const isToken = kindOf(email, foreignProduct(email), claimsOf(email) !== undefined) !== 'unrecognized';
  return [{ code: 'email-malformed', is: placeholderIn(email) ?? (isToken ? 'token' : 'other') }];
}

/** Whether a text has the form of an e-mail address. */
function looksLikeEmail(text: string): boolean {
  return /^[^\s@:"<>()\p{Cc}]+@[^\s@:"<>()\p{Cc}]+\.[^\s@:"<>()\p{Cc}.]+$/u.test(text);
}
