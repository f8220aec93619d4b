import { alone, type Bench, type Feature, pair, type Tool } from '../tool.ts';

const R = '/repositories/{workspace}/{repo_slug}';
const PR = `${R}/pullrequests/{pull_request_id}`;
const commit = ({ commit }: Bench): Record<string, string> => ({ COMMIT: commit });
/** One call of the driver. */
const call = (name: string, argument: string, refuse: readonly string[], more: Partial<Feature> = {}): Feature => ({
  name,
  env: commit,
  command: ({ home }) => [`${home}/tool`, argument],
  refuse,
  ...more,
});

export const goScm: Tool = {
  name: 'go-scm',
  calls: {
    USERNAME: 'transport.BasicAuth.Username',
    PASSWORD: 'transport.BasicAuth.Password',
    BEARER: 'transport.BearerToken.Token',
  },
  source: { go: 'github.com/drone/go-scm', driver: 'go-scm' },
  settings: [
    { name: 'Basic transport (email, API token)', kind: 'api-token', env: pair('USERNAME', 'PASSWORD') },
    { name: 'Bearer transport', kind: 'access-token', env: alone('BEARER') },
    { name: 'Bearer transport', kind: 'api-token', env: alone('BEARER') },
    {
      name: 'Basic transport (Bitbucket user name)',
      kind: 'api-token',
      env: pair('USERNAME', 'PASSWORD', ({ account }) => account),
    },
  ],
  features: [
    call('connect', 'connect', [`GET ${R}`, `GET ${R}/refs/branches`]),
    call('status', 'status', [`POST ${R}/commit/{commit}/statuses/build`]),
    call('webhooks', 'hook', [`GET ${R}/hooks`, `POST ${R}/hooks`]),
    call('login', 'login', ['GET /user']),
  ],
};

const atlantisUser = (user: (bench: Bench) => string, apiUser?: (bench: Bench) => string) => (bench: Bench) => ({
  ATLANTIS_BITBUCKET_USER: user(bench),
  ATLANTIS_BITBUCKET_TOKEN: bench.token,
  ...(apiUser && { ATLANTIS_BITBUCKET_API_USER: apiUser(bench) }),
});
export const atlantis: Tool = {
  name: 'atlantis',
  source: { go: 'github.com/runatlantis/atlantis', driver: 'atlantis' },
  settings: [
    {
      name: 'ATLANTIS_BITBUCKET_API_USER (email) + ATLANTIS_BITBUCKET_USER + ATLANTIS_BITBUCKET_TOKEN',
      kind: 'api-token',
      env: atlantisUser(
        () => 'x-bitbucket-api-token-auth',
        ({ email }) => email,
      ),
    },
    {
      name: 'ATLANTIS_BITBUCKET_USER + ATLANTIS_BITBUCKET_TOKEN',
      kind: 'access-token',
      env: atlantisUser(() => 'x-token-auth'),
    },
    {
      name: 'ATLANTIS_BITBUCKET_USER (Bitbucket user name) + ATLANTIS_BITBUCKET_TOKEN',
      kind: 'api-token',
      env: atlantisUser(({ account }) => account),
    },
  ],
  features: [
    call('plan', 'plan', [`GET ${PR}/diffstat`, `POST ${R}/commit/{commit}/statuses/build`, `POST ${PR}/comments`], {
      pullRequest: true,
    }),
    call('hide-previous-comments', 'hide', ['GET /user', `GET ${PR}/comments`], { pullRequest: true }),
    call('apply', 'apply', [`GET ${PR}`, `GET ${PR}/diffstat`], { pullRequest: true }),
    call('automerge', 'automerge', [`POST ${PR}/merge`], { pullRequest: true }),
  ],
};

export const flux: Tool = {
  name: 'flux',
  calls: { TOKEN: 'token of the secret' },
  source: {
    go: 'github.com/fluxcd/notification-controller',
    driver: 'flux',
    copy: {
      'go.mod': 'go.mod',
      'internal/notifier/bitbucket.go': 'notifier/bitbucket.go',
      'internal/notifier/util.go': 'notifier/util.go',
    },
  },
  settings: [
    { name: 'token (EMAIL:TOKEN)', kind: 'api-token', env: ({ email, token }) => ({ TOKEN: `${email}:${token}` }) },
    {
      name: 'token (x-token-auth:TOKEN)',
      kind: 'access-token',
      env: ({ token }) => ({ TOKEN: `x-token-auth:${token}` }),
    },
    { name: 'token (TOKEN alone)', kind: 'access-token', env: alone('TOKEN') },
    {
      name: 'token (USER NAME:TOKEN)',
      kind: 'api-token',
      env: ({ account, token }) => ({ TOKEN: `${account}:${token}` }),
    },
  ],
  features: [
    call('commit-status', 'status', [
      `GET ${R}/commit/{commit}/statuses/build/{key}`,
      `POST ${R}/commit/{commit}/statuses/build`,
    ]),
  ],
};

export const argocd: Tool = {
  name: 'argocd',
  calls: {
    BASIC_USER: 'bitbucket.basicAuth.username',
    BASIC_PASSWORD: 'bitbucket.basicAuth.passwordRef',
    BEARER: 'bitbucket.bearerToken.tokenRef',
  },
  source: {
    go: 'github.com/argoproj/argo-cd/v3',
    driver: 'argocd',
    copy: {
      'applicationset/services/scm_provider/bitbucket_cloud.go': 'scm_provider/bitbucket_cloud.go',
      'applicationset/services/scm_provider/types.go': 'scm_provider/types.go',
      'applicationset/services/pull_request/bitbucket_cloud.go': 'pull_request/bitbucket_cloud.go',
      'applicationset/services/pull_request/interface.go': 'pull_request/interface.go',
      'applicationset/services/pull_request/errors.go': 'pull_request/errors.go',
    },
  },
  settings: [
    { name: 'basicAuth / appPasswordRef (user: email)', kind: 'api-token', env: pair('BASIC_USER', 'BASIC_PASSWORD') },
    { name: 'bearerToken', kind: 'access-token', env: alone('BEARER') },
    { name: 'bearerToken', kind: 'api-token', env: alone('BEARER') },
  ],
  features: [
    call('pull-request-generator', 'pull-request', [`GET ${R}/pullrequests`], { pullRequest: true }),
    call('scm-generator', 'scm', [
      'GET /repositories/{workspace}',
      `GET ${R}/refs/branches/{name}`,
      `GET ${R}/src/{commit}/{path}`,
    ]),
  ],
};

const reviewdogEnv = ({ commit }: Bench): Record<string, string> => ({
  CI_PULL_REQUEST: '1',
  CI_COMMIT: commit,
  CI_REPO_OWNER: 'acme',
  CI_REPO_NAME: 'web',
  CI_BRANCH: 'feature',
});
export const reviewdog: Tool = {
  name: 'reviewdog',
  source: { go: 'github.com/reviewdog/reviewdog', build: './cmd/reviewdog' },
  settings: [
    {
      name: 'BITBUCKET_USER + BITBUCKET_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USER', 'BITBUCKET_PASSWORD'),
    },
    { name: 'BITBUCKET_ACCESS_TOKEN', kind: 'access-token', env: alone('BITBUCKET_ACCESS_TOKEN') },
    { name: 'BITBUCKET_ACCESS_TOKEN', kind: 'api-token', env: alone('BITBUCKET_ACCESS_TOKEN') },
    {
      name: 'BITBUCKET_USER (Bitbucket user name) + BITBUCKET_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USER', 'BITBUCKET_PASSWORD', ({ account }) => account),
    },
  ],
  message: /reviewdog: .*(failed|error)|\b40[13]\b/,
  features: [
    {
      name: 'code-report',
      pullRequest: true,
      env: reviewdogEnv,
      command: ({ store, home }) => [
        'bash',
        '-c',
        `git clone -q -b feature ${store} web && cd web && echo 'main.tf:1:1: wrong' | ${home}/tool -efm='%f:%l:%c: %m' -name=lint -reporter=bitbucket-code-report -filter-mode=nofilter`,
      ],
      refuse: [
        `DELETE ${R}/commit/{commit}/reports/{reportId}`,
        `PUT ${R}/commit/{commit}/reports/{reportId}`,
        `POST ${R}/commit/{commit}/reports/{reportId}/annotations`,
      ],
    },
  ],
};

const bktEnv =
  (user?: (bench: Bench) => string, method?: string) =>
  (bench: Bench): Record<string, string> => ({
    BKT_HOST: 'https://bitbucket.org',
    BKT_WORKSPACE: 'acme',
    BKT_REPO: 'web',
    BKT_TOKEN: bench.token,
    ...(user && { BKT_USERNAME: user(bench) }),
    ...(method && { BKT_AUTH_METHOD: method }),
  });
const bktCall = (name: string, body: string, refuse: readonly string[]): Feature => ({
  name,
  pullRequest: true,
  command: ({ home }) => ['bash', '-c', `set -e; bkt() { ${home}/tool "$@"; }; ${body}`],
  refuse,
});
export const bkt: Tool = {
  name: 'bkt',
  source: { go: 'github.com/avivsinai/bitbucket-cli', build: './cmd/bkt' },
  settings: [
    { name: 'BKT_TOKEN + BKT_USERNAME (email)', kind: 'api-token', env: bktEnv(({ email }) => email) },
    { name: 'BKT_TOKEN + BKT_AUTH_METHOD=bearer', kind: 'access-token', env: bktEnv(undefined, 'bearer') },
    { name: 'BKT_TOKEN', kind: 'access-token', env: bktEnv() },
    {
      name: 'BKT_TOKEN + BKT_USERNAME (Bitbucket user name)',
      kind: 'api-token',
      env: bktEnv(({ account }) => account),
    },
  ],
  features: [
    bktCall('pull-requests', 'bkt pr list; bkt pr view 1; bkt pr comment 1 --text hello', [
      `GET ${R}/pullrequests`,
      `GET ${PR}`,
      `POST ${PR}/comments`,
    ]),
    bktCall('create', 'bkt pr create --title x --source feature --target main', [`POST ${R}/pullrequests`]),
    bktCall('merge', 'bkt pr merge 1', [`POST ${PR}/merge`]),
    bktCall('pipelines', 'bkt pipeline list', [`GET ${R}/pipelines`]),
    bktCall('repositories', 'bkt repo list; bkt repo view; bkt branch list', [
      'GET /repositories/{workspace}',
      `GET ${R}`,
    ]),
    bktCall(
      'login',
      't=$BKT_TOKEN; unset BKT_TOKEN BKT_HOST; export BKT_ALLOW_INSECURE_STORE=1 BKT_KEYRING_PASSPHRASE=e2e; bkt auth login https://bitbucket.org --kind cloud --username "${BKT_USERNAME:-x-token-auth}" --token "$t"',
      ['GET /user'],
    ),
  ],
};
