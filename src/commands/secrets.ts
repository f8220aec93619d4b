import { gitUsernames } from '../bitbucket/authorization.ts';
import type { OptionValues } from '../config/options.ts';
import { collectSecretVariants } from '../redaction/options.ts';
import { createRedactor, type Redact, redactTokenLike } from '../redaction/redactor.ts';
import type { CommandHost } from './invocation.ts';

/** Every variant of the secrets among the options. */
export function variantsOfOptions(values: OptionValues): readonly string[] {
  return collectSecretVariants(values, gitUsernames);
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
