import { findEmailProblem } from '../credential/email.ts';
import type { Hints } from '../explain/hints.ts';

/** What a username or email, as the user writes it, adds to a text. */
export function emailHints(email: string | undefined): Pick<Hints, 'hasEmail' | 'emailProblem'> {
  const value = email?.trim() ?? '';
  if (value === '') return {};
  const problem = findEmailProblem(value);
  return problem === undefined ? { hasEmail: true } : { emailProblem: problem };
}
