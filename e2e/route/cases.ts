import { spellings } from './spellings.ts';

/** An environment, and the address that programs ask for in it. */
export interface Case {
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
  /** A heading of `docs/route.md`. */
  readonly group: string;
}

export const proxyA = 'http://proxy-a.test:3128';
export const proxyB = 'http://proxy-b.test:3128';

const site = 'https://bitbucket.org/acme/web.git/';
const api = 'https://api.bitbucket.org/acme/web.git/';
const other = 'https://notbitbucket.org/acme/web.git/';
const ipv4 = 'https://10.1.2.3/acme/web.git/';
const ipv6 = 'https://[fd00::1]/acme/web.git/';

const entries: readonly (readonly [string, readonly string[]])[] = [
  ['.bitbucket.org', [api, site, other]],
  ['bitbucket.org', [api, site, other]],
  ['*.bitbucket.org', [api, site]],
  ['bitbucket.org:443', [api, site]],
  ['api.bitbucket.org:443', [api, site]],
  ['.bitbucket.org:443', [api, site]],
  ['*.bitbucket.org:443', [api, site]],
  ['*', [api, site]],
  ['*,foo.test', [api, site]],
  ['foo.test,*', [api, site]],
  [' bitbucket.org ', [api, site]],
  ['foo.test, bitbucket.org', [api, site]],
  ['foo.test bitbucket.org', [api, site]],
  ['foo.test;bitbucket.org', [api, site]],
  ['foo.test\nbitbucket.org', [api, site]],
  ['foo.test\tbitbucket.org', [api, site]],
  ['BITBUCKET.org', [api, site]],
  ['bitbucket.org.', [api, site]],
  ['.bitbucket.org.', [api, site]],
  ['https://bitbucket.org', [api, site]],
  ['bitbucket.org/', [api, site]],
  ['org', [api, site, other]],
  ['*bitbucket.org', [api, site, other]],
  ['api.*', [api, site]],
  ['bitbucket.org:8443', [api, site]],
  ['"bitbucket.org"', [api, site]],
  ['foo.test,,bitbucket.org', [api, site]],
  ['bitbucket.org,', [api, site]],
  ['10.0.0.0/8', [ipv4]],
  ['10.1.2.3', [ipv4]],
  ['10.1.2.3/32', [ipv4]],
  ['10.1.2.0-10.1.2.9', [ipv4]],
  ['10.', [ipv4]],
  ['10.1.2', [ipv4]],
  ['10.1.*', [ipv4]],
  ['10.1.2.3:443', [ipv4]],
  ['10.0.0.0/8', [api]],
  ['10.1.2.3', [api]],
  ['fd00::1', [ipv6]],
  ['[fd00::1]', [ipv6]],
  ['[fd00::1]:443', [ipv6]],
  ['fd00::/8', [ipv6]],
  ['FD00::1', [ipv6]],
];

const bypasses: readonly Case[] = [
  ...entries.flatMap(([entry, urls]) =>
    urls.map((url) => ({ group: 'NO_PROXY', env: { HTTPS_PROXY: proxyA, NO_PROXY: entry }, url })),
  ),
  ...[
    { no_proxy: 'foo.test', NO_PROXY: 'bitbucket.org' },
    { no_proxy: 'bitbucket.org', NO_PROXY: 'foo.test' },
    { no_proxy: '', NO_PROXY: 'bitbucket.org' },
  ].map((env) => ({ group: 'NO_PROXY', env: { HTTPS_PROXY: proxyA, ...env }, url: site })),
];

const plain = 'http://api.bitbucket.org/acme/web.git/';
const variables: readonly Case[] = [
  { https_proxy: proxyA, HTTPS_PROXY: proxyB },
  { https_proxy: '', HTTPS_PROXY: proxyA },
  { HTTPS_PROXY: '', https_proxy: proxyA },
  { HTTPS_PROXY: '' },
  { HTTPS_PROXY: '', ALL_PROXY: proxyA },
  { ALL_PROXY: proxyA },
  { all_proxy: proxyA },
  { all_proxy: proxyA, ALL_PROXY: proxyB },
  { HTTPS_PROXY: proxyA, ALL_PROXY: proxyB },
  { HTTPS_PROXY: proxyA, all_proxy: proxyB },
  { ALL_PROXY: proxyA, NO_PROXY: 'bitbucket.org' },
  { HTTP_PROXY: proxyA },
  { http_proxy: proxyA },
  { http_proxy: proxyA, HTTPS_PROXY: proxyB },
  { HTTP_PROXY: proxyA, url: plain },
  { http_proxy: proxyA, url: plain },
  { http_proxy: proxyA, HTTP_PROXY: proxyB, url: plain },
  { Https_Proxy: proxyA },
].map(({ url = api, ...env }) => ({ group: 'Variables', env: env as Case['env'], url }));

/** Every environment of the way that is measured. */
export const cases: readonly Case[] = [...bypasses, ...variables, ...spellings];
