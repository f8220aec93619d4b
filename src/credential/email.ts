import { isGitUsername } from '../bitbucket/authorization.ts';
import { isEmail } from '../util/email-form.ts';
import { type FoundCharacter, findInvisibleCharacters } from '../util/invisible-characters.ts';
import { findPlaceholder, type PlaceholderForm } from './placeholder.ts';
import { recognizeToken } from './recognize.ts';

/**
 * What the email is instead of an email address. `escaped`: an address with `%40` for the `@`; `enclosed`: an address with
 * quotes, angle brackets, a name or `mailto:` around it; `git-user`: the user name that git sends with a token.
 */
export type EmailProblem =
  | { readonly type: PlaceholderForm | 'token' | 'escaped' | 'enclosed' | 'git-user' | 'other' }
  | { readonly type: 'invalid-characters'; readonly characters: readonly FoundCharacter[] };

/** No host ends in these. */
const enclosing = /["'`>).,;:]$/;

/** What is wrong with an email, if anything. The result has no part of it. */
export function findEmailProblem(email: string): EmailProblem | undefined {
  const characters = findInvisibleCharacters(email);
  if (characters.length === 0 && isEmail(email) && !enclosing.test(email)) return undefined;
  const placeholder = findPlaceholder(email);
  if (placeholder !== undefined) return { type: placeholder.form };
  if (recognizeToken(email).kind !== 'unrecognized') return { type: 'token' };
  if (characters.length > 0 && /^[^ @\uff20]+[@\uff20][^ @\uff20]+$/.test(email))
    return { type: 'invalid-characters', characters };
  if (isGitUsername(email)) return { type: 'git-user' };
  if (email.includes('%40') && isEmail(email.replace('%40', '@'))) return { type: 'escaped' };
  return { type: isEmail(withoutEnclosing(email)) ? 'enclosed' : 'other' };
}

/** Without quotes, brackets, a name, or `mailto:` in front, and what may follow an address in a sentence. */
function withoutEnclosing(text: string): string {
  return text.replace(/^(?:mailto:|["'`<(]+|[^<>@]{1,200}<)/i, '').replace(/(?<!["'`>).,;:])["'`>).,;:]+$/, '');
}
