import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import { tokenPattern } from '../bitbucket/token-prefixes.ts';
import { isEmail } from '../util/email-form.ts';
import { checksumOf } from './checksum.ts';
import { outlineOf, type WrapperType } from './credential-pair.ts';
import { type RecognizedToken, recognizeToken } from './recognize.ts';

/** Where a token is in a value, counted from 1, both ends included. */
interface TokenLocation {
  readonly kind: CredentialKind;
  readonly from: number;
  readonly to: number;
  /** How the "=" before its checksum is written, if not as it is. */
  readonly equals?: '\\=' | '%3D' | '\\u003d';
}

/** A value that has a token in it with something around it, or that is something else altogether. */
export interface WrappedToken {
  readonly type: WrapperType;
  /** For `base64`, the location of the base64 text. */
  readonly token?: TokenLocation;
  /** For `base64`: what is decoded. */
  readonly decoded?: 'token' | WrapperType;
  /** Whether an email address is in the value as well. */
  readonly hasEmail: boolean;
  /** Whether the token may be one that is sent with an email. */
  readonly takesEmail: boolean;
}

interface FoundToken extends WrappedToken {
  /** The other product that the token is of. */
  readonly product?: string;
}

/** A token in a text: what it is, and where, as offsets. */
interface LocatedToken extends RecognizedToken {
  readonly start: number;
  readonly end: number;
  readonly equals?: TokenLocation['equals'];
}

/** Quotes and what no token has: what is around a token besides these isn't a stray character. */
const strayOnly = /^(?:[^\x21-\x7e]|["'`]|\\=|%3D)*$/i;
const jwt = /(?<![\w.-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*(?![\w.-])/g;
/** No value that a person stores nests deeper. */
const maxDepth = 2;

/**
 * Finds a token by its form anywhere in a text. At the beginning of the text it counts only if its checksum is valid, since
 * the rest may be the damaged remainder of the token. Pure; never throws.
 */
export function locateToken(text: string): LocatedToken | undefined {
  for (const { 0: match, index: start } of [...text.matchAll(tokenPattern), ...text.matchAll(jwt)]) {
    const written = /(?<equals>=|\\=|%3D|\\u003d)[0-9A-F]{8}$/i.exec(match)?.groups?.equals ?? '=';
    const token =
      match.slice(0, match.length - 8 - written.length) + (written === '=' ? match.slice(-9) : `=${match.slice(-8)}`);
    const recognized = recognizeToken(token);
    const isCertain = recognized.claims !== undefined || checksumOf(token) === 'fits';
    const isFirst = strayOnly.test(text.slice(0, start));
    if (!isCertain && (isFirst || recognized.kind === 'app-password')) continue;
    const equals =
      written === '=' ? undefined : (written.toLowerCase().replace('%3d', '%3D') as TokenLocation['equals']);
    return { ...recognized, start, end: start + match.length, ...(equals !== undefined && { equals }) };
  }
  return undefined;
}

/** Whether a text is the token and nothing but stray characters around it. */
export function isBare(text: string, { start, end }: Pick<LocatedToken, 'start' | 'end'>): boolean {
  return strayOnly.test(text.slice(0, start)) && strayOnly.test(text.slice(end));
}

/**
 * Finds what a value is that isn't a token by itself: a user and a token, base64, an assignment, a netrc line, JSON, a URL,
 * a command, or any text with a token in it. Pure; never throws.
 * @param located what `locateToken` finds in the text
 * @returns positions, and no part of the value but the name of another product; nothing for a token, or for what shows no form
 */
export function findWrappedToken(text: string, located = locateToken(text), depth = 0): FoundToken | undefined {
  if (located !== undefined) {
    return isBare(text, located) ? undefined : wrapped(text, located, typeAround(text, located.start));
  }
  if (recognizeToken(text).kind !== 'unrecognized') return undefined;
  const decoded = depth < maxDepth ? findEncodedToken(text, depth) : undefined;
  if (decoded !== undefined) return decoded;
  const outline = outlineOf(text);
  if (outline === undefined) return undefined;
  const { type, user, secret } = outline;
  if (secret === undefined) return { type, hasEmail: false, takesEmail: false };
  const [start, end] = secret;
  return wrapped(text, { ...recognizeToken(text.slice(start, end)), start, end }, type, user);
}

function wrapped(text: string, { kind, start, end, equals, product }: LocatedToken, type: WrapperType, user?: string) {
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  const location: TokenLocation = { kind, from: start + 1, to: end, ...(equals !== undefined && { equals }) };
  const isBearer = isAccessToken(kind) || (kind === 'unrecognized' && user === 'x-token-auth');
  return {
    type,
    // An empty secret is nowhere.
    ...(end > start && { token: location }),
    hasEmail: around.split(/[\s"'`<>()[\]{}/=,;:|]+/).some((word) => isEmail(word.replace(/%40/, '@'))),
    takesEmail: !isBearer && (kind === 'api-token' || kind === 'unrecognized'),
    ...(product !== undefined && { product }),
  };
}

/** What a text is, given that a token starts at an offset. */
function typeAround(text: string, start: number): WrapperType {
  const before = text.slice(0, start);
  if (/^[^\s:=]*:$/.test(before) && !/^[^\s]*@[^\s@]*$/.test(text.slice(start))) return 'pair';
  const type = outlineOf(text)?.type ?? 'text';
  if (type === 'address') return 'url';
  if (type !== 'pair' && type !== 'scope' && type !== 'text') return type;
  return /^(?:\w+\s+)*[\w.-]+\s*[:=]\s*["'`]?$/.test(before) ? 'assignment' : 'text';
}

/** Finds base64 of a token, of a pair or of another text with a token in it: the whole value, even if its lines wrap, or a part. */
function findEncodedToken(text: string, depth: number): FoundToken | undefined {
  const isWhole = /^[\w+/-][\w+/\s-]*={0,2}$/.test(text);
  const runs = isWhole ? [{ 0: text, index: 0 }] : text.matchAll(/[\w+/-]{24,}={0,2}/g);
  for (const { 0: run, index } of runs) {
    const decoded = decode(run);
    if (decoded === undefined) continue;
    const inner = findDecoded(decoded, depth);
    if (inner === undefined) continue;
    const { kind, type, ...rest } = inner;
    return {
      ...rest,
      type: 'base64',
      decoded: type,
      token: { kind, from: index + 1, to: index + run.length },
    };
  }
  return undefined;
}

/** The text that base64 is of, if it is printable. */
function decode(run: string): string | undefined {
  const decoded = Buffer.from(run.replace(/\s/g, ''), 'base64').toString('latin1');
  return /^[\t\n\v\f\r\x20-\x7e]+$/.test(decoded) ? decoded.trim() : undefined;
}

interface Decoded extends Pick<WrappedToken, 'hasEmail' | 'takesEmail'> {
  readonly kind: CredentialKind;
  readonly type: 'token' | WrapperType;
  readonly product?: string;
}

function findDecoded(text: string, depth: number): Decoded | undefined {
  const { kind, product } = recognizeToken(text);
  if (kind !== 'unrecognized') {
    return {
      kind,
      type: 'token',
      hasEmail: false,
      takesEmail: kind === 'api-token',
      ...(product !== undefined && { product }),
    };
  }
  const inner = findWrappedToken(text, locateToken(text), depth + 1);
  if (inner?.token === undefined) return undefined;
  const { token, type, hasEmail, takesEmail, product: other } = inner;
  // Where the form of the token shows nothing, only the form of a pair does.
  if (token.kind === 'unrecognized' && !/^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}$/.test(text)) return undefined;
  return { kind: token.kind, type, hasEmail, takesEmail, ...(other !== undefined && { product: other }) };
}
