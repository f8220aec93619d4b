/**
 * The schemes that `WWW-Authenticate` or `Proxy-Authenticate` headers offer, in lower case.
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 * @param challenges header values, each with one or more challenges
 */
export function challengeSchemes(challenges: readonly string[]): readonly string[] {
  return challenges.flatMap((value) =>
    [...value.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=])/g)].map(([, scheme = '']) => scheme.toLowerCase()),
  );
}
