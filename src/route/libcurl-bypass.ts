import { isIPv6 } from 'node:net';
import { type BypassRule, hostOf, isAddress, isInDomain } from './bypass-rule.ts';
import { isWithinBlock } from './ip.ts';

/**
 * libcurl 7: entries are separated by commas, spaces, or tabs. A leading or trailing dot is ignored. Ports are not supported, CIDR
 * blocks only for IPv4. Measured with libcurl 7.88.1; `lib/noproxy.c`,
 * https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
export const libcurl7Bypass: BypassRule = (list, url) => libcurlBypass(list, url, /[, \t]+/, false);

/**
 * libcurl 8.23.0: entries are separated by commas only, text after a space in an entry is ignored, and IPv6 CIDR blocks work too.
 * Measured with pycurl 7.49.0.
 */
export const libcurl8Bypass: BypassRule = (list, url) =>
  libcurlBypass(list.replace(/([^ \t,])[ \t][^,]*/g, '$1'), url, /,/, true);

function libcurlBypass(list: string, url: URL, separator: RegExp, knowsBlocks6: boolean): boolean {
  if (list === '*') return true;
  const host = hostOf(url);
  const entries = list.split(separator).map((entry) => entry.replace(/^[ \t]+|[ \t]+$/g, '').toLowerCase());
  return entries.filter(Boolean).some((entry) => {
    if (!isAddress(host)) return isInDomain(host, entry.replace(/\.$/, '').replace(/^\./, '')) && entry !== '.';
    if (isIPv6(host) && entry.includes('/') && !knowsBlocks6) return false;
    return isWithinBlock(host, entry);
  });
}
