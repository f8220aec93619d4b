import { isIPv6 } from 'node:net';
import { type AddressRule, type ProxyScheme, portIn, splitAuthority, splitLogin, splitPort } from './proxy-address.ts';

interface GoUrl {
  readonly scheme: string;
  readonly authority: string;
}

/**
 * Go: if `url.Parse` fails, Go retries with `http://` in front and ignores the variable if that fails too. Measured with
 * Go 1.26.8; `parseProxy` in https://pkg.go.dev/golang.org/x/net/http/httpproxy
 */
export const goAddress: AddressRule = (value) => {
  const written = readGoUrl(value);
  if (written === undefined || written.scheme === '' || written.authority === '') {
    const again = readGoUrl(`http://${value}`);
    if (again === undefined && written === undefined) return 'ignored';
    // The retry takes a scheme in the value for the host.
    if (again === undefined || again.authority === '' || value.includes(':/')) return 'unreadable';
    return addressOfUrl(again);
  }
  return addressOfUrl(written);
};

function addressOfUrl({ scheme: written, authority }: GoUrl): ReturnType<AddressRule> {
  const { login, host } = splitAuthority(authority, authority.lastIndexOf('@'));
  const parts = splitPort(host);
  if (parts === undefined) return 'unreadable';
  const known: Readonly<Record<string, ProxyScheme>> = {
    http: 'http',
    https: 'https',
    socks5: 'socks5h',
    socks5h: 'socks5h',
  };
  // Any other scheme is treated as an HTTP proxy without a default port.
  const scheme = known[written] ?? 'http';
  const usual = written in known ? { http: 80, https: 443, socks5: 1080, socks5h: 1080 }[written] : undefined;
  const port = parts.port ? portIn(parts.port) : usual;
  if (port === undefined) return 'unreadable';
  const address = { scheme, host: parts.host, port };
  if (login === undefined) return address;
  const { user, password = '' } = splitLogin(login);
  return { ...address, login: { user, password } };
}

/** `url.Parse` for the parts of a proxy's address; `undefined` is an error. */
function readGoUrl(value: string): GoUrl | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go rejects these.
  if (/[\0-\x1f\x7f]/.test(value)) return undefined;
  const [whole = ''] = value.split('#', 1);
  const [, scheme = '', behind = whole] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(whole) ?? [];
  if (scheme === '' && whole.startsWith(':')) return undefined;
  const [rest = ''] = behind.split('?', 1);
  if (!rest.startsWith('//')) {
    if (scheme !== '' && !rest.startsWith('/')) return { scheme: scheme.toLowerCase(), authority: '' };
    const [segment = ''] = rest.split('/', 1);
    if (segment.includes(':')) return undefined;
    return hasOnlyCodes(rest) ? { scheme: scheme.toLowerCase(), authority: '' } : undefined;
  }
  if (scheme === '' && rest.startsWith('///')) return { scheme: '', authority: '' };
  const slash = rest.indexOf('/', 2);
  const authority = rest.slice(2, slash === -1 ? undefined : slash);
  const path = slash === -1 ? '' : rest.slice(slash);
  return isAuthority(authority) && hasOnlyCodes(path) ? { scheme: scheme.toLowerCase(), authority } : undefined;
}

/** Whether every percent sign starts an escape. */
const hasOnlyCodes = (text: string) => !/%(?![\da-f]{2})/i.test(text);

function isAuthority(authority: string): boolean {
  const { login = '', host } = splitAuthority(authority, authority.lastIndexOf('@'));
  if (!/^[\w.:~!$&'()*+,;=%@-]*$/.test(login) || !hasOnlyCodes(login)) return false;
  if (host.startsWith('[')) return /^\[[^\]]*\](:\d*)?$/.test(host) && isIPv6(host.slice(1, host.indexOf(']')));
  return /^[^:]*(:\d*)?$/.test(host) && !/%[0-7]/.test(host) && hasOnlyCodes(host) && !/[ \\^{}|`/?#@]/.test(host);
}
