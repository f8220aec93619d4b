/** How an option's raw text is read. */
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
  /** What it is, in one or two sentences that stand in every reference. */
  readonly about: string;
  /** What holds when it is not given; for people, and as the text that is then read. */
  readonly default?: string;
  /** Where a default comes from that is not a fixed text. */
  readonly defaultAbout?: string;
  readonly choices?: readonly string[];
  /** Legal range of a number. */
  readonly range?: readonly [number, number];
  /** The only hosts that know it, where not all do. */
  readonly hosts?: readonly HostName[];
  /**
   * Whom it concerns, where not everything: `token` may only stand with a token of an inventory once there is one; `run`
   * never does, nor does `result`, which concerns what becomes of the results and is all that may stand beside reports to
   * merge. What has no level may stand with a token and with the run. Where secrets are sent is the run's to say: whoever
   * may change the file could have them otherwise.
   */
  readonly level?: 'token' | 'run' | 'result';
  /** On the command line it is a command of its name, with its values as arguments. */
  readonly isCommand?: true;
  /** How `--help` shows the value. */
  readonly placeholder?: string;
}

const table = [
  {
    name: 'token',
    level: 'run',
    variable: 'TOKEN',
    type: 'secret',
    about:
      'The token to check. Required, unless there is an inventory or reports to merge. Keep it in a secret (GitHub) or a secured variable (Bitbucket).',
  },
  {
    name: 'email',
    level: 'token',
    variable: 'EMAIL',
    type: 'text',
    about:
      "E-mail of the Atlassian account that owns the token. API tokens need it for most tools; access tokens don't.",
    placeholder: 'address',
  },
  {
    name: 'workspace',
    level: 'token',
    variable: 'WORKSPACE',
    type: 'text',
    about: 'Workspace that the job works in: its ID as in the address bar, or its UUID in braces.',
    defaultAbout: "in a pipeline: the pipeline's own",
    placeholder: 'id',
  },
  {
    name: 'repository',
    level: 'token',
    variable: 'REPOSITORY',
    type: 'text',
    about: 'Repository that the job works on, as `slug` or `workspace/slug`. The token must be able to see it.',
    defaultAbout: "in a pipeline: the pipeline's own",
    placeholder: 'slug',
  },
  {
    name: 'project',
    level: 'token',
    variable: 'PROJECT',
    type: 'text',
    about: 'Key of the project that the job works in.',
    defaultAbout: "in a pipeline: the pipeline's own",
    placeholder: 'key',
  },
  {
    name: 'scopes',
    level: 'token',
    variable: 'SCOPES',
    type: 'list',
    about:
      'Scopes that the job needs, one a line or separated by commas or blanks: `read:repository:bitbucket`, `repository:write`, or a label of the token page such as `Repositories: Read`.',
    placeholder: 'list',
  },
  {
    name: 'operations',
    level: 'token',
    variable: 'OPERATIONS',
    type: 'list',
    about:
      'REST operations that the job will call, one a line: `POST /repositories/{workspace}/{repo_slug}/pullrequests`, with placeholders or real names. The scopes that they need are looked up.',
    placeholder: 'list',
  },
  {
    name: 'git',
    level: 'token',
    variable: 'GIT',
    type: 'choice',
    about: 'Git access over HTTPS that the job needs; it is tried without cloning or pushing anything.',
    choices: ['none', 'clone', 'push'],
    default: 'none',
  },
  {
    name: 'expires-on',
    level: 'token',
    variable: 'EXPIRES_ON',
    type: 'text',
    about:
      'Day on which the token expires, `YYYY-MM-DD` or an ISO time. Bitbucket does not tell it to anyone, so note it when you create the token.',
    placeholder: 'day',
  },
  {
    name: 'warn-days',
    variable: 'WARN_DAYS',
    type: 'number',
    about: 'Warn when fewer days than this are left.',
    default: '30',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'fail-days',
    variable: 'FAIL_DAYS',
    type: 'number',
    about: 'Fail when fewer days than this are left.',
    default: '0',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'excess-scopes',
    variable: 'EXCESS_SCOPES',
    type: 'choice',
    about: 'What to do about scopes that the token has beyond the declared ones.',
    choices: ['ignore', 'warn', 'fail'],
    default: 'ignore',
  },
  {
    name: 'on-unknown',
    level: 'result',
    variable: 'ON_UNKNOWN',
    type: 'choice',
    about: 'What the verdict `unknown` (an outage, a rate limit, no evidence either way) does to the job.',
    choices: ['fail', 'warn'],
    default: 'fail',
  },
  {
    name: 'timeout',
    variable: 'TIMEOUT',
    type: 'number',
    about: 'Time budget of the whole check in seconds; with an inventory, of each token.',
    default: '10',
    range: [1, 600],
    placeholder: 'seconds',
  },
  {
    name: 'inventory',
    variable: 'INVENTORY',
    level: 'run',
    type: 'text',
    about: 'YAML file that lists many tokens, for a scheduled audit: what each needs, whose it is, when it expires.',
    placeholder: 'path',
  },
  {
    name: 'shard',
    level: 'run',
    variable: 'SHARD',
    type: 'text',
    about:
      'Check one part of the inventory only: `2/5` is the second of five. Several jobs share a large one that way.',
    placeholder: 'n/of',
  },
  {
    name: 'merge',
    level: 'run',
    variable: 'MERGE',
    type: 'list',
    about:
      'JSON reports to make one of, such as those of the shards, one a line: files, or folders that hold them. Nothing is asked then.',
    placeholder: 'report',
    isCommand: true,
  },
  {
    name: 'report',
    level: 'result',
    variable: 'REPORT',
    type: 'text',
    about: 'File to write the JSON report to. Missing folders are created.',
    placeholder: 'path',
  },
  {
    name: 'junit',
    variable: 'JUNIT',
    level: 'result',
    type: 'text',
    about: 'File to write JUnit XML to, one test case for each token.',
    placeholder: 'path',
  },
  {
    name: 'html',
    variable: 'HTML',
    level: 'result',
    type: 'text',
    about:
      'File to write an HTML page to that needs nothing else: the tokens by urgency, when they end, and what to do.',
    placeholder: 'path',
  },
  {
    name: 'code-insights',
    variable: 'CODE_INSIGHTS',
    hosts: ['pipe'],
    level: 'result',
    type: 'flag',
    about: "Publish a Code Insights report on the commit, through the pipeline's own proxy and without a credential.",
    default: 'false',
  },
  {
    name: 'plan',
    level: 'run',
    variable: 'PLAN',
    type: 'flag',
    about: 'Print the requests that would be made, and make none.',
    default: 'false',
  },
  {
    name: 'api-url',
    level: 'run',
    variable: 'API_URL',
    type: 'url',
    about: 'Base of the REST API: https, or http on a loopback address.',
    default: 'https://api.bitbucket.org/2.0',
    placeholder: 'url',
  },
  {
    name: 'git-url',
    level: 'run',
    variable: 'GIT_URL',
    type: 'url',
    about: 'Base of git over HTTPS: https, or http on a loopback address.',
    default: 'https://bitbucket.org',
    placeholder: 'url',
  },
  {
    name: 'debug',
    variable: 'DEBUG',
    type: 'flag',
    about: 'More detail in the log. In GitHub Actions, turn on step debug logging instead.',
    default: 'false',
    hosts: ['pipe', 'terminal'],
    level: 'result',
  },
] as const satisfies readonly Option[];

/** The name of an option. */
export type OptionName = (typeof table)[number]['name'];

/** A row of the table. */
export interface NamedOption extends Option {
  readonly name: OptionName;
}

/**
 * THE table of options. `action.yml`, `pipe.yml`, `--help` and the README's tables are generated from it; parsing on
 * every host goes through it. The order is that of every reference.
 */
export const options: readonly NamedOption[] = table;

/** What a host read, before any of it is understood: a text, the items of a list that came as a list, or nothing. */
export type RawOptions = Readonly<Partial<Record<OptionName, string | readonly string[]>>>;

/** The options that a host knows. */
export function optionsOf(host: HostName): readonly NamedOption[] {
  return options.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
}

/** One row of the table. */
export function optionNamed(name: OptionName): NamedOption {
  // The names are read off the table: each has its row.
  return options.find((row) => row.name === name) as NamedOption;
}
