import { checkBypass } from '@actions/http-client/lib/proxy';

/** What the environment says of the proxy to go through. */
export interface ProxySetting {
  /** The variable that says it, as the user set it. */
  readonly variable: string;
  /** Absent where the variable holds no address of a proxy. */
  readonly address: URL | undefined;
}

/**
 * The proxy on the way to an address, by the variables that http-client looks at, in the same order. It takes what it cannot
 * read for none and goes around it; here, as with curl and git, an address needs no scheme, and a percent sign that begins
 * no code stands for itself.
 */
export function proxyTo(url: URL, env: Readonly<Record<string, string | undefined>>): ProxySetting | undefined {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => env[name]);
  if (variable === undefined || checkBypass(url)) return undefined;
  return { variable, address: addressIn(env[variable] ?? '') };
}

function addressIn(value: string): URL | undefined {
  const written = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined;
  const address = new URL(whole);
  // Where a password holds an unencoded "/", "?" or "#", what stands for the host is a part of the login.
  if (`${address.pathname}${address.search}${address.hash}`.includes('@')) return undefined;
  return isDecodable(address.username) && isDecodable(address.password) ? address : undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
