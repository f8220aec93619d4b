import { goAddress } from './go-address.ts';
import {
  filled,
  isSecure,
  libcurlRules,
  noProxyIfFilled,
  noProxyIfSet,
  type ProxyRule,
  present,
  type Setting,
} from './libcurl-rules.ts';
import { goBypass, nodeHttpsBypass, requestsBypass, undiciBypass, urllibBypass } from './no-proxy.ts';
import { nodeHttpsAddress, undiciAddress } from './node-address.ts';
import type { Environment, ProgramId } from './programs.ts';
import { requestsAddress, urllibAddress } from './python-address.ts';

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

const nodeFetch: ProxyRule = {
  proxy: undiciProxy,
  bypass: noProxyIfSet,
  readBypass: undiciBypass,
  readAddress: undiciAddress,
};
const nodeHttps: ProxyRule = {
  proxy: nodeHttpsProxy,
  bypass: noProxyIfFilled,
  readBypass: nodeHttpsBypass,
  readAddress: nodeHttpsAddress,
};

/** How each program chooses its proxy. */
export const proxyRules: Readonly<Record<ProgramId, ProxyRule>> = {
  ...libcurlRules,
  go: {
    proxy: goProxy,
    bypass: (env) => filled(env, 'NO_PROXY', 'no_proxy'),
    readBypass: goBypass,
    readAddress: goAddress,
  },
  requests: {
    proxy: requestsProxy,
    bypass: noProxyIfFilled,
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
