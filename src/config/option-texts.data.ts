import type { OptionName } from './options.ts';

/** What references and `--help` say about an option. */
interface OptionText {
  /** What it is, in one or two sentences that appear in every reference. */
  readonly description: string;
  /** Where a default comes from that isn't a fixed text. */
  readonly defaultDescription?: string;
}

/** The texts of each option. They are apart from the table, which every run reads. */
export const optionTexts: Readonly<Record<OptionName, OptionText>> = {
  token: {
    description:
      'Bitbucket Cloud token to verify. Required unless `inventory`, `merge`, `explain`, or `plan` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
  },
  email: {
    description: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
  },
  name: {
    description: 'Name of the secret that contains the token, for headings and steps, such as `RELEASE_TOKEN`.',
  },
  workspace: {
    description: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
    defaultDescription: "in Bitbucket Pipelines: the pipeline's workspace",
  },
  repository: {
    description: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
    defaultDescription:
      "in Bitbucket Pipelines: the pipeline's repository; on the command line in a Git clone: that of the remote origin",
  },
  project: {
    description: 'Key of the project the job uses.',
    defaultDescription: "in Bitbucket Pipelines: the pipeline's project",
  },
  tools: {
    description:
      'Tools that the job runs with the token, one per line or separated by commas, such as `renovate` or `renovate@44 (automerge), git-lfs`. What they need is known from measurements.',
  },
  scopes: {
    description:
      'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
  },
  operations: {
    description:
      'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
  },
  git: {
    description: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
  },
  'current-token': {
    description:
      'The token in use today, to compare `token` with before it replaces this one. `none` if there is none. Store it like `token`.',
  },
  'current-email': {
    description: 'Email address of the Atlassian account that owns `current-token`, if it differs from `email`.',
  },
  'expires-on': {
    description:
      "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time, or `never` for an access token without one. The API doesn't return it, so record it when you create the token.",
  },
  'warn-days': {
    description: 'Warn if the token expires in fewer than this many days.',
  },
  'fail-days': {
    description: 'Fail if the token expires in fewer than this many days.',
  },
  'excess-scopes': {
    description: "What to do if the token has scopes that the job doesn't need.",
  },
  'on-unknown': {
    description: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
  },
  timeout: {
    description: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
  },
  inventory: {
    description:
      'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
  },
  shard: {
    description: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
  },
  merge: {
    description: 'JSON reports to merge, one file or directory per line. No requests are sent.',
  },
  explain: {
    description:
      "Path of the log of a step that failed. Explains the responses of Bitbucket in it, sends no requests, and doesn't change the result of the job.",
  },
  organization: {
    description:
      "ID of the Atlassian organization that manages the accounts of the inventory. The audit then reads expiry dates and last use from Atlassian's admin API. Requires `admin-key`.",
  },
  'admin-key': {
    description:
      'API key of an organization admin, with only the scope `read:tokens:admin`. It is only sent to `organization-url`. Store it as a separate secret, and use it in a separate job.',
  },
  report: {
    description: 'Path of the JSON report. Missing directories are created.',
  },
  junit: {
    description: 'Path of the JUnit XML report, with one test case per token.',
  },
  html: {
    description: 'Path of a self-contained HTML report.',
  },
  metrics: {
    description: 'Path of the metrics in OpenMetrics format, for Prometheus.',
  },
  previous: {
    description:
      'Path of the JSON report of the previous run. Shows what changed since then. A missing file means that this is the first run.',
  },
  'code-insights': {
    description:
      'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
  },
  plan: {
    description: 'List the requests that a check would send, without sending them.',
  },
  'api-url': {
    description: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
  },
  'git-url': {
    description: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
  },
  'organization-url': {
    description: "Base URL of Atlassian's admin API: HTTPS, or HTTP on a loopback address.",
  },
  debug: {
    description: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
  },
};
