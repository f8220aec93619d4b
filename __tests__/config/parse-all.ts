import { type OptionError, type OptionName, optionNamed, type RawOptions } from '../../src/config/options.ts';
import { wrapSecrets } from '../../src/config/read-options.ts';
import { parseRunConfig, type RunConfig } from '../../src/config/run-config.ts';
import { type JobContext, parseTokenConfig, type TokenConfig } from '../../src/config/token-config.ts';

/** An option by the name that the user of each host writes. */
export const naming = {
  action: (name: OptionName) => name,
  pipe: (name: OptionName) => optionNamed(name).variable,
  terminal: (name: OptionName) => `--${name}`,
} as const;

/** What a host does with the options that it was given: everything that the run and its token need of them. */
export function parse(
  raw: RawOptions,
  context: JobContext = {},
  nameOf: (name: OptionName) => string = naming.action,
): { readonly config: TokenConfig; readonly run: RunConfig; readonly errors: readonly OptionError[] } {
  const { value, errors } = wrapSecrets(raw, nameOf);
  const token = parseTokenConfig(value, context, nameOf);
  const run = parseRunConfig(value, nameOf);
  return { config: token.value, run: run.value, errors: [...errors, ...token.errors, ...run.errors] };
}
