import { proxyA, proxyB } from './cases.ts';
import { netrcEntry, staleHeader, storedPassword } from './login-cases.ts';
import type { PassCase } from './pass-cases.ts';

const P = { HTTPS_PROXY: proxyA };
const git = (text: string) => ({ env: {}, files: { '.gitconfig': text } });
const curl = (text: string) => ({ env: {}, files: { '.curlrc': text } });
const stored = `stored:${storedPassword}`;
const bitbucket = netrcEntry('bitbucket.org');
const remote = '[remote "origin"]\n\turl = https://bitbucket.org/acme/web.git\n';

/** Environments besides those of the matrix: what people set, and what breaks a simple model. */
export const moreCases: readonly Omit<PassCase, 'group'>[] = [
  { title: 'nothing', env: {} },
  // Variables
  { title: 'http_proxy of a CGI program', env: { REQUEST_METHOD: 'GET', HTTP_PROXY: proxyB } },
  { title: 'HTTPS_PROXY in a CGI program', env: { REQUEST_METHOD: 'GET', ...P } },
  {
    title: 'all four variables as a runner sets them',
    env: {
      http_proxy: proxyA,
      HTTP_PROXY: proxyA,
      https_proxy: proxyA,
      ...P,
      no_proxy: '.corp.example',
      NO_PROXY: '.corp.example',
    },
  },
  { title: 'both cases of NO_PROXY differ', env: { ...P, no_proxy: 'localhost', NO_PROXY: 'bitbucket.org' } },
  {
    title: 'both cases of NO_PROXY differ, the other way',
    env: { ...P, no_proxy: 'bitbucket.org', NO_PROXY: 'localhost' },
  },
  { title: 'No_Proxy', env: { ...P, No_Proxy: 'bitbucket.org' } },
  { title: 'NO_PROXY of the API only', env: { ...P, NO_PROXY: 'api.bitbucket.org' } },
  { title: 'NO_PROXY of the API only, with a port', env: { ...P, NO_PROXY: 'api.bitbucket.org:443' } },
  { title: 'NO_PROXY with a block', env: { ...P, NO_PROXY: '10.0.0.0/8' } },
  { title: 'NO_PROXY with a block of IPv6', env: { ...P, NO_PROXY: 'fd00::/8,bitbucket.org' } },
  { title: 'NO_PROXY with the address of Bitbucket', env: { ...P, NO_PROXY: '10.9.0.1' } },
  { title: 'NO_PROXY with a wildcard inside', env: { ...P, NO_PROXY: 'bit*.org' } },
  { title: 'NO_PROXY with a semicolon and a space', env: { ...P, NO_PROXY: 'localhost; bitbucket.org' } },
  { title: 'NO_PROXY with two dots at the end', env: { ...P, NO_PROXY: 'bitbucket.org..' } },
  { title: 'NO_PROXY with another case', env: { ...P, NO_PROXY: 'BitBucket.Org' } },
  { title: 'NO_PROXY with a space before the comma', env: { ...P, NO_PROXY: 'localhost ,bitbucket.org' } },
  { title: 'NO_PROXY that is empty in lower case', env: { ...P, no_proxy: '', NO_PROXY: 'bitbucket.org' } },
  { title: 'ALL_PROXY with NO_PROXY of one host', env: { ALL_PROXY: proxyA, NO_PROXY: 'api.bitbucket.org' } },
  { title: 'ALL_PROXY and an empty HTTPS_PROXY', env: { ALL_PROXY: proxyA, HTTPS_PROXY: '' } },
  { title: 'proxies for ftp and rsync', env: { ftp_proxy: proxyB, rsync_proxy: proxyB } },
  { title: 'a proxy that refuses connections', env: { HTTPS_PROXY: 'http://proxy-b.test:1' } },
  {
    title: 'a login with a wrong escape',
    env: { HTTPS_PROXY: `http://user:${storedPassword}%zz@proxy-login.test:3128` },
  },
  { title: 'a login that is required and missing', env: { HTTPS_PROXY: 'http://proxy-login.test:3128' } },
  // git
  { title: 'http.proxy that is empty', ...git('[http]\n\tproxy =\n'), env: P },
  { title: 'http.proxy of a path', ...git(`[http "https://bitbucket.org/acme"]\n\tproxy = ${proxyB}\n`) },
  {
    title: 'http.proxy of a path of another repository',
    ...git(`[http "https://bitbucket.org/other"]\n\tproxy = ${proxyB}\n`),
  },
  {
    title: 'http.proxy of a user',
    ...git(`[http "https://x-bitbucket-api-token-auth@bitbucket.org"]\n\tproxy = ${proxyB}\n`),
  },
  { title: 'http.proxy of a wildcard', ...git(`[http "https://*.org"]\n\tproxy = ${proxyB}\n`) },
  { title: 'http.proxy, section in upper case', ...git(`[HTTP]\n\tPROXY = ${proxyB}\n`) },
  { title: 'http.proxy after a byte order mark', ...git(`\ufeff[http]\n\tproxy = ${proxyB}\n`) },
  {
    title: 'http.proxy behind a comment in one line',
    ...git(`[core] # text\n\tautocrlf = false\n[user] name = x\n[http] proxy = ${proxyB}\n`),
  },
  {
    title: 'http.proxy in an included file',
    env: {},
    files: { '.gitconfig': '[include]\n\tpath = more\n', more: `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy in a file that depends on the folder',
    env: {},
    repository: '',
    files: { '.gitconfig': '[includeIf "gitdir:**"]\n\tpath = more\n', more: `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy in a file that depends on another folder',
    env: {},
    repository: '',
    files: { '.gitconfig': '[includeIf "gitdir:/elsewhere/"]\n\tpath = more\n', more: `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy in a file that depends on the remote',
    env: {},
    repository: remote,
    files: {
      '.gitconfig': '[includeIf "hasconfig:remote.*.url:https://bitbucket.org/**"]\n\tpath = more\n',
      more: `[http]\n\tproxy = ${proxyB}\n`,
    },
  },
  { title: 'http.proxy of the repository', env: {}, repository: `[http]\n\tproxy = ${proxyB}\n` },
  {
    title: 'http.proxy in XDG_CONFIG_HOME',
    env: { XDG_CONFIG_HOME: 'HOME/xdg' },
    files: { 'xdg/git/config': `[http]\n\tproxy = ${proxyB}\n` },
  },
  { title: 'http.proxy in .config', env: {}, files: { '.config/git/config': `[http]\n\tproxy = ${proxyB}\n` } },
  {
    title: 'http.proxy in GIT_CONFIG_GLOBAL',
    env: { GIT_CONFIG_GLOBAL: 'HOME/own' },
    files: { own: `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy in GIT_CONFIG_SYSTEM',
    env: { GIT_CONFIG_SYSTEM: 'HOME/own' },
    files: { own: `[http]\n\tproxy = ${proxyB}\n` },
  },
  { title: 'http.proxy in GIT_CONFIG_PARAMETERS', env: { GIT_CONFIG_PARAMETERS: `'http.proxy'='${proxyB}'` } },
  {
    title: 'http.proxy beside GIT_CONFIG',
    env: { GIT_CONFIG: '/dev/null' },
    files: { '.gitconfig': `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy with ~/.gitconfig ignored',
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
    files: { '.gitconfig': `[http]\n\tproxy = ${proxyB}\n` },
  },
  {
    title: 'http.proxy, without a home folder',
    env: { HOME: undefined },
    files: { '.gitconfig': `[http]\n\tproxy = ${proxyB}\n` },
  },
  { title: 'http.proxy for another host only', ...git(`[http "https://github.com"]\n\tproxy = ${proxyB}\n`) },
  { title: 'http.proxy that is the same', ...git(`[http]\n\tproxy = ${proxyA}\n`), env: P },
  { title: 'remote.origin.proxy', env: {}, repository: `${remote}\tproxy = ${proxyB}\n` },
  { title: 'http.curloptResolve', ...git('[http]\n\tcurloptResolve = bitbucket.org:443:10.1.2.3\n') },
  {
    title: 'http.pinnedPubkey',
    ...git('[http]\n\tpinnedPubkey = sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'),
  },
  { title: 'http.sslCAInfo with ~', env: {}, files: { '.gitconfig': '[http]\n\tsslCAInfo = ~/missing.pem\n' } },
  { title: 'http.sslCAPath', ...git('[http]\n\tsslCAPath = /missing\n') },
  { title: 'http.sslVerify off', ...git('[http]\n\tsslVerify = off\n') },
  { title: 'protocol.allow', ...git('[protocol]\n\tallow = never\n') },
  { title: 'GIT_ALLOW_PROTOCOL', env: { GIT_ALLOW_PROTOCOL: 'ssh:file' } },
  {
    title: 'http.extraHeader twice, the last is another',
    ...git(`[http]\n\textraHeader = ${staleHeader}\n\textraHeader = X-Trace: 1\n`),
  },
  {
    title: 'http.extraHeader, and another of the host',
    ...git(`[http]\n\textraHeader = ${staleHeader}\n[http "https://bitbucket.org"]\n\textraHeader = X-Trace: 1\n`),
  },
  { title: 'http.extraHeader that is cleared', ...git(`[http]\n\textraHeader = ${staleHeader}\n\textraHeader =\n`) },
  { title: 'http.extraHeader with a cookie', ...git(`[http]\n\textraHeader = Cookie: session=${storedPassword}\n`) },
  {
    title: 'http.cookieFile in ~',
    env: {},
    files: {
      '.gitconfig': '[http]\n\tcookieFile = ~/cookies\n',
      cookies: `.bitbucket.org\tTRUE\t/\tTRUE\t0\tsession\t${storedPassword}\n`,
    },
  },
  { title: 'insteadOf of SSH', ...git('[url "git@bitbucket.org:"]\n\tinsteadOf = https://bitbucket.org/\n') },
  {
    title: 'insteadOf of a mirror',
    ...git('[url "https://notbitbucket.org/"]\n\tinsteadOf = https://bitbucket.org/\n'),
  },
  { title: 'insteadOf of a short name', ...git('[url "https://bitbucket.org/"]\n\tinsteadOf = bb:\n') },
  {
    title: 'insteadOf of the URL with a login',
    ...git(`[url "https://${stored}@bitbucket.org/"]\n\tinsteadOf = https://x-bitbucket-api-token-auth\n`),
  },
  {
    title: 'credential.helper store',
    env: {},
    files: {
      '.gitconfig': '[credential]\n\thelper = store\n',
      '.git-credentials': `https://${stored}@bitbucket.org\n`,
    },
  },
  {
    title: 'credential.helper store, for another host',
    env: {},
    files: { '.gitconfig': '[credential]\n\thelper = store\n', '.git-credentials': `https://${stored}@github.com\n` },
  },
  { title: 'credential.username', ...git('[credential "https://bitbucket.org"]\n\tusername = somebody\n') },
  { title: 'core.askPass', ...git('[core]\n\taskPass = /bin/false\n') },
  { title: 'a broken .gitconfig', ...git('[http\n\tproxy = x\n') },
  { title: 'GIT_SSL_NO_VERIFY', env: { GIT_SSL_NO_VERIFY: '1' } },
  { title: 'GIT_SSL_CAPATH of a missing folder', env: { GIT_SSL_CAPATH: '/missing' } },
  { title: 'GIT_SSL_CAINFO of another authority', env: { GIT_SSL_CAINFO: 'OTHER' } },
  { title: 'GIT_SSL_CAINFO of the authority', env: { GIT_SSL_CAINFO: 'CA' } },
  // curl
  { title: '.curlrc with noproxy', ...curl('noproxy = "*"\n'), env: P },
  { title: '.curlrc with a SOCKS proxy', ...curl('socks5-hostname = proxy-socks.test:1080\n') },
  { title: '.curlrc with preproxy', ...curl('preproxy = socks5h://proxy-socks.test:1080\n') },
  { title: '.curlrc with proxy1.0', ...curl('proxy1.0 = proxy-b.test:3128\n') },
  {
    title: '.curlrc with proxy-user',
    ...curl(`proxy-user = other:${storedPassword}\n`),
    env: { HTTPS_PROXY: 'http://user:pass@proxy-login.test:3128' },
  },
  { title: '.curlrc with a short proxy', ...curl(`-x ${proxyB}\n`) },
  { title: '.curlrc with a short proxy without a space', ...curl(`-x${proxyB}\n`) },
  { title: '.curlrc with several short options', ...curl(`-sSx ${proxyB}\n`) },
  { title: '.curlrc with an abbreviated option', ...curl(`--prox ${proxyB}\n`) },
  { title: '.curlrc with CRLF', ...curl(`silent\r\nproxy = ${proxyB}\r\n`) },
  { title: '.curlrc with quotation marks and a comment', ...curl(`proxy = "${proxyB}" # ours\n`) },
  { title: '.curlrc with resolve', ...curl('resolve = api.bitbucket.org:443:10.1.2.3\n') },
  { title: '.curlrc with connect-to', ...curl('connect-to = ::10.1.2.3:443\n') },
  {
    title: '.curlrc with another file',
    env: {},
    files: { '.curlrc': 'config = "HOME/more"\n', more: `proxy = ${proxyB}\n` },
  },
  { title: '.curlrc with cacert', ...curl('cacert = /missing/ca.pem\n') },
  { title: '.curlrc with capath', ...curl('capath = /missing\n') },
  {
    title: '.curlrc with pinnedpubkey',
    ...curl('pinnedpubkey = sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'),
  },
  { title: '.curlrc with insecure', ...curl('insecure\n') },
  { title: '.curlrc with digest', ...curl('digest\n') },
  {
    title: '.curlrc with netrc-file',
    env: {},
    files: { '.curlrc': 'netrc-file = "HOME/own"\n', own: netrcEntry('api.bitbucket.org') },
  },
  { title: '.curlrc in CURL_HOME', env: { CURL_HOME: 'HOME/curl' }, files: { 'curl/.curlrc': `proxy = ${proxyB}\n` } },
  {
    title: 'curlrc in XDG_CONFIG_HOME',
    env: { XDG_CONFIG_HOME: 'HOME/xdg' },
    files: { 'xdg/curlrc': `proxy = ${proxyB}\n` },
  },
  {
    title: '.curlrc in XDG_CONFIG_HOME',
    env: { XDG_CONFIG_HOME: 'HOME/xdg' },
    files: { 'xdg/.curlrc': `proxy = ${proxyB}\n` },
  },
  { title: '.curlrc in .config', env: {}, files: { '.config/curlrc': `proxy = ${proxyB}\n` } },
  {
    title: '.curlrc beside an empty one in CURL_HOME',
    env: { CURL_HOME: 'HOME/curl' },
    files: { 'curl/.curlrc': '', '.curlrc': `proxy = ${proxyB}\n` },
  },
  { title: '.curlrc of harmless options', ...curl('silent\nshow-error\nfail\nretry = 3\nuser-agent = "ours"\n') },
  // netrc
  { title: '.netrc without a home folder', env: { HOME: undefined }, files: { '.netrc': bitbucket } },
  { title: 'NETRC in ~', env: { NETRC: '~/own' }, files: { own: netrcEntry('api.bitbucket.org') } },
  { title: 'NETRC beside .netrc', env: { NETRC: 'HOME/own' }, files: { own: '', '.netrc': bitbucket } },
  { title: '.netrc in upper case', env: {}, files: { '.netrc': netrcEntry('BITBUCKET.ORG') } },
  { title: '.netrc with a macro before it', env: {}, files: { '.netrc': `macdef init\nmachine x\n\n${bitbucket}` } },
  { title: '.netrc with a login alone', env: {}, files: { '.netrc': 'machine bitbucket.org login somebody\n' } },
  { title: '.netrc of a subdomain', env: {}, files: { '.netrc': netrcEntry('x.bitbucket.org') } },
  { title: '.netrc after a byte order mark', env: {}, files: { '.netrc': `\ufeff${bitbucket}` } },
  {
    title: '.netrc with default before the host',
    env: {},
    files: { '.netrc': `default login other password ${storedPassword}\n${bitbucket}` },
  },
  // certificates
  { title: 'SSL_CERT_DIR of a missing folder', env: { SSL_CERT_DIR: '/missing' } },
  {
    title: 'SSL_CERT_FILE of another authority, SSL_CERT_DIR missing',
    env: { SSL_CERT_FILE: 'OTHER', SSL_CERT_DIR: '/missing' },
  },
  { title: 'CURL_CA_BUNDLE of another authority', env: { CURL_CA_BUNDLE: 'OTHER' } },
  { title: 'REQUESTS_CA_BUNDLE of another authority', env: { REQUESTS_CA_BUNDLE: 'OTHER' } },
  {
    title: 'NODE_OPTIONS with --use-openssl-ca',
    env: { NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: '--use-openssl-ca' },
  },
  {
    title: 'NODE_OPTIONS with --use-openssl-ca and a file',
    env: { NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: 'CA' },
  },
  { title: 'a TLS proxy', env: { HTTPS_PROXY: 'https://proxy-tls.test:3128' } },
  // What a second look added
  { title: '.netrc with an empty HOME', env: { HOME: '' }, files: { '.netrc': bitbucket } },
  { title: '.netrc of 100 kB', env: {}, files: { '.netrc': `${'# a comment\n'.repeat(9_000)}${bitbucket}` } },
  { title: '.netrc that is a folder', env: {}, files: { '.netrc/file': bitbucket } },
  {
    title: '.netrc with tabs and CRLF',
    env: {},
    files: { '.netrc': bitbucket.replaceAll(' ', '\t').replaceAll('\n', '\r\n') },
  },
  {
    title: '.netrc with an entry for another user',
    env: {},
    files: { '.netrc': bitbucket.replace('login stored', 'login x-bitbucket-api-token-auth') },
  },
  { title: '.gitconfig of 100 kB', ...git(`${'# a comment\n'.repeat(9_000)}[http]\n\tproxy = ${proxyB}\n`) },
  {
    title: '.gitconfig with 3,000 other URLs',
    ...git(
      `${Array.from({ length: 3_000 }, (_, at) => `[url "https://example.org/${at}/"]\n\tinsteadOf = x${at}:\n`).join('')}[http]\n\tproxy = ${proxyB}\n`,
    ),
  },
  {
    title: 'http.proxy with the default port in the URL',
    ...git(`[http "https://bitbucket.org:443"]\n\tproxy = ${proxyB}\n`),
  },
  {
    title: 'http.proxy with another port in the URL',
    ...git(`[http "https://bitbucket.org:8443"]\n\tproxy = ${proxyB}\n`),
  },
  {
    title: 'http.extraHeader of a user',
    ...git(`[http "https://x-bitbucket-api-token-auth@bitbucket.org"]\n\textraHeader = ${staleHeader}\n`),
  },
  {
    title: 'http.extraHeader of the host in upper case',
    ...git(`[http "https://BITBUCKET.org"]\n\textraHeader = ${staleHeader}\n`),
  },
  { title: 'http.sslCert of a missing file', ...git('[http]\n\tsslCert = /missing/cert.pem\n') },
  { title: 'http.sslVersion', ...git('[http]\n\tsslVersion = tlsv1.0\n') },
  { title: 'http.sslCipherList', ...git('[http]\n\tsslCipherList = NONE\n') },
  { title: 'GIT_SSL_CERT of a missing file', env: { GIT_SSL_CERT: '/missing/cert.pem' } },
  { title: 'GIT_SSL_VERSION', env: { GIT_SSL_VERSION: 'tlsv1.0' } },
  {
    title: 'http.proxyAuthMethod',
    ...git('[http]\n\tproxyAuthMethod = ntlm\n'),
    env: { HTTPS_PROXY: `http://user:${storedPassword}@proxy-login.test:3128` },
  },
  {
    title: 'GIT_HTTP_PROXY_AUTHMETHOD',
    env: { GIT_HTTP_PROXY_AUTHMETHOD: 'ntlm', HTTPS_PROXY: `http://user:${storedPassword}@proxy-login.test:3128` },
  },
  { title: 'a broken configuration of the repository', env: {}, repository: '[http\n' },
  { title: 'a broken GIT_CONFIG_COUNT', env: { GIT_CONFIG_COUNT: 'x' } },
  { title: 'GIT_CONFIG_COUNT without a key', env: { GIT_CONFIG_COUNT: '1' } },
  { title: 'a missing GIT_DIR', env: { GIT_DIR: '/missing' } },
  { title: '.curlrc, an option after a space', ...curl(`  proxy  ${proxyB}\n`) },
  { title: '.curlrc, an option after a tab', ...curl(`\tproxy\t=\t"${proxyB}"\n`) },
  { title: '.curlrc with a colon', ...curl(`proxy: ${proxyB}\n`) },
  { title: '.curlrc with an escape', ...curl('proxy = "http://proxy-b\\.test:3128"\n') },
  { title: '.curlrc with a byte order mark', ...curl(`\ufeffproxy = ${proxyB}\n`) },
  { title: '.curlrc of 100 kB', ...curl(`${'# a comment\n'.repeat(9_000)}proxy = ${proxyB}\n`) },
  { title: '.curlrc with two proxies', ...curl(`proxy = ${proxyA}\nsocks5h = x\nproxy = ${proxyB}\n`) },
  { title: '.curlrc with proto', ...curl('proto = "=http"\n') },
  { title: '.curlrc with cert', ...curl('cert = /missing/cert.pem\n') },
  { title: '.curlrc with tls-max', ...curl('tls-max = 1.0\n') },
  { title: '.curlrc with ciphers', ...curl('tls13-ciphers = NONE\n') },
  { title: '.curlrc with ipv6', ...curl('ipv6\n') },
  {
    title: '.curlrc with proxy-header',
    ...curl(`proxy-header = "Proxy-Authorization: Basic ${Buffer.from(stored).toString('base64')}"\n`),
    env: { HTTPS_PROXY: 'http://user:pass@proxy-login.test:3128' },
  },
  {
    title: '.curlrc with proxy-ntlm',
    ...curl('proxy-ntlm\n'),
    env: { HTTPS_PROXY: `http://user:${storedPassword}@proxy-login.test:3128` },
  },
  { title: '.curlrc with interface', ...curl('interface = missing0\n') },
  { title: '.curlrc with cookie-jar', ...curl('cookie-jar = "HOME/jar"\n') },
  { title: '.curlrc with a cookie header', ...curl(`header = "Cookie: session=${storedPassword}"\n`) },
  {
    title: '.curlrc with a header of a file',
    env: {},
    files: { '.curlrc': 'header = "@HOME/headers"\n', headers: `${staleHeader}\n` },
  },
  { title: '.curlrc with request', ...curl('request-target = /2.0/other\n') },
  { title: '.curlrc with a proxy for another host', ...curl(`proxy = ${proxyB}\nnoproxy = bitbucket.org\n`) },
  { title: 'a home folder that is missing', env: { HOME: '/missing' } },
  // What is missing
  { title: 'no git in PATH', env: { PATH: '/missing' } },
  {
    title: 'no git in PATH, with .gitconfig',
    env: { PATH: '/missing' },
    files: { '.gitconfig': `[http]\n\tproxy = ${proxyB}\n` },
  },
];
