import { curl7Address, curl8Address, gitAddress } from './curl-address.ts';
import { goAddress } from './go-address.ts';
import {
  type BypassRule,
  goBypass,
  libcurl7Bypass,
  libcurl8Bypass,
  nodeHttpsBypass,
  requestsBypass,
  undiciBypass,
  urllibBypass,
} from './no-proxy.ts';
import { nodeHttpsAddress, undiciAddress } from './node-address.ts';
import type { Environment, ProgramId } from './programs.ts';
import type { AddressRule } from './proxy-address.ts';
import { requestsAddress, urllibAddress } from './python-address.ts';

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
const filled = (env: Environment, ...names: readonly string[]): Setting | undefined => {
  const variable = names.find((name) => env[name]);
  return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};
/** The first variable that is set, even if it is empty. */
const present = (env: Environment, ...names: readonly string[]): Setting | undefined => {
  const variable = names.find((name) => env[name] !== undefined);
  return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};
const isSecure = (url: URL) => url.protocol === 'https:';

/** Upper-case `HTTP_PROXY` is ignored, because CGI programs get it from a request header. https://curl.se/docs/manpage.html#ENVIRONMENT */
const curlProxy: ProxyRule['proxy'] = (url, env) =>
  filled(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy']), 'all_proxy', 'ALL_PROXY');

/** An empty variable hides the following ones. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpproxy */
const gitProxy: ProxyRule['proxy'] = (url, env) =>
  present(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy'])) ??
  present(env, 'all_proxy', 'ALL_PROXY');

/** Upper case first; `ALL_PROXY` is not supported. https://pkg.go.dev/net/http#ProxyFromEnvironment */
const goProxy: ProxyRule['proxy'] = (url, env) =>
  filled(env, ...(isSecure(url) ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy']));

/** Any mix of cases, lower case first. An empty lower-case variable hides the others: `getproxies_environment`. */
function pythonSetting(env: Environment, key: string): Setting | undefined {
  const name = `${key}_proxy`;
  const variable =
    env[name] === undefined ? Object.keys(env).findLast((other) => other.toLowerCase() === name && env[other]) : name;
  return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
}

const pythonProxy = (url: URL, env: Environment) => pythonSetting(env, url.protocol.slice(0, -1));

const requestsProxy: ProxyRule['proxy'] = (url, env) => {
  const own = pythonProxy(url, env);
  return own?.value ? own : (pythonSetting(env, 'all') ?? own);
};

/** `HTTP_PROXY` also applies to `https` if no other variable does. https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent */
const undiciProxy: ProxyRule['proxy'] = (url, env) => {
  const plain = present(env, 'http_proxy', 'HTTP_PROXY');
  const own = isSecure(url) ? present(env, 'https_proxy', 'HTTPS_PROXY') : plain;
  return own?.value ? own : plain;
};

/** https://nodejs.org/api/http.html#built-in-proxy-support */
const nodeHttpsProxy: ProxyRule['proxy'] = (url, env) =>
  filled(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']));

const lowerFirst = (env: Environment) => filled(env, 'no_proxy', 'NO_PROXY');
const lowerEvenEmpty = (env: Environment) => present(env, 'no_proxy', 'NO_PROXY');

const nodeFetch: ProxyRule = {
  proxy: undiciProxy,
  bypass: lowerEvenEmpty,
  readBypass: undiciBypass,
  readAddress: undiciAddress,
};
const nodeHttps: ProxyRule = {
  proxy: nodeHttpsProxy,
  bypass: lowerFirst,
  readBypass: nodeHttpsBypass,
  readAddress: nodeHttpsAddress,
};

export const proxyRules: Readonly<Record<ProgramId, ProxyRule>> = {
  curl: { proxy: curlProxy, bypass: lowerFirst, readBypass: libcurl7Bypass, readAddress: curl7Address },
  'curl-8': { proxy: curlProxy, bypass: lowerFirst, readBypass: libcurl8Bypass, readAddress: curl8Address },
  git: { proxy: gitProxy, bypass: lowerEvenEmpty, readBypass: libcurl7Bypass, readAddress: gitAddress },
  go: {
    proxy: goProxy,
    bypass: (env) => filled(env, 'NO_PROXY', 'no_proxy'),
    readBypass: goBypass,
    readAddress: goAddress,
  },
  requests: {
    proxy: requestsProxy,
    bypass: lowerFirst,
    readBypass: requestsBypass,
    readAddress: requestsAddress,
  },
  urllib: {
    proxy: pythonProxy,
    bypass: (env) => pythonSetting(env, 'no'),
    readBypass: urllibBypass,
    readAddress: urllibAddress,
  },
  'node20-fetch': nodeFetch,
  'node20-https': nodeHttps,
  'node24-fetch': nodeFetch,
  'node24-https': nodeHttps,
};
