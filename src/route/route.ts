import { isIPv6 } from 'node:net';
import type { ProxyRule } from './libcurl-rules.ts';
import type { Environment } from './programs.ts';
import { decodeBytes, type Login, type ProxyAddress, type ProxyScheme, wholeLogin } from './proxy-address.ts';

/** A proxy without its login, safe for reports. */
export interface ProxyHop {
  readonly scheme: ProxyScheme;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  /** `altered`: a login is sent, but not the one in the variable. */
  readonly login: 'none' | 'sent' | 'altered';
}

/** The route of a program to a URL; `variable` decided it. */
export type Route =
  | { readonly kind: 'direct'; readonly variable?: string }
  | { readonly kind: 'proxy'; readonly variable: string; readonly proxy: ProxyHop }
  /** The program fails: it can't read the proxy's address or doesn't support its scheme. */
  | { readonly kind: 'error'; readonly variable: string; readonly reason: 'unreadable' | 'unsupported' };

/** A route with the login for the proxy. */
export interface FullRoute {
  readonly route: Route;
  readonly login?: Login;
}

/** The route by the rules of a program, with the login that it sends to the proxy. Not for reports. */
export function findRoute(
  { proxy, bypass, readBypass, readAddress }: ProxyRule,
  url: URL,
  env: Environment,
): FullRoute {
  const setting = proxy(url, env);
  if (setting === undefined) return { route: { kind: 'direct' } };
  const { variable, value } = setting;
  if (value === '') return { route: { kind: 'direct', variable } };
  const list = bypass(env);
  if (readBypass(list?.value ?? '', url)) {
    return { route: { kind: 'direct', ...(list && { variable: list.variable }) } };
  }
  const read = readAddress(value);
  if (read === 'ignored') return { route: { kind: 'direct', variable } };
  return typeof read === 'string'
    ? { route: { kind: 'error', variable, reason: read } }
    : routeThrough(variable, value, read);
}

/** The route through a proxy that was read from a variable. */
export function routeThrough(variable: string, value: string, { login, ...address }: ProxyAddress): FullRoute {
  // A host that isn't after the last `@` is a part of the login.
  if (!isBehindLogin(value, address.host)) return { route: { kind: 'error', variable, reason: 'unreadable' } };
  const whole = wholeLogin(value);
  const isWhole = login?.user === whole?.user && login?.password === whole?.password;
  const sent = login === undefined ? 'none' : isWhole ? 'sent' : 'altered';
  return { route: { kind: 'proxy', variable, proxy: { ...address, login: sent } }, ...(login && { login }) };
}

function isBehindLogin(value: string, host: string): boolean {
  const at = value.lastIndexOf('@');
  if (at === -1 || isIPv6(host)) return true;
  return decodeBytes(value.slice(at + 1))
    .toLowerCase()
    .includes(host.toLowerCase());
}
