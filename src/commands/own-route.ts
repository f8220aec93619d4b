import { readProxy } from '../http/proxy.ts';
import type { FindRoute } from '../route/compare-routes.ts';
import { bytesOf } from '../route/proxy-address.ts';
import { routeThrough } from '../route/route.ts';

/**
 * The route that this check takes to a URL: the proxy that `readProxy` reads from the environment, unless `checkBypass` in
 * `@actions/http-client` 4.0.1 skips it. https://github.com/actions/toolkit/blob/main/packages/http-client/src/proxy.ts
 */
export const ownRoute: FindRoute = (url, env) => {
  if (isLoopbackUrl(url)) return { kind: 'direct' };
  const bypass = env.no_proxy ? 'no_proxy' : 'NO_PROXY';
  if (isListed(url, env[bypass] ?? '')) return { kind: 'direct', variable: bypass };
  const proxy = readProxy(url, env);
  if (proxy === undefined) return { kind: 'direct' };
  const { variable, address } = proxy;
  const value = env[variable] ?? '';
  if (address === undefined) {
    return { kind: 'error', variable, reason: /^\s*socks/i.test(value) ? 'unsupported' : 'unreadable' };
  }
  const [user, password] = [address.username, address.password].map((part) => bytesOf(decodeURIComponent(part)));
  const { route } = routeThrough(variable, value, {
    scheme: address.protocol === 'https:' ? 'https' : 'http',
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port) || (address.protocol === 'https:' ? 443 : 80),
    ...((user || password) && { login: { user: user ?? '', password: password ?? '' } }),
  });
  return route;
};

/** Whether a URL is on this machine, as `@actions/http-client` recognizes it. Such a URL never has a proxy. */
export function isLoopbackUrl({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}

/** Whether an entry is `*`, the host, or one of its parent domains. Entries may have a leading dot or end with the port. */
function isListed(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const hosts = [url.hostname, `${url.hostname}:${port}`].map((host) => host.toUpperCase());
  return list
    .split(',')
    .map((entry) => entry.trim().toUpperCase())
    .filter(Boolean)
    .some(
      (entry) =>
        entry === '*' ||
        hosts.some(
          (host) => host === entry || host.endsWith(`.${entry}`) || (entry.startsWith('.') && host.endsWith(entry)),
        ),
    );
}
