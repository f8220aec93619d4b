import { isIPv6 } from 'node:net';

/** Protocol between a program and a proxy. */
export type ProxyScheme = 'http' | 'https' | 'socks4' | 'socks4a' | 'socks5' | 'socks5h';

/** User and password for a proxy, one character per byte. Never printed. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** The proxy that a program reads from a variable. */
export interface ProxyAddress {
  readonly scheme: ProxyScheme;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  readonly login?: Login;
}

/**
 * Result of reading a value: a proxy, `ignored` (the program connects directly), or an error. `unsupported`: the program rejects the
 * scheme.
 */
export type ReadAddress = ProxyAddress | 'ignored' | 'unreadable' | 'unsupported';

/** How a program reads a proxy address. The value isn't empty. */
export type AddressRule = (value: string) => ReadAddress;

/** UTF-8 bytes of a text, one character per byte. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Decodes percent escapes to bytes; other percent signs are kept. */
export const decodeBytes = (text: string): string =>
  bytesOf(text).replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Splits `user:password@host:port` at the given `@`. */
export function splitAuthority(
  authority: string,
  at: number,
): { readonly login: string | undefined; readonly host: string } {
  return at === -1
    ? { login: undefined, host: authority }
    : { login: authority.slice(0, at), host: authority.slice(at + 1) };
}

/** Splits a login at its first colon and decodes it. A missing password is `undefined`. */
export function splitLogin(login: string): { readonly user: string; readonly password: string | undefined } {
  const colon = login.indexOf(':');
  if (colon === -1) return { user: decodeBytes(login), password: undefined };
  return { user: decodeBytes(login.slice(0, colon)), password: decodeBytes(login.slice(colon + 1)) };
}

/** Host and port of `host:port`, `[v6]:port`, or either without a port; `undefined` if invalid. */
export function splitPort(text: string): { readonly host: string; readonly port: string | undefined } | undefined {
  const [, bracketed, named, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/s.exec(text) ?? [];
  const host = bracketed ?? named;
  if (host === undefined || host === '' || (bracketed !== undefined && !isIPv6(bracketed))) return undefined;
  return { host, port };
}

/** Parses a port; `undefined` if invalid. */
export function portIn(digits: string): number | undefined {
  return /^\d+$/.test(digits) && Number(digits) <= 65_535 ? Number(digits) : undefined;
}

/** The complete login in a URL, up to the last `@`. Programs that split it elsewhere send a different one. */
export function wholeLogin(value: string): Login | undefined {
  const authority = value.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  const at = authority.lastIndexOf('@');
  if (at === -1) return undefined;
  const { user, password = '' } = splitLogin(authority.slice(0, at));
  return { user, password };
}
