import { isIPv6 } from 'node:net';
import {
  type AddressRule,
  bytesOf,
  decodeBytes,
  type ProxyScheme,
  portIn,
  splitAuthority,
  splitLogin,
  splitPort,
} from './proxy-address.ts';

const requestsSchemes: Readonly<Record<string, readonly [ProxyScheme, number]>> = {
  http: ['http', 80],
  https: ['https', 443],
  socks4: ['socks4', 1080],
  socks4a: ['socks4a', 1080],
  socks5: ['socks5', 1080],
  socks5h: ['socks5h', 1080],
};

/**
 * Requests, with PySocks for SOCKS: the login ends at the last `@` and is sent as Latin-1; a user without a password isn't sent.
 * Measured with Requests 2.32.5 and urllib3 2; `prepend_scheme_if_needed` and `get_auth_from_url` in
 * `requests/utils.py`. https://requests.readthedocs.io/en/latest/user/advanced/#proxies
 */
export const requestsAddress: AddressRule = (value) => {
  const hasScheme = /^[a-z][a-z\d+-]*:\/\//i.test(value);
  if (!hasScheme && /^[a-z][a-z\d+-]*:(?!\d)/i.test(value)) return 'unreadable';
  const [, written = 'http', rest = ''] =
    /^([^:]*):\/\/(.*)$/s.exec(hasScheme ? value : `http://${value.replace(/^\/\//, '')}`) ?? [];
  const [authority = ''] = rest.split(/[\\/?#]/, 1);
  const { login, host } = splitAuthority(authority, authority.lastIndexOf('@'));
  const parts = /\s/.test(host) ? undefined : splitPort(host);
  if (parts === undefined || /["<>^`{|}]/.test(parts.host)) return 'unreadable';
  const known = requestsSchemes[written.toLowerCase()];
  if (known === undefined) return 'unsupported';
  const [scheme, usual] = known;
  const port = parts.port ? portIn(parts.port) : usual;
  if (port === undefined) return 'unreadable';
  const address = { scheme, host: isIPv6(parts.host) ? parts.host : decodeBytes(parts.host), port };
  if (login === undefined) return address;
  if (/[[\]]/.test(login)) return 'unreadable';
  const { user, password } = splitLogin(login);
  if (user === '' || password === undefined) return address;
  const [latinUser, latinPassword] = [latin1(user), latin1(password)];
  if (latinUser === undefined || latinPassword === undefined) return 'unreadable';
  return { ...address, login: { user: latinUser, password: latinPassword } };
};

/** UTF-8 bytes as Latin-1; `undefined` if they can't be encoded. */
function latin1(bytes: string): string | undefined {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  return [...text].every((letter) => letter <= '\u00ff') ? text : undefined;
}

/**
 * Python's urllib: every proxy is treated as an HTTP proxy without TLS, with 443 as default port. The login ends at the last `@` and is
 * sent only with both user and password. Measured with Python 3.11.7; `_parse_proxy` in
 * `Lib/urllib/request.py`. https://docs.python.org/3/library/urllib.request.html#urllib.request.ProxyHandler
 */
export const urllibAddress: AddressRule = (value) => {
  const [, scheme, behind] = /^([^/:]+):(.*)$/s.exec(value) ?? [];
  const rest = scheme === undefined ? value : (behind ?? '');
  if (rest.startsWith('/') && !rest.startsWith('//')) return 'unreadable';
  const end = rest.indexOf('/', rest.includes('@') ? rest.indexOf('@') : 2);
  const authority = rest.startsWith('//') ? rest.slice(2, end === -1 ? undefined : end) : value;
  const { login, host: written } = splitAuthority(authority, authority.lastIndexOf('@'));
  const host = decodeBytes(written);
  const colon = host.lastIndexOf(':') > host.lastIndexOf(']') ? host.lastIndexOf(':') : -1;
  const digits = colon === -1 ? '' : host.slice(colon + 1).trim();
  const port =
    digits === '' && host.slice(colon + 1).trim() === digits && colon === host.length - 1 ? 443 : portIn(digits);
  const address = {
    scheme: 'http' as const,
    host: (colon === -1 ? host : host.slice(0, colon)).replace(/^\[(.*)\]$/s, '$1'),
    port: colon === -1 ? 443 : port,
  };
  if (address.host === '' || address.port === undefined) return 'unreadable';
  const read = { ...address, port: address.port };
  if (login === undefined) return read;
  const { user, password } = splitLogin(login);
  if (user === '' || !password) return read;
  // Invalid UTF-8 becomes replacement characters.
  const utf8 = (bytes: string) => bytesOf(Buffer.from(bytes, 'latin1').toString('utf8'));
  return { ...read, login: { user: utf8(user), password: utf8(password) } };
};
