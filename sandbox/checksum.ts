import { crc32 } from 'node:zlib';

/**
 * The text followed by the eight upper-case hex digits of its CRC32, as Atlassian's tokens end.
 * Source: DataDog/dd-sensitive-data-scanner#349 and Samsung/CredSweeper (value_atlassian_token_check.py).
 */
export function withChecksum(text: string): string {
  return text + crc32(text).toString(16).toUpperCase().padStart(8, '0');
}
