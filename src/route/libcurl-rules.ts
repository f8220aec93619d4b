import type { BypassRule } from './bypass-rule.ts';
import { curl7Address, curl8Address, gitAddress } from './curl-address.ts';
import { libcurl7Bypass, libcurl8Bypass } from './libcurl-bypass.ts';
import type { Environment } from './programs.ts';
import type { AddressRule } from './proxy-address.ts';

/** A variable and its value. */
export interface Setting {
  readonly variable: string;
  readonly value: string;
}

/** How a program reads the environment. Measured with the versions in `programs`. */
export interface ProxyRule {
  /** The variable that applies to a URL. An empty value hides the other variables. */
  readonly proxy: (url: URL, env: Environment) => Setting | undefined;
  readonly bypass: (env: Environment) => Setting | undefined;
  readonly readBypass: BypassRule;
  readonly readAddress: AddressRule;
}

/** The first variable that isn't empty. */
export const filled = (env: Environment, ...names: readonly string[]): Setting | undefined => {
  const variable = names.find((name) => env[name]);
  return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};
/** The first variable that is set, even if it is empty. */
export const present = (env: Environment, ...names: readonly string[]): Setting | undefined => {
  const variable = names.find((name) => env[name] !== undefined);
  return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};

/** Whether a request to a URL uses the variables for HTTPS. */
export const isSecure = (url: URL) => url.protocol === 'https:';

/** Upper-case `HTTP_PROXY` is ignored, because CGI programs get it from a request header. https://curl.se/docs/manpage.html#ENVIRONMENT */
const curlProxy: ProxyRule['proxy'] = (url, env) =>
  filled(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy']), 'all_proxy', 'ALL_PROXY');

/** An empty variable hides the following ones. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpproxy */
const gitProxy: ProxyRule['proxy'] = (url, env) =>
  present(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy'])) ??
  present(env, 'all_proxy', 'ALL_PROXY');

/** `no_proxy`, or `NO_PROXY` if that one is not set or empty. */
export const noProxyIfFilled = (env: Environment) => filled(env, 'no_proxy', 'NO_PROXY');

/** `no_proxy`, even if it is empty, or `NO_PROXY` if that one is not set. */
export const noProxyIfSet = (env: Environment) => present(env, 'no_proxy', 'NO_PROXY');

/** The rules of curl and git, which this check follows. */
export const libcurlRules = {
  curl: { proxy: curlProxy, bypass: noProxyIfFilled, readBypass: libcurl7Bypass, readAddress: curl7Address },
  'curl-8': { proxy: curlProxy, bypass: noProxyIfFilled, readBypass: libcurl8Bypass, readAddress: curl8Address },
  git: { proxy: gitProxy, bypass: noProxyIfSet, readBypass: libcurl7Bypass, readAddress: gitAddress },
} as const satisfies Readonly<Record<string, ProxyRule>>;
