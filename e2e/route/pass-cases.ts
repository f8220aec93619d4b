import { cases, proxyA, proxyB } from './cases.ts';
import { files, settings } from './certificate-cases.ts';
import { configuredCases } from './configured-cases.ts';
import { netrcEntry as entry, gitConfig, loginCases, storedPassword as secret, staleHeader } from './login-cases.ts';
import { moreCases } from './more-cases.ts';

/** A job in which this check must not pass untruly. In values, `HOME`, `CA`, `OTHER`, `HASHED`, and `UNHASHED` at the start represent paths. */
export interface PassCase {
  readonly group: string;
  readonly title: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Files of the home folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Settings of git in the working folder, which then is a repository. */
  readonly repository?: string;
  /** The host of the API and of git in place of those of Bitbucket. */
  readonly host?: string;
}

const shown = (env: PassCase['env']) =>
  Object.entries(env)
    .map(([name, value]) => `${name}=${JSON.stringify(value ?? 'unset').slice(1, -1)}`)
    .join(' ');

/** Each environment of the matrix once, with all of its hosts. */
const matrix: readonly PassCase[] = cases.flatMap(({ group, env, url }) => {
  const { protocol, hostname, host } = new URL(url);
  if (protocol === 'http:') return [];
  const title = shown(env);
  return /^(?:api\.)?bitbucket\.org$/.test(hostname)
    ? [{ group, title, env }]
    : [{ group, title: `${title} -> ${host}`, env, host }];
});

const logins: readonly PassCase[] = loginCases.map((one) => ({ group: 'Stored logins', env: {}, ...one }));

const configured: readonly PassCase[] = configuredCases.map(({ key, value, env }) => ({
  group: 'Configured proxies',
  title: [`${key}=${value}`, shown(env)].filter(Boolean).join(' '),
  ...(key.startsWith('.curlrc')
    ? { env, files: { '.curlrc': `proxy = "${value}"\n` } }
    : { env: { ...env, ...gitConfig({ [key]: value }) } }),
}));

const certificateVariables = [
  'GIT_SSL_CAINFO',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
];
const certificates: readonly PassCase[] = [
  ...settings.map((env) => ({ group: 'Certificates', title: shown(env) || 'nothing set', env })),
  ...certificateVariables.flatMap((name) =>
    Object.keys(files).map((file) => ({
      group: 'Certificates',
      title: `${name}: ${file}`,
      env: { [name]: `CERTIFICATES/${file}` },
    })),
  ),
];

const P = { HTTPS_PROXY: proxyA };

/** What was reported to pass untruly, by the names of the report. */
const reported: readonly Omit<PassCase, 'group'>[] = [
  { title: 'P1 ALL_PROXY', env: { ALL_PROXY: proxyA } },
  { title: 'P1 all_proxy', env: { all_proxy: proxyA } },
  { title: 'P1 ALL_PROXY, SOCKS', env: { ALL_PROXY: 'socks5h://proxy-socks.test:1080' } },
  { title: 'P2 leading dot', env: { ...P, NO_PROXY: '.bitbucket.org' } },
  { title: 'P3 blanks', env: { ...P, NO_PROXY: 'localhost bitbucket.org' } },
  { title: 'P4 trailing dot', env: { ...P, NO_PROXY: 'bitbucket.org.' } },
  { title: 'P4 leading and trailing dot', env: { ...P, NO_PROXY: '.bitbucket.org.' } },
  { title: 'P5 ports', env: { ...P, NO_PROXY: 'bitbucket.org:443,api.bitbucket.org:443' } },
  { title: 'P7 empty lower case', env: { ...P, https_proxy: '' } },
  { title: 'P9 line break', env: { HTTPS_PROXY: `${proxyA}\n` } },
  { title: 'P9 carriage return', env: { HTTPS_PROXY: `${proxyA}\r` } },
  { title: 'P10 blank in front', env: { HTTPS_PROXY: ` ${proxyA}` } },
  { title: 'P11 @ in the password', env: { HTTPS_PROXY: `http://user:${secret}@${secret}@proxy-login.test:3128` } },
  { title: 'P11 blank in the password', env: { HTTPS_PROXY: `http://user:${secret} ${secret}@proxy-login.test:3128` } },
  { title: 'P12 no port', env: { HTTPS_PROXY: 'http://proxy' } },
  { title: 'P12 no scheme, no port', env: { HTTPS_PROXY: 'proxy' } },
  { title: 'P14 two proxies', env: { https_proxy: proxyB, HTTPS_PROXY: proxyA } },
  { title: 'P15 http.proxy', env: {}, files: { '.gitconfig': `[http]\n\tproxy = ${proxyB}\n` } },
  {
    title: 'P15 http.proxy of the host',
    env: {},
    files: { '.gitconfig': `[http "https://bitbucket.org"]\n\tproxy = ${proxyB}\n` },
  },
  { title: 'P15 http.sslVerify', env: {}, files: { '.gitconfig': '[http]\n\tsslVerify = false\n' } },
  { title: 'P15 http.sslCAInfo', env: {}, files: { '.gitconfig': '[http]\n\tsslCAInfo = /missing/ca.pem\n' } },
  { title: 'P15 GIT_CONFIG_COUNT', env: gitConfig({ 'http.proxy': proxyB }) },
  { title: 'P16 .netrc, bitbucket.org', env: {}, files: { '.netrc': entry('bitbucket.org') } },
  { title: 'P16 .netrc, api.bitbucket.org', env: {}, files: { '.netrc': entry('api.bitbucket.org') } },
  { title: 'P16 .netrc, default', env: {}, files: { '.netrc': `default login stored password ${secret}\n` } },
  {
    title: 'P17 http.extraHeader',
    env: {},
    files: {
      '.gitconfig': `[http "https://bitbucket.org/"]\n\textraHeader = ${staleHeader}\n`,
    },
  },
  ...certificateVariables.slice(0, 4).flatMap((name) =>
    ['missing', 'empty', 'der', 'broken-first'].map((file) => ({
      title: `P18 ${name}: ${file}`,
      env: { [name]: `CERTIFICATES/${file}` },
    })),
  ),
  { title: 'P19 certificates not checked', env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_EXTRA_CA_CERTS: undefined } },
  { title: 'P20 IPv6 proxy', env: { HTTPS_PROXY: 'http://[fd00::11]:3128' } },
  { title: 'P21 SOCKS 5', env: { HTTPS_PROXY: 'socks5://proxy-socks.test:1080' } },
  { title: 'P21 SOCKS 5, names at the proxy', env: { HTTPS_PROXY: 'socks5h://proxy-socks.test:1080' } },
  { title: 'P23 NTLM', env: { HTTPS_PROXY: `http://user:${secret}@proxy-ntlm.test:3128` } },
  { title: 'P24 NODE_EXTRA_CA_CERTS: missing', env: { NODE_EXTRA_CA_CERTS: '/missing/ca.pem' } },
  { title: 'P25 store of the system', env: { NODE_EXTRA_CA_CERTS: undefined } },
  { title: 'P26 login', env: { HTTPS_PROXY: `http://user:${secret}@proxy-login.test:3128` } },
];

/** In the namespace whose store has the authority. */
export const passCases: readonly PassCase[] = [
  ...reported.map((one) => ({ group: 'Reported', ...one })),
  ...matrix,
  ...logins,
  ...configured,
  ...certificates,
  ...moreCases.map((one) => ({ group: 'More environments', ...one })),
].filter((one, at, all) => all.findIndex(({ group, title }) => group === one.group && title === one.title) === at);

/** In the namespace in which no store has it. */
export const storelessCases: readonly PassCase[] = [
  ...certificates,
  ...reported
    .filter(({ title }) => /^P(?:1[89]|15 http.ssl|2[45])/.test(title))
    .map((one) => ({ group: 'Reported', ...one })),
];
