import { isIPv4, isIPv6 } from 'node:net';

/** The bits of an IPv4 or IPv6 address as a number; `undefined` for anything else. */
export function addressBits(address: string): bigint | undefined {
  if (isIPv4(address)) return address.split('.').reduce((bits, part) => bits * 256n + BigInt(part), 0n);
  if (!isIPv6(address) || address.includes('%')) return undefined;
  // The URL parser normalizes the address.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...zeros, ...last].reduce((bits, group) => bits * 65_536n + BigInt(`0x${group}`), 0n);
}

/**
 * Whether an address equals an entry or is within its block.
 * @param entry `10.0.0.1`, `10.0.0.0/8` or `fd00::/8`
 */
export function isWithinBlock(address: string, entry: string): boolean {
  const [network = '', length] = entry.split('/');
  const [bits, base] = [addressBits(address), addressBits(network)];
  if (bits === undefined || base === undefined || isIPv4(address) !== isIPv4(network)) return false;
  const size = isIPv4(address) ? 32 : 128;
  const kept = length === undefined ? size : /^\d+$/.test(length) ? Number(length) : 0;
  const shift = BigInt(Math.max(0, size - (kept === 0 ? size : kept)));
  return kept <= size && bits >> shift === base >> shift;
}
