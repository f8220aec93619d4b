import { gitUsernames } from '../bitbucket/authorization.ts';
import { secretVariants } from '../redaction/variants.ts';
import type { OptionValues } from '../config/options.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import { collectSecretVariants, redactOptions } from '../redaction/options.ts';
import { type Redact, createRedactor } from '../redaction/redactor.ts';
import type { CommandHost } from './invocation.ts';

/** Every variant of the secrets among the options; token and email get swapped, so the email can be one. */
export function secretVariants({ token, email }: OptionValues): readonly string[] {
  const owner = typeof email === 'string' ? email : undefined;
  return [
    ...(token === undefined ? [] : secretVariants(token, [owner ?? '', ...gitUsernames])),
    ...collectSecretVariants(owner === undefined ? {} : { email: owner }),
  ];
}

/**
 * The other options without any variant of a secret, before anything of them is quoted, cut or sent.
 * @param redact for what was given, before it is parsed (`inputRedactorFor`)
 */
export function withoutSecretTexts({ token, ...texts }: OptionValues, redact: Redact): OptionValues {
  const { token: _, ...safe } = redactOptions(texts, redact);
  return { ...safe, ...(token !== undefined && { token }) };
}

/**
 * Registers the variants with the platform's masking; call this before anything else is printed.
 * @returns what removes them from a text, and other tokens too: people paste a token into the wrong place
 */
export function protectSecrets(variants: readonly string[], host: CommandHost): Redact {
  for (const variant of new Set(variants)) host.mask(variant);
  const redact = createRedactor(variants);
  return (text) => redactTokenLike(redact(text));
}
