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
  /** What it is, in one or two sentences that appear in every reference. */
  readonly description: string;
  /** The value when it isn't given; for people, and as the text that is then read. */
  readonly default?: string;
  /** Where a default comes from that isn't a fixed text. */
  readonly defaultDescription?: string;
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

export const optionTable = [
  {
    name: 'token',
    appliesTo: 'run',
    variable: 'TOKEN',
    type: 'secret',
    description:
      'Bitbucket Cloud token to verify. Required unless `inventory`, `merge`, `explain`, or `plan` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
  },
  {
    name: 'email',
    appliesTo: 'token',
    variable: 'EMAIL',
    type: 'text',
    description: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
    placeholder: 'address',
  },
  {
    name: 'name',
    appliesTo: 'token',
    variable: 'NAME',
    type: 'text',
    description: 'Name of the secret that contains the token, for headings and steps, such as `RELEASE_TOKEN`.',
    placeholder: 'name',
  },
  {
    name: 'workspace',
    appliesTo: 'token',
    variable: 'WORKSPACE',
    type: 'text',
    description: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
    defaultDescription: "in Bitbucket Pipelines: the pipeline's workspace",
    placeholder: 'id',
  },
  {
    name: 'repository',
    appliesTo: 'token',
    variable: 'REPOSITORY',
    type: 'text',
    description: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
    defaultDescription:
      "in Bitbucket Pipelines: the pipeline's repository; on the command line in a Git clone: that of the remote origin",
    placeholder: 'slug',
  },
  {
    name: 'project',
    appliesTo: 'token',
    variable: 'PROJECT',
    type: 'text',
    description: 'Key of the project the job uses.',
    defaultDescription: "in Bitbucket Pipelines: the pipeline's project",
    placeholder: 'key',
  },
  {
    name: 'tools',
    appliesTo: 'token',
    variable: 'TOOLS',
    type: 'list',
    description:
      'Tools that the job runs with the token, one per line or separated by commas, such as `renovate` or `renovate@44 (automerge), git-lfs`. What they need is known from measurements.',
    placeholder: 'list',
  },
  {
    name: 'scopes',
    appliesTo: 'token',
    variable: 'SCOPES',
    type: 'list',
    description:
      'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
    placeholder: 'list',
  },
  {
    name: 'operations',
    appliesTo: 'token',
    variable: 'OPERATIONS',
    type: 'list',
    description:
      'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
    placeholder: 'list',
  },
  {
    name: 'git',
    appliesTo: 'token',
    variable: 'GIT',
    type: 'choice',
    description: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
    choices: ['none', 'clone', 'push'],
    default: 'none',
  },
  {
    name: 'expires-on',
    appliesTo: 'token',
    variable: 'EXPIRES_ON',
    type: 'text',
    description:
      "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time, or `never` for an access token without one. The API doesn't return it, so record it when you create the token.",
    placeholder: 'day',
  },
  {
    name: 'warn-days',
    variable: 'WARN_DAYS',
    type: 'number',
    description: 'Warn if the token expires in fewer than this many days.',
    default: '30',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'fail-days',
    variable: 'FAIL_DAYS',
    type: 'number',
    description: 'Fail if the token expires in fewer than this many days.',
    default: '0',
    range: [0, 3650],
    placeholder: 'n',
  },
  {
    name: 'excess-scopes',
    variable: 'EXCESS_SCOPES',
    type: 'choice',
    description: "What to do if the token has scopes that the job doesn't need.",
    choices: ['ignore', 'warn', 'fail'],
    default: 'ignore',
  },
  {
    name: 'on-unknown',
    appliesTo: 'result',
    variable: 'ON_UNKNOWN',
    type: 'choice',
    description: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
    choices: ['fail', 'warn'],
    default: 'fail',
  },
  {
    name: 'timeout',
    variable: 'TIMEOUT',
    type: 'number',
    description: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
    default: '10',
    range: [1, 600],
    placeholder: 'seconds',
  },
  {
    name: 'inventory',
    variable: 'INVENTORY',
    appliesTo: 'run',
    type: 'text',
    description:
      'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
    placeholder: 'path',
  },
  {
    name: 'shard',
    appliesTo: 'run',
    variable: 'SHARD',
    type: 'text',
    description: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
    placeholder: 'n/of',
  },
  {
    name: 'merge',
    appliesTo: 'run',
    variable: 'MERGE',
    type: 'list',
    description: 'JSON reports to merge, one file or directory per line. No requests are sent.',
    placeholder: 'report',
    command: true,
  },
  {
    name: 'explain',
    appliesTo: 'run',
    variable: 'EXPLAIN',
    type: 'text',
    description:
      "Path of the log of a step that failed. Explains the responses of Bitbucket in it, sends no requests, and doesn't change the result of the job.",
    placeholder: 'file',
    command: true,
  },
  {
    name: 'report',
    appliesTo: 'result',
    variable: 'REPORT',
    type: 'text',
    description: 'Path of the JSON report. Missing directories are created.',
    placeholder: 'path',
  },
  {
    name: 'junit',
    variable: 'JUNIT',
    appliesTo: 'result',
    type: 'text',
    description: 'Path of the JUnit XML report, with one test case per token.',
    placeholder: 'path',
  },
  {
    name: 'html',
    variable: 'HTML',
    appliesTo: 'result',
    type: 'text',
    description: 'Path of a self-contained HTML report.',
    placeholder: 'path',
  },
  {
    name: 'code-insights',
    variable: 'CODE_INSIGHTS',
    hosts: ['pipe'],
    appliesTo: 'result',
    type: 'flag',
    description:
      'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
    default: 'false',
  },
  {
    name: 'plan',
    appliesTo: 'run',
    variable: 'PLAN',
    type: 'flag',
    description: 'List the requests that a check would send, without sending them.',
    default: 'false',
  },
  {
    name: 'api-url',
    appliesTo: 'run',
    variable: 'API_URL',
    type: 'url',
    description: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
    default: 'https://api.bitbucket.org/2.0',
    placeholder: 'url',
  },
  {
    name: 'git-url',
    appliesTo: 'run',
    variable: 'GIT_URL',
    type: 'url',
    description: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
    default: 'https://bitbucket.org',
    placeholder: 'url',
  },
  {
    name: 'debug',
    variable: 'DEBUG',
    type: 'flag',
    description: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
    default: 'false',
    hosts: ['pipe', 'terminal'],
    appliesTo: 'result',
  },
] as const satisfies readonly Option[];
