/** What a proxy that answers 407 says of the login. */
export type ProxyChallenge =
  /** It asks for a user and a password, and none went. */
  | 'login-missing'
  /** It takes Basic, but not the login that went. */
  | 'login-rejected'
  /** It takes only schemes that this check does not speak, such as NTLM and Negotiate. */
  | 'scheme-unsupported';

/**
 * Reads the `Proxy-Authenticate` headers of a 407. This check speaks Basic alone; a proxy that names no scheme is taken for one
 * that takes Basic. https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1
 * @param challenges the values of the headers, each one or more challenges
 * @param isLoginSent whether the request held a `Proxy-Authorization`
 */
export function readProxyChallenge(challenges: readonly string[], isLoginSent: boolean): ProxyChallenge {
  const schemes = challenges.flatMap((value) =>
    [...value.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=])/g)].map(([, scheme = '']) => scheme.toLowerCase()),
  );
  if (schemes.length > 0 && !schemes.includes('basic')) return 'scheme-unsupported';
  return isLoginSent ? 'login-rejected' : 'login-missing';
}
