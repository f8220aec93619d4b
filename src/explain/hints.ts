import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { EmailProblem } from '../credential/email.ts';

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
