import { proxyA, proxyB } from './cases.ts';

/** A proxy that git or curl is configured to use, and the variables next to it. */
export interface ConfiguredCase {
  /** A key of git, or `.curlrc proxy`. */
  readonly key: string;
  readonly value: string;
  readonly env: Readonly<Record<string, string>>;
}

export const configuredCases: readonly ConfiguredCase[] = [
  { key: 'http.proxy', value: proxyB, env: {} },
  { key: 'http.proxy', value: proxyB, env: { HTTPS_PROXY: proxyA } },
  { key: 'http.proxy', value: proxyB, env: { NO_PROXY: 'bitbucket.org' } },
  { key: 'http.proxy', value: proxyB, env: { HTTPS_PROXY: proxyA, no_proxy: '', NO_PROXY: 'bitbucket.org' } },
  { key: 'http.proxy', value: '', env: { HTTPS_PROXY: proxyA } },
  { key: 'http.proxy', value: 'socks5h://proxy-socks.test:1080', env: {} },
  { key: 'http.proxy', value: 'proxy-b.test:3128', env: {} },
  { key: 'http.proxy', value: 'http://proxy-b.test:port', env: {} },
  { key: 'http.https://bitbucket.org.proxy', value: proxyB, env: { HTTPS_PROXY: proxyA } },
  { key: 'http.https://github.com.proxy', value: proxyB, env: { HTTPS_PROXY: proxyA } },
  { key: 'http.http://bitbucket.org/acme/web.proxy', value: proxyB, env: {} },
  { key: '.curlrc proxy', value: proxyB, env: {} },
  { key: '.curlrc proxy', value: proxyB, env: { HTTPS_PROXY: proxyA } },
  { key: '.curlrc proxy', value: proxyB, env: { NO_PROXY: 'bitbucket.org' } },
  { key: '.curlrc proxy', value: '', env: { HTTPS_PROXY: proxyA } },
];
