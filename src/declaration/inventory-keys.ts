import { options } from './options.ts';

/** What an inventory says of a token besides its options, with a sentence for the reference. The order is that of a file. */
export const ownKeys = {
  name: 'What the token is called in every report. No two have the same name.',
  'token-env':
    'The environment variable that holds the secret, which itself never stands in the file: letters, digits and "_".',
  owner: 'Who looks after the token.',
  purpose: 'What the token is for.',
  rotate: 'Where its renewal is described: an address or a sentence.',
} as const;

/** A key of an inventory that is no option. */
export type OwnKey = keyof typeof ownKeys;

/** What every token has to say. */
export const requiredKeys = ['name', 'token-env'] as const satisfies readonly OwnKey[];

/** A name that every shell can set. */
export const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** The options that a token of an inventory, or its defaults, may hold. */
export const tokenOptions = options.filter(({ level }) => level === undefined || level === 'token');
