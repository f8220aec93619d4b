import { crc32 } from 'node:zlib';

/** Prefixes of Atlassian tokens, in pieces: no scanner should take a test for a leak. */
export const apiPrefix = ['ATATT', '3xFfGF0'].join('');
export const accessPrefix = ['ATCTT', '3xFfGN0'].join('');

export const shortBody = 'TESTONLY-not-a-real-token';
/** As long as the bodies that are handed out: the whole API token then has 192 characters. */
export const longBody = 'TESTONLY-not-a-real-token_'.repeat(7).slice(0, 171);

/** A token with a checksum that fits, built at run time. Node's own CRC-32 is the second opinion on ours. */
export function token(prefix: string, body: string): string {
  return withChecksum(`${prefix}${body}=`);
}

/** A text with its checksum behind it. */
export function withChecksum(head: string): string {
  return `${head}${crc32(head).toString(16).toUpperCase().padStart(8, '0')}`;
}

export const apiToken = token(apiPrefix, longBody);
export const serviceToken = token(['ATSTT', '3xFfGF0'].join(''), longBody);
export const accessToken = token(accessPrefix, longBody);

/** A JWT with a signature that signs nothing. */
export function jwt(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('no-signature').toString('base64url')}`;
}

/** What `base64` without `-w 0` prints: lines of 76 columns. */
export function wrapped(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})(?=.)/g, '$1\n');
}
