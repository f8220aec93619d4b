import { challengeSchemes } from '../util/challenge.ts';

/** What a 407 response shows about the login. */
export type ProxyChallenge =
  /** The proxy requires user and password, and none were sent. */
  | 'login-missing'
  /** The proxy accepts Basic, but rejected the login. */
  | 'login-rejected'
  /** The proxy accepts only schemes that this check doesn't support, such as NTLM and Negotiate. */
  | 'scheme-unsupported';

/**
 * Reads the `Proxy-Authenticate` headers of a 407 response. This check supports only Basic, and assumes Basic if no scheme is
 * named. https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1
 * @param challenges header values, each with one or more challenges
 * @param isLoginSent whether the request had a `Proxy-Authorization` header
 */
export function readProxyChallenge(challenges: readonly string[], isLoginSent: boolean): ProxyChallenge {
  const schemes = challengeSchemes(challenges);
  if (schemes.length > 0 && !schemes.includes('basic')) return 'scheme-unsupported';
  return isLoginSent ? 'login-rejected' : 'login-missing';
}
