import { accessTokenPrefix } from './kinds.ts';

/** What a value with a colon is, or one that hides a colon in base64. */
export interface Pair {
  readonly is: 'pair' | 'encoded' | 'address with a token' | 'address' | 'scope';
  /** Whether the token in it may be one that is sent with an e-mail. */
  readonly takesEmail: boolean;
}

/** The names of scopes in both vocabularies, and their labels, by their form. */
const scope =
  /^(?:(?:read|write|admin|delete|manage):[\w-]+(?::bitbucket)?|[a-z][a-z -]*:\s*(?:read|write|admin|delete|variable))$/i;

/** No Bitbucket token holds a colon: whatever does is a user and a token, or stands in the wrong place. */
export function pairIn(value: string): Pair | undefined {
  if (!value.includes(':')) {
    const decoded = decodedPair(value);
    return decoded === undefined ? undefined : { is: 'encoded', takesEmail: takesEmail(decoded) };
  }
  if (scope.test(value)) return { is: 'scope', takesEmail: false };
  const credential = /^(?:[a-z]+:\/\/)?([^/@:]*:[^/@]+)@/i.exec(value)?.[1];
  if (credential !== undefined) return { is: 'address with a token', takesEmail: takesEmail(credential) };
  if (/^(?:[a-z]+:\/\/|git@)/i.test(value)) return { is: 'address', takesEmail: false };
  return { is: 'pair', takesEmail: takesEmail(value) };
}

/** Whoever encoded the pair may have let the lines wrap. */
function decodedPair(value: string): string | undefined {
  const joined = value.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(joined)) return undefined;
  const decoded = Buffer.from(joined, 'base64').toString('latin1');
  return /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}\s*$/.test(decoded) ? decoded : undefined;
}

/**
 * Access tokens and OAuth tokens go with a user name for git alone.
 * https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/
 */
function takesEmail(pair: string): boolean {
  const [user, token = ''] = pair.split(':', 2);
  return user !== 'x-token-auth' && !token.startsWith(accessTokenPrefix);
}
