import type { Environment } from '../../src/route/programs.ts';

/** What the hosted runners of a platform set that has to do with the way to a host, and where that can be read. */
export interface HostedRunner {
  readonly name: string;
  readonly source: string;
  readonly env: Environment;
  /** Settings of git's own configuration, by key. */
  readonly gitConfig?: Readonly<Record<string, string>>;
}

const images = 'https://github.com/actions/runner-images/blob/main/images';
const githubVariables: Environment = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/web',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_ARCH: 'X64',
};
/** What actions/checkout leaves in the clone: it applies to github.com alone. https://github.com/actions/checkout/blob/main/src/git-auth-helper.ts */
const checkout = { 'http.https://github.com/.extraheader': 'AUTHORIZATION: basic ***' };

const pipelines = 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/';
const bitbucketVariables: Environment = {
  CI: 'true',
  BITBUCKET_BUILD_NUMBER: '7',
  BITBUCKET_CLONE_DIR: '/opt/atlassian/pipelines/agent/build',
  BITBUCKET_WORKSPACE: 'acme',
  BITBUCKET_REPO_SLUG: 'web',
  BITBUCKET_REPO_FULL_NAME: 'acme/web',
  BITBUCKET_GIT_HTTP_ORIGIN: 'http://bitbucket.org/acme/web',
  BITBUCKET_GIT_SSH_ORIGIN: 'git@bitbucket.org:acme/web.git',
  BITBUCKET_DOCKER_HOST_INTERNAL: '10.0.0.1',
  DOCKER_HOST: 'tcp://localhost:2375',
};

/** The environments of hosted runners; none of them sets a proxy, a store of certificates or a login for Bitbucket. */
export const hostedRunners: readonly HostedRunner[] = [
  {
    name: 'GitHub, Ubuntu',
    source: `${images}/ubuntu/scripts/build/configure-environment.sh`,
    env: {
      ...githubVariables,
      RUNNER_OS: 'Linux',
      HOME: '/home/runner',
      XDG_CONFIG_HOME: '/home/runner/.config',
      AGENT_TOOLSDIRECTORY: '/opt/hostedtoolcache',
      ACCEPT_EULA: 'Y',
      ImageOS: 'ubuntu24',
    },
    gitConfig: checkout,
  },
  {
    name: 'GitHub, Ubuntu, a job in a container',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
    env: { ...githubVariables, RUNNER_OS: 'Linux', HOME: '/github/home' },
    gitConfig: checkout,
  },
  {
    name: 'GitHub, Windows',
    source: `${images}/windows/scripts/build/Configure-System.ps1`,
    env: {
      ...githubVariables,
      RUNNER_OS: 'Windows',
      USERPROFILE: 'C:\\Users\\runneradmin',
      AGENT_TOOLSDIRECTORY: 'C:\\hostedtoolcache\\windows',
    },
    gitConfig: checkout,
  },
  {
    name: 'GitHub, macOS',
    source: `${images}/macos/scripts/build/configure-machine.sh`,
    env: { ...githubVariables, RUNNER_OS: 'macOS', HOME: '/Users/runner', XDG_CONFIG_HOME: '/Users/runner/.config' },
    gitConfig: checkout,
  },
  {
    // The proxy for pushing back is set for http:// alone. https://community.atlassian.com/t5/Bitbucket-articles/Pushing-back-to-your-repository/ba-p/958407
    name: 'Bitbucket Pipelines, a step',
    source: pipelines,
    env: { ...bitbucketVariables, HOME: '/root' },
    gitConfig: {
      'user.name': 'bitbucket-pipelines',
      'push.default': 'current',
      'http.http://bitbucket.org/acme/web.proxy': 'http://localhost:29418/',
    },
  },
  {
    name: 'Bitbucket Pipelines, a pipe',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/write-a-pipe-for-bitbucket-pipelines/',
    env: {
      ...bitbucketVariables,
      BITBUCKET_PIPE_STORAGE_DIR:
        '/opt/atlassian/pipelines/agent/build/.bitbucket/pipelines/generated/pipeline/pipes/acme/web',
      BITBUCKET_PIPE_SHARED_STORAGE_DIR:
        '/opt/atlassian/pipelines/agent/build/.bitbucket/pipelines/generated/pipeline/pipes',
    },
  },
  {
    // A runner's own proxy is not passed to its build containers. https://support.atlassian.com/bitbucket-cloud/docs/configure-a-runner-to-use-a-proxy/
    name: 'Bitbucket Pipelines, a self-hosted runner behind a proxy',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/configure-a-runner-to-use-a-proxy/',
    env: { ...bitbucketVariables, HOME: '/root' },
  },
  {
    // The runner sets both cases of each variable for the job. https://github.com/actions/runner/blob/main/src/Runner.Sdk/RunnerWebProxy.cs
    name: 'GitHub, a self-hosted runner behind a proxy',
    source: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers',
    env: {
      ...githubVariables,
      RUNNER_ENVIRONMENT: 'self-hosted',
      HOME: '/home/runner',
      ...Object.fromEntries(
        ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'].map((name) => [
          name,
          'http://proxy.corp.example:3128',
        ]),
      ),
      no_proxy: 'localhost,127.0.0.1,.corp.example',
      NO_PROXY: 'localhost,127.0.0.1,.corp.example',
    },
    gitConfig: checkout,
  },
];
