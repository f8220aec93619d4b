import { options } from './options.ts';

/** The keys of a token in an inventory besides its options, with a sentence for the reference, in the order of a file. */
export const ownKeys = {
  name: 'Name of the token in every report. It must be unique.',
  'token-env': 'Environment variable that contains the secret, never the secret itself: letters, digits, and "_".',
  'current-token-env':
    'Environment variable that contains the token in use today, to compare the token with before it replaces that one.',
  'token-label':
    'Label of the token on the token page of its owner, to find it in the list of the organization, with "email".',
  owner: 'Who is responsible for the token.',
  purpose: 'What the token is for.',
  rotate: 'How to renew it: a URL or a sentence.',
} as const;

/** A key of an inventory that isn't an option. */
export type OwnKey = keyof typeof ownKeys;

/** The keys that every token must have. */
export const requiredKeys = ['name', 'token-env'] as const satisfies readonly OwnKey[];

/** A name that every shell can set. */
export const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** The options that a token of an inventory, or its defaults, can have. Its name is a key that isn't an option. */
export const tokenOptions = options.filter(
  ({ name, appliesTo }) => name !== 'name' && (appliesTo === undefined || appliesTo === 'token'),
);
