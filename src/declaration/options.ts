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
      'Bitbucket Cloud token to verify. Required unless `inventory` or `merge` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
  },
  {
    name: 'email',
    level: 'token',
    variable: 'EMAIL',
    type: 'text',
    about: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
    placeholder: 'address',
  },
  {
    name: 'workspace',
    level: 'token',
    variable: 'WORKSPACE',
    type: 'text',
    about: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
    defaultAbout: "in Bitbucket Pipelines: the pipeline's workspace",
    placeholder: 'id',
  },
  {
    name: 'repository',
    level: 'token',
    variable: 'REPOSITORY',
    type: 'text',
    about: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
    defaultAbout: "in Bitbucket Pipelines: the pipeline's repository",
    placeholder: 'slug',
  },
  {
    name: 'project',
    level: 'token',
    variable: 'PROJECT',
    type: 'text',
    about: 'Key of the project the job uses.',
    defaultAbout: "in Bitbucket Pipelines: the pipeline's project",
    placeholder: 'key',
  },
  {
    name: 'scopes',
    level: 'token',
    variable: 'SCOPES',
    type: 'list',
    about:
      'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
    placeholder: 'list',
  },
  {
    name: 'operations',
    level: 'token',
    variable: 'OPERATIONS',
    type: 'list',
    about:
      'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
    placeholder: 'list',
  },
  {
    name: 'git',
    level: 'token',
    variable: 'GIT',
    type: 'choice',
    about: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
    choices: ['none', 'clone', 'push'],
    default: 'none',
  },
  {
    name: 'expires-on',
    level: 'token',
    variable: 'EXPIRES_ON',
    type: 'text',
    about:
      "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time. The API doesn't return it, so record it when you create the token.",
    placeholder: 'day',
  },
  {
    name: 'warn-days',
    variable: 'WARN_DAYS',
    type: 'number',
    about: 'Warn if the token expires in fewer than this many days.',
    default: '30',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'fail-days',
    variable: 'FAIL_DAYS',
    type: 'number',
    about: 'Fail if the token expires in fewer than this many days.',
    default: '0',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'excess-scopes',
    variable: 'EXCESS_SCOPES',
    type: 'choice',
    about: "What to do if the token has scopes that the job doesn't need.",
    choices: ['ignore', 'warn', 'fail'],
    default: 'ignore',
  },
  {
    name: 'on-unknown',
    level: 'result',
    variable: 'ON_UNKNOWN',
    type: 'choice',
    about: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
    choices: ['fail', 'warn'],
    default: 'fail',
  },
  {
    name: 'timeout',
    variable: 'TIMEOUT',
    type: 'number',
    about: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
    default: '10',
    range: [1, 600],
    placeholder: 'seconds',
  },
  {
    name: 'inventory',
    variable: 'INVENTORY',
    level: 'run',
    type: 'text',
    about: 'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
    placeholder: 'path',
  },
  {
    name: 'shard',
    level: 'run',
    variable: 'SHARD',
    type: 'text',
    about: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
    placeholder: 'n/of',
  },
  {
    name: 'merge',
    level: 'run',
    variable: 'MERGE',
    type: 'list',
    about: 'JSON reports to merge, one file or directory per line. No requests are sent.',
    placeholder: 'report',
    isCommand: true,
  },
  {
    name: 'report',
    level: 'result',
    variable: 'REPORT',
    type: 'text',
    about: 'Path of the JSON report. Missing directories are created.',
    placeholder: 'path',
  },
  {
    name: 'junit',
    variable: 'JUNIT',
    level: 'result',
    type: 'text',
    about: 'Path of the JUnit XML report, with one test case per token.',
    placeholder: 'path',
  },
  {
    name: 'html',
    variable: 'HTML',
    level: 'result',
    type: 'text',
    about: 'Path of a self-contained HTML report.',
    placeholder: 'path',
  },
  {
    name: 'code-insights',
    variable: 'CODE_INSIGHTS',
    hosts: ['pipe'],
    level: 'result',
    type: 'flag',
    about: 'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
    default: 'false',
  },
  {
    name: 'plan',
    level: 'run',
    variable: 'PLAN',
    type: 'flag',
    about: 'List the requests that a check would send, without sending them.',
    default: 'false',
  },
  {
    name: 'api-url',
    level: 'run',
    variable: 'API_URL',
    type: 'url',
    about: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
    default: 'https://api.bitbucket.org/2.0',
    placeholder: 'url',
  },
  {
    name: 'git-url',
    level: 'run',
    variable: 'GIT_URL',
    type: 'url',
    about: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
    default: 'https://bitbucket.org',
    placeholder: 'url',
  },
  {
    name: 'debug',
    variable: 'DEBUG',
    type: 'flag',
    about: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
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
