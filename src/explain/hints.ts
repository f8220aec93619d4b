import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { EmailProblem } from '../credential/email.ts';

/** A request as a user writes it: `GET https://api.bitbucket.org/2.0/user`, or with a path. Undefined for another text. */
export function readRequestHint(text: string): { readonly method: string; readonly url: string } | undefined {
  const [, method, url] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
  return method === undefined || url === undefined ? undefined : { method: method.toUpperCase(), url };
}

/** What is wrong with a text that isn't such a request. */
export const requestProblem = "must be a method and a URL or path, such as 'GET /2.0/user'.";

/** What the user adds to a text. */
export interface Hints {
  /** `METHOD URL`, for responses that the text shows without their request. */
  readonly request?: string;
  /** Whether the failing program sends an email. */
  readonly hasEmail?: true;
  /** What is wrong with the username that it sends instead. */
  readonly emailProblem?: EmailProblem;
  readonly kind?: CredentialKind;
}
