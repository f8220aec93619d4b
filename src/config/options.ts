import type { Secret } from '../redaction/secret.ts';
import type { HostName, Option } from './option.ts';
import { optionTable } from './option-table.ts';

/** The name of an option. */
export type OptionName = (typeof optionTable)[number]['name'];

/** A row of the table. */
export interface NamedOption extends Option {
  readonly name: OptionName;
}

/**
 * THE table of options. `action.yml`, `pipe.yml`, `--help` and the README's tables are generated from it and from the texts in
 * `option-texts.data.ts`; parsing on every host goes through it. The order is that of every reference.
 */
export const options: readonly NamedOption[] = optionTable;

/** The options whose value is a secret. */
const secretOptions = ['token', 'current-token', 'admin-key'] as const;

/** An option whose value is a secret. */
export type SecretOption = (typeof secretOptions)[number];

/** An option whose value isn't a secret. */
export type TextOption = Exclude<OptionName, SecretOption>;

/** Options as a platform passes them: a text, the items of a list that came as a list, or nothing. */
export type RawOptions = Readonly<Partial<Record<OptionName, string | readonly string[]>>>;

/** Options as a host reads them: the same, with the secrets wrapped. None of it is understood yet. */
export type OptionValues = Readonly<Partial<Record<TextOption, string | readonly string[]>>> & SecretValues;

/** The secrets among the options. */
type SecretValues = { readonly [Name in SecretOption]?: Secret };

/** Whether the value of an option is a secret. */
export function isSecretOption(name: string): name is SecretOption {
  return secretOptions.some((secret) => secret === name);
}

/** One thing wrong with one option. */
export interface OptionError {
  /** The option by the name the user wrote, or its place on the command line. */
  readonly option: string;
  /** What is wrong and what is allowed, as the rest of a sentence that begins with the option's name. */
  readonly problem: string;
  /** What to do, where it isn't to write the option another way. */
  readonly step?: string;
}

/** The options of a host. */
export function optionsOf(host: HostName): readonly NamedOption[] {
  return options.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
}

/** One row of the table. */
export function optionNamed(name: OptionName): NamedOption {
  // The names are read off the table: each has its row.
  return options.find((row) => row.name === name) as NamedOption;
}

/** An option as it is written on the command line. Secrets are read from the environment. */
export function terminalName(name: OptionName): string {
  return isSecretOption(name) ? `TOKEN_PREFLIGHT_${optionNamed(name).variable}` : `--${name}`;
}
