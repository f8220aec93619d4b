import type { OptionName } from '../config/options.ts';

/** How the current host names things, so that a remedy uses the names that the reader wrote. */
export interface HostNames {
  readonly host: 'action' | 'pipe' | 'terminal' | 'library';
  /** An option as the user writes it: `warn-days`, `WARN_DAYS`, `--warn-days`. */
  readonly option: (name: OptionName) => string;
  /** A command that stores the token where this host reads it, if that has no name. */
  readonly store?: string | undefined;
  /** The name of the secret that contains the token, where the user names it. */
  readonly secret?: string | undefined;
  /** Whether it's about the program of a job that failed, which has none of the options. */
  readonly isJob?: true;
  /** The token of an inventory that it is about; `placed` returns one of its keys with its place in the file. */
  readonly entry?: {
    readonly name: string;
    readonly variable: string;
    readonly rotate?: string;
    readonly placed: (key: string) => string;
  };
}

/** What the options of a check are called in the program of a job that failed. */
export const jobNames: HostNames = {
  host: 'terminal',
  isJob: true,
  option: (name) => {
    if (name === 'email') return 'the username that the program sends';
    return name === 'api-url' ? 'the API URL of the program' : `the ${name}`;
  },
};

/** What a text names of one token of an inventory. */
interface NamedEntry {
  readonly name: string;
  readonly variable?: string | undefined;
  readonly rotate?: string | undefined;
}

/** A text about one token of an inventory, in words that are true for several: `the variable of each token`. */
export function forEachToken(text: string, { name, variable, rotate }: NamedEntry): string {
  const words: readonly (readonly [string, string])[] = [
    [`of ${name} in the inventory`, 'of each token in the inventory'],
    ...(variable === undefined
      ? []
      : ([
          [`the GitHub secret used for ${variable}`, 'the GitHub secret of each token'],
          [`the secured Bitbucket variable used for ${variable}`, 'the secured Bitbucket variable of each token'],
          [`the variable ${variable}`, 'the variable of each token'],
        ] as const)),
    ...(rotate === undefined
      ? []
      : ([[`the renewal instructions of this token: ${rotate}`, 'the renewal instructions of each token.']] as const)),
  ];
  const [before, after] = [`The environment variable ${variable}, which `, ` names for ${name}, is`];
  const end = text.startsWith(before) ? text.indexOf(after) : -1;
  const start = end < 0 ? text : `The environment variable of each token is${text.slice(end + after.length)}`;
  // A name that goes on is another one.
  return words.reduce(
    (said, [own, each]) =>
      !said.includes(own)
        ? said
        : said.split(own).reduce((all, part) => (/^[\w-]/.test(part) ? `${all}${own}${part}` : `${all}${each}${part}`)),
    start,
  );
}
