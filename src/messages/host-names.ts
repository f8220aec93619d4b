import type { OptionName } from '../config/options.ts';

/** How the host at hand names things, so that a remedy speaks of what the reader wrote. */
export interface HostNames {
  readonly host: 'action' | 'pipe' | 'terminal';
  /** An option as the user writes it: `warn-days`, `WARN_DAYS`, `--warn-days`. */
  readonly option: (name: OptionName) => string;
  /** The token of an inventory that it is about; `placed` gives one of its keys with the place where it stands. */
  readonly entry?: {
    readonly name: string;
    readonly variable: string;
    readonly rotate?: string;
    readonly placed: (key: string) => string;
  };
}

/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
export function formatOption(name: OptionName, names: HostNames): string {
  if (names.entry !== undefined) {
    return name === 'token'
      ? `the variable ${names.entry.variable}`
      : `"${name}" of ${names.entry.name} in the inventory`;
  }
  if (names.host === 'action') return `the input "${names.option(name)}"`;
  return names.host === 'pipe' ? `the variable ${names.option(name)}` : names.option(name);
}

/** Where the secret is kept on this host. */
export function describeSecretLocation(names: HostNames): string {
  const variable = names.entry?.variable;
  if (variable !== undefined && names.host === 'action') return `the GitHub secret that fills ${variable}`;
  if (variable !== undefined && names.host === 'pipe') return `the secured Bitbucket variable that fills ${variable}`;
  if (variable !== undefined) return `the variable ${variable}`;
  if (names.host === 'action') return 'the GitHub secret that fills the input "token"';
  if (names.host === 'pipe') return 'the secured Bitbucket variable that fills TOKEN';
  return 'the variable TOKEN_PREFLIGHT_TOKEN';
}
