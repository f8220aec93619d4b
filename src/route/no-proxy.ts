import { isIPv4 } from 'node:net';
import { type BypassRule, hostOf, isAddress, isInDomain } from './bypass-rule.ts';
import { addressBits, isWithinBlock } from './ip.ts';

const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');

/**
 * Go: entries are separated by commas only. A leading dot or `*.` matches subdomains but not the domain. Ports and CIDR blocks are
 * supported, and `*` in any entry matches all hosts. Measured with Go 1.26.8; https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
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
    // Brackets work only with a port.
    const name = (port === undefined ? entry : named.replace(/^\[|\]$/g, '')).replace(/^\*\./, '.');
    if (name === '' || (port && port !== portOf(url))) return false;
    if (isAddress(name)) return bits !== undefined && addressBits(name) === bits;
    if (bits !== undefined) return false;
    return name.startsWith('.') ? host.endsWith(name) : isInDomain(host, name);
  });
};

/**
 * Python's urllib: a single `*`, or names separated by commas. Leading dots are ignored; no ports, no CIDR blocks.
 * Measured with Python 3.11.7; `proxy_bypass_environment` in `Lib/urllib/request.py`,
 * https://docs.python.org/3/library/urllib.request.html
 */
export const urllibBypass: BypassRule = (list, url) => pythonBypass(list, url.host.toLowerCase());

/**
 * Requests: an entry matches every host that ends with it, even without a dot between. IPv4 CIDR blocks are supported. Then the rules
 * of urllib apply. Measured with Requests 2.32.5; `should_bypass_proxies` in `requests/utils.py`.
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
    return entry !== '' && [host, hostOnly].some((name) => isInDomain(name, entry));
  });
}

/**
 * Node's `fetch` under `NODE_USE_ENV_PROXY`: entries are separated by commas or white space. A leading dot or `*.` is ignored; ports work.
 * Measured with Node 24.22.3, with its bundled undici; https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export const undiciBypass: BypassRule = (list, url) => {
  if (list === '*') return true;
  const host = url.host.replace(/:\d*$/, '').toLowerCase();
  return list.split(/[,\s]/).some((entry) => {
    if (entry === '') return false;
    const [, named = entry, port] = /^(.+):(\d+)$/.exec(entry) ?? [];
    if (port !== undefined && Number(port) !== 0 && Number(port) !== Number(portOf(url))) return false;
    return isInDomain(host, named.replace(/^\*?\./, '').toLowerCase());
  });
};

/**
 * Node's `https` under `NODE_USE_ENV_PROXY`: an entry matches only that host, a leading dot also subdomains, `*.` only subdomains. Ports
 * and ranges such as `10.0.0.1-10.0.0.9` work, and `*` in any entry matches all hosts. Measured with Node 24.22.3;
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export const nodeHttpsBypass: BypassRule = (list, url) => {
  const host = hostOf(url);
  return list.split(',').some((written) => {
    const entry = written.trim().toLowerCase();
    if (entry === '*' || entry === host || entry === `${host}:${portOf(url)}`) return true;
    if (entry.startsWith('.')) return isInDomain(host, entry.slice(1));
    if (entry.startsWith('*.')) return host.endsWith(entry.slice(1));
    const [first, last] = entry.split('-').map((part) => part.trim());
    if (!isIPv4(host) || !isIPv4(first ?? '') || !isIPv4(last ?? '')) return false;
    const [at, from, to] = [host, first, last].map((address) => addressBits(address ?? '') ?? 0n);
    return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
  });
};
