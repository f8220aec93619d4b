import type { Finding } from './finding.ts';
import { declarationFindings } from './words/declaration.ts';
import { expiryFindings } from './words/expiry.ts';
import { secretFindings } from './words/secret.ts';

/** The rows of the table of findings that a run without any request can come to. The others are loaded with the network. */
export const offlineFindings = { ...declarationFindings, ...secretFindings, ...expiryFindings };

/** A cause that can be named without a request. */
export type OfflineCode = keyof typeof offlineFindings;

/** Whether a finding is about the declaration and not about a token. */
export function isAboutDeclaration({ code }: Finding): boolean {
  return code in declarationFindings;
}
