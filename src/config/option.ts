/** How an option's text is read. */
export type OptionType = 'secret' | 'text' | 'list' | 'choice' | 'flag' | 'number' | 'url';

/** Where a job runs. */
export type HostName = 'action' | 'pipe' | 'terminal';

/** One option, with the name that each host gives it. */
export interface Option {
  /** Name in the action (`with:`), and with two dashes before it on the command line. */
  readonly name: string;
  /** Name among a pipe's variables. */
  readonly variable: string;
  readonly type: OptionType;
  /** The value when it isn't given; for people, and as the text that is then read. */
  readonly default?: string;
  readonly choices?: readonly string[];
  /** Legal range of a number. */
  readonly range?: readonly [number, number];
  /** The only hosts that have it, where not all do. */
  readonly hosts?: readonly HostName[];
  /**
   * What it applies to, where not to everything. `token`: one token; with an inventory, set it there. `run`: the whole run,
   * never a token of an inventory. `result`: what becomes of the results; only these can be combined with a merge. An option
   * without this can be set for a token and for the run. Where secrets are sent applies to the run: otherwise anyone who can
   * change the inventory could redirect them.
   */
  readonly appliesTo?: 'token' | 'run' | 'result';
  /** On the command line, a command of this name takes the values as arguments. */
  readonly command?: true;
  /** How `--help` shows the value. */
  readonly placeholder?: string;
}
