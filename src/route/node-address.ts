import { type AddressRule, bytesOf, type ReadAddress } from './proxy-address.ts';

/**
 * Node's `fetch` under `NODE_USE_ENV_PROXY`: the WHATWG parser; a path is an error; the login is sent only with both user and
 * password. Measured with Node 24.22.3 (undici); https://nodejs.org/api/cli.html#node_use_env_proxy1
 */
export const undiciAddress: AddressRule = (value) => {
  if (/[\r\n]/.test(value) || !URL.canParse(value)) return 'unreadable';
  const url = new URL(value);
  if (url.protocol === 'socks:' || url.protocol === 'socks5:') return readUrl(url, true);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'unsupported';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return 'unreadable';
  return readUrl(url, true);
};

/**
 * Node's `https` under `NODE_USE_ENV_PROXY`: like `fetch`, but anything that doesn't start with a lower-case `http://` or `https://` is
 * ignored. An address that `fetch` can't read ends the process at startup. Measured with Node 24.22.3;
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export const nodeHttpsAddress: AddressRule = (value) => {
  const read = undiciAddress(value);
  if (typeof read === 'string') return read;
  return /^https?:\/\//.test(value) ? readUrl(new URL(value), false) : 'ignored';
};

function readUrl(url: URL, needsBoth: boolean): ReadAddress {
  const scheme = url.protocol === 'https:' ? 'https' : url.protocol === 'http:' ? 'http' : 'socks5h';
  const port = url.port === '' ? { http: 80, https: 443, socks5h: 1080 }[scheme] : Number(url.port);
  const address = { scheme, host: url.hostname.replace(/^\[|\]$/g, ''), port } as const;
  try {
    const [user, password] = [url.username, url.password].map((part) => bytesOf(decodeURIComponent(part)));
    if (user === undefined || password === undefined || (user === '' && password === '')) return address;
    return needsBoth && (user === '' || password === '') ? address : { ...address, login: { user, password } };
  } catch {
    return 'unreadable';
  }
}

/**
 * How this check reads an address if curl and git disagree: it is trimmed, the scheme is optional, a percent sign without an escape
 * is kept, and the login ends at the last `@` before the host.
 */
export const lenientAddress: AddressRule = (value) => {
  const written = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  if (!URL.canParse(whole)) return 'unreadable';
  const url = new URL(whole);
  if (/^socks/i.test(whole)) return 'unsupported';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'unreadable';
  // With an unencoded "/", "?", or "#" in the password, the parsed host is a part of the login.
  return `${url.pathname}${url.search}${url.hash}`.includes('@') ? 'unreadable' : readUrl(url, false);
};
