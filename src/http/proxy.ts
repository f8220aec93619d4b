/** The proxy settings in the environment. */
export interface ProxySetting {
  /** The variable that names the proxy, spelled as the user set it. */
  readonly variable: string;
  /** Missing if the variable has no valid address of a proxy. */
  readonly address: URL | undefined;
}

/**
 * Reads the proxy for an address from the same variables as `@actions/http-client`, in the same order. That library ignores
 * a value it can't read and connects directly. Here, as in curl and git, the address needs no scheme, and a percent sign
 * that starts no escape is a percent sign.
 * @param env doesn't consider `NO_PROXY`
 */
export function readProxy(url: URL, env: Readonly<Record<string, string | undefined>>): ProxySetting | undefined {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => env[name]);
  return variable === undefined ? undefined : { variable, address: parseAddress(env[variable] ?? '') };
}

function parseAddress(value: string): URL | undefined {
  const escaped = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(escaped) ? escaped : `http://${escaped}`;
  if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme)) return undefined;
  const address = new URL(withScheme);
  // If a password has an unencoded "/", "?", or "#", the parsed host is a part of the login.
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
