import { isIPv4, isIPv6 } from 'node:net';
import { addressBits, isWithinBlock } from './ip.ts';

/** A reading of `NO_PROXY`: whether a list names the host of an address. */
export type BypassRule = (list: string, url: URL) => boolean;

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');
const isAddress = (host: string) => isIPv4(host) || isIPv6(host);

/** The host itself, or one below it. */
const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/**
 * libcurl 7: commas, blanks and tabs separate; a dot before or after an entry is ignored; ports are
 * not known; address blocks are, for IPv4 alone. Measured with libcurl 7.88.1; `lib/noproxy.c`,
 * https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
export const libcurl7Bypass: BypassRule = (list, url) => libcurlBypass(list, url, /[, \t]+/, false);

/**
 * libcurl 8.23.0: commas alone separate, what follows a blank in an entry is ignored, and address blocks of IPv6 are known too.
 * Measured by pycurl 7.49.0.
 */
export const libcurl8Bypass: BypassRule = (list, url) =>
  libcurlBypass(list.replace(/([^ \t,])[ \t][^,]*/g, '$1'), url, /,/, true);

function libcurlBypass(list: string, url: URL, separator: RegExp, knowsBlocks6: boolean): boolean {
  if (list === '*') return true;
  const host = hostOf(url);
  const entries = list.split(separator).map((entry) => entry.replace(/^[ \t]+|[ \t]+$/g, '').toLowerCase());
  return entries.filter(Boolean).some((entry) => {
    if (!isAddress(host)) return isWithin(host, entry.replace(/\.$/, '').replace(/^\./, '')) && entry !== '.';
    if (isIPv6(host) && entry.includes('/') && !knowsBlocks6) return false;
    return isWithinBlock(host, entry);
  });
}

/**
 * Go: only commas separate; a leading dot or `*.` names the hosts below a domain and not the domain; ports and address blocks
 * are known, and a `*` anywhere names all. Measured with Go 1.26.8; https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
 */
export const goBypass: BypassRule = (list, url) => {
  const host = hostOf(url);
  const bits = addressBits(host);
  if (host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))) return true;
  return list.split(',').some((written) => {
    const entry = written.trim().toLowerCase();
    if (entry === '*') return true;
    if (entry.includes('/')) return bits !== undefined && isWithinBlock(host, entry);
    const [, named = entry, port] = /^(\[[^\]]*\]|[^:]*):([^:]*)$/.exec(entry) ?? [];
    // Brackets count with a port alone.
    const name = (port === undefined ? entry : named.replace(/^\[|\]$/g, '')).replace(/^\*\./, '.');
    if (name === '' || (port && port !== portOf(url))) return false;
    if (isAddress(name)) return bits !== undefined && addressBits(name) === bits;
    if (bits !== undefined) return false;
    return name.startsWith('.') ? host.endsWith(name) : isWithin(host, name);
  });
};

/**
 * Python's urllib: a lone `*`, or commas between names; leading dots are ignored, ports and address blocks are not known.
 * Measured with Python 3.11.7; `proxy_bypass_environment` in `Lib/urllib/request.py`,
 * https://docs.python.org/3/library/urllib.request.html
 */
export const urllibBypass: BypassRule = (list, url) => pythonBypass(list, url.host.toLowerCase());

/**
 * Requests: an entry names every host that ends with it, a dot between them or not; address blocks of IPv4 are known. What
 * then is left is asked of urllib. Measured with Requests 2.32.5; `should_bypass_proxies` in `requests/utils.py`.
 */
export const requestsBypass: BypassRule = (list, url) => {
  const host = hostOf(url);
  const entries = list.replaceAll(' ', '').split(',').filter(Boolean);
  const isNamed = isIPv4(host)
    ? entries.some((entry) => entry === host || (isBlock4(entry) && isWithinBlock(host, entry)))
    : entries.some((entry) => host.endsWith(entry) || (url.port !== '' && `${host}:${url.port}`.endsWith(entry)));
  return isNamed || pythonBypass(list, host);
};

const isBlock4 = (entry: string) => /^[\d.]+\/([1-9]|[12]\d|3[0-2])$/.test(entry);

function pythonBypass(list: string, host: string): boolean {
  if (list === '*') return true;
  const hostOnly = host.replace(/:\d+$/, '');
  return list.split(',').some((written) => {
    const entry = written.trim().replace(/^\.+/, '').toLowerCase();
    return entry !== '' && [host, hostOnly].some((name) => isWithin(name, entry));
  });
}

/**
 * Node's `fetch` under `NODE_USE_ENV_PROXY`: commas and white space separate; a leading dot or `*.` is ignored; ports are known.
 * Measured with Node 24.22.3, whose undici is read in `process.binding('natives')`; https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export const undiciBypass: BypassRule = (list, url) => {
  if (list === '*') return true;
  const host = url.host.replace(/:\d*$/, '').toLowerCase();
  return list.split(/[,\s]/).some((entry) => {
    if (entry === '') return false;
    const [, named = entry, port] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (port !== undefined && Number(port) !== 0 && Number(port) !== Number(portOf(url))) return false;
    return isWithin(host, named.replace(/^\*?\./, '').toLowerCase());
  });
};

/**
 * Node's `https` under `NODE_USE_ENV_PROXY`: an entry names its host alone; a leading dot the hosts below it too, `*.` these
 * alone; ports and ranges `10.0.0.1-10.0.0.9` are known, and a `*` anywhere names all. Measured with Node 24.22.3;
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export const nodeHttpsBypass: BypassRule = (list, url) => {
  const host = hostOf(url);
  return list.split(',').some((written) => {
    const entry = written.trim().toLowerCase();
    if (entry === '*' || entry === host || entry === `${host}:${portOf(url)}`) return true;
    if (entry.startsWith('.')) return isWithin(host, entry.slice(1));
    if (entry.startsWith('*.')) return host.endsWith(entry.slice(1));
    const [first, last] = entry.split('-').map((part) => part.trim());
    if (!isIPv4(host) || !isIPv4(first ?? '') || !isIPv4(last ?? '')) return false;
    const [at, from, to] = [host, first, last].map((address) => addressBits(address ?? '') ?? 0n);
    return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
  });
};
