import { secretForms } from '../bitbucket/authorization.ts';
import type { OptionValues } from '../config/options.ts';
import { withoutTokens } from '../credential/kinds.ts';
import { formsIn, withoutSecrets } from '../masking.ts';
import { type Redact, redactorFor } from '../report/redact.ts';
import type { CommandHost } from './invocation.ts';

/** Every variant of the secrets among the options; token and email get swapped, so the email can be one. */
export function secretVariants({ token, email }: OptionValues): readonly string[] {
  const owner = typeof email === 'string' ? email : undefined;
  return [
    ...(token === undefined ? [] : secretForms(token, owner ?? '')),
    ...formsIn(owner === undefined ? {} : { email: owner }),
  ];
}

/**
 * The other options without any variant of a secret, before anything of them is quoted, cut or sent.
 * @param redact for what was given, before it is parsed (`inputRedactorFor`)
 */
export function withoutSecretTexts({ token, ...texts }: OptionValues, redact: Redact): OptionValues {
  const { token: _, ...safe } = withoutSecrets(texts, redact);
  return { ...safe, ...(token !== undefined && { token }) };
}

/**
 * Registers the variants with the platform's masking; call this before anything else is printed.
 * @returns what removes them from a text, and other tokens too: people paste a token into the wrong place
 */
export function protectSecrets(variants: readonly string[], host: CommandHost): Redact {
  for (const variant of new Set(variants)) host.mask(variant);
  const redact = redactorFor(variants);
  return (text) => withoutTokens(redact(text));
}
