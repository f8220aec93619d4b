/** Kind of credential that a run presents; the access token belongs to a workspace. */
export type Kind = 'api-token' | 'access-token';

/** What a run may use. */
export type Bench = {
  /** The secret of this run. */
  readonly token: string;
  /** Email address, account name and UUID of the account that owns the API token. */
  readonly email: string;
  readonly account: string;
  readonly uuid: string;
  /** A folder of this run: the current one of the tool. */
  readonly folder: string;
  /** Where the tool is installed. */
  readonly home: string;
  /** The store of acme/web as a bare repository. */
  readonly store: string;
  /** The first commit of its branch `main`. */
  readonly commit: string;
};

/** One way to give a tool its credential. */
export type Setting = {
  /** The names that the user sets, joined by ` + `: `RENOVATE_USERNAME + RENOVATE_PASSWORD`. */
  readonly name: string;
  readonly kind: Kind;
  /** Environment variables for it. */
  readonly env: (bench: Bench) => Readonly<Record<string, string>>;
};

/** What a run of the tool is for. */
export type Feature = {
  readonly name: string;
  /** Files of the branch `main` in addition to README.md. */
  readonly files?: Readonly<Record<string, string>>;
  /** A branch `feature` and a pull request of it are there. */
  readonly pullRequest?: true;
  /** The command; a `bash -c` for more than one. */
  readonly command: (bench: Bench) => readonly string[];
  /** Variables in addition to those of the setting. */
  readonly env?: (bench: Bench) => Readonly<Record<string, string>>;
  /** Operations, or `git clone` and `git push`, each refused in a separate run with the API token. */
  readonly refuse?: readonly string[];
};

/** How a tool is installed; versions.json has the version. */
export type Source =
  | { readonly npm: string; readonly with?: readonly string[] }
  | { readonly pypi: string }
  /** A module that is built: the package below it, or the driver of this name in drivers/. */
  | { readonly go: string; readonly build: string }
  | { readonly go: string; readonly driver: string; readonly copy?: Readonly<Record<string, string>> }
  | { readonly debian: string };

/** A tool and how it is measured. */
export type Tool = {
  /** As users write it in the option `tools`. */
  readonly name: string;
  readonly source: Source;
  /** The first of a kind is the one that works best: the features after the first run with it alone. */
  readonly settings: readonly Setting[];
  /** The tool's own names for the variables of its settings, where a driver reads those. */
  readonly calls?: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
  /** The lines of its output that tell of a failure, where the general rule finds others. */
  readonly message?: RegExp;
};

/** The variables of a pair or of a token alone. */
export const pair =
  (user: string, secret: string, who: (bench: Bench) => string = ({ email }) => email): Setting['env'] =>
  (bench) => ({ [user]: who(bench), [secret]: bench.token });
export const alone =
  (secret: string): Setting['env'] =>
  ({ token }) => ({ [secret]: token });
