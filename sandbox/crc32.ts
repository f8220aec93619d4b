/** CRC32 (IEEE, as in zlib) of the text's bytes, without a table: the sandbox hashes a handful of short strings. */
export function crc32(text: string): number {
  let rest = 0xffffffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

/**
 * The text followed by the eight upper-case hex digits of its CRC32, as Atlassian's tokens end.
 * Source: DataDog/dd-sensitive-data-scanner#349 and Samsung/CredSweeper (value_atlassian_token_check.py).
 */
export function sealed(text: string): string {
  return text + crc32(text).toString(16).toUpperCase().padStart(8, '0');
}
