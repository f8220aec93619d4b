import { isIPv6 } from 'node:net';
import {
  type AddressRule,
  decodeBytes,
  type Login,
  type ProxyScheme,
  portIn,
  type ReadAddress,
  splitAuthority,
  splitLogin,
  splitPort,
} from './proxy-address.ts';

/** Differences between the measured versions of libcurl. */
interface Version {
  /** Default port of an `http` proxy. */
  readonly port: number;
  /** Whether an empty login in front of `@` is sent. */
  readonly sendsEmptyLogin: boolean;
  /** Effect of a control character in the decoded login. */
  readonly control: 'ignored' | 'unreadable';
}

const schemes: Readonly<Record<string, ProxyScheme>> = {
  http: 'http',
  https: 'https',
  socks: 'socks4',
  socks4: 'socks4',
  socks4a: 'socks4a',
  socks5: 'socks5',
  socks5h: 'socks5h',
};

/** libcurl 7.88.1, `parse_proxy` in `lib/url.c` and `lib/urlapi.c`; measured. https://everything.curl.dev/usingcurl/proxies/env.html */
export const curl7Address: AddressRule = (value) =>
  readCurl(value, { port: 1080, sendsEmptyLogin: true, control: 'ignored' });

/** libcurl 8.23.0, measured with pycurl 7.49.0. */
export const curl8Address: AddressRule = (value) =>
  readCurl(value, { port: 80, sendsEmptyLogin: false, control: 'unreadable' });

function readCurl(value: string, version: Version): ReadAddress {
  if (/[\0- \x7f]/.test(value)) return 'unreadable';
  const [, written, rest = value] = /^([a-z][a-z\d+.-]*):\/{1,3}(.*)$/is.exec(value) ?? [];
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  // Without a scheme, libcurl guesses it from the host name.
  const guessed = /^(ftp|dict|ldap|imap|smtp|pop3)\./i.exec(authority)?.[1] ?? 'http';
  const scheme = schemes[(written ?? guessed).toLowerCase()];
  const { login, host } = splitAuthority(authority, authority.indexOf('@'));
  const place = placeIn(host, written !== undefined);
  if (place === undefined) return 'unreadable';
  if (scheme === undefined) return 'unsupported';
  const port = place.port ?? (scheme === 'https' ? 443 : scheme === 'http' ? version.port : 1080);
  const address = { scheme, host: place.host, port };
  if (login === undefined) return address;
  const { user, password = '' } = splitLogin(login);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: libcurl rejects these.
  if (/[\0-\x1f\x7f]/.test(user + password)) return version.control;
  return user + password === '' && !version.sendsEmptyLogin ? address : { ...address, login: { user, password } };
}

/** Without a scheme, an empty port is an error. */
function placeIn(text: string, hasScheme: boolean): { readonly host: string; readonly port?: number } | undefined {
  const parts = splitPort(text);
  if (parts === undefined) return undefined;
  const host = isIPv6(parts.host) ? parts.host : decodeBytes(parts.host);
  if (!isIPv6(host) && /[\s/:#?!@{}[\]\\$'"^`*<>=;,+&()]/.test(host)) return undefined;
  if (parts.port === undefined || (parts.port === '' && hasScheme)) return { host };
  const port = portIn(parts.port);
  return port === undefined ? undefined : { host, port };
}

/**
 * git parses scheme and login and passes the rest to libcurl. The scheme is case-sensitive, an empty host means no proxy, and a
 * user without a password makes git prompt for one, which fails in a job. Measured with git 2.39.5 and
 * libcurl-gnutls 7.88.1; `get_curl_handle` in https://github.com/git/git/blob/v2.39.5/http.c, `credential_from_url_gently` in
 * https://github.com/git/git/blob/v2.39.5/credential.c
 */
export const gitAddress: AddressRule = (value) => {
  const url = value.includes('://') ? value : `http://${value}`;
  const start = url.indexOf('://') + 3;
  const end = start + (/[/?#]/.exec(url.slice(start))?.index ?? url.length - start);
  const [at, colon] = [url.indexOf('@', start), url.indexOf(':', start)];
  const hasLogin = at !== -1 && at < end;
  const host = decodeBytes(url.slice(hasLogin ? at + 1 : start, end));
  const login: Partial<Login> = !hasLogin
    ? {}
    : colon === -1 || at <= colon
      ? { user: decodeBytes(url.slice(start, at)) }
      : { user: decodeBytes(url.slice(start, colon)), password: decodeBytes(url.slice(colon + 1, at)) };
  if (/[\n\0]/.test(url) || /[\n\0]/.test(`${host}${login.user ?? ''}${login.password ?? ''}`)) return 'unreadable';
  if (host === '') return 'ignored';
  if (login.user !== undefined && login.password === undefined) return 'unreadable';
  const read = curl7Address(host);
  if (typeof read === 'string') return read;
  const scheme = gitScheme(value);
  const hasPort = splitPort(/[^@]*$/.exec(host)?.[0] ?? host)?.port !== undefined;
  const port = hasPort ? read.port : scheme === 'https' ? 443 : 1080;
  const { user, password } = login;
  const own = user !== undefined && password !== undefined ? { login: { user, password } } : {};
  // If the host still contains a login, libcurl uses that one.
  return { ...read, ...own, ...(read.login && { login: read.login }), scheme, port };
};

function gitScheme(value: string): ProxyScheme {
  for (const scheme of ['socks5h', 'socks5', 'socks4a'] as const) if (value.startsWith(scheme)) return scheme;
  return value.startsWith('socks') ? 'socks4' : value.startsWith('https') ? 'https' : 'http';
}
