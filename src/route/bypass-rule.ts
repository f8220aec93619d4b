import { isIPv4, isIPv6 } from 'node:net';

/** How a program reads `NO_PROXY`: whether the list matches the host of a URL. */
export type BypassRule = (list: string, url: URL) => boolean;

/** The host of a URL in lower case; an IPv6 address without its brackets. */
export const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
/** Whether a host is an IP address. */
export const isAddress = (host: string) => isIPv4(host) || isIPv6(host);

/** The domain itself or a subdomain. */
export const isInDomain = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
