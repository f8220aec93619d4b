import { isIPv6 } from 'node:net';

/** How a program speaks to a proxy. */
export type ProxyScheme = 'http' | 'https' | 'socks4' | 'socks4a' | 'socks5' | 'socks5h';

/** User and password that go to a proxy, each character a byte. Never printed. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** The proxy that a program reads in the value of a variable. */
export interface ProxyAddress {
  readonly scheme: ProxyScheme;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  readonly login?: Login;
}

/**
 * What a program makes of a value: a proxy, none at all (it goes around), or an error. `unsupported` is a scheme that it knows
 * to be none of its own.
 */
export type ReadAddress = ProxyAddress | 'ignored' | 'unreadable' | 'unsupported';

/** A program's reading of a proxy's address; the value is not empty. */
export type AddressRule = (value: string) => ReadAddress;

/** Text as the bytes that go over the wire, each as one character. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Percent-encoded bytes decoded; a percent sign that begins no code stays. */
export const decodeBytes = (text: string): string =>
  bytesOf(text).replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Parts of `user:password@host:port`, cut at the first or last `@`. */
export function splitAuthority(
  authority: string,
  at: number,
): { readonly login: string | undefined; readonly host: string } {
  return at === -1
    ? { login: undefined, host: authority }
    : { login: authority.slice(0, at), host: authority.slice(at + 1) };
}

/** A login cut at its first colon and decoded; a missing password is `undefined`. */
export function splitLogin(login: string): { readonly user: string; readonly password: string | undefined } {
  const colon = login.indexOf(':');
  if (colon === -1) return { user: decodeBytes(login), password: undefined };
  return { user: decodeBytes(login.slice(0, colon)), password: decodeBytes(login.slice(colon + 1)) };
}

/** Host and port of `host:port`, `[v6]:port` or either without a port; `undefined` where that is none. */
export function splitPort(text: string): { readonly host: string; readonly port: string | undefined } | undefined {
  const [, bracketed, named, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/s.exec(text) ?? [];
  const host = bracketed ?? named;
  if (host === undefined || host === '' || (bracketed !== undefined && !isIPv6(bracketed))) return undefined;
  return { host, port };
}

/** A port by its digits, `undefined` where they are none. */
export function portIn(digits: string): number | undefined {
  return /^\d+$/.test(digits) && Number(digits) <= 65_535 ? Number(digits) : undefined;
}

/** The login of a URL whole: up to the last `@` before the host. What programs that cut it elsewhere send is another one. */
export function wholeLogin(value: string): Login | undefined {
  const authority = value.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  const at = authority.lastIndexOf('@');
  if (at === -1) return undefined;
  const { user, password = '' } = splitLogin(authority.slice(0, at));
  return { user, password };
}
