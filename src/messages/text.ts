import { labelOf } from '../bitbucket/scopes.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import { list } from '../util/text.ts';

/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
export function quoteUserText(text: string): string {
  // By characters, since half of one can't be shown.
  const clean = [...redactTokenLike(text)];
  return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}

/** A text of the server's in quotes, in which nothing becomes a link. */
export function quoteServerText(text: string): string {
  return quoteUserText(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}

/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
export function labelled(scopes: readonly string[]): string {
  return list(scopes.map((scope) => (labelOf(scope) === scope ? scope : `${labelOf(scope)} (${scope})`)));
}
