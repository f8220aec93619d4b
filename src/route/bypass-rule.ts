import { isIPv4, isIPv6 } from 'node:net';

/** How a program reads `NO_PROXY`: whether the list matches the host of a URL. */
export type BypassRule = (list: string, url: URL) => boolean;

export const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
export const isAddress = (host: string) => isIPv4(host) || isIPv6(host);

/** The domain itself or a subdomain. */
export const isInDomain = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
