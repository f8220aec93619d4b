import { createHash } from 'node:crypto';
import { withChecksum } from './checksum.ts';

// Every token text is made when the program runs, and is the same in every process: the server recognizes what
// another process printed, and no file contains anything that looks like a secret.

/** Prefix, 171 base64url characters, `=`, CRC32: 192 characters, the usual length (gitleaks' rule states the same). */
export function atlassianToken(prefix: 'ATATT3xFfGF0' | 'ATCTT3xFfGN0' | 'ATSTT3xFfGF0', name: string): string {
  return withChecksum(`${prefix}${filler(name, 171)}=`);
}

/** `ATBB`, 24 letters or digits, CRC32: 36 characters. Source: Samsung/CredSweeper (credsweeper/rules/config.yaml). */
export function appPassword(name: string): string {
  return withChecksum(`ATBB${filler(name, 80).replace(/[-_]/g, '').slice(0, 24)}`);
}

/** Old OAuth consumers still hand out opaque access tokens of about 92 characters. */
export function opaqueToken(name: string): string {
  return filler(name, 92);
}

/**
 * A JWT of more than 1000 characters, as new OAuth consumers hand out, with a signature that is mere filling. Its
 * `exp` lies far ahead rather than an hour ahead, because the text must be the same in every process.
 */
export function jwt(name: string, scopes: readonly string[]): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const header = part({ typ: 'JWT', alg: 'RS256', kid: 'sandbox' });
  const payload = part({
    iss: 'https://sandbox.invalid',
    sub: name,
    scope: scopes.join(' '),
    iat: Date.UTC(2026, 0, 1) / 1000,
    exp: Date.UTC(2100, 0, 1) / 1000,
    jti: filler(`${name}/jti`, 128),
  });
  return `${header}.${payload}.${filler(`${name}/signature`, 683)}`;
}

/** The token with one character of its middle changed, as a slip of the hand would: the checksum no longer fits. */
export function damaged(token: string): string {
  const middle = Math.floor(token.length / 2);
  return `${token.slice(0, middle)}${token[middle] === 'x' ? 'y' : 'x'}${token.slice(middle + 1)}`;
}

/** What names a token in answers without giving anything of it away: another one after each rotation. */
export function tokenIdOf(name: string): string {
  const hex = createHash('sha512').update(`sandbox id ${name}`).digest('hex');
  return [8, 4, 4, 4, 12].map((length, index) => hex.slice(index * 12, index * 12 + length)).join('-');
}

function filler(name: string, length: number): string {
  let text = '';
  for (let round = 0; text.length < length; round += 1) {
    text += createHash('sha512').update(`sandbox ${name} ${round}`).digest('base64url');
  }
  return text.slice(0, length);
}
