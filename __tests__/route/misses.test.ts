import { expect, test } from '@jest/globals';
import { classifyCertificates } from '../../src/route/certificate-file.ts';
import { certificateFaults, tlsUnverified } from '../../src/route/certificates.ts';
import { compareRoutes, unsupportedProxy } from '../../src/route/compare-routes.ts';
import { readCurlrc } from '../../src/route/curlrc.ts';
import type { GitSettings } from '../../src/route/git-settings.ts';
import type { JobConfiguration } from '../../src/route/job-configuration.ts';
import { ownRouteOf } from '../../src/route/own-route.ts';
import { type Environment, likelyPrograms } from '../../src/route/programs.ts';
import { readProxyChallenge } from '../../src/route/proxy-challenge.ts';

const rest = new URL('https://api.bitbucket.org/2.0/user');
const git = new URL('https://bitbucket.org/acme/web.git');
const P = 'http://proxy.test:3128';

/** The way in a few letters, for a table. */
function way(url: URL, env: Environment): string {
  const { route } = ownRouteOf(url, env);
  if (route.kind === 'direct') return 'direct';
  return route.kind === 'error' ? `${route.variable} ${route.reason}` : `${route.proxy.host}:${route.proxy.port}`;
}

/** Who goes another way, by the variable that decides it. */
function told(env: Environment, configuration?: JobConfiguration): readonly string[] {
  return compareRoutes([rest, git], env, likelyPrograms, configuration).map(
    ({ variable, host, programs }) => `${variable} at ${host}: ${programs.join(' ')}`,
  );
}

test.each<readonly [string, Environment, string, string, readonly string[]]>([
  [
    'ALL_PROXY is gone through',
    { ALL_PROXY: P },
    'proxy.test:3128',
    'proxy.test:3128',
    ['ALL_PROXY at api.bitbucket.org: go urllib', 'ALL_PROXY at bitbucket.org: go urllib'],
  ],
  [
    'a leading dot names the domain itself',
    { HTTPS_PROXY: P, NO_PROXY: '.bitbucket.org' },
    'direct',
    'direct',
    ['NO_PROXY at bitbucket.org: go'],
  ],
  [
    'spaces in NO_PROXY',
    { HTTPS_PROXY: P, NO_PROXY: 'localhost bitbucket.org' },
    'proxy.test:3128',
    'proxy.test:3128',
    ['NO_PROXY at api.bitbucket.org: git curl', 'NO_PROXY at bitbucket.org: git curl'],
  ],
  [
    'a trailing dot is ignored',
    { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org.' },
    'direct',
    'direct',
    ['NO_PROXY at api.bitbucket.org: go requests urllib', 'NO_PROXY at bitbucket.org: go requests urllib'],
  ],
  [
    'a port in NO_PROXY',
    { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org:443' },
    'proxy.test:3128',
    'proxy.test:3128',
    ['NO_PROXY at api.bitbucket.org: go', 'NO_PROXY at bitbucket.org: go'],
  ],
  [
    'an empty variable hides a full one',
    { https_proxy: '', HTTPS_PROXY: P },
    'proxy.test:3128',
    'proxy.test:3128',
    ['https_proxy at api.bitbucket.org: git requests urllib', 'https_proxy at bitbucket.org: git requests urllib'],
  ],
  ['a line break at the end', { HTTPS_PROXY: `${P}\n` }, 'HTTPS_PROXY unreadable', 'HTTPS_PROXY unreadable', []],
  [
    'a space in front',
    { HTTPS_PROXY: ` ${P}` },
    'proxy.test:3128',
    'proxy.test:3128',
    [
      'HTTPS_PROXY at api.bitbucket.org: curl curl-8 requests',
      'HTTPS_PROXY at api.bitbucket.org: go',
      'HTTPS_PROXY at bitbucket.org: curl curl-8 requests',
      'HTTPS_PROXY at bitbucket.org: go',
    ],
  ],
  [
    'an @ in the password',
    { HTTPS_PROXY: 'http://user:p@ss@proxy.test:3128' },
    'proxy.test:3128',
    'proxy.test:3128',
    [
      'HTTPS_PROXY at api.bitbucket.org: git',
      'HTTPS_PROXY at api.bitbucket.org: curl curl-8',
      'HTTPS_PROXY at bitbucket.org: git',
      'HTTPS_PROXY at bitbucket.org: curl curl-8',
    ],
  ],
  [
    'no port',
    { HTTPS_PROXY: 'http://proxy.test' },
    'proxy.test:80',
    'proxy.test:80',
    [
      'HTTPS_PROXY at api.bitbucket.org: git curl',
      'HTTPS_PROXY at api.bitbucket.org: urllib',
      'HTTPS_PROXY at bitbucket.org: git curl',
      'HTTPS_PROXY at bitbucket.org: urllib',
    ],
  ],
  [
    'both cases differ',
    { https_proxy: 'http://b.test:3128', HTTPS_PROXY: P },
    'b.test:3128',
    'b.test:3128',
    ['HTTPS_PROXY at api.bitbucket.org: go', 'HTTPS_PROXY at bitbucket.org: go'],
  ],
  ['an IPv6 proxy', { HTTPS_PROXY: 'http://[fd00::1]:3128' }, 'fd00::1:3128', 'fd00::1:3128', []],
  ['a SOCKS proxy', { HTTPS_PROXY: 'socks5h://s.test:1080' }, 'HTTPS_PROXY unsupported', 'HTTPS_PROXY unsupported', []],
  [
    'a SOCKS proxy for all',
    { ALL_PROXY: 'socks5://s.test:1080' },
    'ALL_PROXY unsupported',
    'ALL_PROXY unsupported',
    [],
  ],
])('%s', (_, env, restWay, gitWay, differences) => {
  expect([way(rest, env), way(git, env)]).toEqual([restWay, gitWay]);
  expect(told(env)).toEqual(differences);
});

test('git has a separate proxy', () => {
  const settings: GitSettings = {
    stores: [],
    connection: [],
    proxy: {
      kind: 'proxy',
      variable: 'http.proxy',
      proxy: { scheme: 'http', host: 'b.test', port: 3128, login: 'none' },
    },
  };
  expect(told({}, { git: settings })).toEqual([
    'http.proxy at api.bitbucket.org: git',
    'http.proxy at bitbucket.org: git',
  ]);
  expect(told({ NO_PROXY: 'bitbucket.org' }, { git: settings })).toEqual([]);
  const none: GitSettings = { ...settings, proxy: { kind: 'direct', variable: 'http.proxy' } };
  expect(told({ HTTPS_PROXY: P }, { git: none })).toEqual([
    'http.proxy at api.bitbucket.org: git',
    'http.proxy at bitbucket.org: git',
  ]);
});

test('curl has a separate proxy', () => {
  const curl = readCurlrc('proxy = http://b.test:3128');
  expect(told({}, { curl })).toEqual([
    '.curlrc proxy at api.bitbucket.org: curl curl-8',
    '.curlrc proxy at bitbucket.org: curl curl-8',
  ]);
});

test('a SOCKS proxy: who can use it', () => {
  expect(unsupportedProxy(rest, { HTTPS_PROXY: 'socks5h://user:secret@s.test:1080' }, likelyPrograms)).toEqual({
    variable: 'HTTPS_PROXY',
    scheme: 'socks5h',
    host: 's.test',
    port: 1080,
    programs: ['git', 'curl', 'curl-8', 'go', 'requests'],
  });
  expect(unsupportedProxy(rest, { HTTPS_PROXY: P }, likelyPrograms)).toBeUndefined();
});

test.each([
  ['GIT_SSL_CAINFO', 'missing', ['git'], []],
  ['CURL_CA_BUNDLE', 'missing', ['curl', 'curl-8', 'requests'], []],
  ['SSL_CERT_FILE', 'missing', ['curl', 'curl-8'], ['go', 'urllib']],
  ['REQUESTS_CA_BUNDLE', 'der', ['requests'], []],
  ['GIT_SSL_CAINFO', 'der', [], ['git']],
  ['SSL_CERT_FILE', 'pem-with-bom', [], ['go']],
] as const)('%s names a file that is %s', async (variable, file, failing, ignoring) => {
  expect(await certificateFaults({ [variable]: '/ca.pem' }, likelyPrograms, async () => file)).toEqual([
    { variable, file, failing, ignoring },
  ]);
  expect(await certificateFaults({ [variable]: '/ca.pem' }, likelyPrograms, async () => 'pem')).toEqual([]);
});

test('NODE_EXTRA_CA_CERTS names a file that Node passes over', async () => {
  const file = classifyCertificates(new Uint8Array());
  expect(await certificateFaults({ NODE_EXTRA_CA_CERTS: '/ca.pem' }, ['node24-https'], async () => file)).toEqual([
    { variable: 'NODE_EXTRA_CA_CERTS', file: 'empty', failing: [], ignoring: ['node24-https'] },
  ]);
});

test('git is given a file by its configuration', async () => {
  const settings: GitSettings = {
    stores: [],
    connection: [],
    caFile: '/ca.pem',
  };
  expect(await certificateFaults({}, likelyPrograms, async () => 'missing', { git: settings })).toEqual([
    { variable: 'http.sslCAInfo', file: 'missing', failing: ['git'], ignoring: [] },
  ]);
});

test('certificates are not checked', () => {
  expect(tlsUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, likelyPrograms)).toEqual({
    variable: 'NODE_TLS_REJECT_UNAUTHORIZED',
    checkingPrograms: likelyPrograms,
  });
  const git: GitSettings = { skipsVerification: true, stores: [], connection: [] };
  const configuration = { git, curl: readCurlrc('insecure') };
  expect(tlsUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, likelyPrograms, configuration)?.checkingPrograms).toEqual(
    ['go', 'requests', 'urllib'],
  );
  expect(tlsUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, likelyPrograms)).toBeUndefined();
});

test.each([
  [['Basic realm="proxy"'], false, 'login-missing'],
  [['Basic realm="proxy"'], true, 'login-rejected'],
  [['NTLM', 'Negotiate'], true, 'scheme-unsupported'],
  [['Negotiate, NTLM'], false, 'scheme-unsupported'],
  [['NTLM, Basic realm="a, b"'], true, 'login-rejected'],
  [['Digest realm="x", nonce="basic"'], true, 'scheme-unsupported'],
  [[], true, 'login-rejected'],
  [[], false, 'login-missing'],
] as const)('a proxy that answers 407 with %j', (challenges, isLoginSent, expected) => {
  expect(readProxyChallenge(challenges, isLoginSent)).toBe(expected);
});
