import type { OptionName } from '../config/options.ts';
import type { HostNames } from './host-names.ts';

/** The step that repeats what failed. */
export function againStep({ isJob }: HostNames): string {
  return isJob ? 'Run the job again.' : 'Run the check again.';
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

const nameOfStore = {
  action: 'the GitHub secret',
  pipe: 'the secured Bitbucket variable',
  terminal: 'the secret',
  library: 'the secret',
} as const;

/** Where the secret is kept on this host. */
export function describeSecretLocation(names: HostNames): string {
  const variable = names.entry?.variable;
  if (names.secret !== undefined) return `${nameOfStore[names.host]} ${names.secret}`;
  if (names.isJob) return 'the secret that the job uses';
  if (variable !== undefined && names.host === 'action') return `the GitHub secret used for ${variable}`;
  if (variable !== undefined && names.host === 'pipe') return `the secured Bitbucket variable used for ${variable}`;
  if (variable !== undefined) return `the variable ${variable}`;
  if (names.host === 'action') return 'the GitHub secret used for the input "token"';
  if (names.host === 'pipe') return 'the secured Bitbucket variable used for TOKEN';
  if (names.host === 'library') return 'the place that your program reads it from';
  if (names.option('token') === '--token-stdin') return 'the place that you pipe it in from';
  return 'the variable TOKEN_PREFLIGHT_TOKEN';
}

/** A command that stores a token without showing it; nothing where none is known. */
export function storeCommand({ host, secret, entry, isJob, store }: HostNames): string | undefined {
  if (entry !== undefined || isJob) return undefined;
  if (host === 'action') return /^[A-Za-z_]\w*$/.test(secret ?? '') ? `gh secret set ${secret}` : undefined;
  return host === 'terminal' && secret !== undefined ? undefined : store;
}
