/** What the end of a token shows about the rest of it. */
export type Checksum = 'fits' | 'differs' | 'absent';

/**
 * Whether the last eight hex digits of an Atlassian token are the CRC-32 of everything before them. Atlassian does not
 * document the rule; scanners found it, so it is a hint next to a refusal and never a verdict.
 * https://github.com/DataDog/dd-sensitive-data-scanner/pull/349
 * @returns `absent` when the token does not end in eight hex digits at all: its end was very likely cut off.
 */
export function checksumOf(token: string): Checksum {
  const tail = /[0-9A-Fa-f]{8}$/.exec(token)?.[0];
  if (tail === undefined) return 'absent';
  return crcOf(token.slice(0, -8)) === Number.parseInt(tail, 16) ? 'fits' : 'differs';
}

/** The remainder of each byte. */
let remainders: readonly number[] | undefined;

/** The CRC-32 of a text in UTF-8. Without `node:zlib`: to load it takes as long as a tenth of a whole run. */
function crcOf(text: string): number {
  remainders ??= Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function remainderOf(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
}
