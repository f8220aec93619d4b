import { gitUsernames } from './bitbucket/authorization.ts';
import { secretVariants, minTokenLength } from './redaction/variants.ts';
import type { RawOptions } from './config/options.ts';
import { Secret } from './redaction/secret.ts';
import { type Redact, createRedactor } from './redaction/redactor.ts';

/** Every form of the secret, and of what stands in the e-mail's place if that is no e-mail: the two get swapped. */
export function formsIn({ token, email = '' }: RawOptions): readonly string[] {
  const given = typeof email === 'string' ? email : '';
  const swapped = given.includes('@') || given.trim().length < 20 ? [] : secretVariants(new Secret(given), [undefined, ...gitUsernames]);
  return [...(typeof token === 'string' ? secretVariants(new Secret(token), given) : []), ...swapped];
}

/**
 * For what was given, before it is parsed: without the words that somebody took for a secret, since scopes and names hold
 * them, too. What is printed is without these all the same.
 */
export function inputRedactorFor(forms: readonly string[]): Redact {
  return createRedactor(forms.filter((form) => form.trim().length >= minTokenLength));
}

/**
 * The other options without any form of the secret, before anything of them is quoted, cut or sent. The e-mail is never
 * quoted, and judged as it stands: one that got into the variable of a token would make no e-mail of the same one here, for
 * each token of its owner.
 */
export function withoutSecrets(raw: RawOptions, redact: Redact): RawOptions {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      if (name === 'token' || name === 'email' || value === undefined) return [name, value];
      const clean = name === 'scopes' || name === 'operations' ? (text: string) => redact(withoutOpaque(text)) : redact;
      return [name, typeof value === 'string' ? clean(value) : value.map(clean)];
    }),
  );
}

/** Without long words of mixed letters and digits that stand alone: no scope and no path, but most likely a token. */
function withoutOpaque(text: string): string {
  const isMixed = (word: string) => [/\d/, /[a-z]/, /[A-Z]/].every((sort) => sort.test(word));
  return text.replace(/(?<![^\s,])[\w=-]{40,}(?![^\s,])/g, (word) => (isMixed(word) ? '***' : word));
}
