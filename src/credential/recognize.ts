import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import { shapeOf } from '../bitbucket/token-prefixes.ts';
import { type Claims, otherIssuer, readClaims } from './jwt.ts';
import { foreignProduct } from './kinds.ts';

/** What a text is, by its form alone. */
export interface RecognizedToken {
  readonly kind: CredentialKind;
  /** Whose token it is, for `other-product`. */
  readonly product?: string;
  /** For a JWT. */
  readonly claims?: Claims;
}

/** Recognizes a token by its form. Pure; never throws. */
export function recognizeToken(text: string): RecognizedToken {
  const claims = readClaims(text);
  const shape = shapeOf(text);
  const product = (shape === undefined ? foreignProduct(text) : undefined) ?? (claims && otherIssuer(claims));
  const kind = product === undefined ? (shape ?? (claims ? 'oauth-token' : 'unrecognized')) : 'other-product';
  return { kind, ...(product !== undefined && { product }), ...(claims !== undefined && { claims }) };
}
