import { gitUsernames } from '../bitbucket/authorization.ts';
import type { OptionValues } from '../config/options.ts';
import { collectSecretVariants, createOptionRedactor } from '../redaction/options.ts';
import { createRedactor, type Redact, redactTokenLike } from '../redaction/redactor.ts';
import type { CommandHost } from './invocation.ts';

/** Every variant of the secrets among the options. */
export function variantsOfOptions(values: OptionValues): readonly string[] {
  return collectSecretVariants(values, gitUsernames);
}

/** What removes secrets. */
export interface Redactors {
  /** From a text, and other tokens too: people paste a token into the wrong place. */
  readonly redact: Redact;
  /** From options before they are parsed. */
  readonly redactInput: Redact;
}

/** Registers the variants with the platform's masking, and creates what removes them; call this before anything else is printed. */
export function protectSecrets(variants: readonly string[], host: CommandHost): Redactors {
  for (const variant of new Set(variants)) host.mask(variant);
  const redact = createRedactor(variants);
  return { redact: (text) => redactTokenLike(redact(text)), redactInput: createOptionRedactor(variants, redact) };
}
