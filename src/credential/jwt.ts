/** The claims of a JWT that are of interest here; anyone can write any value into them. */
export interface Claims {
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

/** The claims of a JWT, unverified, or nothing if the text isn't a JWT. Claims that can't be read are empty. */
export function readClaims(token: string): Claims | undefined {
  const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
  if (payload === undefined) return undefined;
  try {
    // Of anything but an object no claim can be read.
    const claims: Claims | null = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return claims ?? {};
  } catch {
    return {};
  }
}

/**
 * The product that issued a JWT, where Bitbucket's REST API refuses its tokens: a pipeline's own identity token too.
 * https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869
 */
export function otherIssuer({ iss }: Claims): string | undefined {
  if (typeof iss !== 'string') return undefined;
  if (/pipelines-config\/identity\/oidc/.test(iss)) return 'the OIDC identity of a Bitbucket pipeline step';
  // An enterprise has its name behind it.
  if (/^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/.test(iss))
    return 'the OIDC identity of a GitHub workflow job';
  return undefined;
}

/** When a JWT was issued and when it expires, as far as its claims state it. */
export interface Lifetime {
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
}

/** The lifetime that the claims state. */
export function lifetimeOf({ iat, exp }: Claims): Lifetime {
  const [issuedAt, expiresAt] = [dateOf(iat), dateOf(exp)];
  return { ...(issuedAt && { issuedAt }), ...(expiresAt && { expiresAt }) };
}

/** Later than the year 9999 is no date that could be shown. */
function dateOf(seconds: unknown): Date | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 253_402_300_800)) return undefined;
  return new Date(seconds * 1000);
}
