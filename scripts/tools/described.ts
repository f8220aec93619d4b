import type { ToolFeature, ToolOperation, ToolRefusal, ToolTokenKind } from '../../src/tools/tool.ts';

/** What no run can show of an operation, or shows in a misleading way. */
export type DescribedOperation = {
  readonly need: ToolOperation['need'];
  /** When it is called, or what is lost without it. */
  readonly when?: string;
  /** What its refusal comes to, where the exit code and the later calls say too little. */
  readonly effect?: ToolRefusal;
};

/** The words for a feature. */
export type DescribedFeature = {
  readonly about: string;
  /** The first feature is a default one unless this is false. */
  readonly isDefault?: boolean;
  /** By operation; one that no run called is known from the source. */
  readonly operations?: Readonly<Record<string, DescribedOperation>>;
  /** When its DELETE operations are called, where they are conditional. */
  readonly deletes?: string;
  /** Git access known from the source. */
  readonly git?: 'clone' | 'push';
  /** What to set for it, where that isn't what the settings of the tool have. */
  readonly fields?: ToolFeature['fields'];
  /** Why a kind of token can't work, where the response shows too little. */
  readonly refuses?: Readonly<Partial<Record<ToolTokenKind, string>>>;
};

/** The hand-written part of a tool's entry. */
export type Described = {
  readonly title: string;
  readonly how: string;
  readonly features: Readonly<Record<string, DescribedFeature>>;
  /** Notes by `KIND: SETTING`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
};

const R = '/repositories/{workspace}/{repo_slug}';
const PR = `${R}/pullrequests/{pull_request_id}`;
const W = '/workspaces/{workspace}';
/** Calls of every run of Renovate. */
const renovateAlways: Readonly<Record<string, DescribedOperation>> = {
  'GET /user': { need: 'optional', when: 'Without it, pull requests are not filtered by their author.' },
  [`GET ${R}/src/{commit}/{path}`]: {
    need: 'optional',
    when: 'Without it, presets and configuration that are in Bitbucket are not found.',
  },
};
const renovateUpdates: Readonly<Record<string, DescribedOperation>> = {
  ...renovateAlways,
  [`GET ${R}/refs/tags`]: {
    need: 'conditional',
    when: 'For the release notes of a dependency that is in Bitbucket.',
  },
};
const comments: DescribedOperation = { need: 'conditional', when: 'When Renovate comments on a pull request.' };
const program = 'The program, as published.';
const client = (what: string): string => `${what}, called by a small program.`;

/** The day of the recordings, `YYYY-MM-DD`. */
export const measured = '2026-11-28';

/** By the tool's name; the order is that of the list of tools. */
export const described: Readonly<Record<string, Described>> = {
  git: {
    title: 'git',
    how: program,
    features: {
      clone: { about: 'clone and fetch' },
      push: { about: 'push', isDefault: false },
    },
    notes: ['git sends the first request without a credential, and the credential after the 401.'],
  },
  'git-lfs': {
    title: 'Git LFS',
    how: program,
    features: { push: { about: 'push of files that Git LFS keeps' } },
    notes: [
      'Git LFS uses the username and the token of Git. Its requests go to bitbucket.org, below the address of the repository.',
    ],
  },
  renovate: {
    title: 'Renovate',
    how: program,
    settings: {
      'access-token: RENOVATE_TOKEN':
        'Without GET /user, Renovate does not filter pull requests by their author; it works.',
    },
    features: {
      updates: {
        about: 'pull requests for updates in a repository that is configured',
        operations: {
          ...renovateUpdates,
          [`GET ${R}/effective-default-reviewers`]: {
            need: 'required',
            when: 'Without it, the branch is pushed and no pull request is opened.',
          },
          [`PUT ${PR}`]: { need: 'conditional', when: 'When the text of a pull request changes.' },
          [`POST ${R}/commit/{commit}/statuses/build`]: {
            need: 'conditional',
            when: 'With minimumReleaseAge or merge confidence, for their status checks.',
          },
          [`GET ${PR}/comments`]: comments,
          [`POST ${PR}/comments`]: comments,
          [`PUT ${PR}/comments/{comment_id}`]: comments,
          [`DELETE ${PR}/comments/{comment_id}`]: comments,
          [`POST ${PR}/decline`]: { need: 'conditional', when: 'When an update is no longer needed.' },
          [`GET ${PR}/tasks`]: { need: 'conditional', when: 'With bbAutoResolvePrTasks.' },
          [`PUT ${PR}/tasks/{task_id}`]: { need: 'conditional', when: 'With bbAutoResolvePrTasks.' },
          'GET /users/{selected_user}': { need: 'conditional', when: 'When Bitbucket rejects a reviewer.' },
          [`GET ${W}/members/{member}`]: { need: 'conditional', when: 'When Bitbucket rejects a reviewer.' },
        },
      },
      onboarding: {
        about: 'the pull request that configures a repository',
        isDefault: true,
        operations: renovateAlways,
      },
      automerge: { about: 'merging of pull requests that pass', isDefault: false, operations: renovateUpdates },
      autodiscover: {
        about: 'finding the repositories of every workspace of the account',
        isDefault: false,
        operations: renovateUpdates,
      },
      'autodiscover-namespaces': {
        about: 'finding the repositories of workspaces that are named (autodiscoverNamespaces)',
        isDefault: false,
        operations: renovateUpdates,
      },
    },
    notes: [
      'RENOVATE_PASSWORD takes an API token together with RENOVATE_USERNAME=EMAIL; git then gets x-bitbucket-api-token-auth.',
    ],
  },
  terraform: {
    title: 'Terraform and OpenTofu provider DrFaust92/bitbucket',
    how: 'The resources of the provider, called by a small program: create, read, change, delete. Without its resource for GPG keys, and with version 0.10.0 of its client library.',
    settings: {
      'access-token: BITBUCKET_OAUTH_TOKEN':
        'Leave BITBUCKET_USERNAME and BITBUCKET_PASSWORD unset: they conflict with it.',
    },
    features: Object.fromEntries(
      [
        ['repository', 'bitbucket_repository', true],
        ['project', 'bitbucket_project'],
        ['hook', 'bitbucket_hook'],
        ['workspace-hook', 'bitbucket_workspace_hook'],
        ['branch-restriction', 'bitbucket_branch_restriction'],
        ['branching-model', 'bitbucket_branching_model'],
        ['default-reviewers', 'bitbucket_default_reviewers'],
        ['deploy-key', 'bitbucket_deploy_key'],
        ['deployment', 'bitbucket_deployment'],
        ['repository-variable', 'bitbucket_repository_variable'],
        ['workspace-variable', 'bitbucket_workspace_variable'],
        ['forked-repository', 'bitbucket_forked_repository'],
        ['commit-file', 'bitbucket_commit_file'],
        ['repository-user-permission', 'bitbucket_repository_user_permission'],
        ['repository-group-permission', 'bitbucket_repository_group_permission'],
        ['data-repository', 'the data source bitbucket_repository'],
        ['data-current-user', 'the data source bitbucket_current_user'],
        ['data-workspace', 'the data source bitbucket_workspace'],
        ['data-workspace-members', 'the data source bitbucket_workspace_members'],
      ].map(([name, about, isDefault = false]) => [
        name,
        { about, isDefault, deletes: 'When the resource is destroyed.' } as DescribedFeature,
      ]),
    ),
    notes: [
      'The provider calls nothing when it is configured: a wrong token shows at the first resource.',
      'bitbucket_group, bitbucket_group_membership and the data sources of groups call the 1.0 API, whose scopes Bitbucket does not document.',
    ],
  },
  danger: {
    title: 'Danger JS',
    how: program,
    settings: {
      'api-token: DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD + DANGER_BITBUCKETCLOUD_UUID':
        "DANGER_BITBUCKETCLOUD_UUID is the UUID of the account, with its braces. With it, Danger doesn't call GET /user.",
      'api-token: DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD':
        'Danger calls GET /user, and ends with exit code 1 without read:user:bitbucket. Add the scope, or set DANGER_BITBUCKETCLOUD_UUID as well.',
      'access-token: DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN + DANGER_BITBUCKETCLOUD_UUID':
        "DANGER_BITBUCKETCLOUD_UUID is the UUID of the bot, with its braces. With it, Danger doesn't call GET /user.",
      'access-token: DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN':
        "Danger calls GET /user, which access tokens can't call. Set DANGER_BITBUCKETCLOUD_UUID as well.",
    },
    features: {
      'pull-request': {
        about: 'danger ci on a pull request',
        operations: {
          'GET /user': { need: 'conditional', when: 'Without DANGER_BITBUCKETCLOUD_UUID.' },
          [`GET ${PR}/diff`]: {
            need: 'required',
            when: 'Without it, the rules see an empty list of files.',
            effect: 'silent',
          },
          [`GET ${PR}/commits`]: { need: 'required', when: 'Without it, the rules see no commits.' },
          [`PUT ${PR}/comments/{comment_id}`]: {
            need: 'conditional',
            when: 'When an earlier run left a comment.',
          },
          [`DELETE ${PR}/comments/{comment_id}`]: {
            need: 'conditional',
            when: 'When an earlier run left a comment.',
          },
        },
      },
    },
  },
  'semantic-release': {
    title: 'semantic-release',
    how: program,
    features: { release: { about: 'tag and push of a release' } },
    notes: ["It doesn't call the REST API and only uses Git."],
  },
  'release-it': {
    title: 'release-it',
    how: program,
    settings: { 'api-token: BITBUCKET_TOKEN': 'The variable is ignored: git needs the credential.' },
    features: { release: { about: 'commit, tag and push of a release' } },
    notes: ["It doesn't call the REST API and only uses Git."],
  },
  backstage: {
    title: 'Backstage',
    how: client(
      'The packages @backstage/integration, plugin-bitbucket-cloud-common 0.3.12 and plugin-scaffolder-backend-module-bitbucket-cloud 0.3.10',
    ),
    features: {
      'catalog-file': { about: 'catalog files by URL' },
      'catalog-tree': { about: 'folders by URL, downloaded as an archive from bitbucket.org', isDefault: false },
      discovery: {
        about: 'discovery of catalog files',
        isDefault: false,
        refuses: { 'access-token': 'Discovery sends no credential when `token` is set alone.' },
      },
      publish: { about: 'publish:bitbucketCloud', isDefault: false },
      'publish-pull-request': { about: 'publish:bitbucketCloud:pull-request', isDefault: false },
      'pipelines-run': { about: 'bitbucket:pipelines:run', isDefault: false },
    },
  },
  reviewdog: {
    title: 'reviewdog',
    how: program,
    features: {
      'code-report': {
        about: 'a report in Code Insights (bitbucket-code-report)',
        operations: {
          [`DELETE ${R}/commit/{commit}/reports/{reportId}`]: { need: 'required' },
        },
      },
    },
    notes: [
      'With BITBUCKET_USER and BITBUCKET_ACCESS_TOKEN both set, the pair wins.',
      'In Bitbucket Pipelines it needs no token: the proxy of the pipeline authenticates it.',
    ],
  },
  argocd: {
    title: 'Argo CD ApplicationSet',
    notes: [
      'The SCM provider generator has its own keys: bitbucket.user with the email, bitbucket.appPasswordRef with an API token.',
    ],
    how: client('The two providers of the ApplicationSet controller'),
    features: {
      'pull-request-generator': { about: 'the pull request generator' },
      'scm-generator': {
        about: 'the SCM provider generator',
        isDefault: false,
        fields: {
          'api-token': [
            { name: 'bitbucket.user', value: '{email}' },
            { name: 'bitbucket.appPasswordRef', value: '{token}' },
          ],
        },
        refuses: {
          'access-token':
            'The SCM provider generator has no setting for a Bearer token; Bitbucket only accepts access tokens with Bearer.',
        },
      },
    },
  },
  atlantis: {
    title: 'Atlantis',
    how: client('The package bitbucketcloud of the server'),
    settings: {
      'api-token: ATLANTIS_BITBUCKET_API_USER (email) + ATLANTIS_BITBUCKET_USER + ATLANTIS_BITBUCKET_TOKEN':
        'ATLANTIS_BITBUCKET_API_USER is the email, ATLANTIS_BITBUCKET_USER the username for Git: x-bitbucket-api-token-auth.',
    },
    notes: [
      'Its clone was read in the source, not run: it uses ATLANTIS_BITBUCKET_USER and ATLANTIS_BITBUCKET_TOKEN for git.',
    ],
    features: {
      plan: { about: 'plan: comment and build status on a pull request', git: 'clone' },
      'hide-previous-comments': { about: 'hiding of earlier comments (--hide-prev-plan-comments)', isDefault: false },
      apply: { about: 'apply: approval and mergeability', isDefault: false },
      automerge: { about: 'merging after an apply (--automerge)', isDefault: false },
    },
  },
  'go-scm': {
    title: 'go-scm (Drone, Harness)',
    how: client('The library'),
    features: {
      connect: { about: 'repository, branches and files' },
      status: { about: 'build status', isDefault: true },
      webhooks: { about: 'registering the webhook', isDefault: false },
      login: { about: 'the account, as for the login of Drone', isDefault: false },
    },
  },
  flux: {
    title: 'Flux notification-controller',
    how: client('The provider of the controller'),
    settings: {
      'access-token: token (TOKEN alone)':
        'The secret has to be USER:PASSWORD, and is then sent with Basic authentication.',
    },
    features: { 'commit-status': { about: 'commit status of an Alert' } },
  },
  bkt: {
    title: 'bkt',
    how: program,
    settings: {
      'access-token: BKT_TOKEN': 'bkt requires BKT_USERNAME; set BKT_AUTH_METHOD=bearer instead.',
    },
    features: {
      'pull-requests': { about: 'bkt pr list, view and comment' },
      create: { about: 'bkt pr create', isDefault: false },
      merge: { about: 'bkt pr merge', isDefault: false },
      pipelines: { about: 'bkt pipeline list', isDefault: false },
      repositories: { about: 'bkt repo list and view, bkt branch list', isDefault: false },
      login: { about: 'bkt auth login', isDefault: false },
    },
  },
  checkov: {
    title: 'Checkov',
    how: program,
    features: {
      'branch-restrictions': {
        about: 'checks of the configuration of a repository (bitbucket_configuration)',
        operations: {
          [`GET ${R}/branch-restrictions`]: {
            need: 'required',
            when: 'Without it, nothing is checked.',
            effect: 'silent',
          },
        },
      },
    },
    notes: ["A rejected request isn't shown: Checkov reports no finding and ends with 0."],
  },
  'atlassian-python-api': {
    title: 'atlassian-python-api',
    how: client('The library'),
    features: {
      repository: { about: 'repositories and branches' },
      'repository-by-workspace': { about: 'a repository by its workspace object', isDefault: false },
      'pull-requests': { about: 'listing and opening pull requests', isDefault: false },
      merge: { about: 'merging a pull request', isDefault: false },
      pipelines: { about: 'listing pipelines', isDefault: false },
      workspaces: { about: 'listing workspaces', isDefault: false },
      'all-repositories': { about: 'repositories of every workspace (cloud.repositories.each)', isDefault: false },
    },
  },
  bitbucket: {
    title: 'bitbucket (npm)',
    how: client('The library'),
    features: {
      repositories: { about: 'repositories and branches' },
      user: { about: 'the account', isDefault: false },
      'pull-requests': { about: 'listing and opening pull requests', isDefault: false },
      workspaces: { about: 'workspaces.getWorkspaces', isDefault: false },
    },
  },
};
