import { curl7Address } from './curl-address.ts';
import { type Route, routeThrough } from './route.ts';

/** Options for the route. All but `noproxy` name a proxy, and the last of them counts. */
const proxyOptions = ['proxy', 'proxy1.0', 'socks4', 'socks4a', 'socks5', 'socks5-hostname'] as const;
/** Options for the credentials and the certificates. */
const otherOptions = [
  'noproxy',
  'user',
  'oauth2-bearer',
  'header',
  'cookie',
  'netrc',
  'netrc-optional',
  'netrc-file',
  'insecure',
  'cacert',
  'capath',
] as const;
/**
 * Options because of which curl connects or logs in in another way, sends another request, or fails. What they do depends on more than
 * this check knows.
 */
const connectionOptions = [
  'abstract-unix-socket',
  'anyauth',
  'aws-sigv4',
  'cert',
  'cert-status',
  'ciphers',
  'config',
  'connect-to',
  'crlfile',
  'curves',
  'digest',
  'dns-interface',
  'dns-ipv4-addr',
  'dns-ipv6-addr',
  'dns-servers',
  'doh-url',
  'engine',
  'haproxy-protocol',
  'http3-only',
  'interface',
  'ipv6',
  'key',
  'local-port',
  'negotiate',
  'ntlm',
  'ntlm-wb',
  'pinnedpubkey',
  'preproxy',
  'proto',
  'proxy-anyauth',
  'proxy-cacert',
  'proxy-capath',
  'proxy-cert',
  'proxy-ciphers',
  'proxy-crlfile',
  'proxy-digest',
  'proxy-header',
  'proxy-key',
  'proxy-negotiate',
  'proxy-ntlm',
  'proxy-pinnedpubkey',
  'proxy-tls13-ciphers',
  'proxy-user',
  'request',
  'request-target',
  'resolve',
  'sslv2',
  'sslv3',
  'tls-max',
  'tls13-ciphers',
  'unix-socket',
  'url',
] as const;

type CurlConnectionOption = (typeof connectionOptions)[number];
/** Options in a curl configuration file that change the credentials or the certificates, or the proxy. */
export type CurlrcOption = 'proxy' | (typeof otherOptions)[number];

/** The relevant content of a curl configuration file, without secrets. */
export interface Curlrc {
  readonly options: readonly CurlrcOption[];
  /** The route given by the last option for a proxy. It overrides the variables; `NO_PROXY` overrides it. */
  readonly proxy?: Route;
  /** The list that replaces `NO_PROXY`. */
  readonly noProxy?: string;
  /** The file that `cacert` names. */
  readonly caFile?: string;
  /** The folder that `capath` names. */
  readonly caFolder?: string;
  /** The file that `netrc-file` names. */
  readonly netrcFile?: string;
  /** Other options that change the connection; `header` if it names a file of headers. */
  readonly connection: readonly (CurlConnectionOption | 'header')[];
}

interface CurlrcEntry {
  readonly name: string;
  readonly value: string;
}

const shortNames: Readonly<Record<string, string>> = {
  x: 'proxy',
  u: 'user',
  H: 'header',
  b: 'cookie',
  n: 'netrc',
  k: 'insecure',
  U: 'proxy-user',
  K: 'config',
  E: 'cert',
  X: 'request',
  '6': 'ipv6',
};
/** Short options without a value, which can be followed by others. https://curl.se/docs/manpage.html */
const flags = '0123456#aBfGgIiJjklLMnNOpqRsSvVZ';

/**
 * Reads the relevant options in a `.curlrc`. Values are dropped, except for the addresses of proxies and the paths of files; a header
 * counts only if it is `Authorization` or `Cookie`. Never throws. https://everything.curl.dev/cmdline/configfile.html
 * @param text the whole file; the caller limits its size
 */
export function readCurlrc(text: string): Curlrc {
  const read = text.split('\n').flatMap(readLine);
  const isFile = read.some(({ name, value }) => name === 'header' && value.startsWith('@'));
  const found = read.flatMap((entry): readonly CurlrcEntry[] => {
    if (entry.name !== 'header') return [entry];
    if (/^\s*authorization\s*:/i.test(entry.value)) return [entry];
    return /^\s*cookie\s*:/i.test(entry.value) ? [{ ...entry, name: 'cookie' }] : [];
  });
  const names = new Set(found.map(({ name }) => name));
  const lastOf = (...wanted: readonly string[]) => found.findLast(({ name }) => wanted.includes(name))?.value;
  const [noProxy, caFile, caFolder, netrcFile] = ['noproxy', 'cacert', 'capath', 'netrc-file'].map((name) =>
    lastOf(name),
  );
  const proxy = found.findLast(({ name }) => proxyOptions.some((option) => option === name));
  const options = [...names].map((name) => (proxyOptions.some((option) => option === name) ? 'proxy' : name));
  const isOption = (name: string): name is CurlrcOption => ['proxy', ...otherOptions].includes(name);
  return {
    options: [...new Set(options.filter(isOption))],
    ...(proxy && { proxy: curlProxyRoute(proxy) }),
    ...(noProxy !== undefined && { noProxy }),
    ...(caFile && { caFile }),
    ...(caFolder && { caFolder }),
    ...(netrcFile && { netrcFile }),
    connection: [...connectionOptions.filter((name) => names.has(name)), ...(isFile ? (['header'] as const) : [])],
  };
}

/** The options in a line: a long one, or short ones of which only the last has a value. */
function readLine(line: string): readonly CurlrcEntry[] {
  const written = line.trim();
  const [, name, rest = ''] = /^(?:--)?([a-z][a-z\d.-]+)(?:\s*[=:\s]\s*(.*))?$/.exec(written) ?? [];
  if (name !== undefined) return [{ name, value: unquoted(rest) }];
  const [, letters = ''] = /^-([^-].*)$/.exec(written) ?? [];
  const end = [...letters].findIndex((letter) => !flags.includes(letter));
  const alone = [...letters.slice(0, end === -1 ? undefined : end)];
  const last = end === -1 ? [] : [{ letter: letters.charAt(end), value: unquoted(letters.slice(end + 1).trim()) }];
  return [...alone.map((letter) => ({ letter, value: '' })), ...last].flatMap(({ letter, value }) => {
    const known = Object.hasOwn(shortNames, letter) ? shortNames[letter] : undefined;
    return known === undefined ? [] : [{ name: known, value }];
  });
}

/** A value ends at its quotation mark, or else at a space. */
function unquoted(value: string): string {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"?/.exec(value) ?? [];
  return quoted === undefined ? value.replace(/^'(.*)'$/, '$1') : quoted.replaceAll(/\\(.)/g, '$1');
}

function curlProxyRoute({ name, value }: CurlrcEntry): Route {
  const variable = '.curlrc proxy';
  const scheme = name.startsWith('socks') ? name.replace('5-hostname', '5h') : undefined;
  const address = scheme === undefined || value === '' ? value : `${scheme}://${value.replace(/^[a-z\d]+:\/\//i, '')}`;
  const read = address === '' ? 'ignored' : curl7Address(address);
  if (read === 'ignored') return { kind: 'direct', variable };
  return typeof read === 'string'
    ? { kind: 'error', variable, reason: read }
    : routeThrough(variable, address, read).route;
}
